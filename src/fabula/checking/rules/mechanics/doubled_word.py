"""A word stands twice in a row by a slip; words that may be doubled, as in *had had*, are let be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.span import Span

LEVEL = "warning"
_TWICE = re.compile(r"(?<![\w'’\-])([^\W\d_]+(?:['’][^\W\d_]+)?)(\s+)\1(?![\w'’\-])", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for every small word that stands twice, the second no name and no new sentence."""
    for match in draft.find(_TWICE):
        first, second = match[1], match[0][-len(match[1]) :]
        if first.lower().replace("’", "'") not in load_words("never_doubled"):
            continue
        if second[0].isupper() and not first[0].isupper() and second != "I":
            continue
        yield Finding(Span(*match.span()), f"“{first}” stands here twice.", first)


FLAGS = [
    "She set ⟦the the⟧ kettle back on its hook.",
    "“I left it ⟦in in⟧ the car,” said Bo.",
    "⟦It it⟧ was nearly dark, and\nBo had gone.",
]
ALLOWS = [
    "He had had enough, and that that was so surprised nobody.",
    "“No, no, no,” said Bo. “Very, very no.”",
    "“It was her her I meant,” said Bo, “and I knew you you would ask.”",
    "She came in. In the hall stood Bo.",
]
