"""Bonds that a line or a sentence tells of others than those who talk, or are named beside them."""

import pytest
from telling import read_text

CAST = (
    "Ottilie put the kettle on. “Tea,” said Ottilie to Simeon.\n\n"
    "Simeon shut the book. “Later,” said Simeon.\n\n"
)


def likely(english, told):
    """The pairs of which more than a guess is told, each with its kind."""
    found = read_text(english, CAST + told).relations
    return {tuple(sorted((one.a, one.b))): one.kind for one in found if one.likely}


@pytest.mark.parametrize(
    ("told", "couple"),
    [
        ("“I went to see Lottie Bram. We're going to be married,” said Simeon to Ottilie.", "lottie-bram"),
        ("“At home. We're going to be married, you know,” said Simeon to Ottilie.", "ottilie"),
    ],
)
def test_who_is_named_before_we_are_to_be_married_is_meant(english, told, couple):
    found = likely(english, told)
    assert [pair for pair, kind in found.items() if kind == "romantic"] == [tuple(sorted((couple, "simeon")))]


def test_a_bare_wife_is_not_the_wife_of_who_tells_of_her(english):
    told = "“Victor Hale. He owns the place. Wife Celia, two children, grown up,” said Simeon to Ottilie."
    assert "romantic" not in likely(english, told).values()


def test_to_have_seen_somebody_is_not_to_have_been_seeing_them(english):
    told = "The last time that Simeon had seen her Ottilie had been on a pony, being sick.\n"
    assert "romantic" not in likely(english, told).values()
