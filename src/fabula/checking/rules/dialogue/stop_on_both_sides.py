"""A comma stands after the mark although the speech has its own stop."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "error"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the stop outside; a question that is part of a list may have its comma."""
    text = draft.text
    for line in draft.lines:
        outside = Span(line.after.start, line.after.start + 1)
        if line.quote.kind != "speech" or text[line.inner.end - 2] == ".":
            continue
        inside = text[line.inner.end - 1]
        comma = outside.of(text) == "," and inside in ",?!." and draft.is_tagged_after(line)
        if comma or (outside.of(text) == "." and inside in ",."):
            yield Finding(outside, "The speech has its stop already.", "")


FLAGS = ["“Are they awake?”⟦,⟧ she asked.", "“They are,”⟦,⟧ he said.", "“They are.”⟦.⟧\n\nHe yawned."]
ALLOWS = ["“Are they awake?” she asked.", "Between “Are they?”, “Who?” and “No.” she heard little."]
