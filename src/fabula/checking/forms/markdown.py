"""Notes as a report in Markdown, chapter by chapter, to keep beside the story or to send to its author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fabula.checking.forms.chapters import by_chapter
from fabula.checking.forms.excerpt import excerpt
from fabula.checking.forms.text import put_right, summary
from fabula.checking.note import Note
from fabula.file_places import Places
from fabula.story import Story

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&])")


def dumps(story: Story, notes: Sequence[Note]) -> str:
    """Return the report: under the heading of each chapter its notes, in the order of the text."""
    places = Places(story.manuscript)
    parts = [f"# Notes on {_plain(story.manuscript.source.name or 'a story')}", summary(notes)]
    for chapter, inside in by_chapter(story, notes):
        parts += [f"## {_plain(chapter)}"] if chapter else []
        parts += [_note(story, note, places) for note in inside]
    return "\n\n".join(parts) + "\n"


def _note(story: Story, note: Note, places: Places) -> str:
    lines = [f"**{_plain(places.shown(note.span.start))}** {note.level}, `{note.rule}`", ""]
    if note.span.start < note.span.end:
        before, words, after = (_plain(part) for part in excerpt(story.text, note.span))
        lines += [f"> …{before}<mark>{words}</mark>{after}…", ""]
    lines.append(_plain(note.message))
    if note.fix is not None:
        lines += ["", f"Put right: {_plain(put_right(story.text, note))}"]
    for span in note.see:
        before, words, after = (_plain(part) for part in excerpt(story.text, span))
        lines += ["", f"- {_plain(places.shown(span.start))} …{before}<mark>{words}</mark>{after}…"]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Return words so that nothing in them is taken for a sign of Markdown."""
    return _SIGNS.sub(r"\\\1", text)
