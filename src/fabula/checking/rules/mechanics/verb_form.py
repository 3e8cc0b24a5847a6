"""A verb stands in a form that what is before it does not take: *had went*, *did knew*, *should of*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
SCOPE = ("narration", "thought", "writing")
_MEANT = re.compile(r"(?:will|can|may)\s+of|broke", re.IGNORECASE)  # a strong will of her own; he was broke


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each place that Harper can put right."""
    for span, words, right in draft.put_right("verb-form"):
        if not _MEANT.fullmatch(words):
            yield Finding(span, f"Here “{words}” is “{right}”.", right)


FLAGS = [
    "She had ⟦went⟧ before he woke.",
    "He ⟦should of⟧ locked the gate.",
]
ALLOWS = [
    "She had gone before he woke; he should have locked the gate.",
    "“I should of known,” said Bo. “You had went.”",
    "They were broke, and each had a will of her own.",
]
