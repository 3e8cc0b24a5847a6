"""Manuscripts, prose and mentions made directly from a text, for tests of the reading layers."""

from __future__ import annotations

import re

from fabula.manuscript import Manuscript, Segment, Source
from fabula.reading.mentions import Mentions
from fabula.reading.names import NameMention
from fabula.reading.phrases import describe
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.span import Span


def manuscript(text: str, emphasis: tuple[str, ...] = (), set_off: tuple[str, ...] = ()) -> Manuscript:
    """Build a manuscript whose paragraphs are parted by blank lines.

    ``emphasis`` and ``set_off`` name stretches by their words; each is looked for once, in order.
    """
    paragraphs = []
    for block in re.finditer(r"(?:(?!\n[^\S\n]*\n).)+", text, re.DOTALL):
        start, end = block.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            paragraphs.append(Span(start, end))
    return Manuscript(
        text=text,
        source=Source("story.txt"),
        segments=(Segment(Span(0, len(text)), "prose", 1),),
        paragraphs=tuple(paragraphs),
        emphasis=_spans(text, emphasis),
        set_off=_spans(text, set_off),
    )


def _spans(text: str, stretches: tuple[str, ...]) -> tuple[Span, ...]:
    found, at = [], 0
    for stretch in stretches:
        at = text.index(stretch, at)
        found.append(Span(at, at + len(stretch)))
        at += len(stretch)
    return tuple(found)


def prose_of(english, text: str) -> Prose:
    """Parse a text whose paragraphs are parted by blank lines, and find its quotations."""
    made = manuscript(text)
    return Prose(made, english.parse(text, made.paragraphs), find_quotes(made))


def place(prose: Prose, words: str, nth: int = 0) -> tuple[int, int]:
    """Return the first and last token of some words of a text, the first time they stand there or the nth."""
    start = -1
    for _ in range(nth + 1):
        start = prose.tokens.text.index(words, start + 1)
    found = prose.tokens_in(Span(start, start + len(words)))
    assert prose.tokens.span(found.start, found.stop - 1).of(prose.tokens.text) == words
    return found.start, found.stop - 1


def told_mentions(prose: Prose, *phrases: str, attributes: tuple[str, ...] = ()) -> Mentions:
    """Return mentions by their words, in the order of the text, the longer of two with one start first.

    Those with a capital are names, in the order they are given in. ``attributes`` refer to no one.
    """
    names, found, at, before = [], [], 0, ""
    for words in phrases:
        at = prose.tokens.text.index(words, at + (words == before))
        before = words
        tokens = prose.tokens_in(Span(at, at + len(words)))
        first, last = tokens.start, tokens.stop - 1
        mention = describe(prose, first, last)
        if mention.kind == "name":
            mention = describe(prose, first, last, len(names))
            names.append(NameMention(first, last, prose.tokens.span(first, last), "", tuple(words.split())))
        found.append(mention)
    marked = frozenset(index for index, words in enumerate(phrases) if words in attributes)
    return Mentions(prose, tuple(names), tuple(found), marked)
