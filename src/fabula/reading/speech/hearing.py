"""Hearing: whom the trained reader takes for the speaker of each turn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import exp, log

import numpy

from fabula.models.reader.network import Reader, TokenReading
from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.speech.turn_pairs import TurnPairs, turn_pairs
from fabula.reading.speech.turns import Turn

FAINTEST = -6.0  # log of the least share that is told apart from none
SUREST = 30.0  # score beyond which odds are not told apart


class Hearing:
    """Asks the network who speaks each turn."""

    def __init__(
        self, prose: Prose, mentions: Mentions, cues: Cues, network: Reader,
        reading: TokenReading,
    ) -> None:  # fmt: skip
        self._prose = prose
        self._mentions = mentions
        self._cues = cues
        self._network = network
        self._reading = reading
        self._known: tuple[tuple[Turn, ...], TurnPairs, list[float]] | None = None

    def weigh(self, turns: Sequence[Turn], owner: Sequence[int]) -> list[dict[int, float]]:
        """Return for each turn the score of everyone mentioned around it; ``owner`` is that of mentions."""
        heard: list[dict[int, float]] = [defaultdict(float) for _ in turns]
        pairs, odds = self._odds(tuple(turns))
        found = zip(pairs.turn.tolist(), pairs.people(owner).tolist(), odds, strict=True)
        for turn, person, weight in found:
            if person >= 0:
                heard[turn][person] += weight
        return [{person: log(weight) for person, weight in people.items()} for people in heard]

    def _odds(self, turns: tuple[Turn, ...]) -> tuple[TurnPairs, list[float]]:
        """Return the pairs of the turns, and the odds of each; kept, as only the owners change."""
        if self._known is None or self._known[0] != turns:
            pairs = turn_pairs(self._prose, self._mentions, self._cues, turns)
            places = [(mention.first, mention.last, mention.head) for mention in self._mentions.all]
            scores = self._network.heard(
                self._reading.vectors, pairs.tokens, numpy.array(places, numpy.int32).reshape(-1, 3),
                numpy.stack([pairs.turn, pairs.mention], axis=1), pairs.features,
            )  # fmt: skip
            odds = numpy.exp(scores.clip(-SUREST, SUREST).astype(numpy.float64)).tolist()
            self._known = turns, pairs, odds
        return self._known[1:]

    def opinion(self, heard: Mapping[int, float], candidates: Sequence[int]) -> list[float]:
        """Return the log of each candidate's share of the probability of all, at least ``FAINTEST``."""
        scores = [heard.get(person, self._network.absent) for person in candidates]
        top = max(scores, default=0.0)
        total = log(sum(exp(score - top) for score in scores)) if scores else 0.0
        return [max(FAINTEST, score - top - total) for score in scores]
