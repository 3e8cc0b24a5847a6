"""Weighing: how much speaks for each two mentions' being one person's, scored again as more is known.

How much speaks for a pair hangs on all pairs of its stretch that are scored with it, and on nothing else. So
when a story is read once more, a stretch in which the same pairs are to be scored, and nothing else is known
of any, has the scores of the last time.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from zlib import crc32

import numpy
import numpy.typing

from fabula.models.reader.network import Reader, TokenReading
from fabula.reading.coreference.pairs import (
    KINDS,
    MentionTable,
    agreement,
    candidate_pairs,
    mention_table,
    pair_features,
    rivals,
    with_people,
)
from fabula.reading.coreference.reweighing import Pairing
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose

BLOCK = 65_536  # pairs described at once, since a description is thirteen times a score
CUT = 128  # one in so many mentions, chosen by its own words, begins a stretch whose pairs are scored at once
LONGEST = 512  # mentions of a stretch
BESIDE = 2  # stretches scored beside one another
AROUND = 20  # characters on either side of a mention by which it is chosen
HOPELESS = 6.0  # by how much less than the best a pair scores that is left out: odds of 1 in 400
SUREST = 30.0  # score beyond which odds are not told apart

Ints = numpy.typing.NDArray[numpy.int32]
Bits = numpy.typing.NDArray[numpy.bool_]
Numbers = numpy.typing.NDArray[Any]  # of any integer type
Floats = numpy.typing.NDArray[numpy.float32]


@dataclass(frozen=True, slots=True)
class Scored:
    """The pairs that were scored at one time, what was known of the mentions then, and the scores."""

    rows: Bits
    table: MentionTable
    scores: Floats


class PairWeigher:
    """Scores mentions against those before them, and again as more is known of who says what."""

    def __init__(self, prose: Prose, mentions: Mentions, network: Reader, reading: TokenReading) -> None:
        self._prose = prose
        self._mentions = mentions
        self._network = network
        self._reading = reading
        self._places = _places(mentions)
        self._stretch = _stretches(prose, mentions)
        self._table: MentionTable | None = None  # as when the pairs were last scored
        self._pairs: Ints = numpy.zeros((0, 2), numpy.int32)
        self._scores: Floats = numpy.zeros(0, numpy.float32)  # NaN where a pair was never asked about
        self._times = 0
        self._earlier: dict[int, Scored] = {}  # the last first, second and third time, whoever weighed then

    def again(self) -> PairWeigher:
        """Return one that knows the scores so far, while this one stays as it is."""
        other = copy(self)
        other._scores = self._scores.copy()
        return other

    def remember(self, other: PairWeigher) -> None:
        """Know what another has scored of the same mentions."""
        self._earlier = other._earlier

    def weigh(self, people: People, targets: Sequence[int]) -> Pairing:
        """Return the scores; ``targets`` are the people that mentions point to by rule, or -1."""
        of_words, pairs = _of_words(self._mentions)
        sexes = [person.sex for person in people.persons]
        table = with_people(of_words, self._prose, self._mentions.all, targets, sexes)
        if self._table is None:
            self._pairs = pairs
            self._scores = numpy.full(len(self._pairs), numpy.nan, numpy.float32)
        asked = self._asked(table)
        stale = asked & (numpy.isnan(self._scores) | self._changed(table))
        self._table = table
        self._score_all(table, stale)
        scores = numpy.where(asked, self._scores, -numpy.inf)
        best = numpy.full(len(self._places), 0.0, numpy.float32)  # "no one yet" scores 0
        numpy.maximum.at(best, self._pairs[:, 0], scores)
        kept = numpy.flatnonzero(scores > best[self._pairs[:, 0]] - HOPELESS)
        starts = numpy.searchsorted(self._pairs[kept, 0], numpy.arange(len(self._places) + 1))
        odds = numpy.exp(numpy.minimum(scores[kept], SUREST))
        return Pairing(starts.tolist(), self._pairs[kept, 1].tolist(), odds.tolist())

    def _asked(self, table: MentionTable) -> Bits:
        """Say which pairs matter: not of a he and a she; nor, names apart, where a rule tells the person."""
        mention, antecedent = self._pairs.T
        told = (table.target >= 0) & (table.kind != KINDS["name"])
        clash = table.sex[mention] * table.sex[antecedent] == 2  # one is m, the other f
        asked: Bits = ~(told[mention] | clash)
        return asked

    def _changed(self, table: MentionTable) -> Bits:
        """Say which pairs have a mention of whom something else is known than when they were scored."""
        if self._table is None:
            return numpy.zeros(len(self._pairs), bool)
        changed = (table.target != self._table.target) | (table.sex != self._table.sex)
        mention, antecedent = self._pairs.T
        stale: Bits = changed[mention] | changed[antecedent] | self._other_rivals(table, self._table)
        return stale

    def _other_rivals(self, table: MentionTable, before: MentionTable) -> Bits:
        """Say which pairs have more or fewer rivals by one table than by another."""
        if numpy.array_equal(table.sex, before.sex):
            return numpy.zeros(len(self._pairs), bool)
        mention, antecedent = self._pairs.T
        found: Bits = rivals(table, mention, antecedent) != rivals(before, mention, antecedent)
        return found

    def _score_all(self, table: MentionTable, stale: Bits) -> None:
        """Score the pairs of which something else is known, or take what they had the last time."""
        anew = stale & self._otherwise(table, stale)
        known = stale & ~anew
        if known.any():
            self._scores[known] = self._earlier[self._times].scores[known]
        rows = numpy.flatnonzero(anew)
        cuts = _cuts(self._stretch[self._pairs[rows, 0]])
        for block in numpy.split(rows, cuts[numpy.diff(cuts // BLOCK, prepend=0) > 0]):
            self._score(table, block)
        self._earlier[self._times] = Scored(stale, table, self._scores.copy())
        self._times += 1

    def _otherwise(self, table: MentionTable, stale: Bits) -> Bits:
        """Say which pairs are in a stretch that is not to be scored as it was the last time."""
        before = self._earlier.get(self._times)
        if before is None:
            return stale
        stretch = self._stretch[self._pairs[:, 0]]
        other = stale & self._described_otherwise(table, before.table)
        changed = numpy.zeros(self._stretch.max(initial=0) + 1, bool)
        changed[stretch[other | (stale != before.rows)]] = True
        found: Bits = changed[stretch]
        return found

    def _described_otherwise(self, table: MentionTable, before: MentionTable) -> Bits:
        """Say which pairs have other features by one table than by another."""
        mention, antecedent = self._pairs.T
        sex, target = table.sex != before.sex, table.target != before.target
        other: Bits = sex[mention] | sex[antecedent] | self._other_rivals(table, before)
        moved = numpy.flatnonzero(target[mention] | target[antecedent])
        pairs = mention[moved], antecedent[moved]
        other[moved] |= agreement(table, *pairs) != agreement(before, *pairs)
        return other

    def _score(self, table: MentionTable, rows: Numbers) -> None:
        pairs = self._pairs[rows]
        features = pair_features(table, pairs[:, 0], pairs[:, 1])
        cuts = _cuts(self._stretch[pairs[:, 0]]).tolist()
        parts = [slice(first, last) for first, last in pairwise([0, *cuts, len(pairs)])]

        def score(part: slice) -> Floats:
            return self._network.coref(self._reading.vectors, self._places, pairs[part], features[part])

        # The network lets go of Python's lock while it reckons. The threads end here: others may fork.
        with ThreadPoolExecutor(BESIDE) as pool:
            for part, scores in zip(parts, pool.map(score, parts), strict=True):
                self._scores[rows[part]] = scores


@once
def _of_words(mentions: Mentions) -> tuple[MentionTable, Ints]:
    """Return what can be said of mentions whoever is meant, and the pairs to be weighed [pairs, 2]."""
    table = mention_table(mentions.prose, mentions.all, [-1] * len(mentions.all), ())
    return table, numpy.stack(candidate_pairs(table), axis=1)


@once
def _places(mentions: Mentions) -> Ints:
    """Return the first, last and head token of each mention [mentions, 3]."""
    places = [(mention.first, mention.last, mention.head) for mention in mentions.all]
    return numpy.array(places, numpy.int32).reshape(-1, 3)


def _cuts(stretch: Ints) -> Numbers:
    """Return the places at which another stretch begins."""
    return numpy.flatnonzero(numpy.diff(stretch)) + 1


def _stretches(prose: Prose, mentions: Mentions) -> Ints:
    """Return the number of the stretch that each mention is in.

    The words around a mention choose whether one begins there, so that after an edit those further on are as
    before.
    """
    text, start = prose.tokens.text, prose.tokens.start
    numbers, number, size = [], 0, 0
    for mention in mentions.all:
        around = text[max(0, start[mention.head] - AROUND) : start[mention.head] + AROUND]
        if size == LONGEST or crc32(around.encode("utf-8", "replace")) % CUT == 0:
            number, size = number + 1, 0
        numbers.append(number)
        size += 1
    return numpy.array(numbers, numpy.int32)
