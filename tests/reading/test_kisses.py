"""Kisses that no verb tells of join two as much as those that one does."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def kissed(english, told):
    account, _ = read_people(from_text(f"{CAST}{told}\n"), english, None, lambda stage, done, total: None)
    signs = [sign for shown in find_pairs(account).shown.values() for sign in shown.signs]
    return {one.pair for one in signs if (one.sort, one.kind) == ("act", "romantic")}


@pytest.mark.parametrize(
    "told",
    [
        "Ottilie pulled Simeon into a kiss.",
        "Simeon's lips met Ottilie's.",
        "Simeon pressed his lips to Ottilie's mouth.",
        "Simeon looked at Ottilie. The kiss, when it came, was a slow one.",
        "Simeon bent to Ottilie and showed her. It was a small kiss.",
    ],
)
def test_a_kiss_joins_the_two(english, told):
    assert kissed(english, told) == {("ottilie", "simeon")}


@pytest.mark.parametrize(
    "told",
    [
        "Ottilie never pulled Simeon into a kiss.",
        "Simeon put his lips to the whistle.",
        "Simeon pressed his lips to Ottilie's forehead.",
        "The lock opened with a noise like a kiss, and Simeon looked at Ottilie.",
        "KISS THE COOK, said the apron. Simeon looked at Ottilie.",
    ],
)
def test_what_is_no_kiss_of_theirs_joins_nobody(english, told):
    assert kissed(english, told) == set()
