"""Y/N and its kin: names for the reader to fill in, read as one name, and blanks that are nobody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import read_text

from fabula.reading.names.placeholders import as_written, with_stand_ins
from fabula.views.json import dumps

DINER = (
    "You shake the rain out of your (h/c) hair. Corben pushes a cup across the table to you.\n\n"
    "“You're soaked, (Y/N),” says Corben.\n\n“I noticed,” you say. You look into your cup.\n\n"
    "“Agent Y/L/N left a message for y/n,” he says. “Is that you too?”\n\n"
    "You laugh. Corben's e/c eyes are on your [favourite colour] scarf.\n\n"
    "“Y/N Y/L/N,” he says. You smile at him.\n"
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("(Y/N)'s coat", " Ynn 's coat"),
        ("[y/n] and Y/L/N", " Ynn  and Ylynn"),
        ("your h/c hair", "your     hair"),
        ("a [fav food] pie", "a            pie"),
        ("DELETE ALL? (Y/N)", "DELETE ALL? (Y/N)"),
        ("“Sure? Y/N”\nHe froze.", "“Sure? Y/N”\nHe froze."),
        ("What? Y/N, get down!", "What? Ynn, get down!"),
        ("any/n and and/or", "any/n and and/or"),
        ("a (broken] w/o [sic]", "a (broken] w/o [sic]"),
        ("of old print: (ſ/c)", "of old print: (ſ/c)"),
    ],
)
def test_what_is_read(written, read):
    assert with_stand_ins(written) == read


@given(st.text(alphabet="Yyn/hc()[]? \n“”L"))
def test_the_length_stays(text):
    assert len(with_stand_ins(text)) == len(text)


def test_as_written():
    assert as_written("Ms. Ylynn's flat") == "Ms. Y/L/N's flat"


def test_all_of_them_are_one_person(english):
    story = read_text(english, DINER)
    (you,) = [one for one in story.characters if one.second_person]
    assert you.name == "Y/N Y/L/N" and "Y/N" in you.aliases and you.named
    assert {one.name for one in story.characters if one.named} == {"Y/N Y/L/N", "Corben"}
    names = [mention.span.of(story.text) for mention in you.mentions if mention.kind == "name"]
    assert "y/n" in names and "Y/N" in names
    told = dumps(story)
    assert not any(name in told for name in ("Ynn", "Ylynn"))


def test_told_of_in_the_third_person(english):
    text = (
        "Y/N walked into the diner. She was late.\n\n“Sorry,” said Y/N. She slid into the booth.\n\n"
        "Corben shook his head. “You're soaked, Y/N.”\n"
    )
    story = read_text(english, text)
    (reader,) = [one for one in story.characters if one.name == "Y/N"]
    assert not reader.second_person and reader.pronouns == "she/her"
    assert [quote.span.of(text) for quote in story.quotes if quote.speaker == reader.id] == ["“Sorry,”"]


def test_a_title_before_the_last_name_alone_is_the_same_person(english):
    text = DINER.replace("Y/N Y/L/N,", "Miss Y/L/N,")
    story = read_text(english, text)
    assert {one.name for one in story.characters if one.named} == {"Y/N", "Corben"}
