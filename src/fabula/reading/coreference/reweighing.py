"""Reweighing: which mentions are weighed anew when the ledger is gone through once more.

Little of it is otherwise the second time: a line has another speaker, somebody turned out to be a woman. A
mention is weighed anew where what it is weighed by is another, or whomever the mentions may be that it takes
up or is kept apart from; of all others it is known what comes out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

import numpy
import numpy.typing

from fabula.reading.mentions import Mentions
from fabula.reading.people import People

Belief = tuple[tuple[int, float], ...]  # entries with their shares, the likeliest first


def likeliest(belief: Belief) -> int:
    """Return the likeliest entry, of several the one that was there first."""
    if not belief:
        return -1
    first, most = belief[0]
    if len(belief) > 1 and belief[1][1] == most:  # for the shares never rise
        return min(entry for entry, share in belief if share == most)
    return first


@dataclass(frozen=True)
class Pairing:
    """The trained reader's odds of pairs: those of mention i are ``odds[starts[i]:starts[i + 1]]``.

    They are against its being someone new, which has odds of 1. Pairs next to hopeless are left out, and so
    are those that cannot be or need not be asked about.
    """

    starts: list[int]
    antecedents: list[int]
    odds: list[float]

    def of(self, mention: int) -> tuple[list[int], list[float]]:
        """Return the mentions before with which one is paired, and the odds of each."""
        pairs = slice(self.starts[mention], self.starts[mention + 1])
        return self.antecedents[pairs], self.odds[pairs]


@dataclass(frozen=True)
class Run:
    """What a run through the ledger goes by, and what comes out for each mention.

    ``apart`` has for each mention those that are somebody else, ``speakers`` says who says each quotation or
    is None, ``answers`` has for the mention of who says a line that of whom they answer, ``renamed`` for a
    name the entries that turn out there to be a person, and ``candidates`` for other words the people they
    may be.
    """

    mentions: Mentions
    people: People
    pairing: Pairing
    narrators: Sequence[int]
    speakers: Sequence[int] | None
    apart: Sequence[Set[int]]
    answers: Mapping[int, int]
    believed: list[Belief]
    weighed: dict[int, Belief] = field(default_factory=dict)
    renamed: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    candidates: dict[int, Belief] = field(default_factory=dict)

    def like(self, other: Run) -> bool:
        """Say whether mentions and entries have the same numbers in another run."""
        return (
            self.mentions is other.mentions
            and self.people.named == other.people.named
            and len(self.people.persons) == len(other.people.persons)
            and self.narrators == other.narrators
            and self.answers == other.answers
        )

    @cached_property
    def holders(self) -> dict[int, list[int]]:
        """For each entry the mentions that may be it."""
        holders: dict[int, list[int]] = defaultdict(list)
        for mention, belief in enumerate(self.believed):
            for entry, _ in belief:
                holders[entry].append(mention)
        return holders


class Reweighing:
    """What is known of a run from one ``before`` that is like it, as it goes on from mention to mention.

    ``hanging_on_all`` are the mentions weighed by more than those they take up: they are always asked about.
    """

    def __init__(self, run: Run, before: Run, hanging_on_all: Iterable[int]) -> None:
        self._run = run
        self._before = before
        self._readers = _Readers(run)
        self._stale = bytearray(len(run.mentions.all))
        self._stale_now = numpy.frombuffer(self._stale, numpy.uint8)
        self._known_changed: set[int] = set()  # entries whose mentions are to be weighed anew already
        for mention in (*hanging_on_all, *self._weighed_otherwise(), *self._said_otherwise()):
            self._stale[mention] = True
        self._changed(*self._called_otherwise())

    def known(self, mention: int) -> Belief | None:
        """Return what comes out for a mention, if it need not be weighed."""
        return None if self._stale[mention] else self._before.weighed.get(mention)

    def candidates(self, mention: int, belief: Belief) -> Belief | None:
        """Return the people whom a mention may be, if the same is believed of it as before."""
        same = self._before.believed[mention] is belief
        return self._before.candidates.get(mention) if same else None

    def passed(self, mention: int) -> None:
        """Go on to the next mention: see whether it is now otherwise known who this one is."""
        now, before = self._run.believed[mention], self._before.believed[mention]
        if now is not before and now != before:
            self._stale_now[self._readers.of(mention)] = True
            if likeliest(now) != likeliest(before):  # by which mentions it is told what sex somebody new is
                known = len(self._run.people.persons)
                self._changed(*(one for one in (likeliest(now), likeliest(before)) if one >= known))
        if mention in self._run.renamed or mention in self._before.renamed:
            told = (set(run.renamed.get(mention, ())) for run in (self._run, self._before))
            self._changed(*(entry for entry, _ in set.symmetric_difference(*told)))

    def _weighed_otherwise(self) -> list[int]:
        now, before = self._run.pairing, self._before.pairing
        if now == before:
            return []
        return [one for one in range(len(self._stale)) if now.of(one) != before.of(one)]

    def _said_otherwise(self) -> list[int]:
        """Return the mentions in lines that somebody else says."""
        now, before, prose = self._run.speakers, self._before.speakers, self._run.mentions.prose
        if now == before:
            return []
        changed = {
            line
            for line in range(len(prose.quotations))
            if (now[line] if now else None) != (before[line] if before else None)
        }
        all = enumerate(self._run.mentions.all)
        return [index for index, mention in all if prose.quotation_of[mention.head] in changed]

    def _called_otherwise(self) -> list[int]:
        """Return the people who go by other pronouns."""
        pairs = enumerate(zip(self._run.people.persons, self._before.people.persons, strict=True))
        return [
            person
            for person, (now, before) in pairs
            if now is not before
            and (now.sex, now.pronouns, now.plural) != (before.sex, before.pronouns, before.plural)
        ]

    def _changed(self, *entries: int) -> None:
        """Have those weighed anew that take up some entries, of which something else is known now."""
        for entry in entries:
            if entry in self._known_changed:
                continue
            self._known_changed.add(entry)
            for holder in self._before.holders.get(entry, ()):
                self._stale_now[self._readers.of(holder)] = True


class _Readers:
    """For each mention those that are weighed by whom it may be."""

    def __init__(self, run: Run) -> None:
        antecedents = numpy.array(run.pairing.antecedents, numpy.int32)
        order = numpy.argsort(antecedents, kind="stable")
        counts = numpy.diff(numpy.array(run.pairing.starts))
        self._taking_up = numpy.repeat(numpy.arange(len(counts)), counts)[order]
        self._starts = numpy.searchsorted(antecedents[order], numpy.arange(len(counts) + 1)).tolist()
        self._apart = run.apart
        self._answering: dict[int, list[int]] = defaultdict(list)
        for mention, answered in run.answers.items():
            self._answering[answered].append(mention)

    def of(self, mention: int) -> list[int]:
        """Return them for a mention."""
        pairs = slice(self._starts[mention], self._starts[mention + 1])
        return [*self._taking_up[pairs].tolist(), *self._apart[mention], *self._answering.get(mention, ())]
