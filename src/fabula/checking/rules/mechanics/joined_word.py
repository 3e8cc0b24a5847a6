"""Two words are written as one: *alot*, *infront*, *atleast*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each word that Harper parts."""
    for span, words, right in draft.put_right("joined-word"):
        yield Finding(span, f"“{words}” is more than one word: “{right}”.", right)


FLAGS = [
    "She thought about it ⟦alot⟧ that winter.",
    "“I see him ⟦everytime⟧ I go,” said Bo.",
]
ALLOWS = [
    "She thought about it a lot that winter.",
    "“I see him every time I go,” said Bo.",
]
