"""Around: whom the words near a corrected line mean, by the few pages around it, until all is read.

These pages are read by themselves twice, with who says what as it was and as it is now. Read alone, some
words are given to another than in the whole book: of these they say nothing. Of the others, what comes out
otherwise of these two readings does so by the correction, and that the page shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from fabula.corrections import Correction, Meant
from fabula.manuscript import Manuscript
from fabula.page.provisional import SHORT, Skimmer, stretches
from fabula.page.stretch import cut, known_of
from fabula.span import Span
from fabula.story import Mention, Quote, Story

BEFORE = 300  # characters before the line in which words may mean somebody else by it
AFTER = 2_000  # characters after it
Whose = tuple[Mention, str]  # a mention, and the id of whom it means


class _Pages(NamedTuple):
    """A stretch of a text as a manuscript of its own, where it stood, and the part that is asked about."""

    manuscript: Manuscript
    stretch: Span
    asked: Span


def meant_around(
    story: Story, quotes: Sequence[Quote], corrections: Sequence[Correction], by: Skimmer
) -> list[Whose]:
    """Return the mentions that mean somebody else now that a story's lines are heard so, and whom.

    Whoever says and hears the ``quotes`` has the ids of the story. Of one so short that it is as soon read
    whole there are none, nor of a line that is somebody's who is not in the story yet.
    """
    line = _corrected(story.quotes, quotes)
    if (
        line is None
        or len(story.text) < SHORT
        or line.speaker not in {None, *(one.id for one in story.characters)}
    ):
        return []
    pages = _pages_around(story.manuscript, line, by)
    owner = {mention.span: one.id for one in story.characters for mention in one.mentions}
    told = [one for one in corrections if isinstance(one, Meant)]
    before = {mention.span: who for mention, who in _skimmed(story, pages, told, by)}
    now = _skimmed(replace(story, quotes=tuple(quotes)), pages, told, by)
    as_in_book = {span for span, who in before.items() if who == owner.get(span)}
    other = [(mention, who) for mention, who in now if mention.span in as_in_book]
    return [(mention, who) for mention, who in other if who != before[mention.span]]


def meant_otherwise(before: Story, now: Story) -> list[Whose]:
    """Return the mentions that mean somebody else in another reading of the same text, and whom."""
    owner = {mention.span: one.id for one in before.characters for mention in one.mentions}
    return [
        (mention, one.id)
        for one in now.characters
        for mention in one.mentions
        if owner.get(mention.span) != one.id
    ]


def _corrected(before: Sequence[Quote], now: Sequence[Quote]) -> Quote | None:
    """Return the first line that the author gives to another, else the first of which anything is new."""
    pairs = zip(before, now, strict=True)
    other = [one for was, one in pairs if (was.speaker, was.addressees) != (one.speaker, one.addressees)]
    return next((one for one in other if one.by == "author"), other[0] if other else None)


def _pages_around(manuscript: Manuscript, line: Quote, by: Skimmer) -> _Pages:
    place, paragraphs = line.span.start, manuscript.paragraphs
    number = next(n for n, paragraph in enumerate(paragraphs) if place < paragraph.end)
    inside = next(stretches(manuscript, [number], by.chunks(manuscript)))
    stretch = Span(paragraphs[inside.start].start, paragraphs[inside.stop - 1].end)
    return _Pages(cut(manuscript, stretch), stretch, Span(max(0, place - BEFORE), place + AFTER))


def _skimmed(story: Story, pages: _Pages, told: Sequence[Correction], by: Skimmer) -> list[Whose]:
    """Return whom the mentions asked about mean, by some pages and who says what in them."""
    manuscript, stretch, asked = pages
    known = known_of(story, manuscript.text, stretch.start, [(stretch, 0)], asked=asked)
    read = by.skim(manuscript, known.cast, (*known.corrections, *told))
    found = []
    for one in read.characters:
        for mention in one.mentions if one.name in known.ids else ():
            span = Span(mention.span.start + stretch.start, mention.span.end + stretch.start)
            if asked.start <= span.start < asked.end:
                found.append((replace(mention, span=span), known.ids[one.name]))
    return found
