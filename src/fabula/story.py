"""Story: what a reading gives back, and the nouns it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fabula.manuscript import Manuscript
from fabula.span import Span

SCHEMA = "fabula/1"

MentionKind = Literal["name", "nominal", "pronoun"]
QuoteKind = Literal["speech", "thought", "writing", "other"]
CharacterKind = Literal["person", "group"]
EntityKind = Literal["FAC", "LOC", "GPE", "ORG", "VEH"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase that refers to a character: a name, a description ("the old man"), a pronoun."""

    span: Span
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Character:
    """Someone in the story, or a group that acts and speaks as one.

    ``pronouns`` is a set as people write it: ``he/him``, ``she/her``, ``they/them``, ``xe/xem`` ... or None
    where the text does not show it. ``mentions`` are in the order of the text. ``named`` is False for someone
    whom the text only describes ("the woman behind the counter"), perhaps once.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: CharacterKind
    pronouns: str | None
    narrator: bool
    mentions: tuple[Mention, ...]
    named: bool = True


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
    """A named place and where it is mentioned."""

    id: str
    name: str
    mentions: tuple[Span, ...]


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
class Scene:
    """A stretch between breaks; ``present`` are the characters who speak or are spoken to in it."""

    id: str
    span: Span
    present: tuple[str, ...]
    evidence: tuple[Span, ...]


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

    @property
    def text(self) -> str:
        """The text every offset counts in."""
        return self.manuscript.text

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
