"""Relation rows: a line for each pair: what they are to each other, how it goes on, what shows it."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from fabula.span import Span
from fabula.story import Character, PhaseKind, Relation, RelationKind, Story, longest

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
    """A pair, what they are to each other in words, its phases in words, and a passage that shows it.

    ``kind`` is "" where what they are would be a guess.
    """

    first: Character
    second: Character
    kind: str
    phases: tuple[str, ...]
    span: Span


def relation_rows(story: Story, listed: Container[str]) -> tuple[RelationRow, ...]:
    """Return a row for each relation between two whom ``listed`` holds, in the order of the story's own.

    Two of whom nothing is more than a guess have none.
    """
    by_id = {character.id: character for character in story.characters}
    return tuple(
        RelationRow(by_id[one.a], by_id[one.b], _kind(one, by_id), phase_words(one), passage_of(one))
        for one in story.relations
        if one.telling and one.a in listed and one.b in listed
    )


def relation_words(relation: Relation, by_id: Mapping[str, Character]) -> str:
    """Return what two people are to each other, and how it goes on, in words."""
    return ", ".join(filter(None, [_kind(relation, by_id), *phase_words(relation)]))


def kind_words(relation: Relation) -> str:
    """Return what two people are to each other in words; "" where that is a guess."""
    return KINDS[relation.kind] if relation.likely else ""


def passage_of(relation: Relation) -> Span:
    """Return the passage to show for a relation: for the kind, or else for what turned it."""
    turns = [span for phase in relation.phases if phase.kind != "steady" for span in phase.evidence]
    return longest(relation.evidence if relation.likely or not turns else turns)


def _kind(relation: Relation, by_id: Mapping[str, Character]) -> str:
    names = ((by_id[role.character].name, role.word) for role in relation.roles)
    # A mother who goes by Ma is called "the ma" by her name already.
    roles = [f"{name} the {word}" for name, word in names if word.casefold() != name.casefold()]
    return kind_words(relation) + (f" ({', '.join(roles)})" if roles and relation.likely else "")


def phase_words(relation: Relation) -> tuple[str, ...]:
    """Return the words for the phases; over a whole novel, back and forth is counted rather than listed."""
    words = [word for phase in relation.phases if (word := PHASES[phase.kind])]
    told: list[str] = []
    while words:
        times = _back_and_forth(words)
        if times > 1:
            often = "twice" if times == 2 else f"{times} times"
            told.append(f"{PHASES['quarrel']} and {PHASES['reconciled']} {often}")
            del words[: 2 * times]
        else:
            told.append(words.pop(0))
    return tuple(told)


def _back_and_forth(words: Sequence[str]) -> int:
    """Return how often words begin with a quarrel that is made up, one after another."""
    pair = [PHASES["quarrel"], PHASES["reconciled"]]
    runs = takewhile(lambda start: words[start : start + 2] == pair, range(0, len(words), 2))
    return sum(1 for _ in runs)
