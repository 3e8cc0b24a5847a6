"""Comparisons: "the elder" and "the older man" say which of those there is meant, and are nobody new."""

from __future__ import annotations

from helpers import prose_of, told_mentions
from telling import read_text

from fabula.reading.coreference.descriptions import compared

NIECES = """\
Dame Aldith had two nieces. Rosalba was sixteen, and Finette was twelve and cross about it.

“I am not wearing that,” said the younger.

“You are,” said the elder. “I wore it, and I lived.”

“You had a waist,” Finette said.
"""


def said_by(models, text):
    story = read_text(models, text)
    names = {person.id: person.name for person in story.characters}
    return [names.get(quote.speaker) for quote in story.quotes]


def test_the_elder_and_the_younger_are_two_of_those_with_names(trained):
    assert said_by(trained, NIECES) == ["Finette", "Rosalba", "Rosalba", "Finette"]


def phrases_compared(english, text, *words):
    mentions = told_mentions(prose_of(english, text), *words)
    found = (mentions.all[index] for index in compared(mentions))
    return sorted(" ".join(mentions.prose.tokens.word[one.first : one.last + 1]) for one in found)


def test_a_comparison_by_sex_and_age_is_one(english):
    told = ("the older man", "the younger woman", "the tall man", "the taller guard")
    text = "Then the older man saw the younger woman, the tall man and the taller guard."
    assert phrases_compared(english, text, *told) == ["the older man", "the younger woman"]


def test_one_of_two_just_counted_may_be_new(english):
    text = "Two men came in. Then the older man sat down."
    assert phrases_compared(english, text, "Two men", "the older man") == []


def test_the_elder_is_of_rank_where_nobody_is_the_younger(english):
    assert phrases_compared(english, "Then the elder spoke.", "the elder") == []
    both = "Then the elder spoke to the younger."
    assert phrases_compared(english, both, "the elder", "the younger") == ["the elder", "the younger"]
