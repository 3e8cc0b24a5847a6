"""Positions: offsets as lines and columns, both counted from 1, columns in characters."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place as editors count it."""

    line: int
    column: int


class Positions:
    r"""Where the lines of a text begin.

    >>> Positions("one\ntwo").of(5)
    Position(line=2, column=2)
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def of(self, offset: int) -> Position:
        """Return the line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int | None:
        r"""Return the offset of a line and column, or None where the text has no such line.

        >>> Positions("one\ntwo").offset(2, 2), Positions("one").offset(3, 1)
        (5, None)
        """
        if not (1 <= line <= len(self._starts) and column >= 1):
            return None
        return self._starts[line - 1] + column - 1
