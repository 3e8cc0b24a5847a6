"""Dialect: whether a story is spelled the American or the British way, by the words that differ."""

from __future__ import annotations

import re
from functools import cache

from fabula.checking.settings import Dialect
from fabula.reading.lexicon import load_lines


def dialect_of(text: str) -> Dialect:
    """Return the dialect that most of the words that tell it are spelled in, American where none do.

    >>> dialect_of("The neighbour's grey coat was the colour of the harbor.")
    'UK'
    """
    found = [match.lower() for match in _telling().findall(text)]
    british = sum(word in _british() for word in found)
    return "UK" if british * 2 > len(found) else "US"


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    """Return British and American spellings, side by side."""
    rows = (line.split() for line in load_lines("dialect_spellings"))
    return tuple((british, american) for british, american in rows)


@cache
def _british() -> frozenset[str]:
    return frozenset(british for british, _ in _pairs())


@cache
def _telling() -> re.Pattern[str]:
    words = sorted({word for pair in _pairs() for word in pair})
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
