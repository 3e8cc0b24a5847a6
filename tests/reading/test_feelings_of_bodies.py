"""What a body does with a feeling its owner feels; a verb behind an adverb is one though the parser errs."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


@pytest.mark.parametrize(
    ("told", "words", "holder", "good"),
    [
        ("Simeon's whole body sagged with relief.", "sagged with relief", "simeon", True),
        ("Simeon shook his head. Ottilie only beams at him.", "beams", "ottilie", True),
        ("Ottilie punched Simeon on the arm.", "punched Simeon on the arm", "ottilie", True),
        ("Something in Simeon's chest came loose.", "Something in Simeon's chest came loose", "simeon", True),
        ("Ottilie jerked back as if she had been slapped.", "as if she had been slapped", "ottilie", False),
        ("Simeon gave Ottilie the finger.", "gave Ottilie the finger", "simeon", False),
        ("It was the last straw for Simeon.", "the last straw for Simeon", "simeon", False),
        ("“Charming,” said Simeon to Ottilie.", "Charming,", "simeon", False),
        ("“You hold your tongue,” said Simeon to Ottilie.", "You hold your tongue", "simeon", False),
        ("“You're all I've got,” said Simeon to Ottilie.", "You're all I've got", "simeon", True),
        ("“Like I care,” said Simeon.", "Like I care", "simeon", False),
    ],
)
def test_whose_a_shown_feeling_is(english, told, words, holder, good):
    story = read_text(english, f"{CAST}{told}\n")
    text = story.manuscript.text
    found = {(one.span.of(text), one.holder, one.valence > 0, one.status) for one in story.feelings}
    assert (words, holder, good, "felt") in found


@pytest.mark.parametrize("told", ["“What a charming room,” said Simeon.", "Ottilie flipped the light off."])
def test_what_shows_nothing_bad(english, told):
    story = read_text(english, f"{CAST}{told}\n")
    assert not any(one.valence < 0 for one in story.feelings)
