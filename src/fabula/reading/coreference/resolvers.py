"""Resolvers: the two ways to say whom each mention means, by salience alone or with the trained reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from types import MappingProxyType
from typing import Protocol

from fabula.models.reader.network import Reader, TokenReading
from fabula.reading.coreference.descriptions import taken_up
from fabula.reading.coreference.families import NO_LINES, Families, Lines
from fabula.reading.coreference.ledger import enter
from fabula.reading.coreference.openings import named_soon
from fabula.reading.coreference.pronoun_evidence import PronounEvidence
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.reweighing import Pairing, Run
from fabula.reading.coreference.salience import resolve
from fabula.reading.coreference.targets import targets_of
from fabula.reading.coreference.unnamed import everyone, stand_in
from fabula.reading.coreference.weighing import PairWeigher
from fabula.reading.cues import Cues, answering, tells_speaker
from fabula.reading.mentions import Mentions
from fabula.reading.people import People, settle_pronouns
from fabula.reading.prose import Prose

Persons = Sequence[int]


class Resolver(Protocol):
    """Says whom each mention means."""

    def introduce(self, people: People, narrators: Persons, cues: Cues) -> tuple[People, Resolution]:
        """Return everyone who may speak and whom the mentions mean, before it is known who says what."""

    def resolve(
        self, people: People, narrators: Persons, speakers: Persons, cues: Cues, sure: Sequence[float]
    ) -> Resolution:
        """Return whom the mentions mean, given the speaker of each quotation (or -1) and how sure that is."""

    def settle(
        self, people: People, narrators: Persons, speakers: Persons, listeners: Persons, cues: Cues,
        sure: Sequence[float],
    ) -> tuple[People, Resolution]:  # fmt: skip
        """Return everyone there is and whom the mentions mean, given speakers and addressees.

        The ``cues`` tell which descriptions stand in a tag: they mean who says the line. ``sure`` is how sure
        the speaker of each quotation is.
        """

    def again(self) -> Resolver:
        """Return one that goes on from here, while this one stays as it is."""


def _apart(mentions: Mentions, narrators: Persons) -> frozenset[int]:
    """Return whom the narration calls "you": no "he" there tells their sex, nor does "your brother"."""
    return frozenset(narrators) if mentions.addressed else frozenset()


def _lines_beside(cues: Cues, speakers: Persons, sure: Sequence[float]) -> dict[int, tuple[int, float]]:
    """Return for each mention beside a line who says that line and how sure that is."""
    return {
        cue.mention: (speakers[cue.quotation], sure[cue.quotation])
        for found in cues.values()
        for cue in found
    }


def _tags(cues: Cues) -> dict[int, int]:
    """Return the line of each mention that stands in a tag."""
    return {cue.mention: cue.quotation for found in cues.values() for cue in found if cue.kind != "beat"}


class SalienceResolver:
    """Resolves by rules."""

    def __init__(self, prose: Prose, mentions: Mentions) -> None:
        self._prose = prose
        self._mentions = mentions

    def introduce(self, people: People, narrators: Persons, cues: Cues) -> tuple[People, Resolution]:
        """As the protocol says."""
        known = resolve(self._prose, self._mentions, people, narrators)
        people = settle_pronouns(people, self._mentions, known.candidates, _apart(self._mentions, narrators))
        return people, resolve(self._prose, self._mentions, people, narrators)

    def resolve(
        self, people: People, narrators: Persons, speakers: Persons, cues: Cues, sure: Sequence[float]
    ) -> Resolution:
        """As the protocol says."""
        return resolve(self._prose, self._mentions, people, narrators, speakers)

    def settle(
        self, people: People, narrators: Persons, speakers: Persons, listeners: Persons, cues: Cues,
        sure: Sequence[float],
    ) -> tuple[People, Resolution]:  # fmt: skip
        """As the protocol says."""
        return people, resolve(self._prose, self._mentions, people, narrators, speakers, listeners)

    def again(self) -> SalienceResolver:
        """As the protocol says; it remembers nothing."""
        return self


class LedgerResolver:
    """Resolves with the trained reader's scores of pairs."""

    def __init__(self, prose: Prose, mentions: Mentions, network: Reader, reading: TokenReading) -> None:
        self._prose = prose
        self._mentions = mentions
        self._weigher = PairWeigher(prose, mentions, network, reading)
        self._owner: Persons = [-1] * len(mentions.all)  # whom each mention meant when last asked
        self._runs: dict[str, Run] = {}  # the last through the ledger of each kind, whoever went on from here

    def remember(self, before: Resolver) -> None:
        """Know what the last reading's resolver found, where the mentions are the same."""
        if isinstance(before, LedgerResolver) and before._mentions is self._mentions:
            self._weigher.remember(before._weigher)
            self._runs = before._runs

    def introduce(self, people: People, narrators: Persons, cues: Cues) -> tuple[People, Resolution]:
        """As the protocol says."""
        targets = self._targets(people, narrators, cues)
        pairing = self._weigher.weigh(people, targets)
        answers = answering(self._prose, cues)
        known = self._enter("introduce", people, pairing, targets, narrators, answers)
        settled = settle_pronouns(people, self._mentions, known.candidates, _apart(self._mentions, narrators))
        self._owner = known.owner
        told = self._with_kin(targets, people, narrators)
        if settled != people or told != targets:
            people, targets = settled, told
            known = self._enter("introduce again", people, pairing, targets, narrators, answers)
        speaking = {
            cue.mention for found in cues.values() for cue in found if tells_speaker(self._mentions, cue)
        }
        self._owner = known.owner
        return stand_in(self._prose, self._mentions, people, known, speaking)

    def _enter(
        self, name: str, people: People, pairing: Pairing, targets: Sequence[int], narrators: Persons,
        answers: Mapping[int, int],
    ) -> Resolution:  # fmt: skip
        found, self._runs[name] = enter(
            self._prose, self._mentions, people, pairing, targets, narrators, answers=answers,
            before=self._runs.get(name),
        )  # fmt: skip
        return found

    def resolve(
        self, people: People, narrators: Persons, speakers: Persons, cues: Cues, sure: Sequence[float]
    ) -> Resolution:
        """As the protocol says."""
        targets = self._targets(people, narrators, cues, speakers)
        targets = self._with_kin(targets, people, narrators, Lines(speakers, sure))
        pairing = self._weigher.weigh(people, targets)
        lines = _lines_beside(cues, speakers, sure)
        found, self._runs["resolve"] = enter(
            self._prose, self._mentions, people, pairing, targets, narrators, speakers, lines=lines,
            answers=answering(self._prose, cues), before=self._runs.get("resolve"),
        )  # fmt: skip
        known = len(people.persons)
        self._owner = found.owner
        return Resolution([person if person < known else -1 for person in found.owner], found.candidates)

    def settle(
        self, people: People, narrators: Persons, speakers: Persons, listeners: Persons, cues: Cues,
        sure: Sequence[float],
    ) -> tuple[People, Resolution]:  # fmt: skip
        """As the protocol says."""
        targets = self._targets(people, narrators, cues, speakers, listeners, _tags(cues))
        targets = self._with_kin(targets, people, narrators, Lines(speakers, sure, listeners))
        targets = taken_up(self._prose, self._mentions, targets)
        pairing = self._weigher.weigh(people, targets)
        evidence = PronounEvidence(self._prose, self._mentions, people, speakers)
        lines = _lines_beside(cues, speakers, sure)
        found, self._runs["settle"] = enter(
            self._prose, self._mentions, people, pairing, targets, narrators, speakers, evidence, lines,
            answering(self._prose, cues), self._runs.get("settle"),
        )  # fmt: skip
        return everyone(self._prose, self._mentions, people, found)

    def _targets(
        self, people: People, narrators: Persons, cues: Cues, speakers: Persons | None = None,
        listeners: Persons | None = None, tags: Mapping[int, int] = MappingProxyType({}),
    ) -> list[int]:  # fmt: skip
        """Return for each mention the person it points to by rule, or -1, as ``targets_of`` says."""
        openings = named_soon(self._prose, self._mentions, people, narrators, _tags(cues))
        given = self._prose, self._mentions, people, narrators, speakers, listeners
        return targets_of(*given, tags, openings)

    def _with_kin(
        self, targets: list[int], people: People, narrators: Persons, lines: Lines = NO_LINES
    ) -> list[int]:
        """Return the targets with those of "her mother" where it is known who that is.

        Whose mother she is hangs on whom "her" means, which is what was found when last asked.
        """
        owner = [
            target if target >= 0 else person if person < people.named else -1
            for target, person in zip(targets, self._owner, strict=True)
        ]
        families = Families(self._prose, self._mentions, people, owner, narrators, lines)
        found = list(targets)
        for index, person in families.meant().items():
            if not 0 <= people.of_mention[index] < people.named:
                found[index] = person
        return found

    def again(self) -> LedgerResolver:
        """As the protocol says."""
        other = copy(self)
        other._weigher = self._weigher.again()
        return other
