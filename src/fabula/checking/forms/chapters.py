"""Chapters: the notes of a story under the headings it has itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from fabula.checking.note import Note
from fabula.story import Story

_SIGNS = "#*_=- "  # with which plain text and Markdown set a heading off


def by_chapter(story: Story, notes: Sequence[Note]) -> Iterator[tuple[str, list[Note]]]:
    """Yield the heading of each chapter that has notes, on one line, and its notes; "" where it has none."""
    segments = story.manuscript.segments
    starts = [segment.span.start for segment in segments]
    headings: dict[int, str] = {}
    for segment in segments:
        if segment.kind == "heading":
            heading = " ".join(segment.span.of(story.text).split()).strip(_SIGNS)
            headings.setdefault(segment.chapter, heading)

    def chapter(note: Note) -> int:
        return segments[bisect_right(starts, note.span.start) - 1].chapter

    for number, inside in groupby(notes, chapter):
        yield headings.get(number, ""), list(inside)
