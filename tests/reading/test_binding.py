"""Binding: who in a sentence is somebody else, by its grammar."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions

from fabula.reading.coreference.binding import find_apart, owners_of


def apart_of(english, text, *phrases):
    """Whether the two mentions of a text mean two people for sure."""
    prose = prose_of(english, text)
    mentions = told_mentions(prose, *phrases)
    apart = find_apart(prose, mentions, owners_of(prose, mentions))
    assert (1 in apart[0]) == (0 in apart[1])
    return 1 in apart[0]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Solveig saw her.", "Solveig", "her"),
        ("The old boy saw Bram.", "The old boy", "Bram"),
        ("Her sister slept.", "Her sister", "Her"),
        ("Solveig's nurse slept.", "Solveig's nurse", "Solveig"),
        ("The boy and Bram slept.", "The boy", "Bram"),
        ("She turned and kissed her.", "She", "her"),
        ("She wanted to kiss her.", "She", "her"),
        ("She made him laugh.", "She", "him"),
        ("The man who hit him slept.", "The man", "him"),
    ],
)
def test_neither_is_the_other(english, text, one, other):
    assert apart_of(english, text, one, other)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Solveig hurt herself.", "Solveig", "herself"),
        ("Solveig took her coat.", "Solveig", "her"),
        ("Solveig said she slept.", "Solveig", "she"),
        ("They kissed her and carried her home.", "her", "her"),
        ("The man who lost his hat slept.", "The man", "his"),
        ("Solveig slept. Bram woke her.", "Solveig", "her"),
    ],
)
def test_one_may_be_the_other(english, text, one, other):
    assert not apart_of(english, text, one, other)


def test_whose_somebody_is(english):
    prose = prose_of(english, "Her mother's friend slept.")
    mentions = told_mentions(prose, "Her mother's friend", "Her mother", "Her")
    assert owners_of(prose, mentions) == [1, 2, -1]
