"""Learning: how each claim comes to each person: as their own, by being told, by overhearing it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fabula.reading.account import Account
from fabula.reading.claims.earshot import Earshot
from fabula.reading.claims.propositions import Proposition
from fabula.reading.lexicon import load_words
from fabula.story import NARRATOR, Claim, Learning

ALIKE = 0.5  # share of the words of two claims from which one says the other again
ENOUGH = 3  # words they have in common
COMMON = 40  # claims a word may be in and still lead from one to another
PASSED_ON = ("told", "overheard", "written")


def learn(
    account: Account, propositions: Sequence[Proposition], claims: Sequence[Claim], earshot: Earshot
) -> tuple[Learning, ...]:
    """Return who learns which claim, in the order of the text, but for what all who are there see.

    A claim that says an earlier one again passes that one on too, where whoever says it knew of it.
    """
    found: list[Learning] = []
    known: set[tuple[str, str]] = set()  # (character, claim)
    before = _Before(account)
    for one, claim in zip(propositions, claims, strict=True):
        if claim.stance == "narrated":
            continue
        firsthand = list(_firsthand(one, claim, earshot))
        again = before.like(one) if one.stance != "asked" and one.stance != "ordered" else []
        passed = [
            replace(learning, claim=earlier, span=claim.span)
            for earlier in again
            for learning in firsthand
            if learning.channel in PASSED_ON and (claim.by, earlier) in known
        ]
        for learning in (*firsthand, *passed):
            if (learning.character, learning.claim) not in known:
                known.add((learning.character, learning.claim))
                found.append(learning)
        before.add(one, claim.id)
    return tuple(found)


def _firsthand(one: Proposition, claim: Claim, earshot: Earshot) -> Iterator[Learning]:
    for id in sorted({claim.holder, claim.by} - {NARRATOR, None}):  # type: ignore[type-var]
        yield Learning(id, claim.id, None, "held", claim.scene, claim.span)  # type: ignore[arg-type]
    told = claim.holder if claim.by == NARRATOR else claim.by
    source = None if told == NARRATOR else told
    for id, channel in sorted(earshot.learners(one).items()):
        yield Learning(id, claim.id, source, channel, claim.scene, claim.span)


class _Before:
    """The claims so far, found again by the words they share with another."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._words: dict[str, frozenset[str]] = {}  # claim -> its words
        self._holding: dict[str, list[str]] = defaultdict(list)  # word -> claims

    def like(self, one: Proposition) -> list[str]:
        """Return the claims that say the same in much the same words."""
        words = self._words_of(one)
        shared: Counter[str] = Counter()
        for word in sorted(words):
            holding = self._holding.get(word, ())
            if len(holding) <= COMMON:
                shared.update(holding)
        return [
            claim
            for claim, count in sorted(shared.items())
            if count >= ENOUGH and count >= ALIKE * len(words | self._words[claim])
        ]

    def add(self, one: Proposition, claim: str) -> None:
        """Enter a claim."""
        self._words[claim] = self._words_of(one)
        for word in sorted(self._words[claim]):
            self._holding[word].append(claim)

    def _words_of(self, one: Proposition) -> frozenset[str]:
        """Return what a claim is about: its people, by id, and its words but for those all claims have."""
        tokens, small = self._account.prose.tokens, load_words("english_function_words")
        found = set()
        for token in range(one.first, one.last + 1):
            who = self._account.at(token)
            low = tokens.lower[token]
            if who is not None:
                found.add(f"@{who}")
            elif low not in small and low[0].isalnum():
                found.add(low)
        return frozenset(found)
