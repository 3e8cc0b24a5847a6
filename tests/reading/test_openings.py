"""Pronouns at the head of a scene that are named only then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from helpers import prose_of, told_mentions

from fabula.manuscript import Segment
from fabula.reading.cast import Person
from fabula.reading.coreference.openings import SOON, named_soon
from fabula.reading.people import People

NOBODY = -1
PERSONS = (
    Person("Oda", ("Oda",), "f", pronouns="she/her"),
    Person("Nils", ("Nils",), "m", pronouns="he/him"),
    Person("Grebe", ("Grebe",), "u"),
)
ODA, NILS, GREBE = range(3)


def named(english, text, *phrases, narrator=NOBODY, tags=None):
    """Whom the pronouns of a text mean that come before the name, by their places in ``phrases``."""
    prose = prose_of(english, text)
    parts = tuple(Segment(one, "prose", 1) for one in prose.manuscript.paragraphs)
    if "\n\n***\n\n" in text:
        prose = replace(prose, manuscript=replace(prose.manuscript, segments=parts))
    mentions = told_mentions(prose, *phrases)
    names = {person.name: index for index, person in enumerate(PERSONS)}
    owners = [
        names.get(words, NOBODY) if mention.kind == "name" else NOBODY
        for words, mention in zip(phrases, mentions.all, strict=True)
    ]
    people = People(PERSONS, len(PERSONS), tuple(owners))
    return named_soon(prose, mentions, people, [narrator] * len(prose.tokens), tags or {})


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("She shut the gate. Oda had lost the key.", ("She", "Oda"), {0: ODA}),
        ("She shut her gate. Oda had lost the key.", ("She", "her", "Oda"), {0: ODA, 1: ODA}),
        ("She saw the boy. Oda waved.", ("She", "the boy", "Oda"), {0: ODA}),
        ("She shut the gate. Grebe had lost the key.", ("She", "Grebe"), {0: GREBE}),
        ("She rowed. Nils slept. Oda sang.", ("She", "Nils", "Oda"), {0: ODA}),
    ],
)
def test_she_is_who_is_named_next(english, text, phrases, found):
    assert named(english, text, *phrases) == found


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("He shut the gate. Oda had lost the key.", ("He", "Oda")),
        ("She knew that Oda had lost the key.", ("She", "Oda")),
        ("She shut the gate. Nobody had asked Oda.", ("She", "Oda")),
        ("The girl ran. She fell. Oda laughed.", ("The girl", "She", "Oda")),
        ("The nurse ran. She fell. Oda laughed.", ("The nurse", "She", "Oda")),
        ("She met him. Grebe laughed.", ("She", "him", "Grebe")),
        ("She ran. " + "It rained. " * SOON + "Oda laughed.", ("She", "Oda")),
        ("“She ran,” he said. Oda laughed.", ("She", "Oda")),
    ],
)
def test_or_somebody_else(english, text, phrases):
    assert named(english, text, *phrases) == {}


def test_each_part_opens_anew(english):
    text = "Oda slept.\n\n***\n\nShe woke late. Oda was alone."
    assert named(english, text, "Oda", "She", "Oda") == {1: ODA}
    assert named(english, text.replace("***\n\n", ""), "Oda", "She", "Oda") == {}


def test_who_tells_is_not_she(english):
    assert named(english, "She ran. Oda laughed.", "She", "Oda", narrator=ODA) == {}


@pytest.mark.parametrize(("earlier", "found"), [("", {0: ODA}), ("“Who is it?”\n\n", {})])
def test_a_second_line_may_be_the_answer(english, earlier, found):
    text = f"She knocked.\n\n{earlier}“The post,” said Oda."
    assert named(english, text, "She", "Oda", tags={1: int(bool(earlier))}) == found


def test_others_may_speak_before_the_name(english):
    text = "She shut the gate.\n\n“Is it cold?” asked Nils.\n\n“Very,” said Oda."
    prose = prose_of(english, text)
    assert len(prose.quotations) == 2
    assert named(english, text, "She", "Nils", "Oda", tags={1: 0, 2: 1}) == {0: ODA}
    assert named(english, text, "She", "Nils", "Oda", tags={2: 1}) == {}


@pytest.mark.parametrize(("caller", "found"), [("Nils", {0: ODA}), ("Grebe", {0: ODA}), ("she", {})])
def test_she_is_whom_another_calls(english, caller, found):
    text = f"She shut the gate.\n\n“Come in, Oda,” said {caller}."
    assert named(english, text, "She", "Oda", caller, tags={2: 0} if caller != "she" else {}) == found
