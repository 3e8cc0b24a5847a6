"""Series: lines that count up what stands under them, in whatever manner they are written.

*1. the kettle*, *two | lock* and *ch3* might each be anything; where three count up, with some of the story
under each, they are headings. Two are enough with a word such as *chapter*.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from fabula.formats import patterns
from fabula.formats.patterns.tables import alternatives
from fabula.formats.piece import Piece, Rank

_SHORT = 80  # characters
_FEWEST, _FEWEST_NAMED = 3, 2
_UNDER = 100  # characters of the story that stand under each
_ENDS_OF_PROSE = (",", ";", ".", "…", '"', "”", "—", "-")


def mark_series(pieces: Sequence[Piece]) -> None:
    """Mark the lines of every series; what is a heading already counts as one of them."""
    found: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        if _may_count(piece) and (read := _read(piece.line)) is not None:
            manner, value = read
            found[manner].append((number, value))
    for manner, members in found.items():
        fewest = _FEWEST_NAMED if manner[0] else _FEWEST
        if len(members) >= fewest and _counts_up([value for _, value in members]):
            _mark(pieces, [number for number, _ in members], "chapter" if manner[0] else "numeral")


def _may_count(piece: Piece) -> bool:
    alone = piece.block.level is None and piece.block.is_single_line and not piece.starts_quoted
    return alone and (piece.is_open or piece.kind == "heading") and len(piece.line) <= _SHORT


def _mark(pieces: Sequence[Piece], numbers: Sequence[int], rank: Rank) -> None:
    """Mark the pieces of these numbers, if the story goes on under each."""
    under = [
        sum(len(piece.line) for piece in pieces[before + 1 : after] if piece.is_open)
        for before, after in pairwise([*numbers, len(pieces)])
    ]
    if min(under) < _UNDER:
        return
    for number in numbers:
        if pieces[number].is_open:
            pieces[number].kind, pieces[number].rank = "heading", rank


def _counts_up(values: Sequence[int]) -> bool:
    """Say whether numbers count up by one, from one (or nought) again in another part."""
    return values[0] <= 1 and all(b == a + 1 or (b <= 1 < a) for a, b in pairwise(values))


@cache
def _line() -> re.Pattern[str]:
    named = alternatives("headings", "chapter", "part")
    return re.compile(
        rf"(?:(?P<word>{named})\.?[ #]*)?(?P<number>\d{{1,3}}|[a-z]+(?:[ -][a-z]+){{0,4}})"
        r"(?:(?P<separator>\s*[|.:)~/]+|\s+[–—-]+)\s*(?P<title>.*))?",
        re.IGNORECASE,
    )


def _read(line: str) -> tuple[tuple[str, ...], int] | None:
    """Return the manner of a line that may be one of a series, whose first is its word, and its number.

    >>> _read("ch. 3 | the lock"), _read("3 men came")
    ((('ch', 'digits', '|'), 3), None)
    """
    match = _line().fullmatch(patterns.undecorated(line) or line)
    if match is None:
        return None
    title, separator = (match["title"] or "").strip(), (match["separator"] or "").strip()
    if line.endswith(_ENDS_OF_PROSE if title else ("..", "…", "-", "—")):
        return None
    kind, value = patterns.number_of(match["number"].lower())
    if value is None:
        return None
    return ((match["word"] or "").lower(), kind, separator), value
