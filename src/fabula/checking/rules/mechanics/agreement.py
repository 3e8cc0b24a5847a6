"""A verb does not agree with its subject in the narration: *she know*, *they was*, *one of the boy*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.harper import Lint
from fabula.checking.note import Finding

LEVEL = "warning"
SCOPE = ("narration",)
_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_TAGS = {"PronounVerbAgreement": ("VB", "VBP", "VBZ"), "OneOfTheSingular": ("NN",)}


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each place that Harper can put right."""
    for lint in draft.lints("agreement"):
        if lint.fixes and " " not in lint.fixes[0] and _is_sure(draft, lint):
            words = lint.span.of(draft.text)
            yield Finding(lint.span, f"“{words}” does not agree: “{lint.fixes[0]}”?", lint.fixes[0])


def _is_sure(draft: Draft, lint: Lint) -> bool:
    """Say whether the word is what Harper took it for: no past (*he hid*), no number (*one of the ten*)."""
    if draft.tokens is None:
        return False
    index = bisect_left(draft.tokens.start, lint.span.start)
    if lint.rule in _TAGS:
        return index < len(draft.tokens) and draft.tokens.tag[index] in _TAGS[lint.rule]
    return index > 0 and draft.tokens.lower[index - 1] in _SUBJECTS


FLAGS = [
    "She ⟦know⟧ the way, and he follows.",
    "They ⟦was⟧ late, as they had been all week.",
    "It was one of the ⟦boat⟧ that had come in overnight.",
]
ALLOWS = [
    "They were late, and one of the boats had gone.",
    "“We was late,” said Bo. “He don’t mind.”",
    "She hid behind the door, and he dug. It was one of the ten, and neither of us was sorry.",
]
