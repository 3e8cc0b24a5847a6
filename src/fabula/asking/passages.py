"""Passages: stretches of a story to search in, each with the people it speaks of by their names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from fabula.asking.words import base_forms
from fabula.reading.lexicon import load_pairs
from fabula.span import Span
from fabula.story import Character, Story

# Where a sentence ends: a full stop and what closes with it, before what may begin the next.
_END = re.compile(r"[.!?…]+[\"”’'»*_)\]]*\s+(?=[\"“‘'«(\[*_–—-]*[A-Z0-9])")
BEFORE = 3  # paragraphs before one in which "it" was named
LONGEST_TITLE = 20  # characters


@dataclass(frozen=True)
class Passage:
    """A stretch of the story as it is searched: ``text`` with names for pronouns, ``words`` in base forms.

    ``words`` are those of the text, and of every name that the people in it go by.
    """

    span: Span
    text: str
    words: frozenset[str]


class Passages:
    """Makes passages of a story's spans."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._by_id = {one.id: one for one in story.characters}

    def passage(self, span: Span, *others: str | None) -> Passage:
        """Return a stretch as a passage; ``others`` are ids of people to find it by as well."""
        inside = self._inside(span)
        people = {character.id: character for _, _, character in inside}
        people |= {id: self._by_id[id] for id in others if id is not None and id in self._by_id}
        names = (name for one in people.values() for name in (one.name, *one.aliases))
        words = [*base_forms(span.of(self._story.text)), *base_forms(" ".join(names))]
        return Passage(span, self._named(span, inside), frozenset(words))

    def people(self, span: Span) -> set[str]:
        """Return the ids of those whom a stretch mentions."""
        return {character.id for _, _, character in self._inside(span)}

    def around(self, span: Span) -> frozenset[str]:
        """Return the words, in base form, of a stretch's paragraph and the few before it."""
        paragraphs = self._story.manuscript.paragraphs
        last = bisect_right(paragraphs, span.start, key=lambda one: one.start)
        return frozenset().union(*(self._words_of[at] for at in range(max(0, last - BEFORE - 1), last)))

    @cached_property
    def _words_of(self) -> list[frozenset[str]]:
        """The words of each paragraph, in base form."""
        return [frozenset(base_forms(one.of(self._story.text))) for one in self._story.manuscript.paragraphs]

    def sentence(self, span: Span) -> Span:
        """Return the sentences that hold a stretch, within its paragraph."""
        paragraph = self._paragraph(span)
        text = self._story.text
        cuts = [paragraph.start, *_ends(text, paragraph), paragraph.end]
        start = cuts[bisect_right(cuts, span.start) - 1] if span.start < paragraph.end else span.start
        end = cuts[min(bisect_left(cuts, span.end), len(cuts) - 1)]
        return Span(start, max(end, span.end))

    def _paragraph(self, span: Span) -> Span:
        paragraphs = self._story.manuscript.paragraphs
        index = bisect_right(paragraphs, span.start, key=lambda one: one.start) - 1
        holds = index >= 0 and paragraphs[index].start <= span.start < paragraphs[index].end
        return paragraphs[index] if holds else span

    def _named(self, span: Span, inside: Iterable[tuple[int, int, Character]]) -> str:
        """Return the words with a name for each pronoun: a vector of "she sold it" says too little."""
        text, pieces, done = self._story.text, [], span.start
        for start, end, character in inside:
            pronoun = text[start:end].casefold() in load_pairs("pronouns")
            if pronoun and start >= done and character.named:
                pieces += [text[done:start], character.name]
                done = end
        return " ".join("".join([*pieces, text[done : span.end]]).split())

    def _inside(self, span: Span) -> list[tuple[int, int, Character]]:
        first = bisect_left(self._mentions, span.start, key=lambda one: one[0])
        last = bisect_left(self._mentions, span.end, key=lambda one: one[0])
        return [one for one in self._mentions[first:last] if one[1] <= span.end]

    @cached_property
    def _mentions(self) -> list[tuple[int, int, Character]]:
        """Start, end and character of each mention, in the order of the text."""
        found = [(*one.span, character) for character in self._story.characters for one in character.mentions]
        return sorted(found, key=lambda one: one[:2])


def _ends(text: str, paragraph: Span) -> Iterator[int]:
    """Yield where the next sentence begins after each sentence of a paragraph but the last."""
    for one in _END.finditer(text, *paragraph):
        before = re.search(r"\w+$", text[max(paragraph.start, one.start() - LONGEST_TITLE) : one.start()])
        word = before[0] if before and text[one.start()] == "." else ""
        if word.lower() not in load_pairs("titles") and not (
            len(word) == 1 and word.isupper() and word != "I"
        ):
            yield one.end()
