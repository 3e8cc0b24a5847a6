"""Conversations: what training sees of a story, turns with their candidates and the answer people gave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Array = Any


@dataclass(frozen=True)
class Line:
    """An annotated line: its type ("explicit", "anaphoric", "implicit" or None) and its speaker.

    The speaker is whoever of our people stands for the annotated character: nobody, one, or several where
    our cast has that character in pieces.
    """

    type: str | None
    speakers: frozenset[int]


@dataclass(frozen=True)
class Turn:
    """A turn with its candidates.

    ``ids`` tell the candidates apart; people are 0 and up, and someone not among them is below. A turn whose
    tag names the speaker has that one candidate and nothing to weigh; ``described`` says that its tag
    describes. ``features`` is [len(ids), rules + 1], the last column being 1 for someone else. ``link`` tells
    how it follows on the turn before, in the numbers of ``fabula.reading.speech.links``.
    """

    ids: tuple[int, ...]
    features: Array
    link: Array
    lines: tuple[Line, ...] = ()
    described: bool = False

    @property
    def right(self) -> tuple[bool, ...]:
        """Which candidates are right; all, where that is unknown or a tag has settled it.

        Where none of the people is, someone else is; but who is meant by a description is left open, since
        our person of that description may well be the annotated one under another name.
        """
        if not self.lines or self.ids[-1] >= 0:
            return (True,) * len(self.ids)
        found = tuple(id in self.lines[0].speakers for id in self.ids)
        if self.described and not any(found):
            return (True,) * len(self.ids)
        return found if any(found) else (*found[:-1], True)


Conversation = tuple[Turn, ...]


@dataclass(frozen=True)
class Conversations:
    """The conversations of one document, read with one cast ("given" or "own"); how much each counts."""

    document: str
    cast: str
    conversations: tuple[Conversation, ...]
    weight: float = 1.0

    @property
    def turns(self) -> int:
        """How many turns there are in all."""
        return sum(map(len, self.conversations))
