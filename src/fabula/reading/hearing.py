"""Hearing: whom the trained reader takes for the speaker of each turn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import exp, log

import numpy

from fabula.models.reader.network import Reader, TokenReading
from fabula.reading.cues import Cue
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.turn_pairs import turn_pairs
from fabula.reading.turns import Turn

FAINTEST = -6.0  # log of the least share that is told apart from none


class Hearing:
    """Asks the network who speaks each turn."""

    def __init__(
        self, prose: Prose, mentions: Mentions, cues: Mapping[int, tuple[Cue, ...]], network: Reader,
        reading: TokenReading,
    ) -> None:  # fmt: skip
        self._prose = prose
        self._mentions = mentions
        self._cues = cues
        self._network = network
        self._reading = reading

    def weigh(self, turns: Sequence[Turn], owner: Sequence[int]) -> list[dict[int, float]]:
        """Return for each turn the score of everyone mentioned around it; ``owner`` is that of mentions."""
        pairs = turn_pairs(self._prose, self._mentions, self._cues, turns, owner)
        places = numpy.array([(m.first, m.last, m.head) for m in self._mentions.all], numpy.int32).reshape(
            -1, 3
        )
        asked = numpy.stack([pairs.turn, pairs.mention], axis=1)
        scores = self._network.heard(self._reading.vectors, pairs.tokens, places, asked, pairs.features)
        heard: list[dict[int, float]] = [defaultdict(float) for _ in turns]
        found = zip(pairs.turn.tolist(), pairs.person.tolist(), scores.tolist(), strict=True)
        for turn, person, score in found:
            heard[turn][person] += exp(max(-30.0, min(30.0, score)))
        return [{person: log(weight) for person, weight in people.items()} for people in heard]

    def opinion(self, heard: Mapping[int, float], candidates: Sequence[int]) -> list[float]:
        """Return the log of each candidate's share of the probability of all, at least ``FAINTEST``."""
        scores = [heard.get(person, self._network.absent) for person in candidates]
        top = max(scores, default=0.0)
        total = log(sum(exp(score - top) for score in scores)) if scores else 0.0
        return [max(FAINTEST, score - top - total) for score in scores]
