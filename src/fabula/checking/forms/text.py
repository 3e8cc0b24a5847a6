"""Notes to read: each with its place, its words, what is to be said of them, and how to put it right."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence

from fabula.checking.note import LEVELS, Note
from fabula.checking.positions import Positions
from fabula.span import Span
from fabula.story import Story

WIDTH = 88
_AROUND = 36  # characters shown on each side of the words
_MARGIN = " " * 4


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return the notes in the order of the text, and how many there are of each level."""
    positions = Positions(story.text)
    shown = "".join(_note(story, note, positions) for note in notes)
    return f"{shown}{_summary(notes)}\n"


def _note(story: Story, note: Note, positions: Positions) -> str:
    at = positions.of(note.span.start)
    lines = [f"{at.line}:{at.column}  {note.level}  {note.rule}"]
    if note.span.start < note.span.end:
        lines.append(_MARGIN + excerpt(story.text, note.span))
    lines += textwrap.wrap(note.message, WIDTH, initial_indent=_MARGIN, subsequent_indent=_MARGIN)
    if note.fix is not None:
        lines.append(f"{_MARGIN}Put right: {excerpt(story.text, note.span, note.fix)}")
    if note.see:
        lines.append(f"{_MARGIN}See also: {_places(note.see, positions)}")
    return "\n".join(lines) + "\n\n"


def excerpt(text: str, span: Span, instead: str | None = None) -> str:
    """Return a place in brackets with the words around it, or as it reads with others ``instead``."""
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    if instead is not None:
        return _one_line(f"{before}{instead}{after}", span.start > _AROUND)
    return _one_line(f"{before}[{span.of(text)}]{after}", span.start > _AROUND)


def _one_line(words: str, cut: bool) -> str:
    """Return the words on one line, without those cut at the edges."""
    start = words.find(" ") + 1 if cut and 0 <= words.find(" ") < _AROUND // 2 else 0
    end = words.rfind(" ") if words.rfind(" ") > len(words) - _AROUND // 2 else len(words)
    return f"…{' '.join(words[start:end].split())}…"


def _places(spans: Sequence[Span], positions: Positions) -> str:
    shown = [f"{at.line}:{at.column}" for at in (positions.of(span.start) for span in spans[:8])]
    return ", ".join(shown) + (f" and {len(spans) - 8} more" if len(spans) > 8 else "")


def _summary(notes: Sequence[Note]) -> str:
    counts = Counter(note.level for note in notes)
    told = [f"{counts[level]} {level}{'s' * (counts[level] > 1)}" for level in LEVELS if counts[level]]
    return f"{', '.join(told)}." if told else "Nothing to note."
