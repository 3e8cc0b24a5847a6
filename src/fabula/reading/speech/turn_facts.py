"""Turn facts: what the whole story shows that tells who says a turn, gathered once and looked up for each."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, Self, cast

import numpy

from fabula.reading.coreference.descriptions import is_trade
from fabula.reading.coreference.kin import Kin
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cue, Cues
from fabula.reading.mentions import Mentions
from fabula.reading.noted import AskedOf, Notes
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.address import Address
from fabula.reading.speech.animals import mute_animals
from fabula.reading.speech.attribution import Attribution
from fabula.reading.speech.calls import called_in
from fabula.reading.speech.company import REACH, Company, There, Voices, voices_of
from fabula.reading.speech.distance import told_before
from fabula.reading.speech.epithets import Epithets
from fabula.reading.speech.hearing import Hearing
from fabula.reading.speech.in_lines import (
    named_in_narration,
    names_in_lines,
    names_told_in,
    standing,
)
from fabula.reading.speech.links import APART, Cued, Links
from fabula.reading.speech.pool import Pool, in_reach
from fabula.reading.speech.turns import Turn
from fabula.reading.stretches import stretch_of_paragraph
from fabula.reading.told import NOTHING_GIVEN, Given
from fabula.span import Span

# What is gathered from the whole story, and what is looked up in that for a turn.
GATHERED = (
    "tagged", "frequency", "voices", "vocatives", "spoken_of", "introduced", "address", "company", "kin",
    "epithets", "links", "scene_of", "place", "_passing", "_narrated", "index_of",
)  # fmt: skip
LOOKED_UP = (
    "shares", "often", "there", "kin_of", "is_other_kin", "is_told", "tag_of", "turns_around", "tags_near",
    "said_near", "voices_around", "callers", "heard_around", "last_told", "given_to", "link", "kinds_of",
    "shares_name",
)  # fmt: skip
NEAR_TAGS = 5  # turns before and after a turn in which it counts how near somebody has a tag


class TurnFacts:
    """All that is known of a story by which its turns are given to speakers."""

    def __init__(
        self, prose: Prose, mentions: Mentions, people: People, cues: Cues,
        turns: Sequence[Turn], resolution: Resolution, narrators: Sequence[int],
        hearing: Hearing | None = None, given: Given = NOTHING_GIVEN,
        described: Mapping[int, int] = MappingProxyType({}),
        first: Sequence[Attribution] | None = None,
    ) -> None:  # fmt: skip
        self.prose = prose
        self.tokens = prose.tokens
        self.mentions = mentions
        self.people = people
        self.cues = cues
        self.turns = turns
        self.resolution = resolution
        self.narrators = narrators
        self.hearing = hearing
        self.given = given.speakers  # line -> who says it by the author's word
        self.described = described  # line -> who says it, being described by its tag
        self.first = first  # what was decided of each line when less was known
        self.silent = given.instead.keys()  # those who by the author's word say nothing else
        self.owner: Sequence[int] = resolution.owner
        self.heard = hearing.weigh(turns, resolution.owner) if hearing is not None else []
        self.heads, self.subjects, narrated = standing(mentions)
        # Whose name stands before a message is not there.
        labels = {cue.mention for n in cues for cue in cues[n] if prose.quotations[n].kind == "writing"}
        self.narrated = [told and n not in labels for n, told in enumerate(narrated)] if labels else narrated

    def with_given(self, given: Given) -> Self:
        """Return a reader for whom the author says otherwise who says what, of the same turns."""
        other = copy(self)
        other.given, other.silent = given.speakers, given.instead.keys()
        hanging_on_that = ("tagged", "frequency", "_passing", "links", "pool", "voices", "address")
        for name in hanging_on_that:
            other.__dict__.pop(name, None)
        return other

    def noting(self, notes: Notes) -> Self:
        """Return a reader of which it is noted what it looks up of the story for each turn.

        All else that it reads hangs on ``made_of`` alone.
        """
        for name in GATHERED:
            getattr(self, name)  # once, for both readers
        noted, time = copy(self), "first" if self.first is None else "again"
        made_of = self._looked_up_in()
        for name in LOOKED_UP:
            asking = notes.asking(f"{name} (of a turn, {time})", getattr(self, name), *made_of[name])
            setattr(noted, name, asking)
        noted.owner = AskedOf(notes, f"whose (of a turn, {time})", self.owner, self.owner)
        names = self.people.of_mention
        named = cast(tuple[int, ...], AskedOf(notes, f"whose name (of a turn, {time})", names, names))
        noted.people = replace(self.people, of_mention=named)
        # Who may say a turn hangs on the tags of a hundred around it, and is nearly always as it was.
        pools = self._pools(noted, notes)
        noted.may_say = notes.asking(f"may say (of a turn, {time})", pools.get, pools)  # type: ignore[method-assign]
        return noted

    def _looked_up_in(self) -> Mapping[str, tuple[object, ...]]:
        """Return in what is found what is looked up for turns, by the names of the functions."""
        words, whose = (self.mentions,), (self.mentions, self.people, self.owner)
        told = tuple(self.turns), self.tagged
        said = *told, self.people, self.vocatives, self.mentions
        kin = dict.fromkeys(("kin_of", "is_other_kin", "is_told", "shares_name"), whose)
        tags = dict.fromkeys(("tag_of", "turns_around", "tags_near", "voices_around"), told)
        placed = dict.fromkeys(("there", "last_told"), (*words, self.owner, self.narrated))
        return {
            **kin, **tags, **placed,
            "shares": (self.resolution.candidates,),
            "often": (self.frequency,),
            "said_near": (*said, self.spoken_of, self.introduced),
            "callers": (*told, *words, self.first),
            "heard_around": (*told, self.heard),
            "given_to": (self.given,),
            "link": (*said, self.cues),
            "kinds_of": (self.people.persons,),
        }  # fmt: skip

    def _pools(self, noted: Self, notes: Notes) -> dict[int, tuple[int, ...]]:
        """Return who may say each turn that has no tag with a name, by its first line, as ``noted`` finds."""
        time = "first" if self.first is None else "again"
        told = zip(self.turns, self.tagged, strict=True)
        lines = [turn.lines[0] for turn, person in told if person < 0]
        return dict(zip(lines, notes.each(f"pools {time}", lines, noted.may_say, *self.made_of), strict=True))

    @property
    def made_of(self) -> tuple[object, ...]:
        """What the evidence of every turn is made of, whatever is looked up for it."""
        return (
            self.mentions, self.people.named, self.people.described, self.people.introductions, self.cues,
            self.narrators, self.hearing, frozenset(self.silent), self._passing,
        )  # fmt: skip

    # --- gathered from the whole story --------------------------------------------------------------------

    @cached_property
    def index_of(self) -> dict[int, int]:
        """The index of each turn by its first line: which turns there are may change with what tags tell."""
        return {turn.lines[0]: index for index, turn in enumerate(self.turns)}

    @cached_property
    def tagged(self) -> list[int]:
        """For each turn the person a tag surely names, or -1."""
        return [_first(map(self.surely, turn.lines)) for turn in self.turns]

    @cached_property
    def frequency(self) -> Counter[int]:
        """How often each person is named in narration or tagged as the speaker.

        What the author says is left out: a word about one line tells nothing of who speaks all the others.
        """
        told = self.tagged
        if self.given:  # else they are whom the words tell
            told = [_first(map(self.by_words, turn.lines)) for turn in self.turns]
        counts: Counter[int] = Counter(told)
        for index in named_in_narration(self.mentions):
            counts[self.resolution.owner[index]] += 0.2  # type: ignore[assignment]
        counts.pop(-1, None)
        return counts

    @cached_property
    def voices(self) -> Voices:
        """Whom tags show speaking in the conversation of each turn, before it and after it."""
        begins = [self.links.kind(index) in (0, APART) for index in range(len(self.turns))]
        return voices_of(self.tagged, begins)

    @cached_property
    def vocatives(self) -> list[set[int]]:
        """For each turn the people it calls by name."""
        return [self._called(turn) for turn in self.turns]

    @cached_property
    def spoken_of(self) -> list[set[int]]:
        """For each turn the people it names without calling them."""
        names, of_mention = names_in_lines(self.mentions), self.people.of_mention
        return [
            {of_mention[name] for line in turn.lines for name in names[line]} - called
            for turn, called in zip(self.turns, self.vocatives, strict=True)
        ]

    @cached_property
    def address(self) -> Address:
        """Who else calls people as each turn does."""
        said = [self._likely(turn, person) for turn, person in zip(self.turns, self.tagged, strict=True)]
        return Address(self.mentions, self.turns, said)

    @cached_property
    def introduced(self) -> list[set[int]]:
        """For each turn the people who in it tell their name: "I'm Mara", "my name is Mara"."""
        told = names_told_in(self.mentions)
        return [
            {m for line in turn.lines if line in told for m in self._introduced(line)} for turn in self.turns
        ]

    @cached_property
    def company(self) -> Company:
        """Who is there around each turn."""
        owner = self.resolution.owner
        return Company(self.prose, self.mentions, self.turns, owner, self.scene_of, self.place)

    @cached_property
    def kin(self) -> Kin:
        """Who is whose mother, as the story tells."""
        return Kin(self.mentions, self.people, self.resolution.owner)

    @cached_property
    def epithets(self) -> Epithets:
        """What people are told to be."""
        return Epithets(self.prose, self.mentions, self.people, self.resolution.owner)

    @cached_property
    def links(self) -> Links:
        """How each turn follows on the one before."""
        cued = [self._cued(turn) for turn in self.turns]
        return Links(self.prose, self.turns, self.scene_of, self.tagged, self.vocatives, cued)

    @cached_property
    def pool(self) -> Pool:
        """Who may say each turn at all."""
        return Pool(
            self.people, self.cues, self.turns, self.owner, self.heads, self.narrated, self.place,
            self.scene_of, self.narrators, self._passing,
            _told_before_mentions(self.mentions), _names_in(self.mentions),
        )  # fmt: skip

    @cached_property
    def scene_of(self) -> list[int]:
        """For each paragraph its scene: breaks and headings part conversations."""
        return stretch_of_paragraph(self.prose.manuscript)

    @cached_property
    def place(self) -> list[float]:
        """For each token, and for the end, how much is told before it."""
        return _told_before(self.prose)

    @cached_property
    def _passing(self) -> frozenset[int]:
        """The groups that are hardly ever named, and the animals: nobody asks whether they speak."""
        persons = enumerate(self.people.persons)
        groups = {n for n, person in persons if person.plural and self.frequency[n] < 2}
        return mute_animals(self.mentions, self.cues, self.owner) | groups

    # --- looked up for a turn -----------------------------------------------------------------------------

    def shares(self, mention: int) -> Sequence[tuple[int, float]]:
        """Return who a mention may mean, each with their share of probability, the likeliest first."""
        return self.resolution.candidates.get(mention, ())

    def kinds_of(self, people: tuple[int, ...]) -> list[tuple[str, str | None, bool]]:
        """Return what tells which pronouns each of some people may go by."""
        known = (self.people.persons[person] for person in people)
        return [(one.sex, one.pronouns, one.plural) for one in known]

    def shares_name(self, person: int, whose: int, noun: str) -> bool:
        """Say whether somebody bears a name of a person's as a noun asks for."""
        return self.kin.shares_name(person, whose, noun)

    def often(self, person: int) -> float:
        """Return how often somebody is named or tagged, brought to a scale of 0 to 4."""
        return float(min(4.0, (self.frequency[person] + 1) ** 0.25))

    def there(self, people: tuple[int, ...], stretch: int) -> list[There]:
        """Return how a stretch of the story shows each of some people to be there."""
        return [self.company.there(person, stretch) for person in people]

    def kin_of(self, person: int, noun: str) -> int:
        """Return whom the story calls somebody's wife, mother ..., or -1."""
        return self.kin.known(person, noun)

    def is_other_kin(self, person: int, whose: int, noun: str) -> bool:
        """Say whether the story names somebody as other kin of a person than a noun says."""
        return self.kin.is_other(person, whose, noun)

    def is_told(self, person: int, noun: str) -> bool:
        """Say whether the story calls somebody so in as many words."""
        return self.epithets.told(person, noun)

    def tag_of(self, line: int) -> int:
        """Return whom the tag of the turn names that a line begins, or -1."""
        return self.tagged[self.index_of[line]]

    def turns_around(self, line: int) -> tuple[tuple[Turn, ...], list[int]]:
        """Return the turn that a line begins and those around it, and whom the tag of each names."""
        there = in_reach(self.index_of[line], len(self.turns))
        return tuple(self.turns[there.start : there.stop]), self.tagged[there.start : there.stop]

    def tags_near(self, line: int) -> dict[int, int]:
        """Return whom tags name near a turn, by how many turns away."""
        index = self.index_of[line]
        near = range(max(0, index - NEAR_TAGS), min(len(self.turns), index + NEAR_TAGS + 1))
        return {other - index: self.tagged[other] for other in near}

    def said_near(self, line: int) -> tuple[object, ...]:
        """Return the turns whose words count for one, it among them, and whom these call and speak of."""
        index = self.index_of[line]
        near = slice(max(0, index - REACH), index + REACH + 1)
        return tuple(self.turns[near]), self.vocatives[near], self.spoken_of[near], self.introduced[index]

    def may_say(self, line: int) -> tuple[int, ...]:
        """Return who may say the turn that a line begins, the nearest first."""
        _, tagged = self.turns_around(line)
        return tuple(self.pool.around(self.index_of[line], tagged))

    def voices_around(self, line: int) -> tuple[frozenset[int], frozenset[int]]:
        """Return whom tags show speaking in the conversation of a turn, before it and after it."""
        index = self.index_of[line]
        return self.voices.before[index], self.voices.after[index]

    def callers(self, line: int) -> dict[int, float]:
        """Return who calls people as a turn does, each with the share of such turns that is theirs."""
        return self.address.callers(self.index_of[line])

    def heard_around(self, line: int) -> dict[int, float]:
        """Return the trained reader's score of everyone around a turn."""
        return self.heard[self.index_of[line]]

    def last_told(self, people: tuple[int, ...], token: int) -> list[int]:
        """Return where each of some people is last mentioned in narration before a token, or -1."""
        narrated = (self._narrated.get(person, []) for person in people)
        return [places[at - 1] if (at := bisect_left(places, token)) else -1 for places in narrated]

    def given_to(self, line: int) -> int | None:
        """Return whom the author gives a line, or None."""
        return self.given.get(line)

    def link(self, line: int, begins: bool, candidates: int) -> list[float]:
        """Return how a turn follows on the one before, in numbers."""
        return self.links.row(self.index_of[line], begins, candidates)

    def between(self, first: int, last: int) -> range:
        """Return the mentions whose heads are from one token to another, left out."""
        return range(bisect_left(self.heads, first), bisect_left(self.heads, last))

    def _introduced(self, line: int) -> list[int]:
        names = names_told_in(self.mentions).get(line, ())
        return [person for index in names if (person := self.people.of_mention[index]) >= 0]

    def _cued(self, turn: Turn) -> Cued:
        """Return what kind of cue a turn has."""
        if self.tags(turn):
            return "tag_description" if self.is_described(turn) else "tag_pronoun"
        return "beat" if any(self.cues.get(line) for line in turn.lines) else ""

    def _called(self, turn: Turn) -> set[int]:
        called = (mention for line in turn.lines for mention in called_in(self.prose, self.mentions, line))
        return {person for mention in called if (person := self._who_is_called(mention)) >= 0}

    def _who_is_called(self, mention: int) -> int:
        """Return whom a line calls by a mention, or -1: by name, or by the trade of one without a name."""
        person, owner = self.people.of_mention[mention], self.resolution.owner[mention]
        if person >= 0 or owner < self.people.named:
            return person
        noun = self.mentions.all[mention].noun
        return owner if is_trade(noun) and noun in self.people.persons[owner].name.lower().split() else -1

    def tags(self, turn: Turn) -> list[Cue]:
        """Return the tags beside the lines of a turn, in their order."""
        return [cue for line in turn.lines for cue in self.cues.get(line, ()) if cue.kind != "beat"]

    def surely(self, line: int) -> int:
        """Return whom the author gives a line, or else its tag names, or it names as its speaker, or -1."""
        given = self.given_to(line)
        return self.by_words(line) if given is None else given

    def by_words(self, line: int) -> int:
        """Return whom the tag of a line names, or else it names as its speaker, or -1."""
        tagged = self.tagging(line)
        return tagged if tagged >= 0 else self.naming(line)

    def naming(self, line: int) -> int:
        """Return the person whose name a line tells as that of its speaker, or -1."""
        name = self.people.introductions.get(line)
        person = self.people.of_mention[name] if name is not None else -1
        return person if person not in self.silent else -1

    def tagging(self, line: int) -> int:
        """Return the person whom the tag of a line names, or -1."""
        for cue in self.cues.get(line, ()):
            if cue.kind == "beat":
                continue
            mention = self.mentions.all[cue.mention]
            person = self.people.of_mention[cue.mention]
            narrator = self.narrators[mention.head]
            if mention.kind == "pronoun" and mention.pronouns == "I" and narrator >= 0:
                return narrator
            if person >= 0 and person not in self.silent:
                return person
        described = self.described.get(line, -1)
        return described if described not in self.silent else -1

    def _likely(self, turn: Turn, tagged: int) -> tuple[int, float]:
        """Return who says a turn and how likely: whom its tag names, or who was decided on at first."""
        if tagged >= 0 or self.first is None:
            return tagged, 1.0
        decided = self.first[turn.lines[0]]
        return decided.person, decided.confidence if decided.share is None else decided.share

    def is_described(self, turn: Turn) -> bool:
        """Say whether the tag of a turn describes its speaker without naming them ("the old man said")."""
        return any(self.mentions.all[cue.mention].kind == "nominal" for cue in self.tags(turn))

    @cached_property
    def _narrated(self) -> dict[int, list[int]]:
        places: dict[int, list[int]] = {}
        for index, head in enumerate(self.heads):
            person = self.resolution.owner[index]
            if person >= 0 and self.narrated[index]:
                places.setdefault(person, []).append(head)
        return places

    def last_mention(self, index: int, person: int) -> Span | None:
        """Return the last narrated mention of a person before a turn."""
        (last,) = self.last_told((person,), self.turns[index].closing)
        return self.mentions.all[self.mentions.at[last]].span(self.prose) if last >= 0 else None


def _first(people: Iterable[int]) -> int:
    """Return the first that is somebody, or -1."""
    return next((person for person in people if person >= 0), -1)


@once
def _told_before(prose: Prose) -> list[float]:
    return told_before(prose, stretch_of_paragraph(prose.manuscript))


@once
def _told_before_mentions(mentions: Mentions) -> Any:
    """Return for each mention how much is told before it [mentions]."""
    place = _told_before(mentions.prose)
    return numpy.array([place[mention.head] for mention in mentions.all])


@once
def _names_in(mentions: Mentions) -> list[int]:
    """Return for each mention that is a name the part of the story it stands in, else -1."""
    paragraph, stretch = mentions.prose.tokens.paragraph, stretch_of_paragraph(mentions.prose.manuscript)
    return [stretch[paragraph[one.head]] if one.kind == "name" else -1 for one in mentions.all]
