"""A car is of another make than before: "his Morris", later "the Bentley", and nothing tells of two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.span import Span

LEVEL = "suggestion"
APART = 200  # characters between two cars below which they stand side by side


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding where a short story has two makes, and the second is not told of as another car."""
    if not draft.is_short:
        return
    makes = "|".join(
        sorted((re.escape(make.title()) for make in load_words("car_makes") if len(make) > 3), reverse=True)
    )
    told = list(
        draft.find(
            re.compile(
                rf"\b(?P<whose>[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Aa]n?|[Oo]ur)\s+(?:(?:old|little|new|big|blue|"
                rf"black|red|white|green|grey|gray|rusty)\s+)*(?P<make>{makes})\b(?!\s+[A-Z])"
            )
        )
    )
    if len({match["make"] for match in told}) != 2:
        return
    first = told[0]
    other = next(match for match in told if match["make"] != first["make"])
    owned = other["whose"].lower() not in ("a", "an")
    if owned and other.start() - first.end() > APART:
        message = f"“{other['make']}” here, and “{first['make']}” before: the same car?"
        yield Finding(Span(*other.span()), message, see=(Span(*first.span()),))


FLAGS = [
    "Ivo drove down in his Morris. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nThey left ⟦the Bentley⟧ with a boy.",
]
ALLOWS = [
    "Ivo drove down in his Morris. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nA Bentley went by.",
    "Ivo drove down in his Morris. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nThey left the Morris with a boy.",
]
