"""A comma or full stop stands outside the marks of speech where the story mostly has it inside."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft, Line
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each stop outside, but none where that is the story's way.

    With ``dialect = "US"`` the stops beside titles and so-called words belong inside too.
    """
    text = draft.text
    outside = [line for line in draft.lines if _is_outside(draft, line)]
    inside = sum(text[line.inner.end - 1] in ",." for line in draft.lines)
    if len(outside) * 4 > len(outside) + inside:
        outside = []
    if draft.settings.style.dialect == "US":
        outside += [
            line for line in draft.marked if line.quote.kind == "other" and _stands_outside(draft, line)
        ]
    for line in outside:
        both = Span(line.span.end - 1, line.span.end + 1)
        words = both.of(text)
        yield Finding(both, f"“{words[1]}” belongs inside the mark.", words[::-1])


def _is_outside(draft: Draft, line: Line) -> bool:
    """Say whether the stop outside is that of the speech: a tag follows, or the speech is all there is."""
    if not _stands_outside(draft, line):
        return False
    if draft.text[line.after.start] == "." and line.span.start == line.paragraph.start:
        return True
    return draft.text[line.after.start] == "," and draft.is_tagged_after(line)


def _stands_outside(draft: Draft, line: Line) -> bool:
    text = draft.text
    closed_up = text[line.inner.end - 1].isalnum() and line.inner.end == line.span.end - 1
    return closed_up and text[line.after.start : line.after.start + 1] in (",", ".")


FLAGS = [
    "“It rained,” said Jo. “It poured,” said Al.\n\n“It stopped⟦”,⟧ said Jo. “At last,” said Al.",
]
ALLOWS = [
    "‘It rained’, said Jo. ‘It poured’, said Al.\n\n‘It stopped’, said Jo.",
    "“It rained,” said Jo. They called it “the flood”, and “the end”.",
]
