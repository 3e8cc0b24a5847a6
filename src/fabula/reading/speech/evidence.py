"""Evidence: what speaks for and against each candidate as the speaker of a turn, one named number a cue."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import cast

from fabula.reading.coreference.descriptions import is_trade
from fabula.reading.coreference.kin import Kin
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.salience import FIRST_PLACES
from fabula.reading.cues import Cue, Cues, comes_in
from fabula.reading.introductions.telling import I_AM
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.noted import AskedOf, Notes
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.address import ADDRESS, Address
from fabula.reading.speech.animals import mute_animals
from fabula.reading.speech.attribution import Attribution
from fabula.reading.speech.calls import called_in
from fabula.reading.speech.company import COMPANY, REACH, Company, Nearness, There, Voices, voices_of
from fabula.reading.speech.distance import told_before
from fabula.reading.speech.epithets import Epithets
from fabula.reading.speech.hearing import Hearing
from fabula.reading.speech.links import APART, Cued, Links
from fabula.reading.speech.pool import Pool, in_reach
from fabula.reading.speech.turns import Turn
from fabula.reading.speech.voices import heard_by
from fabula.reading.stretches import stretch_of_paragraph
from fabula.reading.told import NOTHING_GIVEN, Given
from fabula.span import Span

RULES = (
    "tag_name", "tag_pronoun", "tag_pronoun_second", "tag_share",
    "tag_description", "tag_itself", "tag_kin", "tag_family", "tag_own_kin",
    "beat_before_name", "beat_before_pronoun", "beat_after_name", "beat_after_pronoun",
    "beat_clash", "in_paragraph", "calls_oneself", "speaks_of",
    "called_last", "called_next", "spoken_to_last", "spoken_of_last",
    "subject_before", "mentioned_before", "last_before", "subject_after", "mentioned_after",
    "near_0", "near_1", "near_2", "near_3", "near_far",
    "tagged_near_before", "tagged_near_after", "frequency", "narrator", "narrator_near", "unnamed", "plural",
    "heard", "tag_told", "tag_unnamed", "names_oneself", "subject_leading",
    "beat_share", "voice_before", "voice_after",
    *COMPANY, *ADDRESS,
)  # fmt: skip
OFTEN = "frequency"
# Of an ``EvidenceReader``: what it gathers from the whole story, and what it looks up in that for a turn.
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
COMES_IN = 2.0  # so many times an act beside a line tells of its speaker where it is of somebody new


@dataclass(frozen=True)
class Candidates:
    """The people who may say a turn, and the evidence for each: ``features[k][rule] = value``."""

    people: tuple[int, ...]
    features: tuple[dict[str, float], ...]
    fixed: bool  # a tag names the speaker: nothing else is asked


@dataclass(frozen=True, slots=True)
class _Around:
    """Who is named around one turn, in the narration and by tags.

    None is for nobody, -1 for somebody who is not known. Of the subjects before it the last counts, of those
    after it the first.
    """

    inside: list[int]
    before: list[int]
    subject_before: int | None
    last_before: int | None
    after: set[int]
    subject_after: int | None
    tagged_before: dict[int, float]  # person -> how near
    tagged_after: dict[int, float]
    subject_leading: int | None  # of the narration that leads to the line in its own paragraph
    company: dict[str, Nearness]
    callers: dict[int, float]  # person -> the share that is theirs of the turns that call people so
    voices: tuple[frozenset[int], frozenset[int]]  # whom tags show speaking before it, and after it
    there: dict[int, There]  # person -> how this stretch of the story shows them
    last: dict[int, int]  # person -> where the narration before has them last, or -1


@once
def _standing(mentions: Mentions) -> tuple[list[int], list[bool], list[bool]]:
    """Return the head of each mention, whether it stands as a subject does, and whether nobody says it."""
    heads = [mention.head for mention in mentions.all]
    said, dep = mentions.prose.said, mentions.prose.tokens.dep
    return heads, [dep[head] in FIRST_PLACES for head in heads], [not said[head] for head in heads]


@once
def _names_told(mentions: Mentions) -> list[int]:
    """Return which mentions are names behind "I'm" or "my name is", in their order."""
    lower = mentions.prose.tokens.lower
    return [
        index
        for index, mention in enumerate(mentions.all)
        if mention.kind == "name" and tuple(lower[max(0, mention.first - 2) : mention.first]) in I_AM
    ]


@once
def _named_in_narration(mentions: Mentions) -> list[int]:
    """Return which mentions are names in the narration."""
    said = mentions.prose.said
    return [n for n, mention in enumerate(mentions.all) if mention.kind == "name" and not said[mention.head]]


@once
def _mentions_in_lines(mentions: Mentions) -> list[range]:
    """Return for each line the mentions that have their heads in it."""
    heads = _standing(mentions)[0]
    lines = mentions.prose.line_tokens
    return [range(bisect_left(heads, line.start), bisect_left(heads, line.stop)) for line in lines]


@once
def _names_in_lines(mentions: Mentions) -> list[list[int]]:
    """Return for each line the names in it."""
    found = _mentions_in_lines(mentions)
    return [[index for index in there if mentions.all[index].kind == "name"] for there in found]


@once
def _names_told_in(mentions: Mentions) -> Mapping[int, list[int]]:
    """Return for each line that has any the names that it tells behind "I'm" or "my name is"."""
    told, found = _names_told(mentions), {}
    for line, there in enumerate(_mentions_in_lines(mentions)):
        opening = mentions.prose.line_tokens[line].start
        names = told[bisect_left(told, there.start) : bisect_left(told, there.stop)]
        if names := [index for index in names if mentions.all[index].first - 2 >= opening]:
            found[line] = names
    return found


class EvidenceReader:
    """Collects the evidence for every turn of a story."""

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
        self.heads, self.subjects, narrated = _standing(mentions)
        # Whose name stands before a message is not there.
        labels = {cue.mention for n in cues for cue in cues[n] if prose.quotations[n].kind == "writing"}
        self.narrated = [told and n not in labels for n, told in enumerate(narrated)] if labels else narrated

    def with_given(self, given: Given) -> EvidenceReader:
        """Return a reader for whom the author says otherwise who says what, of the same turns."""
        other = copy(self)
        other.given, other.silent = given.speakers, given.instead.keys()
        hanging_on_that = ("tagged", "frequency", "_passing", "links", "pool", "voices", "address")
        for name in hanging_on_that:
            other.__dict__.pop(name, None)
        return other

    def noting(self, notes: Notes) -> EvidenceReader:
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

    def _pools(self, noted: EvidenceReader, notes: Notes) -> dict[int, tuple[int, ...]]:
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

    # --- indexes ------------------------------------------------------------------------------------------

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
        for index in _named_in_narration(self.mentions):
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
        names, of_mention = _names_in_lines(self.mentions), self.people.of_mention
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
        told = _names_told_in(self.mentions)
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
            self.prose, self.mentions, self.people, self.cues, self.turns, self.owner, self.heads,
            self.narrated, self.place, self.scene_of, self.narrators, self._passing,
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
        names = _names_told_in(self.mentions).get(line, ())
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

    # --- candidates ---------------------------------------------------------------------------------------

    def candidates(self, index: int) -> Candidates:
        """Return who may say a turn, with the evidence."""
        found = self.candidates_here(index)
        for person, features in zip(found.people, found.features, strict=True):
            if not found.fixed:
                features[OFTEN] = self.often(person)
        return found

    def candidates_here(self, index: int) -> Candidates:
        """Return who may say a turn, with the evidence but for ``OFTEN``, which hangs on the whole story."""
        turn = self.turns[index]
        fixed = self.tag_of(turn.lines[0])
        if fixed >= 0:
            return Candidates((fixed,), ({"tag_name": 1.0},), True)
        pool = self.may_say(turn.lines[0])
        # These are noted, for what is asked below of each hangs on them.
        self.kinds_of(pool)
        self.said_near(turn.lines[0])
        around = self._around(index, pool, self.tags_near(turn.lines[0]))
        elsewhere = heard_by(self.prose, self.mentions, self.owner, self.turns[index], around.subject_before)
        kept, features = [], []
        for person in pool:
            barred = person in elsewhere or person in self.silent
            found = None if barred else self._features(index, person, around)
            if found is not None:
                kept.append(person)
                features.append(found)
        if self.hearing is not None:
            opinions = self.hearing.opinion(self.heard_around(turn.lines[0]), kept)
            for found, opinion in zip(features, opinions, strict=True):
                found["heard"] = opinion
        return Candidates(tuple(kept), tuple(features), False)

    # --- features -----------------------------------------------------------------------------------------

    def _features(self, index: int, person: int, around: _Around) -> dict[str, float] | None:
        """Return the evidence for one person, or None where the tag rules them out."""
        turn = self.turns[index]
        found: dict[str, float] = {}
        if not self._read_cues(turn, person, found):
            return None
        self._read_words(index, person, around, found)
        self._read_neighbours(index, person, around, found)
        self._read_narration(turn, person, around, found)
        self.company.read(index, person, around.there[person], around.company, found)
        known = self.people.persons[person]
        found["narrator"] = float(person == self.narrators[turn.opening])
        found.setdefault("unnamed", float(person >= self.people.named and not found["narrator"]))
        found["plural"] = float(known.plural)
        return found

    def _read_cues(self, turn: Turn, person: int, found: dict[str, float]) -> bool:
        """Read the tags and beats of a turn; False where one of them rules the person out."""
        for line in turn.lines:
            for cue in self.cues.get(line, ()):
                if cue.kind == "beat":
                    self._read_beat(turn, line, cue, person, found)
                elif not self._read_tag(cue, person, found):
                    return False
        return True

    def _read_tag(self, cue: Cue, person: int, found: dict[str, float]) -> bool:
        """Read a tag that does not name its speaker; False where the speaker cannot be this person."""
        told = self.mentions.all[cue.toward] if cue.toward >= 0 else None
        if told is not None and told.kind == "name" and self.owner[cue.toward] == person:
            return False
        mention = self.mentions.all[cue.mention]
        if mention.kind == "nominal":
            return self._read_description(cue, person, found)
        if mention.kind != "pronoun" or mention.pronouns == "we":
            return True
        narrator = self.narrators[mention.head]
        if mention.pronouns == "you":
            return person != narrator  # who tells it to whoever said it
        if mention.pronouns == "I":
            return person == narrator or narrator < 0
        if person == narrator or not self.people.fits(person, mention.pronouns):
            return False
        shares = dict(self.shares(cue.mention))
        order = list(shares)
        found["tag_share"] = shares.get(person, 0.0)
        found["tag_pronoun"] = float(order[:1] == [person])
        found["tag_pronoun_second"] = float(order[1:2] == [person])
        return True

    def _read_description(self, cue: Cue, person: int, found: dict[str, float]) -> bool:
        """Read a tag that describes its speaker: "said the old man", "said her mother"."""
        mention = self.mentions.all[cue.mention]
        plural = self.people.persons[person].plural
        if not self.people.fits(person, mention.pronouns) or plural != mention.plural:
            return False
        if person == self.narrators[mention.head]:
            return False  # who would be "I"
        whose = self._whose_kin(cue.mention)
        if whose >= 0 and self.is_other_kin(person, whose, mention.noun):
            return False
        self._read_kin(cue.mention, person, found)
        found["tag_description"] = float(self.owner[cue.mention] == person)
        found["tag_itself"] = float(self.people.described.get(cue.mention, -1) == person)
        found["tag_told"] = float(self.is_told(person, mention.noun))
        found["tag_unnamed"] = float(person >= self.people.named and found["tag_description"])
        return True

    def _read_beat(self, turn: Turn, line: int, cue: Cue, person: int, found: dict[str, float]) -> None:
        """Read an act beside the line, before it or after it."""
        mention = self.mentions.all[cue.mention]
        begin = self.prose.line_tokens[line].start
        place = "before" if mention.head < max(turn.first, begin) else "after"
        new = comes_in(self.prose, mention)
        sure = mention.kind == "nominal" and self.people.of_mention[cue.mention] >= 0
        # Who "I" am is as sure as a name; behind a line it may be how I take it.
        narrates = place == "before" and mention.pronouns == "I" and self.narrators[mention.head] >= 0
        kind = "name" if mention.kind == "name" or new or sure or narrates else "pronoun"
        if not self._may_act(person, mention):
            found["beat_clash"] = 1.0
        share = dict(self.shares(cue.mention)).get(person, 0.0)
        found["beat_share"] = max(found.get("beat_share", 0.0), share)
        rule = f"beat_{place}_{kind}"
        acts = float(self.owner[cue.mention] == person)
        if new and acts:
            # Who comes in speaks ("A nurse looked in."), and "a" says that it is none of those there before.
            acts, found["unnamed"] = COMES_IN, 0.0
        found[rule] = max(found.get(rule, 0.0), acts)

    def _read_kin(self, mention: int, person: int, found: dict[str, float]) -> None:
        """Weigh "said her mother": whom the story calls so, who has her name; no one is their own mother."""
        owner = self._whose_kin(mention)
        if owner < 0:
            return
        noun = self.mentions.all[mention].noun
        known = self.kin_of(owner, noun)
        found["tag_kin"] = float(known == person)
        found["tag_family"] = float(known < 0 and self.shares_name(person, owner, noun))
        found["tag_own_kin"] = float(person == owner)

    def _whose_kin(self, mention: int) -> int:
        """Return the person whose kin a description says somebody is, or -1."""
        possessor = self.kin.possessor(mention)
        return self.owner[possessor] if possessor >= 0 else -1

    def _may_act(self, person: int, mention: PersonMention) -> bool:
        """Say whether a person may be who acts beside a line, by sex and number: "The girl" is no boy."""
        if mention.kind == "pronoun":
            return self._may_be(person, mention)
        plural = self.people.persons[person].plural
        fits = self.people.fits(person, mention.pronouns) and plural == mention.plural
        return mention.kind == "name" or fits

    def _may_be(self, person: int, pronoun: PersonMention) -> bool:
        """Say whether a pronoun in narration may mean a person."""
        if pronoun.pronouns in ("we", "you"):
            return True
        narrates = person == self.narrators[pronoun.head]
        if pronoun.pronouns == "I":
            return narrates
        return not narrates and self.people.fits(person, pronoun.pronouns)

    def _read_words(self, index: int, person: int, around: _Around, found: dict[str, float]) -> None:
        """Whom the words of the turn call and speak of, and who calls people so."""
        found["calls_so"] = around.callers.get(person, 0.0)
        found["calls_oneself"] = float(person in self.vocatives[index])
        found["speaks_of"] = float(person in self.spoken_of[index])
        found["names_oneself"] = float(person in self.introduced[index])
        found["in_paragraph"] = min(2.0, float(around.inside.count(person)))

    def _line_mentions(self, line: int) -> range:
        return _mentions_in_lines(self.mentions)[line]

    def _read_neighbours(self, index: int, person: int, around: _Around, found: dict[str, float]) -> None:
        """Whom the turns around call, and where the person surely speaks nearby."""
        if index and self._gap(index) < 3:
            found["called_last"] = float(person in self.vocatives[index - 1])
            found["spoken_of_last"] = float(person in self.spoken_of[index - 1])
            found["spoken_to_last"] = float(person in self._told(self.turns[index - 1]))
        if index + 1 < len(self.turns) and self._gap(index + 1) < 3:
            found["called_next"] = float(person in self.vocatives[index + 1])
        found["voice_before"] = float(person in around.voices[0])
        found["voice_after"] = float(person in around.voices[1])
        if person in around.tagged_before:
            found["tagged_near_before"] = around.tagged_before[person]
        if person in around.tagged_after:
            found["tagged_near_after"] = around.tagged_after[person]

    def beside(self, index: int) -> Iterator[int]:
        """Yield the turns right before and after one."""
        if index and self._gap(index) < 3:
            yield index - 1
        if index + 1 < len(self.turns) and self._gap(index + 1) < 3:
            yield index + 1

    def _tagged_near(self, index: int, direction: int, tagged: Mapping[int, int]) -> dict[int, float]:
        """Return how near those are whom tags name in the five turns before (-1) or after (1) one."""
        near: dict[int, float] = {}
        for step in range(1, NEAR_TAGS + 1):
            other = index + step * direction
            if step * direction not in tagged:
                break
            if abs(self.turns[other].paragraph - self.turns[index].paragraph) < 14:
                near.setdefault(tagged[step * direction], 1.0 / step)
        return near

    def is_described(self, turn: Turn) -> bool:
        """Say whether the tag of a turn describes its speaker without naming them ("the old man said")."""
        return any(self.mentions.all[cue.mention].kind == "nominal" for cue in self.tags(turn))

    def _told(self, turn: Turn) -> set[int]:
        return {
            self.owner[cue.toward]
            for line in turn.lines
            for cue in self.cues.get(line, ())
            if cue.toward >= 0
        }

    def _gap(self, index: int) -> int:
        return self.turns[index].paragraph - self.turns[index - 1].last_paragraph

    def _around(self, index: int, pool: tuple[int, ...], tagged: Mapping[int, int]) -> _Around:
        """Return who is named in the narration that leads to a turn, in its paragraphs and after it.

        ``pool`` are those who may say the turn, ``tagged`` those whom tags name as the speakers around it, by
        how many turns away.
        """
        turn, subjects = self.turns[index], self.subjects
        start = self.turns[index - 1].closing if index else 0
        before = self._narrated_between(max(start, turn.opening - 120), turn.opening)
        stop = self.turns[index + 1].opening if index + 1 < len(self.turns) else len(self.tokens)
        after = self._narrated_between(turn.closing, min(stop, turn.closing + 60))
        leading = self._narrated_between(turn.opening, turn.first)
        return _Around(
            inside=[person for _, person in self._narrated_between(turn.opening, turn.closing)],
            before=[person for _, person in before],
            subject_before=next((who for m, who in reversed(before) if subjects[m] and who >= 0), None),
            last_before=next((who for _, who in reversed(before) if who >= 0), None),
            after={who for _, who in after},
            subject_after=next((who for m, who in after if subjects[m]), None),
            tagged_before=self._tagged_near(index, -1, tagged),
            tagged_after=self._tagged_near(index, 1, tagged),
            subject_leading=next((who for m, who in reversed(leading) if subjects[m]), None),
            company=self.company.around(index, self.vocatives, self.spoken_of),
            callers=self.callers(turn.lines[0]),
            voices=self.voices_around(turn.lines[0]),
            there=dict(zip(pool, self.there(pool, self.scene_of[turn.paragraph]), strict=True)),
            last=dict(zip(pool, self.last_told(pool, turn.first), strict=True)),
        )

    def _narrated_between(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the mentions in the narration of a stretch, each with who is meant."""
        there = self.between(first, last)
        whose = zip(there, self.owner[there.start : there.stop], strict=True)
        return [(mention, person) for mention, person in whose if self.narrated[mention]]

    def _read_narration(self, turn: Turn, person: int, around: _Around, found: dict[str, float]) -> None:
        """Who is named in the narration that leads to the turn and in what follows it."""
        found["mentioned_before"] = min(3.0, float(around.before.count(person)))
        found["subject_before"] = float(around.subject_before == person)
        found["last_before"] = float(around.last_before == person)
        found["subject_leading"] = float(around.subject_leading == person)
        found["mentioned_after"] = float(person in around.after)
        found["subject_after"] = float(around.subject_after == person)
        found[self._nearness(turn, person, around)] = 1.0
        if person == self.narrators[turn.opening]:
            near = [
                m
                for m in self.between(turn.opening - 80, turn.closing)
                if self.mentions.all[m].pronouns in ("I", "we") and not self.prose.said[self.heads[m]]
            ]
            found["narrator_near"] = min(3.0, float(len(near)))

    def _nearness(self, turn: Turn, person: int, around: _Around) -> str:
        """How far back the person was last mentioned in narration."""
        last = around.last[person]
        gap = self.place[turn.first] - self.place[last] if last >= 0 else 10_000
        for name, bound in (("near_0", 30), ("near_1", 80), ("near_2", 200), ("near_3", 500)):
            if gap < bound:
                return name
        return "near_far"

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
