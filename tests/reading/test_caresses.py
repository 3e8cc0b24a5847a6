"""Who speaks against whose mouth is close to them; whose hand is at a throat need not be."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def caressed(english, told):
    account, _ = read_people(from_text(f"{CAST}{told}\n"), english, None, lambda stage, done, total: None)
    signs = [sign for shown in find_pairs(account).shown.values() for sign in shown.signs]
    return {(*one.pair, one.strength) for one in signs if (one.sort, one.kind) == ("act", "romantic")}


@pytest.mark.parametrize(
    "told",
    [
        "“Stay,” Simeon murmured against Ottilie's mouth.",
        "Simeon's thumb moved over Ottilie's lips.",
        "Simeon's arm lay across Ottilie's waist.",
        "Simeon's lips brushed over Ottilie's throat.",
    ],
)
def test_a_caress_joins_the_two(english, told):
    assert caressed(english, told) == {("ottilie", "simeon", 1.0)}


def test_what_is_done_to_a_child_too_is_worth_half(english):
    assert caressed(english, "Ottilie's thumb moved over Simeon's cheek.") == {("ottilie", "simeon", 0.5)}


@pytest.mark.parametrize(
    "told",
    [
        "Simeon's hand closed around Ottilie's throat.",
        "Simeon's thumb never moved over Ottilie's lips.",
        "Simeon wiped the soup from his mouth and looked at Ottilie.",
        "Ottilie talked into Simeon's telephone.",
    ],
)
def test_what_is_no_caress_joins_nobody(english, told):
    assert caressed(english, told) == set()
