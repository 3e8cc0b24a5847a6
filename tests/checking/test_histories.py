"""Histories: numbers, dates, hours and people's lives, told one way and then another."""

import pytest

from fabula.checking import check
from fabula.checking.rule import all_rules
from fabula.formats import from_text
from fabula.pipeline import read

RULES = {rule.id: rule for rule in all_rules()}
BETWEEN = (
    "\n\nIt rained. “Well?” said Petra. She shut the window and lit the lamp, and nobody spoke for a while. "
    "The kettle sang on the stove. The dog turned round twice on its sack and lay down again with a sigh.\n\n"
)

TOLD_TWICE = [
    ("other-count", "There were fourteen hives.", "All nine hives hummed.", "All fourteen hives hummed."),
    ("other-count", "There were thirty hives.", "The twenty-two hives hummed.", "The thirty hives hummed."),
    ("other-count", "Mark had three goats.", "All four of his goats slept.", "All three of his goats slept."),
    ("other-count", "It was nine miles to the inn.", "Those twelve miles hurt.", "Those nine miles hurt."),
    ("other-count", "It was nine miles to Alder.", "It was six miles to Alder.", "It is six miles to Ely."),
    ("other-when", "Mark had married at twenty.", "Mark was thirty when he married.",
     "Mark married at twenty."),
    ("other-when", "Mark was born in 1890.", "Mark had been born in 1897.", "Mark had been born in 1890."),
    ("other-when", "The funeral was on Monday.", "The funeral is on Friday.", "The funeral is on Monday."),
    ("other-date", "It was Monday the 4th.", "He came on Thursday the 4th.", "He came on Monday the 4th."),
    ("other-date", "It was the ninth of May.", "It was the third of May.", "It was the tenth of May."),
    ("other-day", "“Tomorrow is Friday,” said Mark.", "“It's Monday,” said he.", "“It's Thursday,” said he."),
    ("other-hour", "The clock struck three.", "The clock struck two.", "The clock struck four."),
    ("other-hour", "It was half past nine when he rang.",
     "“Nine o'clock,” said he.", "“Ten o'clock,” said he."),
    ("other-rank", "Sergeant Pell ate.", "“Eat,” said Corporal Pell.", "“Eat,” said Corporal Ames."),
    ("other-family", "Mark had one brother.", "“My brothers are here,” said Mark.",
     "“My sisters are here,” said Mark."),
    ("other-trade", "Mark was a cobbler.", "Mark worked as a nurse.", "Mark worked as a shoemaker."),
    ("other-origin", "Mark was raised in Dover.", "Mark was born in St. Ives.", "Mark was born in Dover."),
    ("other-duration", "Mark had been here for nine years.", "Mark worked there for twenty years.",
     "Mark worked there for nine years."),
    ("other-season", "It was December.", "The August sun was hot.", "The January sun was thin."),
]  # fmt: skip


def noted(english, rule, text):
    return [note.span.of(text) for note in check(read(from_text(text), english), rules=[RULES[rule]])]


@pytest.mark.parametrize(("rule", "first", "other", "same"), TOLD_TWICE)
def test_it_asks_of_what_is_told_otherwise_and_of_nothing_else(english, rule, first, other, same):
    opening = "Mark sat down. “Good evening,” said Mark.\n\n"
    assert len(noted(english, rule, opening + first + BETWEEN + other)) == 1
    assert noted(english, rule, opening + first + BETWEEN + same) == []


def test_an_age_that_is_said_answers_to_one_that_is_told(english):
    text = "Mark was sixteen. “Well?” said Mark." + BETWEEN + "“You are twelve years old, Mark,” said Petra."
    assert len(noted(english, "age", text)) == 1


def test_who_is_promoted_has_another_rank(english):
    text = "Sergeant Pell ate. “Well?” said Pell." + BETWEEN + "He was promoted. “Eat,” said Captain Pell."
    assert noted(english, "other-rank", text) == []
