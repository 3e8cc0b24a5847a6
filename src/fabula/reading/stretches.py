"""Stretches: the runs of prose between a story's breaks, headings and notes."""

from __future__ import annotations

from bisect import bisect_right

from fabula.manuscript import Manuscript


def stretch_of_paragraph(manuscript: Manuscript) -> list[int]:
    """Return for each paragraph the index of the segment it stands in."""
    starts = [segment.span.start for segment in manuscript.segments]
    return [bisect_right(starts, paragraph.start) - 1 for paragraph in manuscript.paragraphs]


def prose_stretches(manuscript: Manuscript) -> list[tuple[int, int]]:
    """Return the first and the last paragraph, the last left out, of each run of prose that has any."""
    of_paragraph = stretch_of_paragraph(manuscript)
    stretches: list[tuple[int, int]] = []
    for index, segment in enumerate(manuscript.segments):
        inside = (
            [p for p, stretch in enumerate(of_paragraph) if stretch == index]
            if segment.kind == "prose"
            else []
        )
        if inside:
            stretches.append((inside[0], inside[-1] + 1))
    return stretches
