"""Descriptions that are one person's all through a story, or a stretch of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from helpers import prose_of, told_mentions

from fabula.manuscript import Segment
from fabula.reading.coreference.descriptions import REACH, taken_up, tells_trade

NOBODY = -1


def targets(english, text, phrases, known):
    """Whom the mentions mean when those of ``known`` are known: {mention: person}."""
    prose = prose_of(english, text)
    mentions = told_mentions(prose, *phrases)
    return taken_up(prose, mentions, [known.get(index, NOBODY) for index in range(len(phrases))])


DEPUTIES = "The deputy spat. A dog barked at the old deputy. The deputy ran, and the deputy fell."
WORDS = ("The deputy", "the old deputy", "The deputy", "the deputy")


@pytest.mark.parametrize(
    ("known", "found"),
    [
        ({}, [NOBODY] * 4),
        ({2: 7}, [7, NOBODY, 7, 7]),  # before it and after it, but not by other words
        ({1: 7}, [NOBODY, 7, NOBODY, NOBODY]),
        ({0: 7, 2: 8}, [7, NOBODY, 8, NOBODY]),  # two are called so
    ],
)
def test_the_same_words_mean_the_same_person(english, known, found):
    assert targets(english, DEPUTIES, WORDS, known) == found


@pytest.mark.parametrize("words", ["the other deputy", "a deputy", "the deputies", "the deputy of Marl"])
def test_but_not_what_brings_in_another(english, words):
    text = f"She saw {words}. Then she saw {words}."
    assert targets(english, text, (words, words), {0: 7}) == [7, NOBODY]


@pytest.mark.parametrize(("noun", "after_the_break"), [("boy", NOBODY), ("cook", 7)])
def test_words_of_sex_and_age_mean_another_in_another_part(english, noun, after_the_break):
    text = f"The {noun} ran. The {noun} fell.\n\nThe {noun} sang."
    prose = prose_of(english, text)
    parts = tuple(Segment(one, "prose", 1) for one in prose.manuscript.paragraphs)
    prose = replace(prose, manuscript=replace(prose.manuscript, segments=parts))
    mentions = told_mentions(prose, *[f"The {noun}"] * 3)
    assert taken_up(prose, mentions, [7, NOBODY, NOBODY]) == [7, 7, after_the_break]


def test_far_on_it_may_be_another(english):
    text = "The clerk sat. " + "It rained. " * (REACH // 3) + "The clerk rose."
    assert targets(english, text, ("The clerk", "The clerk"), {0: 7}) == [7, NOBODY]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("the nurse", True),
        ("a nurse", False),
        ("the nurses", False),
        ("the old man", False),
        ("the mother", False),
        ("the idiot", False),
        ("the other", False),
    ],
)
def test_a_trade_says_more_than_sex_and_age(english, words, told):
    prose = prose_of(english, f"They saw {words} there.")
    (mention,) = told_mentions(prose, words).all
    assert tells_trade(prose, mention) == told
