"""Retelling: which claims say again, in much the same words and of the same people, what was said before."""

from __future__ import annotations

from collections import Counter, defaultdict

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.clauses import is_denied
from fabula.reading.lexicon import load_words

ALIKE = 0.5  # share of the words of two claims from which one says the other again
ENOUGH = 3  # words they have in common
DENIED = "not"
COMMON = 40  # claims a word may be in and still lead from one to another


class Retold:
    """The claims so far, found again by the words they share with another."""

    def __init__(self) -> None:
        self._words: dict[str, frozenset[str]] = {}  # claim -> its words
        self._holding: dict[str, list[str]] = defaultdict(list)  # word -> claims

    def like(self, words: frozenset[str]) -> list[str]:
        """Return the claims that say the same in much the same words."""
        shared: Counter[str] = Counter()
        for word in words - {DENIED}:
            holding = self._holding.get(word, ())
            if len(holding) <= COMMON:
                shared.update(holding)
        return sorted(
            claim
            for claim, count in shared.items()
            if count >= ENOUGH and count >= ALIKE * len(words | self._words[claim])
            if (DENIED in words) == (DENIED in self._words[claim])
        )

    def add(self, words: frozenset[str], claim: str) -> None:
        """Enter a claim."""
        self._words[claim] = words
        for word in words:
            self._holding[word].append(claim)


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
