"""Evenness: whether a story keeps to one way of writing where there are several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fabula.checking.note import Finding
from fabula.span import Span

SLIP = 0.25  # the rarer ways are slips up to this share of all; beyond it they may be meant


def uneven(
    what: str, places: Mapping[str, Sequence[Span]], wanted: str | None = None, least: int = 4
) -> Iterator[Finding]:
    """Yield one finding where a story has a way of its own and leaves it now and then.

    ``places`` are where each way is taken; ``wanted`` is the house's way, which is the story's from the first
    time on. Otherwise the commonest way is the story's when it is taken ``least`` times and the others are
    few beside it.
    """
    usual = wanted or max(places, key=lambda way: len(places[way]))
    rest = sorted((span, way) for way in places if way != usual for span in places[way])
    if not rest:
        return
    if wanted is None and (len(places[usual]) < least or len(rest) > SLIP * (len(rest) + len(places[usual]))):
        return
    first, way = rest[0]
    counts = ", ".join(f"{way} {len(found)}" for way, found in places.items() if found)
    told = f"{usual} in the house style" if wanted else f"mostly {usual}"
    yield Finding(
        first, f"{what} are {told}, but here {way} (in all: {counts}).",
        see=tuple(span for span, _ in rest[1:]),
    )  # fmt: skip
