"""Spans against spans: how much two share, and which of many touch one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from fabula.span import Span

T = TypeVar("T")


def shared(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many characters two spans share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def iou(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Return the intersection of two spans over their union, 0 to 1."""
    common = shared(a, b)
    union = (a[1] - a[0]) + (b[1] - b[0]) - common
    return common / union if union else 0.0


class SpanIndex(Generic[T]):
    """Spans with a value each, nested ones too; answers which of them overlap a span."""

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        self._items = sorted(items, key=lambda item: item[0])
        self._starts = [span.start for span, _ in self._items]
        self._longest = max((span.end - span.start for span, _ in self._items), default=0)

    def overlapping(self, span: Span) -> Iterator[tuple[Span, T]]:
        """Yield the spans that share a character with ``span``, in order."""
        for place in range(bisect_left(self._starts, span.start - self._longest), len(self._items)):
            if self._starts[place] >= span.end:
                return
            if self._items[place][0].end > span.start:
                yield self._items[place]
