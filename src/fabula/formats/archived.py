"""Archived: the page before a work in a plain text that was made from a download of an archive.

There the title stands twice, over where the work was posted and over its author, and a summary under a line
that says no more than *Summary*.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from fabula.formats import patterns
from fabula.formats.piece import Piece

_FIRST = 6  # pieces among which the title stands
_PAGE = 40  # pieces: no such page is longer
_LABELS = ("summary", "chapter summary")


def mark_archived(pieces: Sequence[Piece]) -> None:
    """Mark the title of a work, and as no story what is said of it on the page before."""
    posted = next((n for n, piece in enumerate(pieces[:_FIRST]) if patterns.posted(piece.line)), None)
    if not posted:
        return
    title = pieces[posted - 1]
    title.kind, title.rank = "heading", "title"
    pieces[posted].kind = "meta"
    for piece in pieces[: posted - 1]:
        piece.kind, piece.rank = "meta", ""
    for piece, following in pairwise(pieces[posted + 1 : _PAGE]):
        if piece.line == title.line:
            piece.kind, piece.rank = "meta", ""
        elif piece.line.lower().rstrip(":") in _LABELS and following.is_open:
            piece.kind = following.kind = "meta"
            piece.rank = following.rank = ""
