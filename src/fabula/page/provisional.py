"""Provisional: what a short stretch read by itself says of paragraphs just saved, until all is read.

A novel is read again in some seconds, the few pages around an edit in a fraction of one. What the last
reading knows of these pages, their people and who says what in the paragraphs that are as they were, is
given to it as certain; so it has only the new ones to tell of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from fabula.corrections import Addressees, AllLines, Correction, Meant, Speaker
from fabula.manuscript import Manuscript
from fabula.page.stretch import cut, known_of
from fabula.page.unread import Change
from fabula.span import Span
from fabula.story import CastMember, Mention, Quote, Story
from fabula.views.blocks import blocks_of
from fabula.views.json import quote_as_dict

SHORT = 40_000  # characters up to which a story is as soon read whole
CONTEXT = 2_000  # characters at least read with what is new, on each side of it
MOST = 12_000  # characters of the chunks that are read anew, of the first alone maybe more: 2,000 words
SURE = 0.9  # confidence of a line that is anybody's whatever stands before and after it
PARAGRAPHS = ("prose", "set-off", "lines", "verse")
OF_LINES = (Speaker, Addressees, Meant, AllLines)
_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]*\w(?: [A-Z][\w’'-]*\w)*")
_ENDING = re.compile(r"(?:ing|ed|ly)$")


class Skimmer(Protocol):
    """Who reads a stretch by itself."""

    def chunks(self, manuscript: Manuscript) -> Sequence[range]:
        """Return the paragraphs that are read in one go: a stretch best begins and ends with them."""

    def skim(
        self, manuscript: Manuscript, cast: Sequence[CastMember], corrections: Sequence[Correction]
    ) -> Story:
        """Return the people and the lines of a short text, of which nobody else is than the cast."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The lines and the mentions of a block, at offsets of its own, by the ids of the last reading."""

    quotes: tuple[Quote, ...]
    mentions: tuple[tuple[Mention, str], ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the marks as JSON-ready values."""
        return {
            "quotes": [quote_as_dict(quote) for quote in self.quotes],
            "mentions": [[*mention.span, mention.kind, who] for mention, who in self.mentions],
        }


def provisional(
    story: Story, now: Manuscript, changes: Sequence[Change], corrections: Sequence[Correction], by: Skimmer
) -> dict[int, Marks]:
    """Return the marks of the paragraphs that are new in a text, by the number of their block in it.

    Of a story so short that reading all of it takes no longer there are none, and of an edit in many places
    those of the first.
    """
    if len(now.text) < SHORT:
        return {}
    blocks = [(span, kind in PARAGRAPHS) for span, kind, _ in blocks_of(now)]
    was = _stood(story.manuscript, changes)
    numbers = [number for number, (_, is_paragraph) in enumerate(blocks) if is_paragraph]
    new = [paragraph for paragraph, number in enumerate(numbers) if was[number] is None]
    # A paragraph more, or one less, may give all around it to others who speak in turn.
    sure = SURE if any(last - first != len(written) for first, last, written in changes) else 0.0
    of_lines = [one for one in corrections if isinstance(one, OF_LINES)]
    marks: dict[int, Marks] = {}
    for paragraphs in stretches(now, new, by.chunks(now)):
        inside = numbers[paragraphs.start : paragraphs.stop]
        stretch = Span(blocks[inside[0]][0].start, blocks[inside[-1]][0].end)
        same = [(old, blocks[n][0].start - old.start) for n in inside if (old := was[n]) is not None]
        fresh = {n: blocks[n][0] for n in inside if was[n] is None}
        manuscript = cut(now, stretch)
        known = known_of(story, manuscript.text, stretch.start, same, sure)
        strangers = map(CastMember, _strangers(story.text, now.text, fresh.values()))
        skimmed = by.skim(manuscript, (*known.cast, *strangers), (*known.corrections, *of_lines))
        ids = {one.id: known.ids.get(one.name) for one in skimmed.characters}
        marks |= {n: _marks(skimmed, ids, one, one.start - stretch.start) for n, one in fresh.items()}
    return marks


def _stood(before: Manuscript, changes: Sequence[Change]) -> list[Span | None]:
    """Return for each block of a text where it stood before some changes, None for those that are new."""
    old = [span for span, _, _ in blocks_of(before)]
    was: list[Span | None] = []
    done = 0
    for first, last, written in changes:
        was += [*old[done:first], *[None] * len(written)]
        done = last
    return was + old[done:]


def stretches(now: Manuscript, new: Sequence[int], chunks: Sequence[range]) -> Iterator[range]:
    """Yield the paragraphs to be read for the sake of some: whole chunks, with enough around what is new."""
    sizes = [paragraph.end - paragraph.start for paragraph in now.paragraphs]
    wanted, left = set(new), MOST
    found: list[range] = []
    for number, chunk in enumerate(chunks):
        touched = wanted.intersection(chunk)
        if not touched:
            continue
        left -= sum(sizes[chunk.start : chunk.stop])
        if left < 0 and found:
            break
        first, last = number, number
        while first and sum(sizes[chunks[first].start : min(touched)]) < CONTEXT:
            if wanted.intersection(chunks[first - 1]):
                break
            first -= 1
        while last + 1 < len(chunks) and sum(sizes[max(touched) + 1 : chunks[last].stop]) < CONTEXT:
            if wanted.intersection(chunks[last + 1]):
                break
            last += 1
        start, stop = chunks[first].start, chunks[last].stop
        if found and start <= found[-1].stop:
            found[-1] = range(found[-1].start, stop)
        else:
            found.append(range(start, stop))
    yield from found


def _strangers(before: str, now: str, new: Iterable[Span]) -> list[str]:
    """Return the names that somebody may have of whom the last reading has not heard.

    They take part, so that nobody else is taken for them; what is theirs is not marked.
    """
    heard = before.lower()
    found: dict[str, None] = {}
    for run in dict.fromkeys(run for span in new for run in _NAME.findall(span.of(now))):
        unheard = (
            word for word in run.split() if not _ENDING.search(word) and not _stands(word.lower(), heard)
        )
        found[" ".join(unheard)] = None
    return list(filter(None, found))


def _stands(word: str, text: str) -> bool:
    return word in text and bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text))


def _marks(skimmed: Story, ids: Mapping[str, str | None], block: Span, start: int) -> Marks:
    """Return what a stretch tells of a block that begins in it at ``start``, of those people who have ids."""
    end = start + block.end - block.start
    quotes = (
        replace(
            quote,
            span=Span(max(quote.span.start, start) - start, min(quote.span.end, end) - start),
            speaker=quote.speaker and ids[quote.speaker],
            addressees=tuple(id for one in quote.addressees if (id := ids[one]) is not None),
            evidence=(),
        )
        for quote in skimmed.quotes
        if quote.span.start < end and quote.span.end > start
    )
    mentions = (
        (replace(mention, span=Span(mention.span.start - start, mention.span.end - start)), id)
        for one in skimmed.characters
        if (id := ids[one.id]) is not None
        for mention in one.mentions
        if start <= mention.span.start and mention.span.end <= end
    )
    return Marks(tuple(quotes), tuple(mentions))
