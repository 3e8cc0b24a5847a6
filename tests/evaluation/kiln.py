"""A small story with its gold and a good reading of it, and hand-made readings in general."""

import re

from evaluation.documents import Document, GoldCharacter, GoldLine
from evaluation.mapping import map_characters
from evaluation.speakers import answers, summary
from fabula.manuscript import Manuscript, Segment, Source
from fabula.span import Span
from fabula.story import Character, Mention, Quote, Story

TEXT = (
    "Oona Teague unlocked the kiln. “Stand back,” Oona said, “it bites.”\n\n"
    "“Everything bites,” muttered old Mr. Haddad.\n\n“Not the glaze, Mr. Haddad.”\n\n"
    "The potter's boy came in. “Oona, there is a man,” he said.\n\n“What sort?”\n"
)


def at(words, nth=0, text=TEXT):
    starts = [found.start() for found in re.finditer(re.escape(words), text)]
    return Span(starts[nth], starts[nth] + len(words))


CHARACTERS = (
    GoldCharacter("oona", "Oona Teague", ("Oona", "Miss Teague"), "she/her"),
    GoldCharacter("haddad", "Mr. Haddad", ("Haddad",), "he/him"),
    GoldCharacter("boy", "The Potter's Boy", (), "he/him"),
)

LINES = (
    GoldLine("1", (at("Stand back,"), at("it bites.")), "oona", ("haddad",), "explicit"),
    GoldLine("2", (at("Everything bites,"),), "haddad", ("oona",), "explicit"),
    GoldLine("3", (at("Not the glaze, Mr. Haddad."),), "oona", ("haddad",), "implicit"),
    GoldLine("4", (at("Oona, there is a man,"),), "boy", ("oona",), "anaphoric"),
    GoldLine("5", (at("What sort?"),), "oona", (), "implicit"),
)

DOCUMENT = Document("pdnc", "Kiln", TEXT, CHARACTERS, LINES)


def character(id, name, *mentions, narrator=False, text=TEXT):
    """A character of ours; its mentions are (kind, words, which one)."""
    spans = tuple(Mention(at(words, nth, text), kind) for kind, words, nth in mentions)
    return Character(id, name, (), "person", None, narrator, spans)


OONA = character("c1", "Oona", ("name", "Oona Teague", 0), ("name", "Oona", 1), ("name", "Oona", 2))
HADDAD = character("c2", "Mr. Haddad", ("name", "old Mr. Haddad", 0), ("name", "Mr. Haddad", 1))
BOY = character("c3", "the potter's boy", ("nominal", "The potter's boy", 0), ("pronoun", "he", 1))


def quote(words, speaker, to=(), confidence=0.9, by="tag", kind="speech", text=TEXT):
    return Quote(words, at(words, text=text), kind, speaker, tuple(to), confidence, by, ())


QUOTES = (
    quote("“Stand back,”", "c1", ["c2"]),
    quote("“it bites.”", "c1", ["c2"]),
    quote("“Everything bites,”", "c2", ["c3"]),
    quote("“Not the glaze, Mr. Haddad.”", "c1", ["c2"], 0.7, "turns"),
    quote("“Oona, there is a man,”", "c3", [], 0.6, "pronoun"),
)


def story(characters=(OONA, HADDAD, BOY), quotes=QUOTES, text=TEXT, segments=None):
    segments = segments or (Segment(Span(0, len(text)), "prose", 1),)
    manuscript = Manuscript(text, Source("kiln.txt"), tuple(segments), ())
    return Story(manuscript, tuple(characters), tuple(quotes), (), ())


def scored(reading, document=DOCUMENT, cast_given=False):
    return summary(answers(reading, document, map_characters(reading, document, cast_given)))
