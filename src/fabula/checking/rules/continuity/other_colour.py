"""A thing is of another colour than before: "the grey suit", later "his brown suit"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs, load_words
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "suggestion"
SHORT = 20_000  # characters of a story in which "the suit" is likely to be the same
APART = 300  # characters between two things below which they stand side by side
_OF_MANY = frozenset(
    {"light", "fire", "sky", "sea", "water", "wine", "ink", "paper", "line", "face", "faces"}
)
_DEFINITE = frozenset({"the", "his", "her", "my", "your", "its", "our", "their", "that", "this"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the one other colour of a thing that a short story gives."""
    tokens = draft.tokens
    if tokens is None or len(draft.text) > SHORT:
        return
    seen: dict[str, list[tuple[str, bool, Span]]] = defaultdict(list)
    for colour, noun in _coloured(tokens):
        definite = any(tokens.lower[child] in _DEFINITE or tokens.dep[child] == "poss"
                       for child in tokens.children[noun])  # fmt: skip
        value = load_pairs("thing_colours")[tokens.lower[colour]]
        seen[tokens.lower[noun]].append((value, definite, tokens.span(colour, noun)))
    for told in seen.values():
        usual, _, first = told[0]
        others = [(definite, span) for value, definite, span in told if value != usual]
        if len(others) == 1 and others[0][0] and others[0][1].start - first.end > APART:
            span = others[0][1]
            message = f"“{span.of(draft.text)}” here, and “{first.of(draft.text)}” before: the same one?"
            yield Finding(span, message, see=(first,))


def _coloured(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield each colour with the one thing it is said of."""
    known = load_pairs("thing_colours")
    for colour, low in enumerate(tokens.lower):
        if low not in known:
            continue
        noun = tokens.head[colour]
        named = (
            tokens.dep[colour] in ("amod", "compound") and tokens.tag[noun] == "NN" and 0 < noun - colour < 4
        )
        if named and tokens.lower[noun] not in _OF_MANY | load_words("hair_nouns") | load_words("body_words"):
            yield colour, noun


FLAGS = [
    "He had on the grey suit. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 6
    + "\n\nHe had hung up his ⟦brown suit⟧.",
]
ALLOWS = [
    "He had on the grey suit. “Well?” said Ida.\n\n" + "It rained. " * 30 + "\n\nHe hung up his gray suit.",
    "He had on the grey suit. “Well?” said Ida. He hung up his brown suit.",
]
