"""Annotated documents, in one shape whatever collection they come from."""

from __future__ import annotations

from dataclasses import dataclass

from fabula.span import Span
from fabula.story import CastMember


@dataclass(frozen=True, slots=True)
class GoldCharacter:
    """A character as annotated; ``id`` is what lines and mentions refer to."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str | None = None
    narrator: bool = False


@dataclass(frozen=True, slots=True)
class GoldMention:
    """An annotated mention: who it refers to (several for "us"), and PROP, NOM, PRON or None."""

    span: Span
    owners: tuple[str, ...]
    category: str | None = None


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """An annotated noun phrase and its kind: PER, FAC, LOC, GPE, ORG or VEH."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class GoldLine:
    """An annotated quotation: its stretches, who says it and to whom; ``type`` is PDNC's."""

    id: str
    spans: tuple[Span, ...]
    speaker: str | None
    addressees: tuple[str, ...] = ()
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One annotated text; offsets count characters of ``text``, half-open."""

    collection: str
    id: str
    text: str
    characters: tuple[GoldCharacter, ...] = ()
    lines: tuple[GoldLine, ...] = ()
    mentions: tuple[GoldMention, ...] = ()
    asides: tuple[Span, ...] = ()
    """CLiC's nested quotations: neither required nor wrong."""
    entities: tuple[GoldEntity, ...] = ()
    events: tuple[Span, ...] | None = None
    """The words that tell of realis events; None where the document has none annotated."""

    @property
    def narrator(self) -> str | None:
        """The id of the character who alone tells the story, or is its "you", or None."""
        telling = [character.id for character in self.characters if character.narrator]
        return telling[0] if len(telling) == 1 else None

    def cast(self) -> tuple[CastMember, ...]:
        """Return the gold characters as a cast to read with."""
        return tuple(
            CastMember(
                name=character.name,
                aliases=character.aliases,
                pronouns=character.pronouns,
                narrator=character.narrator,
            )
            for character in self.characters
        )
