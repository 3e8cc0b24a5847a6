"""Pool: who may say a turn at all: those told of around it, those who speak near by, and the narrator."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy

from fabula.reading.cues import Cues
from fabula.reading.people import People
from fabula.reading.speech.turns import Turn

CANDIDATES = 12
BACK, AHEAD = 500, 90  # words told around a turn in which the people mentioned are candidates
NAMED_AHEAD = 400  # the same, of those whom its scene names in the narration to come
TURNS_BACK, TURNS_AHEAD = 6, 4  # in which those whom a tag names are
HEARD_BACK, HEARD_AHEAD = 60, 40  # in which they are where there are not enough, ahead up to the next break
SPOKEN, TAGGED, TELLING = 0.4, 0.05, 0.02  # what a mention in speech counts of one told; a tag; telling
HEARD = 0.0003  # what a tag further off counts
OF_ITSELF = 20  # words told within which one mention is as near as another


def in_reach(index: int, total: int) -> range:
    """Return the turns, of so many, whose tags count for one: it and those around it."""
    return range(max(0, index - HEARD_BACK), min(total, index + HEARD_AHEAD + 1))


@dataclass(frozen=True)
class Pool:
    """The people around each turn of a story, by how near they are.

    ``owner`` is whom each mention means, ``heads`` their tokens, ``narrated`` which of them stand in the
    narration; ``place`` how much is told before each token and ``stretch`` the part of the story each
    paragraph stands in; ``narrators`` who tells each token, or -1; ``passing`` are those nobody asks about.
    ``places`` has for each mention how much is told before it [mentions], ``names_in`` for a name its part
    of the story and -1 for other words.
    """

    people: People
    cues: Cues
    turns: Sequence[Turn]
    owner: Sequence[int]
    heads: Sequence[int]
    narrated: Sequence[bool]
    place: Sequence[float]
    stretch: Sequence[int]
    narrators: Sequence[int]
    passing: Collection[int]
    places: Any
    names_in: Sequence[int]

    def around(self, index: int, tagged: Sequence[int]) -> list[int]:
        """Return the nearest people around a turn, the nearest first.

        ``tagged`` are those whom tags name as the speakers of the turns ``in_reach``.
        """
        weight: dict[int, float] = defaultdict(float)
        self._mentioned(self.turns[index], weight)
        self._speaking(index, tagged, weight)
        self._described(self.turns[index], weight)
        return sorted(weight, key=lambda person: (-weight[person], person))[:CANDIDATES]

    def _mentioned(self, turn: Turn, weight: dict[int, float]) -> None:
        """Weigh those mentioned before a turn and after it, and those whom its scene is yet to name."""
        here, ended = self.place[turn.first], self.place[turn.closing]
        first, last = bisect_left(self.place, here - BACK), bisect_left(self.place, ended + AHEAD)
        near, passing = self._between(first, last), self.passing
        there = slice(near.start, near.stop)
        counted = 1.0 / (OF_ITSELF + numpy.abs(self.places[there] - here)) * self._counts[there]
        for person, counts in zip(self.owner[there], counted.tolist(), strict=True):  # a hundred a turn
            if person >= 0 and person not in passing:
                weight[person] += counts
        ahead = self._between(last, bisect_left(self.place, ended + NAMED_AHEAD))
        stretch, names_in, narrated = self.stretch[turn.paragraph], self.names_in, self.narrated
        for mention, person in zip(ahead, self.owner[ahead.start : ahead.stop], strict=True):
            if person >= 0 and names_in[mention] == stretch and narrated[mention]:
                weight[person] += 1.0 / (OF_ITSELF + abs(float(self.places[mention]) - here))

    def _speaking(self, index: int, tagged: Sequence[int], weight: dict[int, float]) -> None:
        """Weigh those whom a tag shows speaking near a turn, or of late, and who tells it.

        A new scene may be all talk between people of the one before.
        """
        turn, there = self.turns[index], in_reach(index, len(self.turns))
        near = range(max(0, index - TURNS_BACK), min(len(self.turns), index + TURNS_AHEAD + 1))
        for other, person in zip(near, tagged[near.start - there.start :], strict=False):
            if person >= 0 and abs(self.turns[other].first - turn.first) < 2 * BACK:
                weight[person] += TAGGED
        for other, person in zip(there, tagged, strict=True):
            if person >= 0 and (other < index or self._beside(turn, self.turns[other])):
                weight[person] += HEARD
        narrator = self.narrators[turn.opening]
        if narrator >= 0:
            weight[narrator] += TELLING

    def _described(self, turn: Turn, weight: dict[int, float]) -> None:
        """Put first whom a tag or a beat of a turn describes and nobody else is known to be."""
        for line in turn.lines:
            for cue in self.cues.get(line, ()):
                if cue.mention in self.people.described:
                    weight[self.people.described[cue.mention]] = 1.0

    def _beside(self, turn: Turn, other: Turn) -> bool:
        """Say whether no break or heading stands between two turns."""
        return self.stretch[turn.paragraph] == self.stretch[other.paragraph]

    @cached_property
    def _counts(self) -> Any:
        """For each mention how much it counts of one that is told [mentions]."""
        return numpy.where(self.narrated, 1.0, SPOKEN)

    def _between(self, first: int, last: int) -> range:
        return range(bisect_left(self.heads, first), bisect_left(self.heads, last))
