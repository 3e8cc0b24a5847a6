"""Back matter: notes, thanks and the like under headings of their own behind the story."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.formats import patterns
from fabula.formats.piece import Piece


def mark_back_matter(pieces: Sequence[Piece]) -> None:
    """Take for notes what stands under the last headings, where these say that it is no story.

    *About the Author* needs no look of one. Deeper headings below are their own: *Chapter 1* under *Notes*.
    More stands before it than there.
    """
    end = len(pieces)
    below: list[Piece] = []
    for number in range(len(pieces) - 1, 0, -1):
        piece = pieces[number]
        bare = not below and piece.is_open and piece.block.is_single_line
        if bare and patterns.is_surely_behind(piece.line):
            end = number
        if piece.kind != "heading" or piece.rank == "pov":
            continue
        if patterns.is_behind(piece.line) and all(_is_deeper(one, piece) for one in below):
            end, below = number, []
        else:
            below.append(piece)
    if _length(pieces[end:]) <= _length(pieces[:end]):
        for piece in pieces[end:]:
            if piece.kind != "meta":
                piece.kind, piece.rank, piece.pov = "note", "", None


def _is_deeper(piece: Piece, heading: Piece) -> bool:
    own, above = piece.block.level, heading.block.level
    return own is not None and above is not None and own > above


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.block.text) for piece in pieces if piece.is_prose)
