"""Scene breaks shown by nothing but more blank lines than the file otherwise leaves between paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from fabula.formats.piece import Piece

_REGULAR = 0.85  # share of the gaps between paragraphs that must be alike before a wider one means anything
_FEWEST = 4
_INSET = 3  # paragraphs: a letter or verse with wide gaps on both sides is no scene of its own


def gap_breaks(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the numbers of the pieces that follow a break of blank lines."""
    borders = [n for n in range(1, len(pieces)) if pieces[n - 1].is_prose and pieces[n].is_prose]
    gaps = [pieces[n].block.gap for n in borders]
    if len(gaps) < _FEWEST:
        return frozenset()
    usual, count = Counter(gaps).most_common(1)[0]
    if count < _REGULAR * len(gaps):
        return frozenset()
    wide = frozenset(n for n in borders if pieces[n].block.gap > usual)
    return frozenset(n for n in wide if _parts_scenes(pieces, n) and not _is_beside_inset(pieces, n, wide))


def _parts_scenes(pieces: Sequence[Piece], number: int) -> bool:
    """Say whether a wide gap stands between two paragraphs of narrative, not around a letter or verse."""
    before, after = pieces[number - 1], pieces[number]
    if before.block.set_off or after.block.set_off or after.block.centred or after.line[0].islower():
        return False
    if before.line[-1] not in ".!?…\"”’'*_)—" or before.line.endswith("--"):
        return False
    return number >= 2 and (pieces[number - 2].is_prose or len(before.line) > 300)


def _is_beside_inset(pieces: Sequence[Piece], number: int, wide: frozenset[int]) -> bool:
    """Say whether another wide gap a few paragraphs away makes an inset of what lies between.

    A short scene between two longer ones is taken for one too.
    """
    for other in wide.intersection(range(number - _INSET, number + _INSET + 1)) - {number}:
        inset = pieces[min(number, other) : max(number, other)]
        if sum(len(piece.line) for piece in inset) < 2000:
            return True
    return False
