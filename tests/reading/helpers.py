"""Manuscripts made directly from a text, for tests of the reading layers."""

from __future__ import annotations

import re

from fabula.manuscript import Manuscript, Segment, Source
from fabula.span import Span


def manuscript(text: str, emphasis: tuple[str, ...] = (), set_off: tuple[str, ...] = ()) -> Manuscript:
    """Build a manuscript whose paragraphs are parted by blank lines.

    ``emphasis`` and ``set_off`` name stretches by their words; each is looked for once, in order.
    """
    paragraphs = []
    for block in re.finditer(r"(?:(?!\n[^\S\n]*\n).)+", text, re.DOTALL):
        start, end = block.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            paragraphs.append(Span(start, end))
    return Manuscript(
        text=text,
        source=Source("story.txt"),
        segments=(Segment(Span(0, len(text)), "prose", 1),),
        paragraphs=tuple(paragraphs),
        emphasis=_spans(text, emphasis),
        set_off=_spans(text, set_off),
    )


def _spans(text: str, stretches: tuple[str, ...]) -> tuple[Span, ...]:
    found, at = [], 0
    for stretch in stretches:
        at = text.index(stretch, at)
        found.append(Span(at, at + len(stretch)))
        at += len(stretch)
    return tuple(found)
