"""Places in files: where something stands, as whoever looks it up finds it, by line or by paragraph.

A note names its place so, and a correction is told where it belongs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import PurePath
from typing import NamedTuple

from fabula.manuscript import File, Manuscript
from fabula.paragraphs import Paragraphs, is_paragraph
from fabula.positions import Position, Positions
from fabula.span import Span

LINED = ("txt", "markdown")  # formats whose lines are those that an editor shows
_LINE = re.compile(r"(?:(?P<file>.+):)?(?P<line>\d+):(?P<column>\d+)")
_IN_FILE = re.compile(r"(?P<file>.+), (?P<paragraph>\S.*)")


class Place(NamedTuple):
    """A place in a file: the path, and line, column and offset in the text of that file alone."""

    path: str
    at: Position
    offset: int


class Places:
    """Where in the files of a story its offsets are."""

    def __init__(self, manuscript: Manuscript) -> None:
        source, text = manuscript.source, manuscript.text
        self._folder = source.path
        self._files = manuscript.files or (File(source.path, source.format, Span(0, len(text))),)
        self._alone = not manuscript.files
        self._starts = [file.span.start for file in self._files]
        self._positions = Positions(text)
        self._paragraphs = Paragraphs(manuscript)

    @property
    def by_paragraph(self) -> bool:
        """Whether the story is one file in which nobody counts lines."""
        return self._alone and self._files[0].format not in LINED

    def place(self, offset: int) -> Place:
        """Return file, line and column of an offset."""
        file, at = self._file(offset), self._positions.of(offset)
        before = self._positions.of(file.span.start).line - 1
        return Place(file.path, Position(at.line - before, at.column), offset - file.span.start)

    def shown(self, offset: int) -> str:
        """Return ``12:5``, or ``ch. 2, ¶ 14`` where lines are nobody's, in a folder with the file's name."""
        file = self._file(offset)
        if file.format in LINED:
            at = self.place(offset).at
            return f"{self._name(file)}:{at.line}:{at.column}".lstrip(":")
        if self._alone:
            return self._paragraphs.of(offset)
        return f"{self._name(file)}, {self._paragraphs.within(offset)}"

    def exact(self, offset: int) -> str:
        """Return what is shown, where that is a paragraph with the column in it: ``ch. 2, ¶ 14:33``."""
        if self._file(offset).format in LINED:
            return self.shown(offset)
        _, _, column = self._paragraphs.exact(offset).rpartition(":")
        return f"{self.shown(offset)}:{column}"

    def is_place(self, name: str) -> bool:
        """Say whether something is said as the name of a place is, be there one or not."""
        return is_paragraph(name) or self._in_lines(name) is not None or self._in_file(name) is not None

    def find(self, name: str) -> int | None:
        """Return the offset of a place as it is shown, or by LINE:COLUMN of the text; None where none is."""
        if (lines := self._in_lines(name)) is not None:
            start, line, column = lines
            before = self._positions.of(start).line - 1
            return self._positions.offset(before + line, column)
        if (inside := self._in_file(name)) is not None:
            return self._paragraphs.find(inside)
        return self._paragraphs.find(name)

    def _in_lines(self, name: str) -> tuple[int, int, int] | None:
        """Return where the file of a place begins, and its line and column there."""
        told = _LINE.fullmatch(name)
        if told is None:
            return None
        file = self._named(told["file"]) if told["file"] else None
        if told["file"] and (file is None or file.format not in LINED):
            return None
        return (file.span.start if file else 0), int(told["line"]), int(told["column"])

    def _in_file(self, name: str) -> str | None:
        """Return a paragraph that has the name of its file before it by the name of its chapter."""
        told = _IN_FILE.fullmatch(name)
        file = self._named(told["file"]) if told else None
        if told is None or file is None or not is_paragraph(told["paragraph"]):
            return None
        chapter, _, _ = self._paragraphs.of(file.span.start).rpartition("¶")
        return f"{chapter}{told['paragraph']}"

    def _named(self, name: str) -> File | None:
        return None if self._alone else next((file for file in self._files if self._name(file) == name), None)

    def is_named(self, offset: int, name: str) -> bool:
        """Say whether a name is that of a place: by line and column, or that of its paragraph."""
        if self._in_lines(name) is not None:
            at = self.place(offset).at
            return name == self.shown(offset) or (self._alone and name == f"{at.line}:{at.column}")
        found = self.find(name)
        return found is not None and self.shown(found) == self.shown(offset)

    def _file(self, offset: int) -> File:
        return self._files[max(0, bisect_right(self._starts, offset) - 1)]

    def _name(self, file: File) -> str:
        """Return the path of a file from its folder; a file alone needs none."""
        return "" if self._alone else PurePath(file.path).relative_to(self._folder).as_posix()


def may_be_place(name: str) -> bool:
    """Say whether something may be the name of a place, in a folder that of whichever file.

    >>> [may_be_place(name) for name in ("12:5", "02.md:12:5", "ch 2, p 14", "02.docx, ¶ 14", "the ferry")]
    [True, True, True, True, False]
    """
    inside = _IN_FILE.fullmatch(name)
    return (
        _LINE.fullmatch(name) is not None
        or is_paragraph(name)
        or (inside is not None and is_paragraph(inside["paragraph"]))
    )
