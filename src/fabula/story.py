"""Story: what a reading gives back, and the nouns it is made of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from fabula.manuscript import Manuscript
from fabula.span import Span
from fabula.tokens import Tokens

SCHEMA = "fabula/1"
LIKELY = 0.5  # confidence from which where a scene is, and what two people are to each other, is no guess

MentionKind = Literal["name", "nominal", "pronoun"]
QuoteKind = Literal["speech", "thought", "writing", "other"]
CharacterKind = Literal["person", "group"]
SceneMode = Literal["told", "flashback", "dream"]
InterludeKind = Literal["dream", "memory", "flashback", "plan"]
AgeSource = Literal["told", "said"]
TraitKind = Literal["eyes", "hair", "hurt", "kin", "dead"]
CrossingKind = Literal["enters", "leaves"]
Knowing = Literal["presence", "told", "said"]
FeelingStatus = Literal["felt", "denied", "supposed"]
RelationKind = Literal["romantic", "family", "friends", "allies", "enemies", "work"]
PhaseKind = Literal["steady", "close", "quarrel", "reconciled"]
Stance = Literal[
    "narrated", "asserted", "believed", "known", "remembered", "seen", "feared", "hoped", "doubted", "denied",
    "promised", "planned", "supposed", "asked", "ordered", "dreamt",
]  # fmt: skip
ClaimStatus = Literal["true", "false", "open"]
Channel = Literal["held", "told", "overheard", "written", "seen"]  # how somebody comes to know of a claim
EntityKind = Literal["FAC", "LOC", "GPE", "ORG", "VEH"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase that refers to a character: a name, a description ("the old man"), a pronoun.

    ``confidence`` (0 to 1) is that of its being this character rather than another of those who are known;
    ``rival`` is the id of the next likeliest of these, or None. What needs no weighing, a name, is sure.
    """

    span: Span
    kind: MentionKind
    confidence: float = 1.0
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class Character:
    """Someone in the story, or a group that acts and speaks as one.

    ``pronouns`` is a set as people write it: ``he/him``, ``she/her``, ``they/them``, ``xe/xem`` ... or None
    where the text does not show it. ``mentions`` are in the order of the text. ``named`` is False for someone
    whom the text only describes ("the woman behind the counter"), perhaps once; ``passing`` says that such a
    one is nobody in particular ("anyone"), or neither does anything nor comes up again. ``members`` are the
    ids of the people whom a group without a name is made of ("they", of Ana and Bo), where that is plain.
    ``narrator`` says "I" in the narration; ``second_person`` is for whom it calls "you" in a story told so.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: CharacterKind
    pronouns: str | None
    narrator: bool
    mentions: tuple[Mention, ...]
    named: bool = True
    passing: bool = False
    members: tuple[str, ...] = ()
    second_person: bool = False

    @property
    def protagonist(self) -> bool:
        """Whether the story is told by them, or to them as the one who lives it."""
        return self.narrator or self.second_person


@dataclass(frozen=True, slots=True)
class Quote:
    """One uninterrupted stretch of speech, thought or writing, its marks inside the span.

    ``speaker`` and ``addressees`` are character ids. ``confidence`` (0 to 1) is that of the speaker, ``by``
    the name of the rule that decided, ``evidence`` the words it rests on. Where a speaker was less sure than
    the user asked for, ``speaker`` is None and these three stay those of the answer not given; where nothing
    speaks for anyone, ``speaker`` is None, ``confidence`` 0 and ``evidence`` empty.
    """

    id: str
    span: Span
    kind: QuoteKind
    speaker: str | None
    addressees: tuple[str, ...]
    confidence: float
    by: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place, named ("Atlanta") or common ("the kitchen"), and where it is mentioned.

    ``within`` is the id of the place that the text says it is in ("her room at the inn"), or None. A
    place that nobody names, and only the things in it show, has no mentions.
    """

    id: str
    name: str
    mentions: tuple[Span, ...]
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A whole noun phrase for something that is no person.

    ``kind`` is LitBank's label: a building (FAC), a natural place (LOC), a town or country (GPE), an
    organised group (ORG) or a vehicle (VEH). One may stand inside another.
    """

    span: Span
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class Event:
    """A word that tells of something that did happen, not hoped, dreamt, denied or supposed (realis)."""

    span: Span


@dataclass(frozen=True, slots=True)
class SceneTime:
    """When a scene is: the words that say so, what they give, and its rank in the order of what happened.

    ``label`` is "" where none do; ``weekday`` counts from 0 for Monday; ``hour`` is the clock's, which may
    leave morning and evening open; ``order`` counts from 1 over the story's scenes. ``mode`` tells what is
    told as it happens from what is looked back on and from what is dreamt.
    """

    label: str
    weekday: int | None
    hour: float | None
    part: str
    order: int
    mode: SceneMode
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Crossing:
    """Someone comes into a scene or goes out of it, and the words that say so."""

    character: str
    kind: CrossingKind
    span: Span


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of the story at one place and time, with one company.

    ``present`` are the ids of those who are there, each shown by the words at the same position of
    ``evidence``; ``mentioned`` of those only spoken or thought of, or heard from elsewhere. ``place`` is a
    place's id where one is likely, ``place_evidence`` the words it rests on, ``place_confidence`` from 0
    to 1: below ``LIKELY`` it is no more than a guess. ``viewpoint`` is whose thoughts are told, or None.
    ``crossings`` are in the order of the text.
    """

    id: str
    span: Span
    present: tuple[str, ...]
    evidence: tuple[Span, ...]
    mentioned: tuple[str, ...] = ()
    place: str | None = None
    place_confidence: float = 0.0
    place_evidence: tuple[Span, ...] = ()
    time: SceneTime | None = None
    viewpoint: str | None = None
    crossings: tuple[Crossing, ...] = ()


