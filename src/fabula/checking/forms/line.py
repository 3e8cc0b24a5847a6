"""Notes as ``path:line:column`` lines, which editors and other programs jump to."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.checking.note import Note
from fabula.file_places import Places
from fabula.story import Story


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return one line a note: ``story.md:12:5: error: message [rule]``."""
    places = Places(story.manuscript)
    return "".join(
        f"{path}:{at.line}:{at.column}: {note.level}: {note.message} [{note.rule}]\n"
        for note in notes
        for path, at, _ in [places.place(note.span.start)]
    )
