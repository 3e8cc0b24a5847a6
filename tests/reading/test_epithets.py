"""What a story says that people are, in their names, beside them, or of them."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions

from fabula.reading.cast import Person
from fabula.reading.people import People
from fabula.reading.speech.epithets import Epithets

TEXT = "Nurse Adair came. Jovan, the plumber, was under the sink. Jovan was her brother. A plumber smiles.\n"


@pytest.fixture(scope="module")
def epithets(english):
    prose = prose_of(english, TEXT)
    mentions = told_mentions(
        prose,
        "Adair",
        "Jovan",
        "the plumber",
        "Jovan",
        "her brother",
        "A plumber",
        attributes=("her brother",),
    )
    persons = (Person("Nurse Adair", ("nurse adair", "adair"), "u"), Person("Jovan", ("jovan",), "m"))
    people = People(persons, 2, (0, 1, -1, 1, -1, -1))
    return Epithets(prose, mentions, people, [0, 1, 1, 1, -1, -1])


@pytest.mark.parametrize(("person", "noun"), [(0, "nurse"), (1, "plumber"), (1, "brother")])
def test_what_is_said_of_somebody_is_known(epithets, person, noun):
    assert epithets.told(person, noun)
    assert not epithets.told(1 - person, noun)


def test_what_is_said_of_nobody_is_nobodys(epithets):
    assert not any(epithets.told(person, "smith") for person in (0, 1))
