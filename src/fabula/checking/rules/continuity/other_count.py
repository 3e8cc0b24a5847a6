"""There are more or fewer of something than before: "four boys on the wall", "five boys in a heap"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.times import number_of
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "suggestion"
FEWEST, MOST = 2, 100  # of what is counted, not guessed
APART = 40  # characters between two counts below which one corrects the other
NEAR = 4  # between two counts of one thing; more apart, they are of two
_OTHERS = frozenset(
    {"other", "more", "of", "or", "to", "first", "last", "next", "every", "another", "these", "-"}
)
_KNOWN = frozenset(
    {"all", "the", "these", "those", "his", "her", "my", "our", "their", "your", "its", "both", "them"}
)
_WAYS = frozenset(
    {"miles", "leagues", "guineas", "shillings", "sovereigns"}
)  # counted where known: "those miles"
_WAY_TO = re.compile(r" (?:to|from) (?:the )?(\w+)")
_OWNED = frozenset({"owned", "had", "owns", "has", "possessed", "got"})


@dataclass(frozen=True, slots=True)
class _Count:
    """How many there are of something, whether it is told of as known, whether said, and whether a way."""

    many: int
    span: Span
    known: bool
    said: bool
    measured: bool


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each second count of something in a short story that is not like the first."""
    tokens = draft.tokens
    if tokens is None or not draft.is_short:
        return
    counts: dict[str, list[_Count]] = defaultdict(list)
    for number, noun in _counted(tokens):
        many, span = _many(tokens, number), tokens.span(number, noun)
        said = draft.quote_at(span.start) is not None
        counts[tokens.lower[noun]].append(
            _Count(many, span, _is_known(tokens, number), said, tokens.lower[noun] in _WAYS)
        )
    for only, noun in _only_ones(tokens):
        plural = tokens.lower[noun] + "s"
        if plural in counts:
            counts[plural].append(_Count(1, tokens.span(only, noun), True, False, False))
    for told in counts.values():
        first, *rest = sorted(told, key=lambda one: one.span)
        others = [one for one in rest if one.many != first.many]
        if len({one.many for one in others}) == 1 and _are_same(draft, first, others[0]):
            here, there = others[0].span.of(draft.text), first.span.of(draft.text)
            yield Finding(
                others[0].span, f"“{here}” here, and “{there}” before: the same ones?", see=(first.span,)
            )


def _are_same(draft: Draft, first: _Count, other: _Count) -> bool:
    """Say whether two counts are likely of the same things: alike, or told the second time as known."""
    if other.span.start - first.span.end <= APART:
        return False
    if first.measured:
        ends = [_WAY_TO.match(draft.text, one.span.end) for one in (first, other)]
        return other.known or (None not in ends and len({end[1] for end in ends if end}) == 1)
    told = not first.said and not other.said  # in speech people bargain, boast and guess
    return other.known or 1 in (first.many, other.many) or (told and abs(first.many - other.many) <= NEAR)


def _is_known(tokens: Tokens, number: int) -> bool:
    """Say whether what is counted is told of as something known: "the five boys", "all five of his boys"."""
    return tokens.lower[_first(tokens, number) - 1] in _KNOWN


def _only_ones(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield each "only" with the one thing that it says somebody has: "the only pen he owned"."""
    for only, low in enumerate(tokens.lower):
        noun = tokens.head[only]
        if low != "only" or tokens.tag[noun] != "NN" or noun != only + 1:
            continue
        owned = any(tokens.lower[below] in _OWNED for below in tokens.children[noun])
        if tokens.lower[only - 1] in ("his", "her", "my") or (tokens.lower[only - 1] == "the" and owned):
            yield only, noun


def _many(tokens: Tokens, number: int) -> int:
    """Return the number that ends at a token, "twenty-two" whole; 0 where it counts no things."""
    words = tokens.lower[number]
    if tokens.lower[number - 1] == "-" and number > 1:
        words = "".join(tokens.lower[number - 2 : number + 1])
    many = number_of(words)
    return int(many) if many % 1 == 0 else 0


def _counted(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield each small number with the plural that it counts."""
    for number, low in enumerate(tokens.lower):
        if (
            tokens.tag[number] != "CD"
            or number_of(low) == 0
            or tokens.lower[number + 1 : number + 2] == ["-"]
        ):
            continue
        of = _of_known(tokens, number)
        noun = of or tokens.head[number]
        if tokens.tag[noun] != "NNS" or not 0 < noun - number < 6:
            continue
        if not FEWEST <= _many(tokens, number) <= MOST:
            continue
        around = set(tokens.lower[number:noun]) | {tokens.lower[_first(tokens, number) - 1]}
        if (around - {"of"} if of else around) & _OTHERS:
            continue
        if tokens.lower[noun] not in load_words("measures") or tokens.lower[noun] in _WAYS:
            yield number, noun


def _first(tokens: Tokens, number: int) -> int:
    """Return the first token of a number: "twenty" of "twenty-two"."""
    return number - 2 if tokens.lower[number - 1] == "-" and number > 1 else number


def _of_known(tokens: Tokens, number: int) -> int:
    """Return the plural in "all six of his brothers", 0 where there is none."""
    if tokens.lower[number + 1 : number + 2] != ["of"]:
        return 0
    if not _KNOWN & set(tokens.lower[number + 2 : number + 3]):
        return 0
    return next((at for at in range(number + 3, min(number + 6, len(tokens))) if tokens.tag[at] == "NNS"), 0)


FLAGS = [
    "Four boys sat on the wall. “Well?” said Ida.\n\nIn the bed lay ⟦five boys⟧ in a heap.",
]
ALLOWS = [
    "Four boys sat on the wall. “Well?” said Ida.\n\nIn the bed lay the four boys in a heap.",
    "Four boys sat on the wall. “Well?” said Ida.\n\nTwo more boys came. Five minutes passed.",
]
