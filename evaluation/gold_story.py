"""Gold stories as data: the nouns a marked-up story compiles to, and the error when it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fabula.span import Span
from fabula.story import CastMember, QuoteKind, RelationKind

Status = Literal["true", "false", "open"]
Valence = Literal["positive", "negative"]
Felt = Literal["felt", "denied", "supposed"]


class GoldError(ValueError):
    """A gold story that cannot be compiled: ``line`` (from 1), ``reason``, and the file's name if known."""

    def __init__(self, line: int, reason: str, path: str | None = None) -> None:
        where = f"{path}, line {line}" if path else f"line {line}"
        super().__init__(f"{where}: {reason}")
        self.line = line
        self.reason = reason
        self.path = path


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A stretch of speech, thought or writing, its quotation marks inside the span.

    ``speaker`` and ``addressees`` are canonical names of the cast; None and () where the text leaves it open.
    ``nested`` says that it stands inside another quote.
    """

    span: Span
    kind: QuoteKind
    speaker: str | None
    addressees: tuple[str, ...]
    nested: bool


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A noun phrase and the character it refers to; several where it refers to several ("the two men")."""

    span: Span
    owners: tuple[str, ...]

    @property
    def owner(self) -> str | None:
        """The one character meant, or None where there are several."""
        return self.owners[0] if len(self.owners) == 1 else None


@dataclass(frozen=True, slots=True)
class GoldScene:
    """A scene, up to the next one: where it is, who is there in person, and when, in the story's words."""

    span: Span
    place: str | None
    present: tuple[str, ...]
    time: str | None


@dataclass(frozen=True, slots=True)
class GoldBelief:
    """A content clause that somebody holds to be so, and whether it is so in the story."""

    span: Span
    holder: str
    status: Status


@dataclass(frozen=True, slots=True)
class GoldTelling:
    """A fact that one character tells or shows to others."""

    span: Span
    by: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldFeeling:
    """Words that show what somebody feels, toward whom if toward anybody, and whether it is felt at all."""

    span: Span
    holder: str
    toward: str | None
    valence: Valence
    status: Felt


@dataclass(frozen=True, slots=True)
class PlantedError:
    """A slip of language put there on purpose, and what should stand in its place."""

    span: Span
    correction: str


@dataclass(frozen=True, slots=True)
class GoldContradiction:
    """Two or more passages that cannot all be true."""

    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldPlace:
    """A place of the story and the other words it goes by."""

    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldRelation:
    """What two characters are to each other, with the author's words for how it begins and how it ends."""

    a: str
    b: str
    kind: RelationKind
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A compiled gold story: the clean text and every answer, all spans in characters of ``text``.

    ``person`` is 1, 2 or 3; in the second person the ``narrator`` of the cast is whom the narration calls
    "you". ``cast`` members give pronouns as ``she/her``. ``quiet`` are capitalised words of
    the text that are no characters. Everything is in the order of the text.
    """

    name: str
    title: str
    person: int
    style: str
    text: str
    cast: tuple[CastMember, ...]
    quotes: tuple[GoldQuote, ...]
    mentions: tuple[GoldMention, ...]
    scenes: tuple[GoldScene, ...]
    beliefs: tuple[GoldBelief, ...]
    tellings: tuple[GoldTelling, ...]
    feelings: tuple[GoldFeeling, ...]
    errors: tuple[PlantedError, ...]
    contradictions: tuple[GoldContradiction, ...]
    notes: tuple[Span, ...]
    places: tuple[GoldPlace, ...]
    relations: tuple[GoldRelation, ...]
    quiet: tuple[str, ...]
