"""Relation rows: a line for each pair: what they are to each other, how it goes on, what shows it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

from fabula.span import Span
from fabula.story import Character, PhaseKind, Relation, RelationKind, Story

SURE = 0.5  # confidence below which the kind is said to be a guess
KINDS: Mapping[RelationKind, str] = {
    "romantic": "a couple",
    "family": "family",
    "friends": "friends",
    "allies": "allies",
    "enemies": "enemies",
    "work": "work",
}
PHASES: Mapping[PhaseKind, str] = {
    "steady": "",
    "close": "close",
    "quarrel": "at odds",
    "reconciled": "reconciled",
}


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A pair, what they are to each other in words, its phases in words, and a passage that shows it."""

    first: Character
    second: Character
    kind: str
    phases: tuple[str, ...]
    span: Span


def relation_rows(story: Story, listed: Container[str]) -> tuple[RelationRow, ...]:
    """Return a row for each relation between two whom ``listed`` holds, in the order of the story's own."""
    by_id = {character.id: character for character in story.characters}
    return tuple(
        RelationRow(by_id[one.a], by_id[one.b], _kind(one, by_id), _phases(one), _passage(one))
        for one in story.relations
        if one.a in listed and one.b in listed
    )


def kind_words(relation: Relation) -> str:
    """Return what two people are to each other in words; what is less than sure is said so."""
    return f"{'perhaps ' if relation.confidence < SURE else ''}{KINDS[relation.kind]}"


def _kind(relation: Relation, by_id: Mapping[str, Character]) -> str:
    roles = [f"{by_id[role.character].name} the {role.word}" for role in relation.roles]
    return kind_words(relation) + (f" ({', '.join(roles)})" if roles else "")


def _phases(relation: Relation) -> tuple[str, ...]:
    return tuple(word for phase in relation.phases if (word := PHASES[phase.kind]))


def _passage(relation: Relation) -> Span:
    """Return the longest passage that shows the kind, which tells most."""
    return max(relation.evidence, key=lambda span: (span.end - span.start, -span.start))
