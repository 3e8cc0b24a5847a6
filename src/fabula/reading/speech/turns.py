"""Turns: the lines of one paragraph (and of the paragraphs it runs over into), which one person says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from types import MappingProxyType

from fabula.reading.once import once
from fabula.reading.prose import Prose

TALK = 4  # paragraphs that two turns of one conversation may be apart


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person says without another line between.

    ``lines`` are indices of quotations; ``first`` and ``last`` its tokens (half-open), from the start of its
    first line to the end of its last; ``opening`` and ``closing`` the tokens of its paragraphs (half-open).
    """

    lines: tuple[int, ...]
    first: int
    last: int
    opening: int
    closing: int
    paragraph: int
    last_paragraph: int


def find_turns(
    prose: Prose,
    sure: Mapping[int, int],
    sexes: Mapping[int, str] = MappingProxyType({}),
    toward: Mapping[int, int] = MappingProxyType({}),
) -> list[Turn]:
    """Group the spoken lines into turns; ``sure`` is the person a tag names for a line.

    One paragraph is one speaker's, unless two tags in it name two people, or one of them a woman and one a
    man: ``sexes`` is "f" or "m" of whoever the tag of a line tells of; or unless one has somebody speak
    to whom the other has it said, ``toward`` by line.
    """
    groups: list[list[int]] = []
    for lines in prose.paragraph_quotations:
        spoken = [line for line in lines if prose.quotations[line].kind == "speech"]
        if not spoken:
            continue
        current: list[int] = []
        if groups and prose.quotations[spoken[0]].continues and _adjacent(prose, groups[-1][-1], spoken[0]):
            current = groups.pop()
        known = next((sure[line] for line in current if line in sure), -1)
        sex = next((sexes[line] for line in current if line in sexes), "")
        heard_by = {toward[line] for line in current if line in toward}
        for line in spoken:
            person, told = sure.get(line, -1), sexes.get(line, "")
            another = person >= 0 and (known not in (-1, person) or person in heard_by)
            another = another or (known >= 0 and toward.get(line, -1) == known)
            if current and (another or (told and sex and told != sex)):
                groups.append(current)
                current, known, sex, heard_by = [], -1, "", set()
            current.append(line)
            known = person if person >= 0 else known
            sex = told or sex
            if line in toward:
                heard_by.add(toward[line])
        groups.append(current)
    return [_turn(prose, group) for group in groups]


def apart(turns: Sequence[Turn], stretches: Sequence[int], index: int, later: int) -> float:
    """Return how many paragraphs a later turn is away, without end where it is in another stretch.

    ``stretches`` are the part of the story that each paragraph stands in.
    """
    last, first = turns[index].last_paragraph, turns[later].paragraph
    return first - last if stretches[first] == stretches[last] else inf


def _adjacent(prose: Prose, before: int, after: int) -> bool:
    return prose.quotations[after].paragraph - prose.quotations[before].paragraph == 1


def _turn(prose: Prose, lines: list[int]) -> Turn:
    """Return the turn of some lines, the very object whenever it is asked for."""
    known, key = _known(prose), tuple(lines)
    if key not in known:
        known[key] = _make_turn(prose, lines)
    return known[key]


@once
def _known(prose: Prose) -> dict[tuple[int, ...], Turn]:
    """Return the turns asked for so far, by their lines: they hang on words alone."""
    return {}


def _make_turn(prose: Prose, lines: list[int]) -> Turn:
    begin = prose.line_tokens[lines[0]]
    end = prose.line_tokens[lines[-1]]
    first_paragraph = prose.quotations[lines[0]].paragraph
    last_paragraph = prose.quotations[lines[-1]].paragraph
    return Turn(
        tuple(lines),
        begin.start,
        end.stop,
        prose.paragraph_tokens[first_paragraph][0],
        prose.paragraph_tokens[last_paragraph][1],
        first_paragraph,
        last_paragraph,
    )
