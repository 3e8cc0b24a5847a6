"""Scenes: the stretches between a story's breaks and headings, and who speaks in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from fabula.manuscript import Manuscript
from fabula.span import Span
from fabula.story import Quote, Scene


def find_scenes(manuscript: Manuscript, quotes: Sequence[Quote]) -> tuple[Scene, ...]:
    """Return one scene for each run of prose between breaks, headings and notes."""
    scenes: list[Scene] = []
    for segment in manuscript.segments:
        if segment.kind != "prose":
            continue
        text = segment.span.of(manuscript.text)
        start = segment.span.start + len(text) - len(text.lstrip())
        span = Span(start, max(start, segment.span.start + len(text.rstrip())))
        present: dict[str, Span] = {}
        for quote in quotes:
            if quote.kind == "speech" and span.holds(quote.span):
                for id in (quote.speaker, *quote.addressees):
                    if id is not None:
                        present.setdefault(id, quote.span)
        scenes.append(Scene(f"s{len(scenes) + 1}", span, tuple(present), tuple(present.values())))
    return tuple(scenes)


def scene_of_paragraph(manuscript: Manuscript) -> list[int]:
    """Return for each paragraph the index of the segment it stands in: breaks and headings part scenes."""
    starts = [segment.span.start for segment in manuscript.segments]
    return [bisect_right(starts, paragraph.start) - 1 for paragraph in manuscript.paragraphs]
