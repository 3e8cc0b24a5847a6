"""Somebody's hair is of another colour than elsewhere in the story, and nobody has dyed it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.clash import other_colours
from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
COLOURS = "hair_colours"
_CHANGED = re.compile(r"\b(?:dye[ds]?|dyeing|wigs?|bleach(?:ed|ing)?|peroxide|highlights)\b", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each colour that is not the person's usual one; none where there is talk of dye."""
    if not is_dyed(draft):
        yield from other_colours(draft, "hair", COLOURS)


def is_dyed(draft: Draft) -> bool:
    """Say whether there is talk of dye or wigs in the story."""
    return any(True for _ in draft.find(_CHANGED))


FLAGS = [
    "Anna had black hair. “Well?” said Anna.\n\nThe next morning Anna combed ⟦her red hair⟧.",
    "“Sit,” said Ivo. Ivo's hair was blond.\n\nIt was dark when Ivo came home. ⟦Ivo's brown curls⟧ were wet.",
]
ALLOWS = [
    "Anna had black hair. “Well?” said Anna.\n\nThe next morning Anna combed her dark hair.",
    "Anna had black hair. “Well?” said Anna.\n\nAt noon Anna dyed it. Anna's red hair shone.",
    "Anna had black hair. Ivo had red hair. “Well?” said Anna.",
    "Anna had black hair. “Well?” said Anna.\n\nYears went by. Anna's hair was white.",
]
