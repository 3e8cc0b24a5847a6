"""Companions: who without a name must be there, since nobody talks alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

BEFORE = 120  # tokens before the first line of a talk in which people are told of who may have part in it
APART = 4  # paragraphs between two lines that are no talk any more
LINES = 2  # paragraphs with lines from which they are one


def companions(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution,
    described: Mapping[int, Sequence[int]], kept: Collection[int],
) -> set[int]:  # fmt: skip
    """Return who of those ``described`` is told of beside a talk in which only one may speak yet.

    ``described`` has the mentions of everyone entered who has no name, ``kept`` those of them who may speak.
    """
    heads = [mention.head for mention in mentions.all]
    found: set[int] = set()
    for first, last in _talks(prose):
        there = range(bisect_left(heads, first), bisect_left(heads, last))
        told = [index for index in there if not prose.said[heads[index]] and not mentions.all[index].plural]
        owners = [resolution.owner[index] for index in told]
        singular = {
            one
            for one in owners
            if one in kept or (0 <= one < len(people.persons) and not people.persons[one].plural)
        }
        if len(singular) < 2:
            found.update(
                one
                for index, one in zip(told, owners, strict=True)
                if one in described and mentions.all[index].kind == "nominal"
            )
    return found


def _talks(prose: Prose) -> Iterator[tuple[int, int]]:
    """Yield the tokens around each talk, half-open: what leads to its first line, up to its end."""
    stretches = stretch_of_paragraph(prose.manuscript)
    talk: list[int] = []
    for paragraph, lines in enumerate(prose.paragraph_quotations):
        if not any(prose.quotations[line].kind == "speech" for line in lines):
            continue
        if talk and (paragraph - talk[-1] > APART or stretches[paragraph] != stretches[talk[-1]]):
            yield from _around(prose, stretches, talk)
            talk = []
        talk.append(paragraph)
    yield from _around(prose, stretches, talk)


def _around(prose: Prose, stretches: Sequence[int], talk: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(talk) < LINES:
        return
    begin, end = prose.paragraph_tokens[talk[0]][0], prose.paragraph_tokens[talk[-1]][1]
    opening = next(
        prose.paragraph_tokens[one][0] for one in range(talk[0] + 1) if stretches[one] == stretches[talk[0]]
    )
    yield max(opening, begin - BEFORE), end
