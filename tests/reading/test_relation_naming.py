"""What the narration calls two people tells how they stand: first names, or titles and surnames."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs
from fabula.reading.relations.naming import Called, called_in_narration, way_of_naming

LINES = """“The boiler again,” said {one}.

“Since when?” said {other}.

“Since noon,” said {one}. “It wants a new valve.”

“It shall have one,” said {other}.

{one} put down the spanner. {other} wrote that in the book.
"""


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("Captain Voss", "titled"), ("Mrs. Voss", "titled"), ("Aunt Ilka", "kin"), ("Voss", "surname"),
        ("Ilka", "first_name"), ("Ilka Voss", "whole"),
    ],
)  # fmt: skip
def test_the_words_tell_how_somebody_is_called(words, way):
    assert way_of_naming(words.split(), ["Ilka", "Voss"]) == way


def test_an_only_name_is_a_first_name():
    assert way_of_naming(["Ilka"], ["Ilka"]) == "first_name"


@pytest.mark.parametrize(
    ("told", "way"),
    [("Detective Oyelaran", "surname"), ("Sir Julian", "first_name")],
)
def test_a_longer_name_tells_whether_the_short_one_is_a_surname(english, told, way):
    short = told.split()[-1]
    text = f"{told} sat down. {short} yawned. {short} slept. {short} woke. {short} ate."
    called = next(iter(called_in_narration(account(english, text)).values()))
    assert (called.formal > called.first_name) == (way == "surname")


def account(english, text):
    return read_people(from_text(text), english, None, lambda stage, done, total: None)[0]


def test_names_in_speech_are_not_the_narrations(english):
    text = "Ilka Voss came in. “Captain Voss,” said Tomas, “sit down.” Voss sat. Ilka yawned."
    called = called_in_narration(account(english, text))
    ilka = next(ways for person, ways in called.items() if person.startswith("ilka"))
    assert ilka == Called(1 / 3, 1 / 3)


def test_how_both_are_told_is_weighed(english):
    def pair(one, other):
        pairs = find_pairs(account(english, LINES.format(one=one, other=other)))
        return next(pairs.of_itself(two)[0] for two in pairs.shown)

    formal, familiar = pair("Sergeant Brill", "Captain Oduya"), pair("Ilka", "Tomas")
    assert (formal["told_formally"], formal["one_formally"]) == (1.0, 1.0)
    assert (familiar["told_first_name"], "one_formally" in familiar) == (1.0, False)


def test_titles_make_them_colleagues(english):
    story = read_text(english, LINES.format(one="Sergeant Brill", other="Captain Oduya"))
    assert [one.kind for one in story.relations] == ["work"]
    story = read_text(english, LINES.format(one="Ilka", other="Tomas"))
    assert [one.kind for one in story.relations] != ["work"]
