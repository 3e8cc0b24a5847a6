"""One verb is made to serve two helpers that ask for different forms: *she has and will fight*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
_ADVERB = r"(?:ever|never|always|also|still|only|often|not)"
_PAIR = re.compile(
    rf"\b(?P<has>(?:have|has|had|['’]ve)(?:\s+{_ADVERB})?)\s+(?:and|or|but)\s+"
    rf"(?:{_ADVERB}\s+)?(?:will|would|can|could|shall|should|must|might|may|do|does|did)(?:\s+{_ADVERB})?\s+(?P<verb>[a-z]+)\b"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first helper, where a plain verb follows the second."""
    tokens = draft.tokens
    if tokens is None:
        return
    for match in draft.find(_PAIR):
        verb = bisect_left(tokens.start, match.start("verb"))
        if verb < len(tokens) and tokens.tag[verb] == "VB" and match["verb"] not in ("be", "have"):
            span = Span(*match.span("has"))
            message = (
                f"“{match['has']}” lacks a verb of its own: “{match['verb']}” has not the form it takes."
            )
            yield Finding(span, message)


FLAGS = [
    "“I ⟦have⟧ and always will hate that bell,” said Bo.",
    "It was the only boat he ⟦had never⟧ and could never sell.",
]
ALLOWS = [
    "“I have hated that bell, and I always will hate it,” said Bo. “I have, and I will.”",
    "He went on as he always had and always would. “I have and do,” said Bo.",
]
