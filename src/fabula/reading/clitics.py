"""Clitics: the verb that is written into a word before it is a word of its own: Mara'd, Jun'll, nobody've.

The parser knows *I'd* and *who'll* from a list and leaves what names and nouns have as one word with them, so
that Mara'd would be somebody else than Mara.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TypeVar

import numpy

from fabula.models.english import Tokens
from fabula.models.reader.network import TokenReading
from fabula.reading.grammar.roles import SUBJECTS

One = TypeVar("One")
WRITTEN_IN = re.compile(r"(?P<word>\w*[a-zà-ÿ])(?P<verb>['’](?:d|ll|ve|re))")  # not OK'd
TAGS = {"d": "MD", "ll": "MD", "ve": "VBP", "re": "VBP"}
NOUNS = ("NN", "PRP", "DT", "WP", "EX")  # tags that the word before may keep


def with_clitics_apart(tokens: Tokens) -> Tokens:
    """Return the tokens with such a verb split from its word; the same tokens where there is none.

    The verb helps what its word is the subject of, or else hangs on its word.
    """
    found = {
        token: match
        for token, word in enumerate(tokens.word)
        if ("'" in word or "’" in word) and (match := WRITTEN_IN.fullmatch(word)) is not None
    }
    if not found:
        return tokens
    times = [1 + (token in found) for token in range(len(tokens))]
    place = [0, *accumulate(times)]  # of each token among the new ones
    new = Tokens(
        tokens.text,
        _repeated(tokens.start, times),
        _repeated(tokens.end, times),
        _repeated(tokens.tag, times),
        _repeated(tokens.dep, times),
        [place[head] for head in _repeated(tokens.head, times)],
        _repeated(tokens.sentence, times),
        _repeated(tokens.paragraph, times),
        _repeated(tokens.entity, times),
        _reading(tokens.reading, times, place),
    )
    for token, match in found.items():
        word, verb = place[token], place[token] + 1
        new.end[word] = new.start[verb] = tokens.start[token] + match.start("verb")
        new.tag[verb], new.dep[verb] = TAGS[match["verb"][1:].lower()], "aux"
        if tokens.dep[token] not in SUBJECTS:
            new.head[verb] = word
        if not tokens.tag[token].startswith(NOUNS):
            new.tag[word] = "NNP" if match["word"][0].isupper() else "NN"
    return new


def _repeated(values: Sequence[One], times: Sequence[int]) -> list[One]:
    return [value for value, count in zip(values, times, strict=True) for _ in range(count)]


def _reading(reading: TokenReading | None, times: Sequence[int], place: Sequence[int]) -> TokenReading | None:
    """Return what the trained reader says, a verb's vector that of its word; phrases end before the verb."""
    if reading is None:
        return None
    return TokenReading(
        numpy.repeat(reading.vectors, times, axis=0),
        tuple(
            replace(phrase, first=place[phrase.first], last=place[phrase.last]) for phrase in reading.phrases
        ),
        numpy.repeat(reading.event, times),
    )
