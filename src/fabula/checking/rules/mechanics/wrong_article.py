"""*A* stands before a vowel that is heard, or *an* before a consonant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
#: After an' for "and"; broken off or spelled out, *I'm a--*, *A-n-n*; before un-, ur- and a silent h, where
#: Harper errs; an hundred; "a a" is doubled.
_EITHER = re.compile(
    r"['’…—–-]|\.\.|\s+(?:an?\b|un|ur|hors\b|hundred|hono|hones|hour|heir|herb|hist|hote|habitu|hero|hyst|heredi|hypo"
    r"|hallu|heral|horri)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each article that cannot stand before the word after it."""
    for lint in draft.lints("wrong-article"):
        if lint.fixes and not _EITHER.match(draft.text, lint.span.end):
            article = lint.span.of(draft.text)
            yield Finding(lint.span, f"Before this word “{article}” is “{lint.fixes[0]}”.", lint.fixes[0])


FLAGS = [
    "It was ⟦a⟧ enormous key, and it fitted nothing.",
    "“That was ⟦an⟧ mistake,” said Bo.",
]
ALLOWS = [
    "He was an honoured guest, an honest man with a university scarf and a one-eyed cat.",
    "There was an urchin, an hors d’oeuvre, and an hundred guests.",
    "“I'm a--I'm an eel,” said Bo. “A—a what?” said Ana. “A-n-n, with no e. I was a... I was late.”",
    "The ferry left without a a sound.",
    "“Bread an’ butter,” said Bo, “for an historian.”",
]
