"""A story read from words in a test, and the notes on it."""

from fabula.checking import check
from fabula.formats import from_text
from fabula.pipeline import read


def story_of(english, text, path="ferry.md"):
    return read(from_text(text, path=path), english)


def rules_noted(notes):
    return [note.rule for note in notes]


def notes_of(english, text, settings=None):
    return check(story_of(english, text), settings)
