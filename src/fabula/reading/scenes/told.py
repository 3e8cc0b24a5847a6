"""Told: what the author says of the scenes of a story, found by the scene that each fact is in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from fabula.corrections import InScene
from fabula.reading.account import Account
from fabula.span import Span


@dataclass(frozen=True, slots=True)
class ToldScene:
    """What the author says of a scene: the words for its place and its time, or "", and who is there.

    ``NOTHING`` for words says that there are none.
    ``present`` gives the words that show each to be there, ``absent`` are the ids of those who are not.
    """

    place: str = ""
    time: str = ""
    present: Mapping[str, Span] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()


NOTHING_TOLD = ToldScene()


def scenes_told(
    account: Account, spans: Sequence[Span], facts: Sequence[tuple[Span, InScene]]
) -> list[ToldScene]:
    """Return for the stretch of each scene what the author says of it, by the opening words of each fact."""
    told = [NOTHING_TOLD] * len(spans)
    for opening, fact in facts:
        number = max((n for n, span in enumerate(spans) if span.start <= opening.start), default=-1)
        if number < 0:
            continue
        before = told[number]
        there = {id: opening for name in fact.present if (id := account.called(name)) is not None}
        gone = {id for name in fact.absent if (id := account.called(name)) is not None}
        told[number] = replace(
            before,
            place=fact.place or before.place,
            time=fact.time or before.time,
            present={id: span for id, span in before.present.items() if id not in gone} | there,
            absent=(before.absent - there.keys()) | gone,
        )
    return told
