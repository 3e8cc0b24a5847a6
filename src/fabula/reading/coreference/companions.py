"""Companions: who without a name must be there, since nobody talks alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator

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
    described: Collection[int], kept: Collection[int],
) -> set[int]:  # fmt: skip
    """Return who of those ``described`` is told of beside a talk in which only one may speak yet.

    Both those and those ``kept``, who may speak, are without a name.
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
    opens: dict[int, int] = {}  # stretch -> its first token
    talks: list[list[int]] = []
    for paragraph, (lines, stretch) in enumerate(zip(prose.paragraph_quotations, stretches, strict=True)):
        opens.setdefault(stretch, prose.paragraph_tokens[paragraph][0])
        if not any(prose.quotations[line].kind == "speech" for line in lines):
            continue
        if not talks or paragraph - talks[-1][-1] > APART or stretch != stretches[talks[-1][-1]]:
            talks.append([])
        talks[-1].append(paragraph)
    for talk in talks:
        if len(talk) >= LINES:
            begin, end = prose.paragraph_tokens[talk[0]][0], prose.paragraph_tokens[talk[-1]][1]
            yield max(opens[stretches[talk[0]]], begin - BEFORE), end
