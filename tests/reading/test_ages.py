"""How old people are: said in so many ways, and never guessed."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = (
    "“Well?” said Ottilie. Ottilie closed her shop.\n\nSimeon put his map away. “Well,” said Simeon.\n\n"
    "It rained on the square. A tram went by and nobody got off. The clock over the chapel stood still, "
    "and the "
    "pigeons sat under it in a row. The rain ran down the rails, the lamps were lit, and there was a "
    "smell of wet "
    "wool and of coffee in every doorway.\n\n"
)


def ages(english, text):
    return [(one.character, one.years, one.now) for one in read_text(english, CAST + text + "\n").ages]


TOLD = {
    "Ottilie, who was forty-three, drank her tea.": ("ottilie", 43, True),
    "Ottilie was seven years old.": ("ottilie", 7, True),
    "Simeon is sixty-three.": ("simeon", 63, True),
    "Simeon was a tall young man of five and twenty.": ("simeon", 25, True),
    "Simeon, sixty-three, drank his tea.": ("simeon", 63, True),
    "Sixty-year-old Simeon drank his tea.": ("simeon", 60, True),
    "Ottilie had tea. She was thirty-one, and she had no hat.": ("ottilie", 31, True),
    "Simeon turned thirty that week.": ("simeon", 30, True),
    "Simeon turned thirty on Friday.": ("simeon", 30, True),
    "Simeon, the fourteen-year-old, drank his tea.": ("simeon", 14, True),
    "At nineteen, Simeon had gone to sea.": ("simeon", 19, False),
    "Simeon was a boy of ten.": ("simeon", 10, True),
    "Simeon had been twelve then.": ("simeon", 12, False),
    "“I’m twelve,” said Ottilie.": ("ottilie", 12, True),
    "“I was twelve,” said Ottilie.": ("ottilie", 12, False),
}


@pytest.mark.parametrize("text", TOLD)
def test_an_age_is_read(english, text):
    assert ages(english, text) == [TOLD[text]]


@pytest.mark.parametrize(
    "text",
    [
        "Ottilie was one of ten.",
        "Simeon was two hours late.",
        "It was ten.",
        "At ten Simeon went home.",
        "Ottilie was not thirty.",
        "Simeon would be thirty in May.",
        "“Are you twelve?” said Ottilie.",
        "Simeon looked about twelve years old.",
        "“I am more than five years old,” said Ottilie.",
        "Simeon was at least thirty years old.",
        "Ottilie was going on fifteen.",
        "Ottilie was eleven, perhaps.",
        "They were ten.",
        "The house was two hundred years old.",
        "Simeon was a father of two.",
        "Simeon was four-and-twenty.",
        "Simeon was a hundred and forty.",
        "Simeon was three hundred and six years old.",
        "The letter was for Simeon, eighty-seven, Mill Street.",
        "Simeon met Ottilie. Berenike met Ottilie. She was thirty.",
    ],
)
def test_what_may_be_no_age_is_none(english, text):
    assert ages(english, text) == []


def test_who_says_it_and_in_which_words(english):
    text = CAST + "“I’m twelve,” said Ottilie.\n"
    (age,) = read_text(english, text).ages
    assert (age.by, age.speaker, age.span.of(text)) == ("said", "ottilie", "I’m twelve")
