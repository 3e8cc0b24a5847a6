"""Ids are short, plain and never made twice."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.reading.ids import IdMaker

NAMES = {
    "Mara Quill": "mara-quill",
    "Mrs. O'Hara-Vance": "mrs-o-hara-vance",
    "Zoë Ångström": "zoe-angstrom",
    "the old woman": "the-old-woman",
    "美雪": "someone",
    "": "someone",
    "\ud800": "someone",
}


@pytest.mark.parametrize("name", NAMES)
def test_an_id_is_the_name_in_plain_letters(name):
    assert IdMaker().make(name) == NAMES[name]


def test_the_apostrophe_makes_no_difference():
    assert IdMaker().make("Mrs. O’Hara") == IdMaker().make("Mrs. O'Hara")


def test_the_first_to_come_keeps_the_plain_id():
    ids = IdMaker()
    assert [ids.make("Ada"), ids.make("Ada 2"), ids.make("Ada"), ids.make("ADA")] == [
        "ada",
        "ada-2",
        "ada-3",
        "ada-4",
    ]


def test_a_prefix_stands_before_each():
    assert IdMaker("place-").make("Hull") == "place-hull"


@given(st.lists(st.text()))
def test_no_id_is_made_twice_and_each_is_plain(names):
    ids = IdMaker()
    made = [ids.make(name) for name in names]
    assert len(set(made)) == len(made)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id) for id in made)
