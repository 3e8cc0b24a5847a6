"""In lines: which mentions stand in which line, and how, by their words alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from fabula.reading.coreference.salience import FIRST_PLACES
from fabula.reading.introductions.telling import I_AM
from fabula.reading.mentions import Mentions
from fabula.reading.once import once


@once
def standing(mentions: Mentions) -> tuple[list[int], list[bool], list[bool]]:
    """Return the head of each mention, whether it stands as a subject does, and whether nobody says it."""
    heads = [mention.head for mention in mentions.all]
    said, dep = mentions.prose.said, mentions.prose.tokens.dep
    return heads, [dep[head] in FIRST_PLACES for head in heads], [not said[head] for head in heads]


@once
def _names_told(mentions: Mentions) -> list[int]:
    """Return which mentions are names behind "I'm" or "my name is", in their order."""
    lower = mentions.prose.tokens.lower
    return [
        index
        for index, mention in enumerate(mentions.all)
        if mention.kind == "name" and tuple(lower[max(0, mention.first - 2) : mention.first]) in I_AM
    ]


@once
def named_in_narration(mentions: Mentions) -> list[int]:
    """Return which mentions are names in the narration."""
    said = mentions.prose.said
    return [n for n, mention in enumerate(mentions.all) if mention.kind == "name" and not said[mention.head]]


@once
def _mentions_in_lines(mentions: Mentions) -> list[range]:
    """Return for each line the mentions that have their heads in it."""
    heads = standing(mentions)[0]
    lines = mentions.prose.line_tokens
    return [range(bisect_left(heads, line.start), bisect_left(heads, line.stop)) for line in lines]


@once
def names_in_lines(mentions: Mentions) -> list[list[int]]:
    """Return for each line the names in it."""
    found = _mentions_in_lines(mentions)
    return [[index for index in there if mentions.all[index].kind == "name"] for there in found]


@once
def names_told_in(mentions: Mentions) -> Mapping[int, list[int]]:
    """Return for each line that has any the names that it tells behind "I'm" or "my name is"."""
    told, found = _names_told(mentions), {}
    for line, there in enumerate(_mentions_in_lines(mentions)):
        opening = mentions.prose.line_tokens[line].start
        names = told[bisect_left(told, there.start) : bisect_left(told, there.stop)]
        if names := [index for index in names if mentions.all[index].first - 2 >= opening]:
            found[line] = names
    return found
