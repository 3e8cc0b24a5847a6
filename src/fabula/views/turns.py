"""Turns: a paragraph as it is read aloud in parts, the narration and the lines one after the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from fabula.span import Span
from fabula.views.overview import Line


class Turns:
    """The lines of a story, to cut its paragraphs by; a line inside another is read by the other's voice."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._turns: list[tuple[Span, Line]] = []
        done = 0
        for line in sorted(lines, key=lambda line: (line.quote.span.start, -line.quote.span.end)):
            start, end = line.quote.span
            if end > done:
                self._turns.append((Span(max(start, done), end), line))
                done = end
        self._starts = [span.start for span, _ in self._turns]
        self._ends = [span.end for span, _ in self._turns]

    def of(self, span: Span) -> Iterator[tuple[Span, Line | None]]:
        """Yield the stretches that a paragraph falls into, each with its line; None is narration."""
        at = span.start
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)
        for (start, end), line in self._turns[first:last]:
            if at < start:
                yield Span(at, start), None
            at = min(end, span.end)
            yield Span(max(start, span.start), at), line
        if at < span.end:
            yield Span(at, span.end), None
