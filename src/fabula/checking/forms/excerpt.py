"""Excerpt: the words a note is on, between some of those around them, on one line."""

from __future__ import annotations

import re
from typing import NamedTuple

from fabula.span import Span

_AROUND = 36  # characters shown on each side of the words
_SPACES = re.compile(r"\s+")
_BLANK_LINE = re.compile(r"\n\s*\n|\r\s*\r")


class Excerpt(NamedTuple):
    """Three parts of one line; ``before`` and ``after`` end at whole words, or where the paragraph does."""

    before: str
    words: str
    after: str


def excerpt(text: str, span: Span) -> Excerpt:
    """Return a place with the words around it.

    >>> excerpt("The tide was out, and nobody rowed.", Span(4, 8))
    Excerpt(before='The ', words='tide', after=' was out, and nobody rowed.')
    """
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    before, words, after = text[start : span.start], span.of(text), text[span.end : end]
    if start > 0 and 0 <= (first := before.find(" ")) < _AROUND // 2:
        before = before[first + 1 :]
    if end < len(text) and (last := after.rfind(" ")) > len(after) - _AROUND // 2:
        after = after[:last]
    before, after = _BLANK_LINE.split(before)[-1], _BLANK_LINE.split(after)[0]
    before, words, after = (_SPACES.sub(" ", part) for part in (before, words, after))
    return Excerpt(before.lstrip(), words, after.rstrip())
