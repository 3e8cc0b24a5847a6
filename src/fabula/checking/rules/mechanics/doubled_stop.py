"""Two stops stand together where one belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "error"
_STOPS = re.compile(r"[,.;:?!][,.;](?![,.;:?!\d]|\s\.)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:etc|[ap]\.m|e\.g|i\.e|viz|cf|inst|ult|prox|vs|oz|lbs?|ft|pp?|vol|bros|[A-Z]\w{0,3})|\.[a-zA-Z])$"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for every two stops after a word, but not for an abbreviation's own before another."""
    text = draft.text
    for match in draft.find(_STOPS):
        stops, at = match[0], match.start()
        if not text[at - 1].isalpha():
            continue
        if stops[0] == "." and _ABBREVIATION.search(text, max(0, at - 8), at):
            continue
        yield Finding(Span(at, at + 2), f"“{stops}”: one of these stops is enough.", _fix(stops))


def _fix(stops: str) -> str | None:
    """Return the one stop that belongs there, None where either might be meant, or an ellipsis."""
    if stops[0] in "?!":
        return stops[0]
    return stops[0] if stops[0] == stops[1] != "." else None


FLAGS = [
    "“I never knew how far it was⟦.,⟧ even on foot,” said Wen.",
    "Was it far⟦?.⟧ Wen could not tell.",
    "It was late⟦,,⟧ and Wen was tired.",
    "It was late⟦..⟧ Wen was tired.",
]
ALLOWS = [
    "Wen lived with Mr. Oduya, Jr., at the top of the hill.",
    "“It was far... wasn't it?!” said Wen. “Was it. . . far?”",
    "They left at six a.m., or near it; the bread, etc., came later.",
    "“Wait—” He turned. “Well … .”",
]
