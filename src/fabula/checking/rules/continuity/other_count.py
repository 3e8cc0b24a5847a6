"""There are more or fewer of something than before: "four boys on the wall", "five boys in a heap"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.times import number_of, number_words
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "suggestion"
SHORT = 20_000  # characters of a story in which what is counted twice is likely to be the same
FEWEST, MOST = 2, 12  # of what may be counted at a look
APART = 40  # characters between two counts below which one corrects the other
NEAR = 2  # between two counts of one thing; more apart, they are of two
_OTHERS = frozenset(
    {"other", "more", "of", "or", "to", "first", "last", "next", "every", "another", "these", "-"}
)
_WHOLE = frozenset({"there", "all"})  # what leads to a number that is not bargained over
_OWNED = frozenset({"owned", "had", "owns", "has", "possessed", "got"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each second count of something in a short story that is not like the first."""
    tokens = draft.tokens
    if tokens is None or len(draft.text) > SHORT:
        return
    counts: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for number, noun in _counted(tokens):
        if draft.quote_at(tokens.start[number]) is not None and not _WHOLE & set(
            tokens.lower[max(0, number - 4) : number]
        ):
            continue  # people bargain, boast and guess
        many = int(number_of(tokens.lower[number]))
        counts[tokens.lower[noun]].append((many, tokens.span(number, noun)))
    for only, noun in _only_ones(tokens):
        plural = tokens.lower[noun] + "s"
        if plural in counts:
            counts[plural].append((1, tokens.span(only, noun)))
    for told in counts.values():
        (many, first), *rest = told
        others = [(count, span) for count, span in rest if count != many]
        if (
            len(others) == 1
            and others[0][1].start - first.end > APART
            and (abs(others[0][0] - many) <= NEAR or others[0][0] == 1)
        ):
            _, span = others[0]
            message = f"“{span.of(draft.text)}” here, and “{first.of(draft.text)}” before: the same ones?"
            yield Finding(span, message, see=(first,))


def _only_ones(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield each "only" with the one thing that it says somebody has: "the only pen he owned"."""
    for only, low in enumerate(tokens.lower):
        noun = tokens.head[only]
        if low != "only" or tokens.tag[noun] != "NN" or noun != only + 1:
            continue
        owned = any(tokens.lower[below] in _OWNED for below in tokens.children[noun])
        if tokens.lower[only - 1] in ("his", "her", "my") or (tokens.lower[only - 1] == "the" and owned):
            yield only, noun


def _counted(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield each small number with the plural that it counts."""
    for number, low in enumerate(tokens.lower):
        if tokens.tag[number] != "CD" or low not in number_words() or not FEWEST <= number_of(low) <= MOST:
            continue
        noun = tokens.head[number]
        if tokens.tag[noun] != "NNS" or not 0 < noun - number < 4 or tokens.dep[number] != "nummod":
            continue
        around = set(tokens.lower[max(0, number - 1) : noun])
        if not around & _OTHERS and tokens.lower[noun] not in load_words("measures"):
            yield number, noun


FLAGS = [
    "Four boys sat on the wall. “Well?” said Ida.\n\nIn the bed lay ⟦five boys⟧ in a heap.",
]
ALLOWS = [
    "Four boys sat on the wall. “Well?” said Ida.\n\nIn the bed lay the four boys in a heap.",
    "Four boys sat on the wall. “Well?” said Ida.\n\nTwo more boys came. Five minutes passed.",
]
