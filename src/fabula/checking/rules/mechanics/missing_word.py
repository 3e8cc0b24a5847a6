"""A small word is missing from a set phrase: *in hurry*, *take advantage the tide*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each phrase that Harper can put right."""
    for span, words, right in draft.put_right("missing-word"):
        yield Finding(span, f"A word is missing from “{words}”: “{right}”?", right)


FLAGS = [
    "She left ⟦in hurry⟧ and forgot the lamp.",
    "The mill ⟦ground to halt⟧ before noon.",
]
ALLOWS = [
    "She left in a hurry and forgot the lamp.",
    "The mill ground to a halt before noon.",
]
