"""Labels: where words stand in a crowded picture: each in the best of some places, clear of the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

LETTER, HIGH = 6.2, 11.0  # pixels of a letter, about, and of a line of them
WORDS, LINE = 10.0, 3.0  # what it costs to cover a square pixel of other words, and of a line
LATER = 40.0  # and what to stand in a later place
CELL = 100  # pixels: what is farther off need not be looked at


class Box(NamedTuple):
    """A part of the picture, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def shared(self, other: Box) -> float:
        """Return how many square pixels two have in common."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for words: they begin or end at ``x``, and stand on ``y``; ``scene`` is an id."""

    x: float
    y: float
    anchor: Literal["start", "end"]
    scene: str

    def box(self, words: str) -> Box:
        """Return what words take up there."""
        wide = LETTER * len(words)
        left = self.x - wide if self.anchor == "end" else self.x
        return Box(left, self.y - HIGH + 2, left + wide, self.y + 2)


class Labels:
    """What is taken by lines and by words so far."""

    def __init__(self, lines: Iterable[Box]) -> None:
        self._taken: dict[int, list[tuple[Box, float]]] = defaultdict(list)
        for box in lines:
            self._take(box, LINE)

    def choose(self, words: str, spots: Iterable[Spot]) -> Spot:
        """Return the best of some spots, the first where they are alike, and take it."""
        costs = [
            (LATER * place + self._cost(spot.box(words)), place, spot) for place, spot in enumerate(spots)
        ]
        best = min(costs, key=lambda cost: cost[:2])[2]
        self._take(best.box(words), WORDS)
        return best

    def _cost(self, box: Box) -> float:
        near = {taken for cell in _cells(box) for taken in self._taken[cell]}
        return sum(weight * box.shared(other) for other, weight in near)

    def _take(self, box: Box, weight: float) -> None:
        for cell in _cells(box):
            self._taken[cell].append((box, weight))


def _cells(box: Box) -> Iterator[int]:
    yield from range(int(box.left // CELL), int(box.right // CELL) + 1)
