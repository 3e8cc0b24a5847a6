"""The parser with the trained reader beside it: what the reader is asked, and what becomes of its answers."""

from __future__ import annotations

import numpy as np
import pytest

from fabula.models.english import CHUNK, English
from fabula.models.reader.network import Phrase, TokenReading
from fabula.span import Span


class Recorder:
    """Stands in for the trained reader: notes what it is asked, and finds phrases given by their words."""

    def __init__(self, phrases=()):
        self.phrases = phrases
        self.asked = []
        self.loaded = 0

    def load(self):
        self.loaded += 1

    def read(self, words, said, paragraph, sentence):
        self.asked.append((list(words), list(said), list(paragraph), list(sentence)))
        found = []
        for phrase, label, probability in self.phrases:
            parts = phrase.split()
            for first in range(len(words) - len(parts) + 1):
                if words[first : first + len(parts)] == parts:
                    found.append(Phrase(first, first + len(parts) - 1, label, probability))
        vectors = np.full((len(words), 2), len(self.asked), np.float16)
        return TokenReading(vectors, tuple(found), np.zeros(len(words), np.float16))

    def joined(self, readings):
        self.together = list(readings)
        phrases = [phrase for reading in readings for phrase in reading.phrases]
        return TokenReading(
            np.concatenate([reading.vectors for reading in readings]),
            tuple(phrases),
            np.concatenate([reading.event for reading in readings]),
        )


@pytest.fixture
def parser(english):
    """Make a parser with a reader; the language model is loaded once for all tests."""

    def make(reader, **settings):
        made = English(processes=1, reader=reader, **settings)
        made.__dict__["_nlp"] = english.english._nlp
        return made

    return make


def whole(text):
    return [Span(0, len(text))]


def paragraphs_of(text):
    found, start = [], 0
    for block in text.split("\n\n"):
        found.append(Span(start, start + len(block)))
        start += len(block) + 2
    return found


def test_the_reader_is_told_what_someone_says(parser):
    text = "“Come in,” said Odile. “Wipe your feet!” Nobody did."
    spans = [Span(0, 10), Span(text.index("“Wipe"), text.index(" Nobody"))]
    reader = Recorder()
    tokens = parser(reader).parse(text, whole(text), speech=spans)
    ((words, said, paragraph, sentence),) = reader.asked
    assert words == tokens.word
    assert paragraph == tokens.paragraph
    assert sentence == tokens.sentence
    inside = [any(span.start <= start < span.end for span in spans) for start in tokens.start]
    assert said == inside
    assert 0 < sum(said) < len(said)


def test_without_speech_nobody_says_anything(parser):
    reader = Recorder()
    parser(reader).parse("“Come in,” said Odile.", whole("“Come in,” said Odile."))
    assert not any(reader.asked[0][1])


def test_a_chunk_of_a_long_text_is_told_what_is_said_in_it(parser):
    """Speech that runs over the end of a chunk is speech in both."""
    line = "The ninth wave took the oars and the tenth wave took the boat from under them. "
    text = "\n\n".join([line * 40] * 6)
    start, stop = len(text) // 4, len(text) - len(text) // 4
    reader = Recorder()
    tokens = parser(reader).parse(text, paragraphs_of(text), speech=[Span(start, stop)])
    assert len(reader.asked) > 1
    assert [word for words, *_ in reader.asked for word in words] == tokens.word
    told = [one for _, said, _, _ in reader.asked for one in said]
    assert told == [start <= offset < stop for offset in tokens.start]


def test_entities_are_those_the_reader_found(parser):
    text = "Odile took the Marguerite to Port Saint Anne, and the ferry stayed."
    reader = Recorder(
        [
            ("Odile", "PER_PROP", 0.9),
            ("the Marguerite", "VEH", 0.8),
            ("Port Saint Anne", "GPE", 0.7),
            ("Anne", "PER_PROP", 0.6),  # inside a wider phrase: the narrowest counts
            ("the ferry", "VEH", 0.9),  # no capital, no named entity
            ("stayed", "LOC", 0.9),
        ]
    )
    tokens = parser(reader).parse(text, whole(text))
    found = {word: kind for word, kind in zip(tokens.word, tokens.entity, strict=True) if kind}
    assert found == {
        "Odile": "PERSON",
        "Marguerite": "PRODUCT",
        "Port": "GPE",
        "Saint": "GPE",
        "Anne": "PERSON",
    }


def test_an_unlikely_phrase_is_no_entity(parser):
    reader = Recorder([("Odile", "PER_PROP", 0.4), ("Lorient", "GPE", 0.5)])
    tokens = parser(reader).parse("Odile left Lorient.", whole("Odile left Lorient."))
    assert tokens.entity == ["", "", "GPE", ""]


def test_the_parse_is_that_of_the_rules(parser, english):
    """The reader changes what the entities are, and nothing of the sentences' structure."""
    text = "Odile took the ferry. “Slowly!” cried Bram, who was steering."
    ours, theirs = parser(Recorder()).parse(text, whole(text)), english.parse(text, whole(text))
    for column in ("start", "end", "tag", "dep", "head", "sentence", "paragraph"):
        assert getattr(ours, column) == getattr(theirs, column)
    assert theirs.reading is None
    assert ours.reading is not None


def story(paragraphs):
    lines = [
        f"On day {number} the {thing} went to sea, and {number * 7} gulls went with the {thing}. " * 8
        for number, thing in zip(
            range(paragraphs), ["ketch", "lugger", "pram", "yawl"] * paragraphs, strict=False
        )
    ]
    return lines


def test_after_an_edit_only_what_changed_is_read_anew(parser):
    reader = Recorder()
    made = parser(reader, keep=100)
    lines = story(80)
    text = "\n\n".join(lines)
    first = made.parse(text, paragraphs_of(text))
    chunks = len(reader.asked)
    assert chunks > len(text) / CHUNK
    again = made.parse(text, paragraphs_of(text))
    assert len(reader.asked) == chunks
    assert again.word == first.word
    assert again.reading.vectors.tobytes() == first.reading.vectors.tobytes()

    lines[20] = "One paragraph in the middle was written anew by the author. " * 3
    edited = "\n\n".join(lines)
    tokens = made.parse(edited, paragraphs_of(edited))
    assert chunks < len(reader.asked) < chunks + chunks / 2
    fresh = parser(Recorder()).parse(edited, paragraphs_of(edited))
    assert tokens.word == fresh.word
    assert tokens.head == fresh.head
    assert tokens.sentence == fresh.sentence


def test_what_is_said_is_part_of_what_is_remembered(parser):
    reader = Recorder()
    made = parser(reader, keep=100)
    text = "Come in, said Odile."
    made.parse(text, whole(text))
    made.parse(text, whole(text), speech=[Span(0, 8)])
    assert len(reader.asked) == 2
    made.parse(text, whole(text), speech=[Span(0, 8)])
    assert len(reader.asked) == 2


def test_nothing_is_remembered_unless_asked_for(parser):
    reader = Recorder()
    made = parser(reader)
    made.parse("Odile slept.", whole("Odile slept."))
    made.parse("Odile slept.", whole("Odile slept."))
    assert len(reader.asked) == 2
