"""Notes as JSON, in the form named by its ``schema``; with ``context`` they serve as a baseline."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from fabula.checking.context import context_of
from fabula.checking.note import Note
from fabula.checking.rule import families
from fabula.file_places import Places
from fabula.story import SCHEMA, Story


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return the notes as JSON text, one a line, ending in a newline."""
    places = Places(story.manuscript)
    rows = ",\n".join(json.dumps(_note(story.text, note, places), ensure_ascii=False) for note in notes)
    return (
        f'{{"schema": "{SCHEMA}",\n"notes": [\n{rows}\n]}}\n'
        if rows
        else f'{{"schema": "{SCHEMA}",\n"notes": []}}\n'
    )


def _note(text: str, note: Note, places: Places) -> dict[str, Any]:
    context = context_of(text, note)
    return {
        "rule": note.rule,
        "family": families().get(note.rule, ""),
        "level": note.level,
        "start": note.span.start,
        "end": note.span.end,
        "place": places.shown(note.span.start),
        "message": note.message,
        "fix": note.fix,
        "see": [list(span) for span in note.see],
        "context": {"words": context.words, "before": context.before, "after": context.after},
    }
