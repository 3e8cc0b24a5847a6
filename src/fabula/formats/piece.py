"""Piece: a block together with what it has been found to be so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from fabula.formats.block import Block
from fabula.manuscript import SegmentKind

Rank = Literal["part", "chapter", "numeral", "title", "pov", ""]


@dataclass(slots=True)
class Piece:
    """A block and its reading; ``kind`` None is prose until something says otherwise.

    ``rank`` is the sort of heading, "" for anything else, "pov" where it heads a scene; ``opens`` marks the
    first piece of a chapter.
    """

    block: Block
    line: str
    kind: SegmentKind | None = None
    rank: Rank = ""
    pov: str | None = None
    opens: bool = False

    @property
    def is_prose(self) -> bool:
        """Say whether nothing has claimed the block as anything but story."""
        return self.kind is None or self.kind == "prose"

    @property
    def is_open(self) -> bool:
        """Say whether neither the format nor an earlier pass has decided."""
        return self.kind is None

    @property
    def starts_quoted(self) -> bool:
        """Say whether the block begins as dialogue does."""
        return self.block.text[:1] in set("\"“‘«„'")


def piece_of(block: Block) -> Piece:
    """Wrap a block, taking over what its format decided."""
    return Piece(
        block, block.line if len(block.text) <= 5000 else " ".join(block.text[:5000].split()), block.kind
    )


def usual_gap(pieces: Sequence[Piece]) -> int:
    """Return the number of blank lines that most often stand between two blocks."""
    counts = Counter(piece.block.gap for piece in pieces[1:])
    return counts.most_common(1)[0][0] if counts else 1
