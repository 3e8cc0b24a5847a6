"""Two spaces or more stand inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
_SPACES = re.compile(r"(?<=[\w,;])[ \u00a0]{2,}(?=\w)")
_USUAL = 4


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each, but none where they are many: a page set in columns, or justified."""
    found = list(draft.find(_SPACES))
    if len(found) > _USUAL and len(found) > len(draft.paragraphs) // 10:
        return
    for match in found:
        yield Finding(Span(*match.span()), "More than one space.", " ")


FLAGS = ["She turned the⟦  ⟧page and read on."]
ALLOWS = ["She turned the page and read on.", "She read on.  The page was torn."]
