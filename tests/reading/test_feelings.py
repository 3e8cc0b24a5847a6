"""Feelings have their holder, whom they are toward, their sign, and whether they are felt at all."""

from __future__ import annotations

import pytest
from telling import cases, read_text

from fabula.reading.feelings import senses

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told of the two of them -> (holder, toward, sign, status, in speech), or None.
TOLD = {
    "Ottilie was angry with Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie hated Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Simeon laughed at Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "Simeon frightened Ottilie.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie was frightened by Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie nodded sadly.": ("ottilie", None, -1, "felt", False),
    "Ottilie's grief was long.": ("ottilie", None, -1, "felt", False),
    "Simeon sat down with relief.": ("simeon", None, 1, "felt", False),
    "Ottilie was not angry.": ("ottilie", None, -1, "denied", False),
    "Simeon would be angry.": ("simeon", None, -1, "supposed", False),
    "Simeon wanted to cry.": ("simeon", None, -1, "supposed", False),
    "Simeon could have kissed Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "“I'm ashamed,” said Simeon.": ("simeon", None, -1, "felt", True),
    "“I'm not afraid,” said Ottilie.": ("ottilie", None, -1, "denied", True),
    "Ottilie was not just angry.": ("ottilie", None, -1, "felt", False),
    "Ottilie nodded without joy.": ("ottilie", None, 1, "denied", False),
    "Ottilie sat at the table.": None,
    "Ottilie Joy sat at the table.": None,
}


@pytest.mark.parametrize("told", cases({told: told for told in TOLD}, {}))
def test_who_feels_what_toward_whom(english, told):
    story = read_text(english, CAST + told + "\n")
    found = [
        (one.holder, one.toward, 1 if one.valence > 0 else -1, one.status, one.said)
        for one in story.feelings
        if one.span.start >= len(CAST)
    ]
    assert found == ([TOLD[told]] if TOLD[told] else [])


def test_a_feeling_knows_its_words_and_its_scene(english):
    text = CAST + "***\n\nOttilie was furious. “Out,” said Ottilie.\n"
    story = read_text(english, text)
    (fury,) = story.feelings
    assert fury.span.of(text) == "furious"
    assert fury.scene == story.scenes[-1].id


def test_every_word_of_feeling_has_a_sign():
    assert len(senses()) > 1000
    assert all(0.5 <= abs(sense.valence) <= 4 for sense in senses().values())