def longest(passages: Iterable[Span]) -> Span:
    """Return the longest of some passages, which tells most; of several the first."""
    return max(passages, key=lambda span: (span.end - span.start, -span.start))


def scene_at(scenes: Sequence[Scene], offset: int) -> Scene | None:
    """Return the scene at an offset or, between two scenes, the one before it; None before the first."""
    index = bisect_right(scenes, offset, key=lambda scene: scene.span.start) - 1
    return scenes[index] if index >= 0 else None


def quote_before(quotes: Sequence[Quote], offset: int) -> Quote | None:
    """Return the last quote that begins at an offset or before it, None where there is none."""
    index = bisect_right(quotes, offset, key=lambda quote: quote.span.start) - 1
    return quotes[index] if index >= 0 else None


@dataclass(frozen=True, slots=True)
class Interlude:
    """A stretch inside a scene that is not the story's now: dreamt, remembered, looked back on or planned.

    ``holder`` is the id of whoever dreams, remembers or plans, or None where the text does not say; ``time``
    the words that tell when it is ("three years ago", "tomorrow"), or "". Where these place it in story time,
    ``order`` is that of the scene it comes after, 0 before them all; else None. ``supposed`` is True for a
    dream that is none: the holder takes for one what does happen. ``evidence`` are the words that tell what
    it is, and then when; there are none where only the tense of a flashback does.
    """

    kind: InterludeKind
    span: Span
    holder: str | None
    time: str
    scene: str | None
    order: int | None
    supposed: bool
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Age:
    """How old a character, by id, is, in whole years, and the words that say so.

    ``by`` tells the narration from what is said; then ``speaker`` is who says it. ``now`` is False for an age
    at some other time than that of the scene: "at nineteen", "when he was ten".
    """

    character: str
    years: int
    span: Span
    by: AgeSource
    speaker: str | None
    now: bool


