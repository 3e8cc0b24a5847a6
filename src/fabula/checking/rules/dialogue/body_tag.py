"""A smile, a nod or a shrug stands as the tag of speech, where many editors want a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
ON = False
_BODY = re.compile(
    r"\s+(?:he|she|they|I|we|[A-Z]\w+)\s+(?:smil|nodd|shrugg|grinn|frown|winc|blush|smirk|grimac|beam|glar)(?:ed|es|s)\b"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the comma before it."""
    for line in draft.lines:
        comma = line.inner.end - 1
        if draft.text[comma] == "," and _BODY.match(draft.text, *line.after):
            yield Finding(Span(comma, comma + 1), "Nobody can smile or nod a line: is this a beat?")


FLAGS = ["“Whatever you like⟦,⟧” she shrugged."]
ALLOWS = ["“Whatever you like.” She shrugged.", "“Whatever you like,” she said, and shrugged."]
