"""Weaving: words and what is marked in them, as elements one inside another."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from fabula.span import Span
from fabula.views.showing import legible
from fabula.views.tei.elements import ID


class Mark(NamedTuple):
    """A stretch of the text and the element that marks it; they sort as they open.

    Of two over the same words the one of lower ``rank`` stands outside; what crosses one of rank 0 is cut.
    """

    start: int
    length: int  # negative, so that the longer of two opens first
    rank: int
    tag: str
    attributes: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, span: Span, rank: int, tag: str, **attributes: str) -> Mark:
        """Return the mark of a span."""
        return cls(span.start, span.start - span.end, rank, tag, tuple(attributes.items()))

    @property
    def span(self) -> Span:
        """The stretch marked."""
        return Span(self.start, self.start - self.length)

    def rest(self, start: int) -> Mark:
        """Return what is left of it from an offset on; the id stays with what came before."""
        kept = tuple(pair for pair in self.attributes if pair[0] != ID)
        return Mark(start, start - self.span.end, self.rank, self.tag, kept)


def weave(text: str, span: Span, marks: Iterable[Mark], element: etree._Element, keep_lines: bool) -> None:
    """Write a stretch of the text into an element, its marks in their places.

    Marks that cross are cut where the other ends or, if that is of rank 0, begins. With ``keep_lines`` each
    line of the text is one.
    """
    weaver = _Weaver(text, element, span, keep_lines)
    waiting = list(marks)
    heapq.heapify(waiting)
    whole = sorted(mark.span for mark in waiting if mark.rank == 0)
    begin = [line.start for line in whole]
    while waiting:
        mark = heapq.heappop(waiting)
        weaver.reach(mark.start)
        inside = slice(bisect_right(begin, mark.start), bisect_left(begin, mark.span.end))
        crossed = (line.start for line in whole[inside] if line.end > mark.span.end)
        end = min(mark.span.end, weaver.room, *(crossed if mark.rank else ()))
        if end < min(mark.span.end, span.end):
            heapq.heappush(waiting, mark.rest(end))
        weaver.open(mark, end)
    weaver.reach(span.end)


class _Weaver:
    """Writes on, in the order of the text, into the innermost element that is open."""

    def __init__(self, text: str, element: etree._Element, span: Span, keep_lines: bool) -> None:
        self._text = text
        self._at = span.start
        self._keep_lines = keep_lines
        self._open = [(element, span.end)]

    @property
    def room(self) -> int:
        """The offset at which the innermost element ends."""
        return self._open[-1][1]

    def open(self, mark: Mark, end: int) -> None:
        """Open an element that will end at an offset."""
        self._open.append((etree.SubElement(self._open[-1][0], mark.tag, dict(mark.attributes)), end))

    def reach(self, offset: int) -> None:
        """Write as far as an offset, and close what ends there or before."""
        while len(self._open) > 1 and self.room <= offset:
            self._write(self.room)
            self._open.pop()
        self._write(offset)

    def _write(self, offset: int) -> None:
        words = legible(self._text[self._at : offset])
        first, *more = words.split("\n") if self._keep_lines else [words]
        self._at = offset
        self._append(first)
        for line in more:
            etree.SubElement(self._open[-1][0], "lb").tail = "\n"
            self._append(line)

    def _append(self, words: str) -> None:
        element = self._open[-1][0]
        if len(element):
            element[-1].tail = (element[-1].tail or "") + words
        else:
            element.text = (element.text or "") + words
