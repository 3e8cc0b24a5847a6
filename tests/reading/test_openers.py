"""Nouns that only the head of a sentence gives a capital are nobody; who is named so acts as somebody."""

from dataclasses import replace

import pytest

from fabula.formats import from_text
from fabula.models.reader.network import Phrase, TokenReading
from fabula.pipeline import read
from fabula.reading.names.openers import openers
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes

NOBODY = {
    "stuff": "Chlorine stung her eyes. Priya kicked off from the wall.\n\n“Four more,” said Priya.",
    "cloth, and weather": "Canvas flapped. Owen held the pole. Rain ran down his neck.",
    "the morning that comes": "Dawn came up grey. Owen packed. Dawn found them on the road.",
    "the morning that breaks": "Dawn broke over the hills, and Owen packed.",
}


def prose_of(english, text):
    manuscript = from_text(text)
    return Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))


def opening(english, text, sure=None):
    """The words that are nobody in a text, where the trained reader is so ``sure`` of somebody in one."""
    prose = prose_of(english, text)
    if sure is not None:
        phrases = tuple(Phrase(token, token, "PER_PROP", sure[1]) for token in prose.occurrences({sure[0]}))
        prose = replace(prose, tokens=replace(prose.tokens, reading=TokenReading(None, phrases, None)))
    return {prose.tokens.word[token] for token in openers(prose)}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_what_opens_a_sentence_is_nobody(english, text):
    assert {one.name for one in read(from_text(text), english).characters if one.named} <= {"Owen", "Priya"}


@pytest.mark.parametrize(
    "text",
    [
        "Canvas flapped. They had called him Canvas all his life.",  # a capital within the sentence
        "“Canvas, get down!” Owen ran.",
        "Canvas Quill sat down. Owen ran.",
        "Dawn came up the stairs with two mugs. Owen ran.",
        "Rose shrugged. Owen ran.",
        "Posy found the book. Owen ran. Posy began to read. Posy stopped.",
        "Dawn broke her arm. Owen ran.",
    ],
)
def test_whoever_has_such_a_name_is_somebody(english, text):
    assert not opening(english, text)


def test_the_reader_may_be_sure_of_somebody(english):
    assert opening(english, "Mud sucked at his boots.", ("mud", 0.9)) == {"Mud"}
    assert not opening(english, "Hammer looked at the door.", ("hammer", 0.97))
    assert not opening(english, "Chalk wiped his mouth.", ("chalk", 0.93))
