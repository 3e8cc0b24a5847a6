"""Who speaks is told whatever way a story sets its talk: scripts, e-mails, voices from elsewhere."""

from __future__ import annotations

import re

import pytest
from telling import misreadings, read_text

SCREENPLAY = (
    "OTTILIE and BARNABY stand at the kiln. Ottilie looks at Barnaby.\n\n"
    "OTTILIE\n⟦Ottilie: Is it cold?⟧\n\n"
    "BARNABY\n(feeling the door)\n⟦Barnaby: It is not.⟧\n\n"
    "OTTILIE (CONT'D)\n⟦Ottilie: Then we wait.⟧\n"
)
NAMED_BY_TRADE = (
    "OTTILIE stands at the kiln. The DRIVER, a woman in gloves, looks at her.\n\n"
    "DRIVER\n⟦Driver: Where to?⟧\n\n"
    "OTTILIE\n⟦Ottilie: The sea. And don't stop.⟧\n\n"
    "DRIVER (CONT'D)\n⟦Driver: I have to stop.⟧\n"
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


def test_who_stands_above_a_line_with_no_article_is_who_had_one(english):
    plain = re.sub("⟦[^:]+: |⟧", "", NAMED_BY_TRADE)
    story = read_text(english, plain)
    assert {one.name for one in story.characters if one.named} == {"Ottilie", "Driver"}


@pytest.mark.parametrize("story", [SCREENPLAY, NAMED_BY_TRADE, PODCAST, EMAIL, VOICES, INTERCOM])
def test_who_speaks(english, story: str) -> None:
    assert misreadings(english, story) == []
