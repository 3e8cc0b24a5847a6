"""Speech runs into its tag without a comma."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "error"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the mark that closes the speech."""
    text = draft.text
    for line in draft.lines:
        if (
            line.cut_off
            or not text[line.inner.end - 1].isalnum()
            or text[line.after.start : line.after.start + 1] not in " \n"
        ):
            continue
        if not draft.is_tagged_after(line) or line.quote.kind not in ("speech", "thought"):
            continue
        mark = Span(line.span.end - 1, line.span.end)
        yield Finding(mark, "A comma is missing between speech and tag.", f",{mark.of(text)}")


FLAGS = ["“I know⟦”⟧ she said.", "“The well is dry⟦”⟧ said Kwame, and let go of the rope."]
ALLOWS = [
    "“I know,” she said. “The well is dry?” asked Kwame. “It is—” she said.",
    "The sign “No Entry” said little to Kwame.",
]
