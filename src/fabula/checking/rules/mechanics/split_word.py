"""A word is written as two: *any thing*, *over night*; not where the story does so more often than not.

In a story that writes *to-day* and *to-morrow*, or *every thing*, *every body* is of its time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.harper import Lint
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_WORD = re.compile(r"[^\W\d_]{5,}")
LEAST = 2  # old spellings that show a story to be of their time
_OLD = re.compile(r"\b(?:to-(?:day|night|morrow)|(?:every|any|some) thing|shew\w*)\b", re.IGNORECASE)
_SELF = re.compile(r"\b(?:(?:my|your|him|her|it)\s+self|(?:our|your|them)\s+selves)\b(?!-)", re.IGNORECASE)
_HELPED = re.compile(r"\b(?:be|been|being|was|were|is|are|got|has|have|had)\s+\Z")
_PARTICIPLE = re.compile(r"(?:over|under)\s+\w+(?:en|ed|ept|ome|one|ood|own|un|ung)")
_ONCE_TWO = re.compile(r"(?:every|any|some|no|my|your|it|mean|over)\s+\w+", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each word that Harper joins and that the story mostly joins itself."""
    lints = [lint for lint in draft.lints("split-word") if lint.fixes and _is_sure(draft.text, lint)]
    places = [(lint.span, lint.fixes[0]) for lint in lints]
    known = {span.start for span, _ in places}
    selves = [Span(*match.span()) for match in draft.find(_SELF) if match.start() not in known]
    places += [(span, "".join(span.of(draft.text).split())) for span in selves]
    split = Counter(word.lower() for _, word in places)
    joined = Counter(match[0].lower() for match in draft.find(_WORD))
    is_old = len(list(draft.find(_OLD))) >= LEAST
    for span, word in sorted(places):
        words = span.of(draft.text)
        if (is_old and _ONCE_TWO.fullmatch(words)) or draft.text[span.end : span.end + 1] == "-":
            continue
        if split[word.lower()] <= max(1, joined[word.lower()]):
            yield Finding(span, f"“{words}” is written as one word here: “{word}”.", word)


def _is_sure(text: str, lint: Lint) -> bool:
    """Say whether a word with *over* or *under* before it is the participle of one: *had over slept*."""
    if lint.rule != "DisjointPrefixes":
        return True
    helped = _HELPED.search(text, max(0, lint.span.start - 8), lint.span.start)
    return helped is not None and _PARTICIPLE.fullmatch(lint.span.of(text)) is not None


FLAGS = [
    "She looked for it ⟦every where⟧. The clerk had ⟦over slept⟧ again.",
    "“Wait here,” said Bo. “I’ll see to it ⟦my self⟧. Do it by ⟦your self⟧ if you like.”",
]
ALLOWS = [
    "She looked for it everywhere, and in every other place, with all her self-control.",
    "It was known under water. The boats were under way, and the meal was half over.",
    "Every body knew her, and she knew every body and every body’s dog.",
    "“Every body is late to-day,” said Bo. “Any thing may come to-morrow.”",
]
