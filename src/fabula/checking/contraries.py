"""Contraries: pairs of patterns, one for what is said and one for what cannot be at the same time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH
from fabula.reading.lexicon import load_table
from fabula.span import Span

_START = r"(?:(?<![\w-])|(?=[’']))"  # a pattern may begin within "he's"
AROUND = 90  # characters on either side of a cue within which what is said stands


@dataclass(frozen=True, slots=True)
class Contrary:
    """What is said of people or places and what shows the contrary, as patterns.

    ``settled`` tells that the order does not matter; what ``but`` finds in between explains it; ``within`` is
    how many characters may lie between the two, ``REACH`` if a pair does not say less.
    """

    word: str
    cues: tuple[str, ...]
    said: re.Pattern[str]
    shown: re.Pattern[str]
    but: re.Pattern[str] | None
    settled: bool
    within: int


@cache
def load_contraries(name: str) -> tuple[Contrary, ...]:
    """Return the contraries of a file of ``fabula/data``."""
    told = load_table(name)
    return tuple(
        Contrary(
            one["word"],
            tuple(one["cues"]),
            re.compile(rf"{_START}(?:{one['said']})", re.IGNORECASE),
            re.compile(rf"{_START}(?:{one['shown']})", re.IGNORECASE),
            re.compile(rf"\b(?:{one['but']})\b", re.IGNORECASE) if "but" in one else None,
            one.get("settled", False),
            one.get("within", REACH),
        )
        for one in told.values()
    )


def near_said(draft: Draft, pair: Contrary, said: Iterable[Span]) -> Iterator[re.Match[str]]:
    """Yield where the contrary is shown, by looking only as far from what is said as it counts."""
    done = 0
    for words in said:
        first = max(done, words.start - pair.within if pair.settled else words.end)
        for index in range(max(0, draft.paragraph_of(first)), len(draft.paragraphs)):
            start, end = draft.paragraphs[index]
            if start >= words.end + pair.within:
                break
            if start >= done:
                yield from pair.shown.finditer(draft.text, start, end)
                done = end


def near_cues(draft: Draft, pair: Contrary) -> Iterator[re.Match[str]]:
    """Yield where something is said, by looking only around its cues: patterns are slow over a novel."""
    places: dict[int, re.Match[str]] = {}
    for cue in pair.cues:
        at = draft.text.find(cue)
        while at >= 0:
            index = draft.paragraph_of(at)
            if index >= 0 and at < draft.paragraphs[index].end:
                start, end = draft.paragraphs[index]
                for match in pair.said.finditer(draft.text, max(start, at - AROUND), min(end, at + AROUND)):
                    places.setdefault(match.start(), match)
            at = draft.text.find(cue, at + AROUND)
    return iter([places[at] for at in sorted(places)])
