"""A space stands between a quotation mark and the words it opens or closes."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_DOUBLE = frozenset('"“”')
_STOPS = frozenset(",.?!…")  # a word without one is cut off, and its dash lost
_USUAL = 4  # so many in a story, beside the closed ones, and it is the way the story is set


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each space inside double marks, but none where the story is set so throughout."""
    found = list(_spaces(draft))
    if len(found) > _USUAL and len(found) * 10 > len(draft.marked):
        return
    for space in found:
        yield Finding(space, "No space between the quotation mark and its words.", "")


def _spaces(draft: Draft) -> Iterator[Span]:
    text = draft.text
    for line in draft.marked:
        start, end = line.span
        if text[start] in _DOUBLE and text[start + 1] in " \t":
            at = start + 1
            while text[at] in " \t":
                at += 1
            if text[at] not in "'‘":
                yield Span(start + 1, at)
        if text[end - 1] in _DOUBLE and text[end - 2] in " \t" and text[line.inner.end - 1] in _STOPS:
            at = end - 1
            while text[at - 1] in " \t":
                at -= 1
            if text[at - 1] not in "'’":
                yield Span(at, end - 1)


FLAGS = [
    '"⟦ ⟧Wait for me," said Olu.\n\n"I am," she said.',
    "“Wait for me,⟦ ⟧” said Olu.\n\n“I am,” she said.",
]
ALLOWS = [
    '"Wait for me," said Olu. "I am late."',
    "“ ‘Wait for me,’ he said to me,” said Olu. “He did.”",
]
