"""Pasted: a work copied from an archive's page into plain text, where *Work Text:* stands above the story."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.formats import patterns
from fabula.formats.piece import Piece

_SHORT = 80  # characters


def mark_pasted(pieces: Sequence[Piece]) -> dict[str, str]:
    """Mark what stands above each text; return the title, the author and the summary that the first has."""
    found: dict[str, str] = {}
    for number, piece in enumerate(pieces):
        if piece.is_prose and patterns.is_text_next(piece.line):
            piece.kind = "meta"
            summary = _mark_above(pieces, number)
            found = found or {"summary": summary, **_mark_title(pieces[0])}
    return found


def _mark_title(piece: Piece) -> dict[str, str]:
    """Mark the title and the name under it that stand first; return them."""
    lines = [line.strip() for line in piece.block.text.splitlines()]
    if (
        not piece.is_prose
        or len(lines) > 2
        or len(piece.line) > _SHORT
        or piece.line.endswith((".", '"', "”"))
    ):
        return {}
    piece.kind, piece.rank = "heading", "title"
    return dict(zip(("title", "author"), lines, strict=False))


def _mark_above(pieces: Sequence[Piece], stop: int) -> str:
    """Mark what stands under labels between the heading above a text and the text; return the summary."""
    start = next((n for n in range(stop - 1, -1, -1) if pieces[n].kind == "heading"), 0)
    told: list[str] = []
    label = ""
    for piece in pieces[start:stop]:
        match = patterns.note_label(piece.line, at_edge=True)
        if match is not None:
            label = match["label"].lower()
        if not label or not piece.is_prose:
            continue
        piece.kind, piece.rank = "note", ""
        if label == "summary":
            piece.kind = "meta"
            told.append(piece.line if match is None else match["rest"])
    return " ".join(told)
