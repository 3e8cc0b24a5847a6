"""Context: a rule and the place of its note, by which the note is known again after edits."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.anchor import anchor_of
from fabula.checking.note import Note
from fabula.checking.rule import whole_rules


@dataclass(frozen=True, slots=True)
class Context:
    """A rule, the words its note is on, and the six words before and after them.

    A note about the story as a whole has no words: it is the same wherever it stands.
    """

    rule: str
    words: str = ""
    before: str = ""
    after: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The rule and the words, which no edit around them changes."""
        return self.rule, self.words


def context_of(text: str, note: Note) -> Context:
    """Return the context of a note."""
    if note.rule in whole_rules():
        return Context(note.rule)
    anchor = anchor_of(text, note.span)
    return Context(note.rule, anchor.words, anchor.before, anchor.after)
