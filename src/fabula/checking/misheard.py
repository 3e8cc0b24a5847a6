"""Misheard: set phrases with a word that only sounds like theirs, by ``data/misheard_phrases.txt``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from fabula.reading.lexicon import load_lines
from fabula.span import Span

STAND_FOR = {"HIS": "my|your|his|her|its|our|their", "HIM": "me|you|him|her|it|us|them"}
REACH = 60  # characters before a slip in which the words that lead to it stand
_SLIP = re.compile(r"\[([^>]+)>([^\]]+)\]")
_WORD = re.compile(r"[^\W\d_]+")
_GAP = r"[ \t]+"


@dataclass(frozen=True, slots=True)
class Misheard:
    """A slip as it stands, what it is meant to be, and the whole phrase with either."""

    span: Span
    right: str
    phrase: str
    right_phrase: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One line of the list: what leads to the slip, the slip with what follows it, and what is right."""

    lead: re.Pattern[str]
    slip: re.Pattern[str]
    right: str


def find_misheard(text: str, start: int, end: int) -> Iterator[Misheard]:
    """Yield the slips in a stretch of a text; none reaches over its end.

    >>> [found.right_phrase for found in find_misheard("We lay hauled up together.", 0, 26)]
    ['holed up together']
    """
    known = _patterns()
    for word in _WORD.finditer(text, start, end):
        for pattern in known.get(word[0].lower(), ()):
            slip = pattern.slip.match(text, word.start(), end)
            if slip is None:
                continue
            lead = pattern.lead.search(text, max(start, word.start() - REACH), word.start())
            if lead is not None:
                span = Span(*slip.span("slip"))
                right = _as_written(pattern.right, span.of(text), text)
                before, after = text[lead.start() : span.start], text[span.end : slip.end()]
                yield Misheard(span, right, before + span.of(text) + after, before + right + after)


@cache
def _patterns() -> Mapping[str, list[_Pattern]]:
    """Return the list by the first word of each slip, in lower case."""
    found: dict[str, list[_Pattern]] = defaultdict(list)
    for line in load_lines("misheard_phrases"):
        slip = _SLIP.search(line)
        assert slip is not None, line
        lead = "".join(f"{_one_of(word)}{_GAP}" for word in line[: slip.start()].split())
        after = "".join(_following(word) for word in line[slip.end() :].split())
        words = _any_mark(_GAP.join(map(re.escape, slip[1].split())))
        found[_WORD.findall(slip[1])[0].lower()].append(
            _Pattern(
                re.compile(rf"{lead}\Z", re.IGNORECASE),
                re.compile(rf"(?<![\w'’-])(?P<slip>{words})(?![\w'’-]){after}", re.IGNORECASE),
                slip[2],
            )
        )
    return found


def _following(word: str) -> str:
    if word[0] == "!":
        return rf"(?!{_GAP}{_one_of(word[1:])})"
    return rf"{_GAP}{_one_of(word)}"


def _one_of(word: str) -> str:
    """Return a pattern for one of some words, each whole."""
    words = "|".join(STAND_FOR.get(one, re.escape(one)) for one in word.split("|"))
    return words if word == "," else rf"(?<![\w'’-])(?:{_any_mark(words)})(?![\w'’-])"


def _any_mark(words: str) -> str:
    return words.replace("'", "['’]")


def _as_written(right: str, there: str, text: str) -> str:
    """Return the right words with the capital of those there, and the apostrophe of the text."""
    if there[0].isupper():
        right = right[0].upper() + right[1:]
    return right.replace("'", "’") if "’" in text else right
