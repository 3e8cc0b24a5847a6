"""Places: where a note stands, as whoever mends it finds it: by line, or by chapter and paragraph."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import PurePath
from typing import NamedTuple

from fabula.manuscript import File, Manuscript
from fabula.paragraphs import Paragraphs
from fabula.positions import Position, Positions
from fabula.span import Span

LINED = ("txt", "markdown")  # formats whose lines are those that an editor shows


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

    def is_named(self, offset: int, name: str) -> bool:
        """Say whether a name is that of a place: as it is shown, or of one file by line and column."""
        at = self.place(offset).at
        return name == self.shown(offset) or (self._alone and name == f"{at.line}:{at.column}")

    def _file(self, offset: int) -> File:
        return self._files[max(0, bisect_right(self._starts, offset) - 1)]

    def _name(self, file: File) -> str:
        """Return the path of a file from its folder; a file alone needs none."""
        return "" if self._alone else PurePath(file.path).relative_to(self._folder).as_posix()
