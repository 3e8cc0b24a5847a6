"""Where only "it" is told of a feeling, it is theirs who spoke right before or who acts beside."""

from __future__ import annotations

import pytest
from telling import cases, read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told -> the words of the feeling, and who feels it.
TOLD = {
    "Simeon put his weight on the knee. It hurt.": {("hurt", "simeon")},
    "Ottilie read the last line again. It was infuriating.": {("infuriating", "ottilie")},
    "It was humiliating to be seen like this. Simeon pulled the coat tighter.": {("humiliating", "simeon")},
    "“I waited for you,” said Simeon. It came out flat.": {("came out flat", "simeon")},
    "Simeon thought that over. A smile began, in one corner.": {("smile began", "simeon")},
    "The bell rang. It was annoying.": set(),
    "Ottilie read on. The smile of the moon lay on the water.": set(),
}


@pytest.mark.parametrize("told", cases({told: told for told in TOLD}, {}))
def test_it_hurts_whoever_is_told_of(english, told):
    story = read_text(english, CAST + told + "\n")
    assert {(one.span.of(story.manuscript.text), one.holder) for one in story.feelings} == TOLD[told]
