"""An animal in small letters behind an article has no name there, and what wipes is nobody."""

from __future__ import annotations

from dataclasses import replace

from fabula.formats import from_text
from fabula.reading.lexicon import load_words
from fabula.reading.phrases import describe
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes

TEXT = "“Pieces of eight!” said the parrot to Parrot.\n"


def test_a_small_noun_behind_an_article_is_no_name(english):
    manuscript = from_text(TEXT)
    tokens = english.parse(TEXT, manuscript.paragraphs)
    tags = ["NNP" if low == "parrot" else tag for low, tag in zip(tokens.lower, tokens.tag, strict=True)]
    prose = Prose(manuscript, replace(tokens, tag=tags), find_quotes(manuscript))
    small, called = [token for token, low in enumerate(tokens.lower) if low == "parrot"]
    assert describe(prose, small - 1, small).kind == "nominal"
    assert describe(prose, called, called).kind == "name"


def test_what_wipes_and_toasts_is_no_person():
    assert load_words("person_nouns").isdisjoint({"wiper", "hanger", "fastener", "toaster"})
