"""A word is spelt as in a hasty message: *ok*, *thru*; prose has *okay*, *through*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_lines
from fabula.span import Span

LEVEL = "suggestion"
SCOPE = ("narration", "speech", "thought")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for each such word, on the first place; the others are in ``see``."""
    places: dict[str, list[Span]] = {}
    for match in draft.find(_pattern()):
        places.setdefault(match[0].lower(), []).append(Span(*match.span()))
    for word, (first, *rest) in places.items():
        right = _rightly()[word]
        there = first.of(draft.text)
        fix = right[0].upper() + right[1:] if there[0].isupper() else right
        yield Finding(
            first, f"In prose “{there}” is mostly spelt “{fix}”.", None if rest else fix, tuple(rest)
        )


@cache
def _rightly() -> dict[str, str]:
    return dict(line.split(maxsplit=1) for line in load_lines("informal_spellings"))


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _rightly())
    return re.compile(rf"(?<![\w’'.-])(?:{words})(?![\w’'-]|\.\w)")


FLAGS = ["“Are you ⟦ok⟧?” asked Ilse. “I was ok yesterday,” said Bo. He looked ⟦thru⟧ the door."]
ALLOWS = [
    "“Are you okay?” asked Ilse. “OK,” said Bo. He looked through the door.",
    "The O.K. Ferry lay at the quay. Her text said “ok thru”, and nothing more.",
]
