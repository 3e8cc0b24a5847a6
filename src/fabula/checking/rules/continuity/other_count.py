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
NEAR = 2  # between two counts of one thing; more apart, they are of two
_OTHERS = frozenset(
    {"other", "more", "of", "or", "to", "first", "last", "next", "every", "another", "these", "-"}
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each second count of something in a short story that is not like the first."""
    tokens = draft.tokens
    if tokens is None or len(draft.text) > SHORT:
        return
    counts: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for number, noun in _counted(tokens):
        if draft.quote_at(tokens.start[number]) is not None:
            continue  # people bargain, boast and guess
        many = int(number_of(tokens.lower[number]))
        counts[tokens.lower[noun]].append((many, tokens.span(number, noun)))
    for told in counts.values():
        (many, first), *rest = told
        others = [(count, span) for count, span in rest if count != many]
        if len(others) == 1 and abs(others[0][0] - many) <= NEAR:
            _, span = others[0]
            message = f"“{span.of(draft.text)}” here, and “{first.of(draft.text)}” before: the same ones?"
            yield Finding(span, message, see=(first,))


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
