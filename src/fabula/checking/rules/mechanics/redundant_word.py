"""A word says again what the one beside it has said: *more better*, *as if though*, *another ones*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "suggestion"
SCOPE = ("narration", "thought", "writing")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each phrase that Harper shortens."""
    for span, words, right in draft.put_right("redundant-word"):
        yield Finding(span, f"“{words}” says it twice: “{right}” is enough.", right)


FLAGS = [
    "He turned ⟦as if though⟧ he had heard.",
    "The second key was ⟦more better⟧ than the first.",
]
ALLOWS = [
    "He turned as if he had heard.",
    "“It’s more better,” said Bo, and it was much better.",
]