@dataclass(frozen=True, slots=True)
class Trait:
    """A plain fact about a character, by id, that does not change from one page to the next.

    ``value`` is the word for it: the colour of ``eyes`` or ``hair``, the side that is ``hurt`` ("left"), what
    the character is to the ``kin`` called ``other`` ("sister"), "" for ``dead``; ``part`` is what is hurt
    ("hand"), else "". ``by`` and ``speaker`` are those of an ``Age``; ``confidence`` (0 to 1) tells how sure
    it is whom the words are about.
    """

    character: str
    kind: TraitKind
    value: str
    part: str
    other: str | None
    span: Span
    by: AgeSource
    speaker: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Feeling:
    """Someone feels something: ``holder`` and ``toward`` are characters' ids, ``span`` the words for it.

    ``valence`` goes from -4 (the worst) to 4; ``status`` tells what is felt from what the text denies ("she
    wasn't angry") or only supposes. ``said`` is True in speech, thought or writing, False in the narration.
    ``confidence`` (0 to 1) is that of its being this character's, good or bad, and felt or not, as is told.
    """

    holder: str
    span: Span
    feeling: str
    valence: float
    toward: str | None
    status: FeelingStatus
    said: bool
    scene: str | None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A character, by id, is at a place, by id, and the words that show it.

    ``by`` says how that is known: from their being there in a scene, from what the narration tells, or from
    what is said; then ``speaker`` is who says it, if that is known.
    """

    character: str
    place: str
    span: Span
    by: Knowing
    speaker: str | None


NARRATOR = "narrator"  # as the holder of a claim: whoever tells the story


@dataclass(frozen=True, slots=True)
class Claim:
    """Something the story puts forward as so, in a content clause or a whole sentence.

    ``by`` is who puts it into words: the id of whoever speaks, thinks or writes the line, None where that is
    not known, or ``NARRATOR``. ``holder`` is whose it is: the one who believes, fears or promises it, by id;
    for what is just said the speaker, for what is just told ``NARRATOR``. ``stance`` says how they stand to
    it, ``status`` whether the story shows it to be so. ``heard_by`` are the ids of those who learn of the
    claim as it is made. ``evidence`` are the words that tell stance and holder ("They think"). What is false
    only for how the belief is told is ``presumed`` so ("She was sure that", "I thought, it's late").
    """

    id: str
    span: Span
    by: str | None
    holder: str | None
    stance: Stance
    status: ClaimStatus
    heard_by: tuple[str, ...]
    scene: str | None
    evidence: tuple[Span, ...]
    presumed: bool = False

    @property
    def seen(self) -> tuple[Learning, ...]:
        """How those before whose eyes it happens come to know of it, where it is narrated; else nothing."""
        seeing = self.heard_by if self.stance == "narrated" else ()
        return tuple(Learning(id, self.id, None, "seen", self.scene, self.span) for id in seeing)


@dataclass(frozen=True, slots=True)
class Learning:
    """Someone comes to know a claim: by whom, in which way, in which scene, from which words.

    ``source`` is who told, by id, or None where nobody did. ``held`` is for those whose own claim it is,
    ``seen`` for what is narrated and happens before their eyes; a story lists these among what it says of the
    claim (``heard_by``), and not among its learnings.
    """

    character: str
    claim: str
    source: str | None
    channel: Channel
    scene: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Deception:
    """Someone holds a claim that is not so, or is told it.

    ``holder`` is a character's id; ``by`` that of whoever told them so, or None; ``until`` the offset at
    which they learn better, or None where the text does not show that they do.
    """

    holder: str
    claim: str
    by: str | None
    until: int | None


@dataclass(frozen=True, slots=True)
class Placement:
    """A thing is put somewhere, or lies there, and who comes to know of it.

    ``thing`` is its noun in the singular ("key"), ``place`` the words for where, articles left out ("green
    drawer"), or "" for a thing that is taken up: it is then with whoever took it. ``by`` is the id of whoever
    puts or takes it, None where it is there already or nobody is named. ``known_to`` are the ids of those who
    do so, who see it there or being put there, or who are told.
    """

    thing: str
    place: str
    span: Span
    by: str | None
    known_to: tuple[str, ...]
    scene: str | None


@dataclass(frozen=True, slots=True)
class RelationRole:
    """What a character, by id, is called as the other's: "sister", "captain"; and the words that say so."""

    character: str
    word: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class RelationPhase:
    """How two people stand to each other for a stretch of the story, and the passages that turned it so.

    ``steady`` is as they are found, with nothing that turns it and so no passages; ``close`` is warm before
    any quarrel, ``reconciled`` after one. ``from_scene`` and ``to_scene`` are the scenes at the ends of
    ``span``.
    """

    kind: PhaseKind
    span: Span
    from_scene: str | None
    to_scene: str | None
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """What two characters, by id, are to each other, from the words of ``evidence``; and how that goes on.

    ``confidence`` (0 to 1) is that of the kind: below ``LIKELY`` it is no more than a guess. ``phases`` are
    in the order of the text.
    """

    a: str
    b: str
    kind: RelationKind
    confidence: float
    roles: tuple[RelationRole, ...]
    phases: tuple[RelationPhase, ...]
    evidence: tuple[Span, ...]

    @property
    def likely(self) -> bool:
        """Whether the kind is likelier than not."""
        return self.confidence >= LIKELY

    @property
    def telling(self) -> bool:
        """Whether it says anything of the two: a likely kind, or that they are close or at odds."""
        return self.likely or any(phase.kind != "steady" for phase in self.phases)


@dataclass(frozen=True, slots=True)
class Story:
    """A story as read: its manuscript and everything found in it."""

    manuscript: Manuscript
    characters: tuple[Character, ...]
    quotes: tuple[Quote, ...]
    places: tuple[Place, ...]
    scenes: tuple[Scene, ...]
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    whereabouts: tuple[Whereabouts, ...] = ()
    relations: tuple[Relation, ...] = ()
    claims: tuple[Claim, ...] = ()
    learnings: tuple[Learning, ...] = ()
    deceptions: tuple[Deception, ...] = ()
    placements: tuple[Placement, ...] = ()
    interludes: tuple[Interlude, ...] = ()
    ages: tuple[Age, ...] = ()
    traits: tuple[Trait, ...] = ()
    # What the parser saw, which is no part of what was found: None in a story made otherwise.
    tokens: Tokens | None = field(default=None, repr=False, compare=False)
    # The numbers, from 0, of the author's corrections to which nothing in the text answers any more.
    stale_corrections: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The text every offset counts in."""
        return self.manuscript.text

    def where(self, character: str, at: int | None = None) -> Whereabouts | None:
        """Return the last that the text up to an offset (all of it by default) tells of where someone is.

        ``character`` is an id, a name or an alias; None is returned where the text does not say, and where
        nobody goes by that name.
        """
        ids = self.ids_of(character)
        known = [
            one for one in self.whereabouts if one.character in ids and (at is None or one.span.start <= at)
        ]
        return known[-1] if known else None

    def place_of(self, thing: str, known_to: str | None = None, at: int | None = None) -> Placement | None:
        """Return where a thing was last put or seen up to an offset (all of the text by default).

        ``thing`` is its noun, words before it left aside ("the brass key" is asked for as "key"). With
        ``known_to``, an id, a name or an alias, only what that character saw, did or was told counts: where
        they think that the thing is. None is returned where the text does not say.
        """
        words = thing.lower().split()
        ids = frozenset() if known_to is None else self.ids_of(known_to)
        known = [
            one
            for one in self.placements
            if words
            and one.thing in (words[-1], words[-1].removesuffix("s"), words[-1].removesuffix("es"))
            and (at is None or one.span.start <= at)
            and (known_to is None or ids.intersection(one.known_to))
        ]
        return known[-1] if known else None

    def knows(self, character: str, claim: str, at: int | None = None) -> tuple[Learning, ...]:
        """Return how someone came to know a claim up to an offset (all of the text by default).

        The path runs from whoever the knowledge came from to the character: one ``Learning`` for each who
        passed it on. It is empty where the text does not show that they know.
        """
        told = next((one for one in self.claims if one.id == claim), None)
        if told is None:
            return ()
        first: dict[str, Learning] = {}
        for one in (*told.seen, *(one for one in self.learnings if one.claim == claim)):
            if at is None or one.span.start <= at:
                first.setdefault(one.character, one)
        path: list[Learning] = []
        step = next((first[id] for id in sorted(self.ids_of(character)) if id in first), None)
        while step is not None and step not in path:
            path.insert(0, step)
            step = first.get(step.source) if step.source is not None else None
        return tuple(path)

    def ids_of(self, name: str) -> frozenset[str]:
        """Return the ids of the characters who go by a name or an alias, or have it as their id."""
        return frozenset(one.id for one in self.characters if name in (one.id, one.name, *one.aliases))

    def character(self, id: str) -> Character:
        """Return the character with this id; raises KeyError where there is none."""
        for character in self.characters:
            if character.id == id:
                return character
        raise KeyError(id)


@dataclass(frozen=True, slots=True)
class CastMember:
    """Someone known to be in the story before it is read: a cast given by the author, or a gold cast."""

    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str | None = None
    kind: CharacterKind = "person"
    narrator: bool = False
