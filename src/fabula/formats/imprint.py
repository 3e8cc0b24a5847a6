"""Imprint: the page before a book's story that says who owns the text, and who printed it."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.formats import patterns
from fabula.formats.piece import Piece

_FRONT = 40  # pieces, as of a title page
_SHORT = 80  # characters of a line that stands above it: the author's name


def mark_imprint(pieces: Sequence[Piece]) -> None:
    """Mark the imprint, from its first line to its last, the short lines above it, and the dedication.

    A heading ends where it may be, and so does a paragraph above it: a story that tells of rights is a story.
    """
    first = next((n for n, piece in enumerate(pieces) if piece.rank in ("part", "chapter", "numeral")), None)
    front = pieces[: min(_FRONT, len(pieces) if first is None else first)]
    told = [(number, patterns.imprint(piece.line)) for number, piece in enumerate(front) if piece.is_open]
    lines = [number for number, kind in told if kind is not None]
    if not any(kind == "sure" for _, kind in told):
        return
    above = [piece for piece in front[: lines[0]] if piece.is_open]
    if not all(_is_short(piece) for piece in above):
        return
    after = next((piece for piece in front[lines[-1] + 1 :] if piece.is_open), None)
    dedication = [after] if after is not None and _is_dedication(after) else []
    for piece in (*above[1:], *front[lines[0] : lines[-1] + 1], *dedication):
        if piece.is_open:
            piece.kind, piece.rank = "meta", ""


def _is_short(piece: Piece) -> bool:
    return len(piece.line) <= _SHORT and not piece.line.endswith((".", "!", "?", "…", '"', "”", "’"))


def _is_dedication(piece: Piece) -> bool:
    line = piece.line.strip("*_ ")
    return _is_short(piece) and line.startswith(("For ", "To ", "In memory of "))
