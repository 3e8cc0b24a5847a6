"""A thing is of another colour than before: "the grey suit", later "his brown suit"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "suggestion"
APART = 150  # characters between two things below which they stand side by side
_OF_MANY = frozenset(
    {"light", "fire", "sky", "sea", "water", "wine", "ink", "paper", "line", "face", "faces", "moon", "sun",
     "snow", "smoke", "cloud", "horizon", "air", "world", "signal"}
)  # fmt: skip
_STUFFS = frozenset({"silk", "satin", "velvet", "wool", "fur", "linen", "cotton", "muslin", "lace", "tweed"})
_BEING = frozenset({"was", "is", "'s", "painted"})
_DEFINITE = frozenset({"the", "his", "her", "my", "your", "its", "our", "their", "that", "this"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the one other colour of a thing that a short story gives."""
    tokens = draft.tokens
    if tokens is None or not draft.is_short:
        return
    seen: dict[str, list[tuple[str, bool, Span]]] = defaultdict(list)
    for colour, noun in _coloured(tokens):
        definite = any(tokens.lower[child] in _DEFINITE or tokens.dep[child] == "poss"
                       for child in tokens.children[noun])  # fmt: skip
        value = load_pairs("thing_colours")[tokens.lower[colour]]
        thing = load_pairs("same_things").get(tokens.lower[noun], tokens.lower[noun])
        seen[thing].append((value, definite, tokens.span(min(colour, noun), max(colour, noun))))
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
    unfit = _OF_MANY | load_words("hair_nouns") | load_words("body_words")
    for colour, low in enumerate(tokens.lower):
        if low in known:
            noun = _thing_of(tokens, colour)
            if noun >= 0 and tokens.lower[noun] not in unfit:
                yield colour, noun


def _thing_of(tokens: Tokens, colour: int) -> int:
    """Return the thing in "the blue boat", "a gown of blue silk", "the boat was painted blue", or -1."""
    head, dep = tokens.head[colour], tokens.dep[colour]
    if dep in ("amod", "compound") and 0 < head - colour < 4:
        if tokens.lower[head] in _STUFFS and tokens.lower[tokens.head[head]] == "of":
            head = tokens.head[tokens.head[head]]
        return head if tokens.tag[head] == "NN" or tokens.lower[head] == "skirts" else -1
    if dep in ("acomp", "oprd", "attr") and tokens.lower[head] in _BEING:
        subject = next((one for one in tokens.children[head] if tokens.dep[one] in SUBJECTS), -1)
        return subject if subject >= 0 and tokens.tag[subject] == "NN" else -1
    return -1


FLAGS = [
    "He had on the grey suit. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 6
    + "\n\nHe had hung up his ⟦brown suit⟧.",
]
ALLOWS = [
    "He had on the grey suit. “Well?” said Ida.\n\n" + "It rained. " * 30 + "\n\nHe hung up his gray suit.",
    "He had on the grey suit. “Well?” said Ida. He hung up his brown suit.",
]
