"""Notes to read: each with its place, its words, what is to be said of them, and how to put it right."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Sequence

from fabula.checking.forms.chapters import by_chapter
from fabula.checking.forms.excerpt import excerpt
from fabula.checking.note import LEVELS, Note
from fabula.file_places import Places
from fabula.span import Span
from fabula.story import Story

WIDTH = 88
_MARGIN = " " * 4


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return the notes in the order of the text, and how many there are of each level.

    Where they are found by chapter and paragraph, the heading of each chapter stands above its notes.
    """
    places = Places(story.manuscript)
    shown = ""
    for heading, inside in by_chapter(story, notes):
        shown += f"{heading}\n\n" if heading and places.by_paragraph else ""
        shown += "".join(_note(story, note, places) for note in inside)
    return f"{shown}{summary(notes)}\n"


def _note(story: Story, note: Note, places: Places) -> str:
    lines = [f"{places.shown(note.span.start)}  {note.level}  {note.rule}"]
    if note.span.start < note.span.end:
        lines.append(_MARGIN + in_brackets(story.text, note.span))
    lines += textwrap.wrap(note.message, WIDTH, initial_indent=_MARGIN, subsequent_indent=_MARGIN)
    if note.fix is not None:
        lines.append(f"{_MARGIN}Put right: {put_right(story.text, note)}")
    if note.see:
        lines.append(f"{_MARGIN}See also: {_seen(note.see, places)}")
    return "\n".join(lines) + "\n\n"


def in_brackets(text: str, span: Span) -> str:
    """Return a place in brackets with the words around it."""
    before, words, after = excerpt(text, span)
    return f"…{before}[{words}]{after}…"


def put_right(text: str, note: Note) -> str:
    """Return the place of a note as it reads with the fix, which the note must have."""
    before, _, after = excerpt(text, note.span)
    fix = re.sub(r"\s+", " ", note.fix or "")
    return f"…{before}{fix}{after}…"


def _seen(spans: Sequence[Span], places: Places) -> str:
    shown = [places.shown(span.start) for span in spans[:8]]
    return "; ".join(shown) + (f" and {len(spans) - 8} more" if len(spans) > 8 else "")


def summary(notes: Sequence[Note]) -> str:
    """Say in a sentence how many notes there are of each level."""
    counts = Counter(note.level for note in notes)
    told = [f"{counts[level]} {level}{'s' * (counts[level] > 1)}" for level in LEVELS if counts[level]]
    return f"{', '.join(told)}." if told else "Nothing to note."
