"""Retelling: which claims say again, in much the same words and of the same people, what was said before."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from math import ceil

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.clauses import is_denied
from fabula.reading.lexicon import load_words

ALIKE = 0.5  # share of the words of two claims from which one says the other again
ENOUGH = 3  # words they have in common
DENIED = "not"
COMMON = 40  # claims a word may be in and still lead from one to another


class Retold:
    """Claims, each with the words it is about, found again by the words they share with a later one."""

    def __init__(self, claims: Mapping[str, frozenset[str]]) -> None:
        """Make it of the claims by their ids, in the order of the text."""
        self._claims = claims
        self._ids = list(claims)
        self._place = {claim: place for place, claim in enumerate(self._ids)}
        self._holding: dict[str, list[int]] = defaultdict(list)  # word -> places of the claims with it
        for place, words in enumerate(claims.values()):
            for word in words:
                self._holding[word].append(place)
        self._like: dict[str, list[str]] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Retold) and self._claims == other._claims

    __hash__ = None  # type: ignore[assignment]

    def like(self, claim: str) -> list[str]:
        """Return the claims before one that say the same in much the same words."""
        if claim not in self._like:
            self._like[claim] = sorted(self._find(self._place[claim], self._claims[claim]))
        return self._like[claim]

    def _find(self, place: int, words: frozenset[str]) -> Iterator[str]:
        least = max(ENOUGH, ceil(ALIKE * len(words)))  # they must have in common
        holding = (self._holding[word] for word in words - {DENIED})
        before = [places[:end] for places in holding if (end := bisect_left(places, place)) <= COMMON]
        before.sort(key=len)
        # Whichever has so many of the words has one of the rarest, however few of the others.
        rarest = max(0, len(before) - least + 1)
        shared: dict[int, int] = Counter(chain.from_iterable(before[:rarest]))
        for places in before[rarest:]:
            for other in places:
                if other in shared:
                    shared[other] += 1
        for other, count in shared.items():
            claim = self._ids[other]
            others = self._claims[claim]
            alike = count >= ENOUGH and count >= ALIKE * len(words | others)
            if alike and (DENIED in words) == (DENIED in others):
                yield claim


def words_of(account: Account, one: Proposition) -> frozenset[str]:
    """Return what a claim is about: its people, by id, its words but for those all have, and its denial."""
    tokens, small = account.prose.tokens, load_words("english_function_words")
    found = {DENIED} if is_denied(tokens, one.root) else set()
    for token, low in enumerate(tokens.lower[one.first : one.last + 1], one.first):
        who = account.at(token)
        if who is not None:
            found.add(f"@{who}")
        elif low not in small and low[0].isalnum():
            found.add(low)
    return frozenset(found)
