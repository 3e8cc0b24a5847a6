"""A sentence of speech begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft, Line
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the letter, where nothing left open before goes on in it."""
    text = draft.text
    suspended = False
    for line in draft.lines:
        if line.quote.kind != "speech":
            continue
        at = line.inner.start
        if (
            text[at].islower()
            and text[line.span.start + 1] == text[at]
            and not suspended
            and _begins(draft, line)
        ):
            yield Finding(Span(at, at + 1), "A sentence of speech begins with a capital.", text[at].upper())
        suspended = text[line.inner.end - 1] in ",—–-…;:" or text[line.inner.end - 1].isalnum()


def _begins(draft: Draft, line: Line) -> bool:
    """Say whether a sentence can only begin here: first in the paragraph, after a stop, after *she said,*."""
    text = draft.text
    before = text[line.before.start : line.before.end].rstrip()
    if not before:
        return line.span.start == line.paragraph.start and text[line.inner.end - 1] in ".?!,"
    if before[-1] in ".?!":
        return before[-2:-1] != "."
    tag = draft.tag_before(line)
    return (
        before[-1] == "," and line.before.start == line.paragraph.start and tag is not None and tag.is_plain
    )


FLAGS = [
    "She said, “⟦c⟧ome in and sit down.”",
    "“⟦w⟧here is the piano?” asked Yusuf.",
    "“Where is the piano?” asked Yusuf. “⟦i⟧t was here.”",
]
ALLOWS = [
    "“If you ask me,” said Yusuf, “it was never here.”",
    "“We sold—”\n\n“the piano,” said Yusuf. “…and the stool.”",
    "She called it “the piano.”",
]
