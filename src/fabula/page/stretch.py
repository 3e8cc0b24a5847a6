"""Stretch: pages of a text cut out to be read by themselves, and what the last reading knows of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from fabula.corrections import Addressees, Correction, Meant, Speaker, at
from fabula.manuscript import Manuscript
from fabula.span import Span
from fabula.story import CastMember, Character, Mention, Quote, Story

Placed = TypeVar("Placed", Quote, Mention)
NOWHERE = Span(0, 0)
Moved = tuple[Span, int]  # where a block stood in the last reading, and how far from there it is now


@dataclass(frozen=True)
class Known:
    """Whom a stretch may be about, what is certain of it, and the ids of those people by their names."""

    cast: tuple[CastMember, ...]
    corrections: tuple[Correction, ...]
    ids: Mapping[str, str]


def cut(manuscript: Manuscript, stretch: Span) -> Manuscript:
    """Return a stretch of a manuscript, which begins and ends with a paragraph, as one of its own."""
    start, end = stretch

    def inside(spans: Sequence[Span]) -> tuple[Span, ...]:
        first, last = bisect_left(spans, (start, start)), bisect_left(spans, (end, end))
        return tuple(Span(a - start, min(b, end) - start) for a, b in spans[first:last])

    segments = tuple(
        replace(one, span=Span(max(one.span.start, start) - start, min(one.span.end, end) - start))
        for one in manuscript.segments
        if one.span.start < end and one.span.end > start
    )
    return replace(
        manuscript,
        text=stretch.of(manuscript.text),
        segments=segments,
        paragraphs=inside(manuscript.paragraphs),
        emphasis=inside(manuscript.emphasis),
        set_off=inside(manuscript.set_off),
    )


def known_of(
    story: Story, text: str, start: int, blocks: Sequence[Moved], sure: float = 0.0, asked: Span = NOWHERE
) -> Known:
    """Return what a story's last reading tells of a stretch of another text, cut out from ``start`` on.

    ``blocks`` are those of it that are as they were. Lines are given of which the reading was as ``sure``,
    and whom mentions mean but for pronouns and descriptions in what is ``asked`` about.
    """
    mentions = [(one, mention) for one in story.characters for mention in _within(one.mentions, blocks)]
    near = Counter(one.id for one, _ in mentions)
    names = _names(story.characters, near)
    narrator = _narrator(story, mentions)
    cast = tuple(
        CastMember(names[one.id], _aliases(one, names[one.id]), one.pronouns, one.kind, one.id == narrator)
        for one in sorted(story.characters, key=lambda one: -near[one.id])
        if one.id in names and (one.named or near[one.id])
    )
    facts: list[Correction] = []
    for one, mention in mentions:
        span = _now(mention.span, story.text, text, start, blocks)
        known = mention.kind == "name" or not asked.start <= mention.span.start < asked.end
        if known and span is not None and one.id in names:
            facts.append(Meant(at(text, span), names[one.id]))
    for quote in _within(story.quotes, blocks):
        span = _now(quote.span, story.text, text, start, blocks)
        if span is not None and quote.speaker in names and quote.confidence >= sure:
            facts.append(Speaker(at(text, span), names[quote.speaker]))
            told = tuple(names[id] for id in quote.addressees if id in names)
            if told:
                facts.append(Addressees(at(text, span), told))
    return Known(cast, tuple(facts), {name: id for id, name in names.items()})


def _within(things: Sequence[Placed], blocks: Sequence[Moved]) -> Iterator[Placed]:
    """Yield what begins in some blocks, of things in the order of the text."""
    if not blocks or not things or things[-1].span.start < blocks[0][0].start:
        return
    place = bisect_left(things, blocks[0][0].start, key=lambda thing: thing.span.start)
    if things[place].span.start >= blocks[-1][0].end:
        return
    for block, _ in blocks:
        while place < len(things) and things[place].span.start < block.start:
            place += 1
        while place < len(things) and things[place].span.start < block.end:
            yield things[place]
            place += 1


def _now(span: Span, before: str, text: str, start: int, blocks: Sequence[Moved]) -> Span | None:
    """Return where in a stretch something stands that began in one of the blocks, if it is as it was."""
    place = bisect_left(blocks, span.start, key=lambda moved: moved[0].end - 1)
    by = blocks[place][1] - start
    now = Span(span.start + by, span.end + by)
    return now if now.of(text) == span.of(before) else None


def _names(characters: Sequence[Character], near: Mapping[str, int]) -> dict[str, str]:
    """Return what to call those who may be meant, each by a name that is nobody else's.

    Who is not called by name is left out where they are not near, and so is who is nobody in particular. Of
    two of one name the nearer has it, and the other goes by their id.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for one in sorted(characters, key=lambda one: -near.get(one.id, 0)):
        is_near = near.get(one.id, 0) > 0
        if one.passing or not (one.named or is_near):
            continue
        if one.name.lower() not in taken:
            names[one.id] = one.name
        elif is_near:
            names[one.id] = one.id
        taken.add(one.name.lower())
    return names


def _aliases(one: Character, name: str) -> tuple[str, ...]:
    return one.aliases if name == one.name else (one.name, *one.aliases)


def _narrator(story: Story, mentions: Sequence[tuple[Character, Mention]]) -> str | None:
    """Return who most says "I" in the narration of a stretch, or is called "you" in it, or None."""
    said = [quote.span for quote in story.quotes if quote.kind != "other"]

    def is_said(span: Span) -> bool:
        place = bisect_left(said, span.start, key=lambda one: one.end)
        return place < len(said) and said[place].start <= span.start

    telling = Counter(
        one.id
        for one, mention in mentions
        if one.protagonist and mention.kind == "pronoun" and not is_said(mention.span)
    )
    return max(telling, key=lambda id: telling[id]) if telling else None
