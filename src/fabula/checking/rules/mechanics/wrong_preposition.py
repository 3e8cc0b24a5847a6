"""A word is followed by a preposition that it does not take: *aware about*, *jealous from*, *fed up of*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "suggestion"
SCOPE = ("narration", "thought", "writing")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each place that Harper can put right."""
    for span, words, right in draft.put_right("wrong-preposition"):
        yield Finding(span, f"Here “{words}” is “{right}”.", right)


FLAGS = [
    "She was not ⟦aware about⟧ the rain, and he was jealous ⟦from⟧ her hat.",
    "They laughed ⟦of⟧ him all the way to the ferry.",
]
ALLOWS = [
    "She was aware of the rain, and he was jealous of her hat. They laughed at him.",
    "“We were fed up of waiting,” said Bo.",
]
