"""Who speaks is told whatever way a story sets its talk: scripts, e-mails, voices from elsewhere."""

from __future__ import annotations

import pytest
from telling import misreadings

SCREENPLAY = (
    "OTTILIE and BARNABY stand at the kiln. Ottilie looks at Barnaby.\n\n"
    "OTTILIE\n⟦Ottilie: Is it cold?⟧\n\n"
    "BARNABY\n(feeling the door)\n⟦Barnaby: It is not.⟧\n\n"
    "OTTILIE (CONT'D)\n⟦Ottilie: Then we wait.⟧\n"
)
PODCAST = (
    "NARRATOR: Ottilie had come down to the kiln, and Barnaby was there before her.\n\n"
    "OTTILIE: ⟦Ottilie: Is it cold?⟧\n\n"
    "[SFX: a door]\n\n"
    "BARNABY: (from inside) ⟦Barnaby: It is not.⟧\n\n"
    "OTTILIE: ⟦Ottilie: Then we wait.⟧\n"
)
EMAIL = (
    "Ottilie and Barnaby had not spoken since the fire.\n\n"
    "From: Ottilie Crane\nTo: Barnaby\nSubject: the kiln\n\n"
    "⟦writing Ottilie: It is cold now. You may come and look.⟧\n\n"
    "⟦writing Ottilie: O.C.⟧\n\n"
    "Barnaby shut the laptop.\n"
)
VOICES = (
    "Ottilie waited at the kiln with Barnaby. Josefa had gone up to the loft.\n\n"
    "⟦Josefa: “Is it cold?”⟧ came Josefa's voice from above.\n\n"
    "⟦Barnaby: “It is not!”⟧ Barnaby's voice rang out.\n\n"
    "Ottilie's voice was low. ⟦Ottilie: “Don't tell her that.”⟧\n"
)
INTERCOM = (
    "Ottilie stood in the lift with Barnaby. Ottilie looked at the grille.\n\n"
    "⟦the voice: “Please remain calm,”⟧ said the voice on the intercom.\n\n"
    "⟦Ottilie: “I am calm,”⟧ said Ottilie.\n"
)


@pytest.mark.parametrize("story", [SCREENPLAY, PODCAST, EMAIL, VOICES, INTERCOM])
def test_who_speaks(english, story: str) -> None:
    assert misreadings(english, story) == []
