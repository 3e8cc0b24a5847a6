"""Stretches: the runs of prose between a story's breaks, headings and notes."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby

from fabula.manuscript import Manuscript


def stretch_of_paragraph(manuscript: Manuscript) -> list[int]:
    """Return for each paragraph the index of the segment it stands in."""
    starts = [segment.span.start for segment in manuscript.segments]
    return [bisect_right(starts, paragraph.start) - 1 for paragraph in manuscript.paragraphs]


def prose_stretches(manuscript: Manuscript) -> list[tuple[int, int]]:
    """Return the first and the last paragraph, the last left out, of each run of prose that has any."""
    stretches = []
    numbered = enumerate(stretch_of_paragraph(manuscript))
    for index, inside in groupby(numbered, key=lambda pair: pair[1]):
        paragraphs = [paragraph for paragraph, _ in inside]
        if manuscript.segments[index].kind == "prose":
            stretches.append((paragraphs[0], paragraphs[-1] + 1))
    return stretches
