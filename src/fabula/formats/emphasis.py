"""Emphasis written with marks in the text: ``*so*`` and ``_so_``, as Markdown and plain-text writers do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.span import Span

_RUN = re.compile(r"\\.|(\*+|_+)", re.DOTALL)
_LONGEST = 3


def emphasis_in(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between single (or triple) marks in ``text[start:end]``, without the marks.

    Marks inside a word (``snake_case``) and marks with white space on their inner side are not emphasis.

    >>> list(emphasis_in("Not *that* one.", 0, 15))
    [Span(start=5, end=9)]
    """
    opened: dict[str, tuple[int, int]] = {}
    for match in _RUN.finditer(text, start, end):
        run = match.group(1)
        if run is None or len(run) > _LONGEST:
            continue
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        closes = not before.isspace() and not _is_word(after)
        if run in opened and closes:
            opener = opened.pop(run)
            if len(run) != 2 and opener[1] < match.start():
                yield Span(opener[1], match.start())
        elif not after.isspace() and not _is_word(before):
            opened[run] = match.span()


def _is_word(character: str) -> bool:
    return character.isalnum()
