"""A full stop ends speech whose tag follows, where a comma belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft, Line
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "error"
_BARE = re.compile(
    r"\s+(?:[HS]he|They|We|I|[A-Z]\w+)\s+(?:said|says|asked|replied|whispered|muttered)[.,](?!\s*[\"“'‘])"
)
_PRONOUN = re.compile(r"\s+(?:He|She|They|We)\s")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the full stop."""
    text = draft.text
    for line in draft.lines:
        stop = line.inner.end - 1
        if (
            text[stop] != "."
            or text[stop - 1] in ".… "
            or text[line.after.start : line.after.start + 1] not in " \n"
        ):
            continue
        if _begins_small(draft, line):
            yield Finding(Span(stop, stop + 1), "A comma, not a full stop, ends speech before its tag.", ",")
        elif _BARE.match(text, line.after.start, line.after.end):
            fix = None if _PRONOUN.match(text, line.after.start, line.after.end) else ","
            yield Finding(Span(stop, stop + 1), "A comma, not a full stop, ends speech before its tag.", fix)


def _begins_small(draft: Draft, line: Line) -> bool:
    follows = draft.text[line.after.start : line.after.end].lstrip()
    return follows[:1].islower() and draft.is_tagged_after(line)


FLAGS = [
    "“I know⟦.⟧” she said.",
    "“The ferry has gone⟦.⟧” said Mirela, and sat down.",
    "“The ferry has gone⟦.⟧” She said.",
]
ALLOWS = [
    "“I know,” she said. “The ferry has gone.” She said nothing more.",
    "“The ferry has gone.” Mirela sat down. “I know...” she said.",
    "“The ferry left at six a.m.,” said Mirela.",
]
