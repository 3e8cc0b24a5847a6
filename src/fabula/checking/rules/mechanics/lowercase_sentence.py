"""A sentence of the narration begins with a small letter after a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought")
_SMALL = re.compile(r"(?<=[^\W\d_.]{3})\.\s+(?P<letter>[a-z])[a-z]*(?=[\s,'’])(?![\w.]*\.\w)")
_ABBREVIATED = re.compile(
    r"\b(?:etc|viz|inst|ult|prox|vols?|chap|fig|approx|dept|esq|bros|govt|jun|sen|mrs?|ms|dr|st|hon|messrs|[ivxlc]+|\w*\.\w+|\d+)\.$",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the letter, unless an abbreviation ends there or the story is written small."""
    text = draft.text
    found = [
        match
        for match in draft.find(_SMALL)
        if not _ABBREVIATED.search(text, max(0, match.start() - 12), match.start() + 1)
        and not text[draft.paragraphs[draft.paragraph_of(match.start())].start].islower()  # jotted down
    ]
    if len(found) > 10 and len(found) * 20 > len(draft.paragraphs):
        return
    for match in found:
        letter = Span(*match.span("letter"))
        yield Finding(letter, "A sentence begins with a capital.", match["letter"].upper())


FLAGS = [
    "He locked the shop. ⟦s⟧he had already left.",
    "“Lock the shop. ⟦t⟧hen come up,” she said.",
]
ALLOWS = [
    "He locked the shop. She had already left.",
    "She read the note.\n\nit came up the drain, it says. Alive. think about it",
    "He sold nails, hooks, etc. and little else.",
    "“I'm lost...” he said. “Are we . . . lost?”",
]
