"""A set phrase is not quite itself: *baited breath*, *one in the same*, *for all intensive purposes*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "suggestion"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each phrase that Harper knows another form of."""
    for lint in draft.lints("set-phrase"):
        if lint.fixes:
            words = lint.span.of(draft.text)
            yield Finding(lint.span, f"“{words}” is usually “{lint.fixes[0]}”.", lint.fixes[0])


FLAGS = [
    "They waited with ⟦baited breath⟧ for the lift.",
    "The two keys were ⟦one in the same⟧.",
]
ALLOWS = [
    "They waited with bated breath for the lift.",
    "The two keys were one and the same.",
]
