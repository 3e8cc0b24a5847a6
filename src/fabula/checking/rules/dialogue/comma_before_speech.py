"""A tag runs into its speech without a comma, or with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_VERBS = r"(?:said|says|asked|replied|answered|whispered|muttered|murmured|shouted|yelled)"
_SUBJECT = r"(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|(?!It\b|This\b|That\b|Who\b|What\b)[A-Z][\w’']+)"
_TAG = re.compile(
    rf"(?:(?:^\s*|[.?!,;]\s+|\b(?:and|then|but)\s+){_SUBJECT}\s+|\band\s+)(?:[a-z]+ly\s+)?"
    rf"(?P<verb>{_VERBS})(?P<gap>\.?\s+)$"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on what stands between the tag and the speech."""
    text = draft.text
    for line in draft.lines:
        words = line.inner.of(text)
        if line.quote.kind != "speech" or not words[0].isupper() or words[-1] not in ".?!,…—":
            continue
        tag = _TAG.search(text[line.before.start : line.before.end])
        if tag is None:
            continue
        if tag["gap"].startswith("."):
            told = text[line.before.start : line.before.start + tag.start()].strip()
            if line.before.start != line.paragraph.start or told or line.rest:
                continue
        gap = Span(line.before.start + tag.start("gap"), line.before.end)
        yield Finding(gap, "A comma leads from a tag to its speech.", f",{gap.of(text).lstrip('.')}")


FLAGS = [
    "She put down the tray. She said⟦ ⟧“Nobody asked for soup.”",
    "Rafiq muttered⟦. ⟧“Nobody asked for soup.”",
]
ALLOWS = [
    "She said, “Nobody asked for soup.” Rafiq muttered: “Nobody.”",
    "She said “soup” as others say “plague”. She had heard all that he said. “Nobody asked,” she said.",
]
