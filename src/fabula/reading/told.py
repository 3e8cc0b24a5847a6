"""Told: whom the author's facts are about, among everyone in the story, those without a name too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from fabula.corrections import Alias, Correction, Merge, Pronouns, Rename
from fabula.corrections.facts import NARRATOR, NO_FACTS, Facts, fold, names_in
from fabula.reading.account import Account
from fabula.reading.cast import Person
from fabula.reading.cast.told import is_name, with_pronouns
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose


@dataclass(frozen=True)
class Given:
    """What the author says of lines: for each quotation he speaks of its speaker, and those it is said to.

    Whatever one of ``instead`` would be given to say, the person beside them says. ``named`` are all whom he
    speaks of, ``summoned`` those of them who are there though they may be mentioned nowhere.
    """

    speakers: Mapping[int, int] = field(default_factory=dict)
    instead: Mapping[int, int] = field(default_factory=dict)
    addressees: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    named: frozenset[int] = frozenset()
    summoned: frozenset[int] = frozenset()

    @property
    def of_lines(self) -> Given:
        """What of it tells who says what to whom."""
        return replace(self, named=frozenset(), summoned=frozenset())


NOTHING_GIVEN = Given()


def find_told(
    prose: Prose,
    mentions: Mentions,
    people: People,
    resolution: Resolution,
    narrators: Sequence[int],
    facts: Facts,
) -> tuple[People, Resolution, Given]:
    """Find everyone the facts speak of, once those who may speak are known; some are added.

    Where several without a name are called the same, the one mentioned nearest is meant.
    """
    if facts == NO_FACTS:
        return people, resolution, NOTHING_GIVEN
    people, resolution = join_told(prose, mentions, people, resolution, facts)
    finder = _Finder(mentions, people, resolution, narrators)
    starts = [line.start for line in prose.line_tokens]
    described = {
        fold(words): finder.call(finder.find(name), words) for words, name in _described(people, facts)
    }
    of_mention = list(people.of_mention)
    for index, mention in enumerate(mentions.all) if facts.meant or described else ():
        span = mention.span(prose)
        name = facts.meant.get(span)
        if name is not None:
            of_mention[index] = finder.find(name, mention.head)
        elif mention.kind == "nominal" and (plain := fold(span.of(prose.tokens.text))) in described:
            of_mention[index] = described[plain]
    speakers = {line: finder.find(name, starts[line]) for line, name in facts.speakers.items()}
    addressees = {
        line: tuple(finder.find(name, starts[line]) for name in names)
        for line, names in facts.addressees.items()
    }
    instead = {finder.find(of): finder.find(name) for of, name in facts.instead.items()}
    there = {name for _, scene in facts.scenes for name in scene.present}
    there |= {name for related in facts.relations for name in (related.a, related.b)}
    summoned = {person for persons in addressees.values() for person in persons}
    summoned |= {person for name in there if (person := finder.known(name)) >= 0}
    named = {person for name in facts.names if (person := finder.known(name)) >= 0}
    people = replace(people, persons=tuple(finder.persons), of_mention=tuple(of_mention))
    return people, resolution, Given(speakers, instead, addressees, frozenset(named), frozenset(summoned))


def _described(people: People, facts: Facts) -> list[tuple[str, str]]:
    """Return the descriptions that the author explains and by which nobody is known, and who is meant."""
    known = {NARRATOR} | {fold(form) for person in people.persons for form in (person.name, *person.forms)}
    told = (one for one in facts.people if isinstance(one, Merge | Rename | Alias))
    return [
        (one.character, _other_name(one))
        for one in told
        if not is_name(one.character) and fold(one.character) not in known
    ]


def join_told(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, facts: Facts
) -> tuple[People, Resolution]:
    """Make one person of those without a name and of whom the author says that they are.

    Only someone who alone is called so is meant, or whom a mention means.
    """
    number: dict[int, int] = {}
    persons = list(people.persons)
    mentioned = set(resolution.owner)
    for fact in facts.people:
        if not isinstance(fact, Merge | Rename | Alias | Pronouns):
            continue
        ones = [
            person
            for person in range(people.named, len(persons))
            if person in mentioned and fold(persons[person].name) == fold(fact.character)
        ]
        if len(ones) != 1:
            continue
        if isinstance(fact, Pronouns):
            persons[ones[0]] = with_pronouns(persons[ones[0]], fact.pronouns)
            continue
        others = _going_by(persons, _other_name(fact))
        if others and others[0] != ones[0]:
            number[ones[0]] = others[0]
            known = persons[others[0]]
            persons[others[0]] = replace(known, forms=(*known.forms, persons[ones[0]].name))
            mentioned.discard(ones[0])
    for mention, person in zip(mentions.all, resolution.owner, strict=True) if facts.merged else ():
        name = facts.merged.get(mention.span(prose))
        others = _going_by(persons, name) if name is not None else []
        if others and people.named <= person != others[0]:
            number[person] = others[0]
    if not number and persons == list(people.persons):
        return people, resolution
    return _renumbered(replace(people, persons=tuple(persons)), resolution, number)


def _other_name(fact: Merge | Rename | Alias) -> str:
    match fact:
        case Merge():
            return fact.into
        case Rename():
            return fact.name
        case Alias():
            return fact.alias


def _going_by(persons: list[Person], name: str) -> list[int]:
    """Return those who go by a name, those shown by it first."""
    plain = fold(name)
    shown = [index for index, person in enumerate(persons) if fold(person.name) == plain]
    also = [index for index, person in enumerate(persons) if plain in map(fold, person.forms)]
    return list(dict.fromkeys((*shown, *also)))


def _renumbered(
    people: People, resolution: Resolution, number: Mapping[int, int]
) -> tuple[People, Resolution]:
    """Return everyone and everything with some persons in place of others."""

    def now(person: int) -> int:
        return number.get(person, person)

    candidates: dict[int, tuple[tuple[int, float], ...]] = {}
    for mention, ranked in resolution.candidates.items():
        shares: dict[int, float] = {}
        for person, share in ranked:
            shares[now(person)] = shares.get(now(person), 0.0) + share
        candidates[mention] = tuple(sorted(shares.items(), key=lambda pair: -pair[1]))
    return (
        replace(
            people,
            of_mention=tuple(map(now, people.of_mention)),
            described={mention: now(person) for mention, person in people.described.items()},
        ),
        Resolution(list(map(now, resolution.owner)), candidates),
    )


def find_stale(corrections: Sequence[Correction], facts: Facts, account: Account) -> tuple[int, ...]:
    """Return the numbers, from 0, of the corrections to which neither the text nor the cast answers."""

    def is_known(name: str) -> bool:
        return fold(name) == NARRATOR or account.called(name) is not None

    return tuple(
        number
        for number, one in enumerate(corrections)
        if number in facts.stale or not all(map(is_known, names_in(one)))
    )


class _Finder:
    """Finds people by the names that the author uses, and adds those he alone knows of."""

    def __init__(
        self, mentions: Mentions, people: People, resolution: Resolution, narrators: Sequence[int]
    ) -> None:
        self.persons = list(people.persons)
        self._named = people.named
        self._narrators = narrators
        self._found: dict[str, list[int]] = {}  # those who go by a name
        self._heads: dict[int, list[int]] = {}
        for mention, person in zip(mentions.all, resolution.owner, strict=True):
            self._heads.setdefault(person, []).append(mention.head)

    def known(self, name: str, near: int = 0) -> int:
        """Return who goes by a name, the nearest to a token of those without one of their own, or -1."""
        narrating = self._narrators[near : near + 1]
        if fold(name) == NARRATOR and narrating and narrating[0] >= 0:
            return narrating[0]
        if name not in self._found:
            self._found[name] = _going_by(self.persons, name)
        found = self._found[name]
        for person in found:
            if person < self._named:
                return person
        return min(found, key=lambda person: self._gap(person, near), default=-1)

    def find(self, name: str, near: int = 0) -> int:
        """Return who goes by a name; someone new where nobody does."""
        person = self.known(name, near)
        if person < 0:
            self.persons.append(Person(name, (name,), "u"))
            person = len(self.persons) - 1
            self._found.clear()
        return person

    def call(self, person: int, words: str) -> int:
        """Return a person, who from now on goes by some words too."""
        known = self.persons[person]
        self.persons[person] = replace(known, forms=(*known.forms, words))
        self._found.clear()
        return person

    def _gap(self, person: int, token: int) -> int:
        return min((abs(head - token) for head in self._heads.get(person, ())), default=1 << 60)
