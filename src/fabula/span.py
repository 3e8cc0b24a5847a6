"""Span: a stretch of the story's text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of the text, in characters (Python string indices).

    >>> Span(2, 5).of("fabula")
    'bul'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters this span covers."""
        return text[self.start : self.end]

    def holds(self, other: tuple[int, int]) -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other[0] and other[1] <= self.end

    def overlaps(self, other: tuple[int, int]) -> bool:
        """Say whether the two spans share a character."""
        return self.start < other[1] and other[0] < self.end
