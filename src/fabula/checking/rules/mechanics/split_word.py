"""A word is written as two: *any thing*, *over night*; not where the story does so more often than not.

In a story that writes *to-day* and *to-morrow*, or *every thing*, *every body* is of its time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
_WORD = re.compile(r"[^\W\d_]{5,}")
LEAST = 2  # old spellings that show a story to be of their time
_OLD = re.compile(r"\b(?:to-(?:day|night|morrow)|(?:every|any|some) thing|shew\w*)\b", re.IGNORECASE)
_ONCE_TWO = re.compile(r"(?:every|any|some|no|my|your|it|mean|over)\s+\w+", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each word that Harper joins and that the story mostly joins itself."""
    lints = [lint for lint in draft.lints("split-word") if lint.fixes]
    split = Counter(lint.fixes[0].lower() for lint in lints)
    joined = Counter(match[0].lower() for match in draft.find(_WORD))
    is_old = len(list(draft.find(_OLD))) >= LEAST
    for lint in lints:
        words, word = lint.span.of(draft.text), lint.fixes[0]
        if (is_old and _ONCE_TWO.fullmatch(words)) or draft.text[lint.span.end : lint.span.end + 1] == "-":
            continue
        if split[word.lower()] <= max(1, joined[word.lower()]):
            yield Finding(lint.span, f"“{words}” is written as one word here: “{word}”.", word)


FLAGS = [
    "She looked for it ⟦every where⟧.",
    "“Wait here,” said Bo. “I’ll see to it ⟦my self⟧.”",
]
ALLOWS = [
    "She looked for it everywhere, and in every other place.",
    "Every body knew her, and she knew every body and every body’s dog.",
    "“Every body is late to-day,” said Bo. “Any thing may come to-morrow.”",
]
