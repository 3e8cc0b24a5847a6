"""Knowledge rows: what was told to few, what nobody was told, and who is mistaken.

Of all that people are told, or know by themselves, hardly anything is a secret. So a row has words beside it
that say so ("Don't tell him"), or, of what was told, tells of somebody else by name, and nobody overheard it.
What is said of people who are not there is mostly what they know best, and has no rows.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple

from fabula.asking.knowledge import Knowledge, Known
from fabula.asking.words import is_small
from fabula.span import Span
from fabula.story import NARRATOR, Character, Story

SHOWN = 3  # rows of a kind on a page that is short
MISTAKES = 7  # they are few, and what a story turns on


class Had(NamedTuple):
    """From whom some people have something, None for nobody, and whether they overheard it."""

    source: Character | None
    people: tuple[Character, ...]
    overheard: bool


class Told(NamedTuple):
    """What was told with another thing: its words and where they stand."""

    words: str
    where: str
    span: Span


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A claim in its words, where it stands, and the people it is a matter for.

    ``sources`` are from whom each of them has it, None for nobody, where that matters; ``overheard`` says of
    each whether they only overheard it; ``also`` is what was told with it.
    """

    people: tuple[Character, ...]
    words: str
    where: str
    span: Span
    sources: tuple[Character | None, ...] = ()
    overheard: tuple[bool, ...] = ()
    also: tuple[Told, ...] = ()

    @property
    def by_source(self) -> tuple[Had, ...]:
        """From whom people have it, and which: first those who have it from nobody, last who overheard it."""
        nobody: list[Character] = []
        had: dict[tuple[str, bool], Had] = {}
        for one, source, overheard in zip_longest(self.people, self.sources, self.overheard):
            if source is None:
                nobody.append(one)
                continue
            before = had.get((source.id, bool(overheard)), Had(source, (), bool(overheard)))
            had[source.id, bool(overheard)] = before._replace(people=(*before.people, one))
        told = sorted(had.values(), key=lambda one: one.overheard)
        return (*([Had(None, tuple(nobody), False)] if nobody else []), *told)


@dataclass(frozen=True, slots=True)
class KnowledgeRows:
    """The rows of one kind under their heading, the most telling first; a short page shows ``most``."""

    heading: str
    rows: tuple[KnownRow, ...]
    most: int


def knowledge_rows(
    story: Story, where: Callable[[int], str], main: Container[str]
) -> tuple[KnowledgeRows, ...]:
    """Return the rows of each kind that has any; ``where`` names an offset.

    ``main`` holds the ids of the people shown; groups are shown besides, if they are called anything.
    """
    knowledge = Knowledge(story)
    by_id = {character.id: character for character in story.characters}

    def shown(one: Character) -> bool:
        return not is_small(one.name.casefold()) if one.kind == "group" else one.id in main  # no "they"

    def told(span: Span) -> Told:
        return Told(span.of(story.text), where(span.start), span)

    def rows(found: Iterable[Known]) -> tuple[KnownRow, ...]:
        return tuple(
            KnownRow(
                tuple(by_id[id] for id in one.people),
                *told(one.claim.span),
                tuple(None if id is None else by_id[id] for id in one.sources),
                one.overheard,
                tuple(told(claim.span) for claim in one.also),
            )
            for one in found
            if all(shown(by_id[id]) for id in one.people)
        )

    sure = [one for one in knowledge.mistaken if not one.claim.presumed]
    presumed = [one for one in knowledge.mistaken if one.claim.presumed and one.claim.by == NARRATOR]
    kinds = (
        KnowledgeRows("Told to few", rows(filter(knowledge.is_private, knowledge.shared)), SHOWN),
        KnowledgeRows("Told to nobody", rows(filter(knowledge.is_secret, knowledge.untold)), SHOWN),
        KnowledgeRows("Wrongly believed", rows(sure), MISTAKES),
        KnowledgeRows("Believed, perhaps wrongly", rows(presumed), SHOWN),
    )
    return tuple(kind for kind in kinds if kind.rows)
