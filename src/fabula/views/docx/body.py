"""Body: the story itself, each line in the style of its voice and with the name before it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from fabula.manuscript import Segment
from fabula.span import Span
from fabula.story import Story
from fabula.views.blocks import BREAK, pieces_of
from fabula.views.docx.elements import paragraph, write
from fabula.views.docx.styles import CHAPTER, NOTE, SCENE_BREAK, SET_OFF, SPOKEN, STORY, WITHIN
from fabula.views.headings import heading_lines
from fabula.views.overview import Line, Overview
from fabula.views.showing import legible
from fabula.views.turns import Turns
from fabula.views.voices import Voice, said_how

_STYLES = {"prose": STORY, "lines": STORY, "set-off": SET_OFF, "verse": SET_OFF, "note": NOTE, "meta": NOTE}
_WITH_NAMES_BESIDE = ("prose", "lines")
_FLOWING = ("prose", "set-off")  # kinds of blocks whose lines end only for want of room
_ANY_SPACE, _WITHIN_LINE = re.compile(r"\s+"), re.compile(r"[^\S\n]+")
_TIME = re.compile(r"[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?[\])]?", re.IGNORECASE)
_AROUND_NAME = " \t*_<>|-–—"


class Body:
    """Writes the blocks of a story, one after the other, as paragraphs."""

    def __init__(
        self, story: Story, overview: Overview, voices: Mapping[str, Voice], styles: Mapping[str | None, str]
    ) -> None:
        self._manuscript = story.manuscript
        self._text = legible(story.text)
        self._title = overview.title
        self._turns = Turns(overview.lines)
        self._voices = voices
        self._styles = styles

    def paragraphs(self) -> Iterator[etree._Element]:
        """Yield the paragraphs, headings and breaks, in the order of the text."""
        begun: set[int] = set()  # the chapters of which there has been prose
        for (span, kind, segment), pieces in pieces_of(self._manuscript):
            if kind == "break":
                yield paragraph(SCENE_BREAK, BREAK)
            elif kind == "heading":
                lines = heading_lines(span.of(self._text))
                if lines and (begun or lines != [self._title]):  # the title is on the page before
                    yield paragraph(_level(segment, begun), "\n".join(lines))
            else:
                if segment.kind == "prose":
                    begun.add(segment.chapter)
                yield self._paragraph(span, kind, pieces)

    def _paragraph(self, span: Span, kind: str, pieces: Sequence[tuple[Span, str]]) -> etree._Element:
        shown = [(line, self._words(turn, pieces, kind)) for turn, line in self._turns.of(span)]
        turns = [(line, words) for line, words in shown if words]
        opens = kind in _WITH_NAMES_BESIDE and bool(turns) and turns[0][0] is not None
        element = paragraph(SPOKEN if opens else _STYLES[kind])
        named = ""
        for number, (line, words) in enumerate(turns):
            style = self._styles[line.speaker.id if line.speaker else None] if line else None
            if line and (name := self._name(line)) != named:
                named = name
                if opens and number == 0:
                    write(element, f"{name}\t", style, label=True)
                elif not self._says_who(line):
                    write(element, f"[{name}]", style, label=True)
                    write(element, " ")
            for piece, italic in words:
                write(element, piece, style, italic=italic, unsure=line is not None and line.unsure)
        return element

    def _words(self, turn: Span, pieces: Sequence[tuple[Span, str]], kind: str) -> list[tuple[str, bool]]:
        """Return the words of a stretch, without marks, and which of them are in italics."""
        spaces = _ANY_SPACE if kind in _FLOWING else _WITHIN_LINE
        first = bisect_right(pieces, turn.start, key=lambda piece: piece[0].start) - 1
        last = bisect_left(pieces, turn.end, key=lambda piece: piece[0].start)
        return [
            (spaces.sub(" ", self._text[max(start, turn.start) : min(end, turn.end)]), what == "em")
            for (start, end), what in pieces[first:last]
            if what != "markup"
        ]

    def _says_who(self, line: Line) -> bool:
        """Say whether the story has the name before a line already, as a message has.

        That is ``Pim: on my way`` and ``Pim [9:14]: on my way``.
        """
        start = line.quote.span.start
        before = self._text[self._text.rfind("\n", 0, start) + 1 : start].rstrip()
        one = None if line.unsure else line.speaker
        if one is None or not before.endswith(":"):
            return False
        return _TIME.sub("", before[:-1]).strip(_AROUND_NAME) in (one.name, *one.aliases)

    def _name(self, line: Line) -> str:
        """Return the name of a line's voice, with a question mark where it is a guess."""
        if line.speaker is None:
            return f"?{said_how(line)}"
        return f"{self._voices[line.speaker.id].short}{'?' if line.unsure else ''}{said_how(line)}"


def _level(segment: Segment, begun: set[int]) -> str:
    """Return the style of a heading: that of a chapter, or within one."""
    return WITHIN if segment.pov is not None or segment.chapter in begun else CHAPTER
