"""Numbers: those that chapters are counted by, in figures, Roman figures or words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from fabula.formats.patterns.tables import data

_ROMAN = re.compile(r"(?=[ivxl])(x?l|l?x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def number_of(number: str) -> tuple[str, int | None]:
    """Return how a number in small letters is written, and what it is: None where it is none.

    >>> number_of("12"), number_of("iv"), number_of("one hundred and twenty-one"), number_of("men")
    (('digits', 12), ('roman', 4), ('words', 121), ('words', None))
    """
    if number.isdecimal():
        return "digits", int(number)
    if match := _ROMAN.fullmatch(number):
        return "roman", _roman(match.group())
    return "words", _words(re.split(r"[ -]", number))


def _roman(number: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in number]
    return sum(-a if a < b else a for a, b in pairwise([*values, 0]))


def _words(words: Sequence[str]) -> int | None:
    """Return the number that words say, up to 999: *one hundred and twenty-one*."""
    value = 0
    for word in words:
        if word == "hundred":
            value = max(value, 1) * 100
        elif word in cardinals():
            value += cardinals()[word]
        elif word != "and" or not value:
            return None
    return value


@cache
def cardinals() -> dict[str, int]:
    """Return what the cardinal numbers of ``data/structure.toml`` are worth, in whose order they are."""
    words = data()["numbers"]["words"]
    tens = words[19 : words.index("hundred")]
    small = {word: value for value, word in enumerate(words[:19], start=1)}
    return small | {word: value * 10 for value, word in enumerate(tens, start=2)}
