"""Block: one paragraph-like stretch of a story's file, with what its format says about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fabula.manuscript import SegmentKind

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text without white space at its ends, as a format hands it to ``structure``.

    ``start`` and ``end`` are characters of the whole text, half-open, and ``text`` is what lies between.
    ``gap`` counts the blank lines before it. ``kind`` is set where the format itself knows (a note in its own
    box, a rule between scenes); ``level`` is that of a heading element, 0 for a title. ``opens`` says that
    the format starts a chapter here: ``chapter`` for certain, ``entry`` if the headings do not say otherwise.
    """

    start: int
    end: int
    text: str
    gap: int = 1
    kind: SegmentKind | None = None
    level: int | None = None
    centred: bool = False
    bold: bool = False
    set_off: bool = False
    opens: str = ""

    @property
    def line(self) -> str:
        """The text on one line, white space collapsed."""
        return " ".join(self.text.split())

    @property
    def is_single_line(self) -> bool:
        """Say whether the block has no line end inside."""
        return "\n" not in self.text and "\r" not in self.text

    def cut(self, start: int, end: int, *, first: bool) -> Block:
        """Return a part of this block, ``start`` to ``end`` of its text, trimmed; ``first`` keeps the gap."""
        part = self.text[start:end]
        lead = len(part) - len(part.lstrip())
        body = part.strip()
        begin = self.start + start + lead
        return replace(
            self,
            start=begin,
            end=begin + len(body),
            text=body,
            gap=self.gap if first else 0,
            opens=self.opens if first else "",
        )


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield each line's start and its text without the line end; \n, \r\n and \r all end a line.

    >>> list(lines_of("a\r\nb"))
    [(0, 'a'), (3, 'b')]
    """
    for match in _LINE.finditer(text):
        if match.start() == len(text) and match.start() > 0:
            return
        yield match.start(), match.group(1)
