"""Hearing: whom the trained reader takes for the speaker of each turn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import exp, log
from typing import Any

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
        # Whom the mentions meant when last asked, and the scores: for most turns nobody else is meant then.
        self._weighed: tuple[TurnPairs, Any, list[dict[int, float]]] | None = None

    def weigh(self, turns: Sequence[Turn], owner: Sequence[int]) -> list[dict[int, float]]:
        """Return for each turn the score of everyone mentioned around it; ``owner`` is that of mentions."""
        pairs, odds = self._odds(tuple(turns))
        people = pairs.people(owner)
        heard: list[dict[int, float]] = [{} for _ in turns]
        asked: Sequence[int] = range(len(turns))
        if self._weighed is not None and self._weighed[0] is pairs:
            _, before, known = self._weighed
            heard, asked = list(known), numpy.unique(pairs.turn[people != before]).tolist()
        ends, whose = numpy.searchsorted(pairs.turn, numpy.arange(len(turns) + 1)).tolist(), people.tolist()
        for turn in asked:
            there = slice(ends[turn], ends[turn + 1])
            heard[turn] = _scores(whose[there], odds[there])
        self._weighed = pairs, people, heard
        return heard

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


def _scores(people: Sequence[int], odds: Sequence[float]) -> dict[int, float]:
    """Return the score of everyone there whom some mentions mean; told are the odds of each mention."""
    heard: dict[int, float] = defaultdict(float)
    for person, weight in zip(people, odds, strict=True):
        if person >= 0:
            heard[person] += weight
    return {person: log(weight) for person, weight in heard.items()}
