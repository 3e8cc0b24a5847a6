"""Mentions are whole noun phrases: names with their titles, descriptions with their adjectives, pronouns."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.reading.mentions import find_mentions
from fabula.reading.names import find_names
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes


def found(english, text):
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    names, _ = find_names(prose)
    return [(mention.span(prose).of(text), mention.kind) for mention in find_mentions(prose, names).all]


NOMINALS = {
    "The old man slept.": ["The old man"],
    "A very small girl with a kite ran past.": ["A very small girl"],
    "They met the captain of the guard.": ["the captain of the guard"],
    "She waved to her brother.": ["her brother"],
    "The two sisters argued.": ["The two sisters"],
    "The inspectors came at noon.": ["The inspectors"],
    "He saw the old woman's hat.": ["the old woman"],
    "It was raining on the roof.": [],
    "The kettle boiled and the door slammed.": [],
}


@pytest.mark.parametrize("text", NOMINALS)
def test_descriptions_are_whole_phrases(english, text):
    words = [words for words, kind in found(english, text) if kind == "nominal"]
    assert [one for one in words if not any(one != other and one in other for other in words)] == NOMINALS[
        text
    ]


def test_the_name_above_a_line_is_no_part_of_whom_it_opens_with(english):
    script = "MARA (O.S.)\nGran? He is here.\n\nNELL (V.O.)\nOf course.\n\nMARA\nI see his shoes."
    assert not [words for words, _ in found(english, script) if "\n" in words or "." in words]


PRONOUNS = {
    "She gave him their coat, and I gave you mine.": ["She", "him", "their", "I", "you", "mine"],
    "He hurt himself.": ["He", "himself"],
    "We saw them.": ["We", "them"],
    "It rained.": [],
    "Xe took xyr hat.": ["Xe", "xyr"],
    "CHAPTER VI\n\nIt was I. Quill's boat.": [],
    "“i miss u,” she typed. “A u-bend,” he said.": ["i", "u", "she", "he"],
    "“i left mine at home,” she said. The plan had parts i and ii.": ["i", "mine", "she"],
}


@pytest.mark.parametrize("text", PRONOUNS)
def test_pronouns_are_found_and_it_is_no_person(english, text):
    assert [words for words, kind in found(english, text) if kind == "pronoun"] == PRONOUNS[text]


def test_a_name_holds_its_title(english):
    text = (
        "“Sit,” said Dr. Achterberg. Dr. Achterberg sat. “Thank you,” said Mrs. Mbeki, and Mrs. Mbeki sat.\n"
    )
    names = {words for words, kind in found(english, text) if kind == "name"}
    assert names == {"Dr. Achterberg", "Mrs. Mbeki"}


def test_mentions_are_in_the_order_of_the_text(english):
    text = "“Hush,” said Amara to the old man, who had Amara's lamp in his hand. She took it from him.\n"
    places = [text.index(words) for words, _ in found(english, text) if text.count(words) == 1]
    assert places == sorted(places)
    assert len(places) > 2


def test_those_told_of_in_some_paragraphs_are_found_apart_from_those_in_speech(english):
    text = "Amara knocked.\n\nThe old man got up. “The cook is out,” he said.\n\nThe girl slept.\n"
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    mentions = find_mentions(prose, find_names(prose)[0])
    told = [mentions.all[index].span(prose).of(text) for index in mentions.told_in(range(-1, 2))]
    assert told == ["Amara", "The old man", "he"]
