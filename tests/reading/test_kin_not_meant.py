"""A word for kin means nobody else in its own clause, and neither of two whose kin it is."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def signs_of(english, told):
    account, _ = read_people(from_text(f"{CAST}{told}\n"), english, None, lambda stage, done, total: None)
    return [sign for shown in find_pairs(account).shown.values() for sign in shown.signs]


@pytest.mark.parametrize(
    "told",
    [
        "Simeon was her brother's age, and as vain, and Ottilie told him so.",
        "Their daughter ran between Ottilie and Simeon, dropping her bag on his feet.",
    ],
)
def test_nobody_is_kin_by_it(english, told):
    signs = signs_of(english, told)
    assert not [one for one in signs if (one.sort, one.kind) == ("noun", "family")]


def test_mum_and_dad_are_not_each_others_parents(english):
    told = "Mum sat down. “Yes,” said Mum. Dad looked at the clock. He had his mother's eyes."
    signs = signs_of(english, told)
    assert {one.kind for one in signs if one.pair == ("dad", "mum") and one.sort in ("noun", "names")} == {
        "romantic"
    }


def test_whoever_is_told_to_be_it_is(english):
    signs = signs_of(english, "Simeon was her brother, and Ottilie was proud of him.")
    assert {one.pair for one in signs if one.kind == "family"} == {("ottilie", "simeon")}


@pytest.mark.parametrize(
    "told",
    [
        "“You and Simeon,” said Agata. “Since when?”\n\n“May,” said Ottilie. “We kissed on the stairs.”",
        "“Simeon and I are happy,” said Ottilie. “We kissed on the stairs.”\n\n“Good,” said Agata.",
    ],
)
def test_we_are_the_two_of_whom_they_talk(english, told):
    signs = signs_of(english, told)
    kissed = {one.pair for one in signs if (one.sort, one.kind) == ("act", "romantic")}
    assert kissed == {("ottilie", "simeon")}
