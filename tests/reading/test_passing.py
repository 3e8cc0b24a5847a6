"""Passing: nobody in particular, and those only mentioned in passing, as against people who are met."""

from __future__ import annotations

import pytest
from helpers import manuscript, prose_of, told_mentions

from fabula.pipeline import read
from fabula.reading.characters.passing import is_nobody


@pytest.mark.parametrize(
    ("text", "words", "nobody"),
    [
        ("The bakery sold nothing to anyone that day.", "anyone", True),
        ("Both ovens were lit, and neither one of the bakers slept.", "neither one of the bakers", True),
        ("It was no place for a person to sleep.", "a person", True),
        ("It was no place for a tired person to sleep.", "a tired person", False),
        ("In a mill town people talk.", "people", True),
        ("The people upstairs had talked.", "The people upstairs", False),
        ("She sold a loaf to a carter.", "a carter", False),
        ("Behind the mill a herd went by.", "a herd", True),
        ("Behind the mill a herd of tourists went by.", "a herd of tourists", False),
    ],
)
def test_words_that_speak_of_nobody_in_particular(english, text, words, nobody):
    prose = prose_of(english, text)
    (mention,) = told_mentions(prose, words).all
    assert is_nobody(prose, mention) == nobody


TEXT = (
    "Marit kept the ferry. Nobody had crossed since noon, and her boat lay still as a sleeping drunkard.\n\n"
    "A customs officer came down the steps. He counted the barrels and went away again.\n\n"
    'Then a deaf old pilot rang the bell. "You are late," said a girl with a goose.\n\nMarit cast off.'
)


@pytest.fixture(scope="module")
def passing(trained):
    story = read(manuscript(TEXT), trained)
    return {one.name: one.passing for one in story.characters}


def test_nobody_is_in_passing(passing):
    assert passing["Nobody"]


def test_somebody_likened_to_is_in_passing(passing):
    assert passing["the sleeping drunkard"]


@pytest.mark.parametrize(
    "name", ["Marit", "the customs officer", "the deaf old pilot", "the girl with a goose"]
)
def test_whoever_acts_or_comes_again_or_speaks_is_met(passing, name):
    assert not passing[name]
