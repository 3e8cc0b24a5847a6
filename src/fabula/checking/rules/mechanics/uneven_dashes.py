"""Dashes that break a sentence are set in more than one way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.evenness import uneven
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
WHOLE = True
_DASH = re.compile(r"[—–]|(?<!-)--(?!-)|(?<=[ \u00a0])-(?=[ \u00a0])")
_SPACES = frozenset(" \u00a0")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for the story, on the first of those set in the rarer ways."""
    places: dict[str, list[Span]] = {}
    for match in draft.find(_DASH):
        dash = _between_words(draft.text, *match.span())
        if dash is not None:
            places.setdefault(f"word{dash.of(draft.text)}word", []).append(dash)
    if places:
        yield from uneven("Dashes", places)


def _between_words(text: str, start: int, end: int) -> Span | None:
    """Return a dash between two words with its spaces; None for one that cuts off, or joins numbers."""
    if text[start - 1 : start] in _SPACES and text[end : end + 1] in _SPACES:
        start, end = start - 1, end + 1
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    if not (before[-1:].isalpha() or before[-1:] in (",", ".", "!", "?")) or not after.isalpha():
        return None
    joins = text[start:end] == "–" and (before[-1:].isupper() or after.isupper())  # the Paris–Lyon line
    return None if joins else Span(start, end)


FLAGS = [
    "The key—brass—was gone—again—and the door—open.\n\nIt swung⟦ - ⟧slowly to and fro.",
]
ALLOWS = [
    "The key—brass—was gone. The door—oak—was open.",
    "The key – brass – was gone, and pages 10–12 with it.",
    "A well-known key; a ten-year-old door.",
]
