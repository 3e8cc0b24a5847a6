"""A set phrase is not quite itself: *baited breath*, *one in the same*, *for all intensive purposes*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "suggestion"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each phrase that Harper knows another form of."""
    for span, words, right in draft.put_right("set-phrase"):
        yield Finding(span, f"“{words}” is usually “{right}”.", right)


FLAGS = [
    "They waited with ⟦baited breath⟧ for the lift.",
    "The two keys were ⟦one in the same⟧.",
]
ALLOWS = [
    "They waited with bated breath for the lift.",
    "The two keys were one and the same.",
]
