"""Paragraphs: offsets as chapters and paragraphs, both counted from 1, as somebody who turns pages does."""

from __future__ import annotations

import re
from bisect import bisect_right

from fabula.manuscript import Manuscript, Segment
from fabula.span import Span

# As it is shown, and as it is typed where no key has a "¶": "ch 2, p 14".
_NAME = re.compile(
    r"(?:(?:ch(?:apter|ap|\.)? ?(?P<chapter>\d+)|(?P<opening>opening)),? )?"
    r"(?:¶|para(?:graph|\.)?|par\.?|p\.?) ?(?P<paragraph>\d+)(?::(?P<column>\d+))?",
    re.IGNORECASE,
)


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

    def exact(self, offset: int) -> str:
        """Return chapter, paragraph and, counted from 1 in its characters, the column: ``ch. 2, ¶ 14:33``."""
        index = max(0, bisect_right(self._paragraph_starts, offset) - 1)
        column = offset - self._paragraph_starts[index] + 1 if self._paragraph_starts else offset + 1
        return f"{self.of(offset)}:{max(column, 1)}"

    def find(self, name: str) -> int | None:
        """Return the offset of a place by its name, with a column or without; None where there is none."""
        told = _NAME.fullmatch(" ".join(name.split()))
        if told is None:
            return None
        chapter = 0 if told["opening"] else int(told["chapter"] or -1)
        if chapter < 0 and not self._chaptered:
            chapter = next(iter(self._firsts), 0)
        first = self._firsts.get(chapter)
        index = (first or 0) + int(told["paragraph"]) - 1
        if first is None or not first <= index < len(self._paragraphs):
            return None
        found = self._paragraphs[index]
        offset = found.start + int(told["column"] or 1) - 1
        inside = self.chapter_at(found.start) == chapter and found.start <= offset < found.end
        return offset if inside else None

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


def is_paragraph(name: str) -> bool:
    """Say whether something is said as the name of a paragraph is.

    >>> [is_paragraph(name) for name in ("ch. 2, ¶ 14", "ch 2 p 14:3", "¶ 14", "14")]
    [True, True, True, False]
    """
    return _NAME.fullmatch(" ".join(name.split())) is not None
