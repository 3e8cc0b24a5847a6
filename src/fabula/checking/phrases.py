"""Phrases: the turns of phrase and gestures of a narration, and how often prose at large has each.

How often is counted by ``training/words/prose_rates.py`` in the novels and stories that weights are learnt
from, in 100,000 words of narration.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from fabula.checking.lemmas import lemma, verb_lemma
from fabula.checking.narration import Narration
from fabula.reading.lexicon import inflect, load_lines, load_pairs, load_words
from fabula.span import Span

PER = 100_000  # words of narration in which rates are told
_COMMON_VERBS = frozenset(
    {"see", "hear", "have", "watch", "feel", "get", "be", "know", "look", "like", "let"}
)

Pattern = tuple[frozenset[str], ...]


def phrases(narration: Narration) -> Iterator[tuple[str, Span]]:
    """Yield each listed turn of phrase and each gesture with its name: "let out a breath", "shake head"."""
    yield from _listed(narration)
    yield from _gestures(narration)


def usual_rate(name: str) -> float:
    """Return how often prose at large has a phrase, 0 where it was not met."""
    rate = load_pairs("phrase_rates").get(name) or load_pairs("gesture_rates").get(name)
    return float(rate) if rate is not None else 0.0


@cache
def _patterns() -> dict[str, tuple[tuple[str, Pattern], ...]]:
    """Return the phrases by the words that they may begin with."""
    found: dict[str, tuple[tuple[str, Pattern], ...]] = {}
    for phrase in load_lines("phrases"):
        pattern = tuple(_alternatives(word) for word in phrase.split())
        for first in sorted(pattern[0]):
            found[first] = (*found.get(first, ()), (named(phrase), pattern))
    return found


def named(phrase: str) -> str:
    """Return a phrase as it is told: of several words that may stand in one place, the first."""
    return " ".join(word.split("|")[0].removeprefix("~") for word in phrase.split())


def _alternatives(word: str) -> frozenset[str]:
    """Return the words that may stand in one place; ``~`` means every form of a verb."""
    forms = (inflect(one[1:]) if one.startswith("~") else {one} for one in word.split("|"))
    return frozenset(form for several in forms for form in several)


def _listed(narration: Narration) -> Iterator[tuple[str, Span]]:
    words, said, patterns = narration.tokens.lower, narration.said, _patterns()
    for token, word in enumerate(words):
        for name, pattern in patterns.get(word, ()):
            here = words[token : token + len(pattern)]
            if (
                not said[token]
                and len(here) == len(pattern)
                and all(map(frozenset.__contains__, pattern, here))
            ):
                yield name, narration.tokens.span(token, token + len(pattern) - 1)


def _gestures(narration: Narration) -> Iterator[tuple[str, Span]]:
    """Yield what people do with a part of their bodies: *shook her head*, *raised an eyebrow*."""
    tokens, body = narration.tokens, load_words("body_words")
    for token, word in enumerate(tokens.lower):
        if word not in body or narration.said[token] or tokens.dep[token] != "dobj":
            continue
        verb = tokens.head[token]
        owned = any(
            tokens.dep[child] == "poss" or tokens.lower[child] in ("a", "an")
            for child in tokens.children[token]
        )
        if owned and tokens.tag[verb][0] == "V" and verb < token:
            base = verb_lemma(tokens.lower[verb])
            if base not in _COMMON_VERBS:
                yield f"{base} {lemma(word)}", tokens.span(verb, token)
