"""Notes as ``path:line:column`` lines, which editors and other programs jump to."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.checking.note import Note
from fabula.positions import Positions
from fabula.story import Story


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return one line a note: ``story.md:12:5: error: message [rule]``."""
    path, positions = story.manuscript.source.path, Positions(story.text)
    return "".join(
        f"{path}:{at.line}:{at.column}: {note.level}: {note.message} [{note.rule}]\n"
        for note, at in ((note, positions.of(note.span.start)) for note in notes)
    )
