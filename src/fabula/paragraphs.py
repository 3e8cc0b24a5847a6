"""Paragraphs: offsets as chapters and paragraphs, both counted from 1, as somebody who turns pages does."""

from __future__ import annotations

from bisect import bisect_right

from fabula.manuscript import Manuscript, Segment
from fabula.span import Span


class Paragraphs:
    """Turns an offset into the short form a person can find again: ``ch. 2, ¶ 14``."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._segments = manuscript.segments
        self._segment_starts = [segment.span.start for segment in manuscript.segments]
        self._paragraphs = manuscript.paragraphs
        self._paragraph_starts = [paragraph.start for paragraph in manuscript.paragraphs]
        self._firsts = self._first_paragraphs()
        self._chaptered = len(self._firsts) > 1

    def of(self, offset: int) -> str:
        """Return chapter and paragraph; paragraphs are counted from 1 within their chapter."""
        names = [self._name(self.chapter_at(offset))] if self._chaptered else []
        return ", ".join([*names, self.within(offset)])

    def within(self, offset: int) -> str:
        """Return the paragraph alone, as it is counted in its chapter: ``¶ 14``."""
        index = bisect_right(self._paragraph_starts, offset) - 1
        number = index - self._firsts.get(self.chapter_at(offset), 0) + 1
        return f"¶ {max(number, 1)}"

    def chapter(self, segment: Segment) -> str:
        """Return the chapter a segment stands in."""
        return self._name(segment.chapter) if self._chaptered or segment.chapter == 0 else ""

    def paragraph(self, span: Span) -> Span:
        """Return the paragraph that holds the span, or the span itself where none does."""
        index = bisect_right(self._paragraph_starts, span.start) - 1
        holds = index >= 0 and self._paragraphs[index].holds(span)
        return self._paragraphs[index] if holds else span

    def _name(self, chapter: int) -> str:
        return f"ch. {chapter}" if chapter else "opening"

    def chapter_at(self, offset: int) -> int:
        """Return the chapter of an offset, 0 before the first."""
        index = bisect_right(self._segment_starts, offset) - 1
        return self._segments[index].chapter if index >= 0 else 0

    def _first_paragraphs(self) -> dict[int, int]:
        firsts: dict[int, int] = {}
        for index, start in enumerate(self._paragraph_starts):
            firsts.setdefault(self.chapter_at(start), index)
        return firsts
