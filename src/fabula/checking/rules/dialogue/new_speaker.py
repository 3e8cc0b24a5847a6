"""Somebody else speaks without a new paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft, Line
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_SURE = 0.9


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the mark that opens the second speaker's line."""
    before: Line | None = None
    for line in draft.lines:
        if line.quote.kind != "speech":
            before = None
            continue
        if before is not None and before.paragraph == line.paragraph and _changes(draft, before, line):
            mark = Span(line.span.start, line.span.start + 1)
            yield Finding(mark, "Somebody else speaks: begin a new paragraph.", see=(before.span,))
        before = line


def _changes(draft: Draft, before: Line, line: Line) -> bool:
    """Say whether two lines are surely two people's: each has its tag, or nothing stands between."""
    between = draft.text[before.span.end : line.span.start]
    if not between.strip():
        first = before.span.start == line.paragraph.start
        return first and bool(between) and draft.text[before.inner.end - 1] in ".?!"
    if None in (before.quote.speaker, line.quote.speaker) or before.quote.speaker == line.quote.speaker:
        return False
    sure = min(before.quote.confidence, line.quote.confidence) >= _SURE
    return sure and draft.tag_after(before) is not None and draft.tag_after(line) is not None


FLAGS = [
    "“Is it loaded?” asked Bela. ⟦“⟧It is not,” said Zsofia.",
    "“Is it loaded?” ⟦“⟧It is not.”",
]
ALLOWS = [
    "“Is it loaded?” asked Bela.\n\n“It is not,” said Zsofia.",
    "“It is not,” said Zsofia. “Not yet,” she added.",
]
