"""Speech that stands by itself ends without any stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft, Line
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_NEW_SENTENCE = re.compile(r"\s+(?:He|She|They|His|Her|Their|The|I)\s")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the last word, where the line is a sentence of its own."""
    text = draft.text
    for line in draft.lines:
        if (
            line.cut_off
            or line.quote.kind != "speech"
            or not text[line.inner.end - 1].isalnum()
            or not _begins(draft, line)
        ):
            continue
        if not text[line.after.start : line.after.end].strip() or _NEW_SENTENCE.match(text, *line.after):
            last = re.search(r"[\w'’-]+$", text[line.inner.start : line.inner.end])
            start = line.inner.end - len(last[0]) if last else line.inner.end - 1
            yield Finding(Span(start, line.inner.end), "The speech ends without a stop.")


def _begins(draft: Draft, line: Line) -> bool:
    """Say whether the line begins its paragraph, or a sentence in it, and with a capital."""
    before = draft.text[line.before.start : line.before.end].rstrip()
    begins = not before or before[-1] in ".?!"
    return begins and draft.text[line.inner.start].isupper() and " " in line.inner.of(draft.text)


FLAGS = ["“We left the gate ⟦open⟧”\n\nNobody answered.", "“We left the gate ⟦open⟧” She ran."]
ALLOWS = [
    "“We left the gate open.”\n\n“We left—”\n\n“We did…”",
    "Over the door it said “Wanderer Rest”\n\n“We left the gate open,” she said.",
]
