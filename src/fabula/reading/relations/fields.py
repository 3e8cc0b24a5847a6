"""Fields: the words that belong to each kind of relation, counted wherever two people are near each other."""

from __future__ import annotations

from functools import cached_property

import numpy
import numpy.typing

from fabula.reading.account import Account
from fabula.reading.relations.company import Company
from fabula.reading.relations.signs import KINDS, Pair, kinds_of_words

Numbers = numpy.typing.NDArray[numpy.float32]

SCANT = 3  # paragraphs added to those two people share, so that one word in one paragraph is not much
PER = 10  # paragraphs


class Fields:
    """Tells, for one account, which kinds of words two people's passages are full of, whoever says them.

    A wedding is in the air around two who marry, though no sentence of it names both. Words in names tell
    nothing: everybody speaks of Mr. Hale.
    """

    def __init__(self, account: Account, company: Company) -> None:
        self._account = account
        self._company = company

    def around(self, pair: Pair) -> dict[str, float]:
        """Return how many words of each kind there are to ten of the paragraphs that both people are near."""
        near = self._near.get(pair[0], self._nowhere) * self._near.get(pair[1], self._nowhere)
        found = near @ self._counts * (PER / (near.sum() + SCANT))
        return dict(zip(KINDS, found.tolist(), strict=True))

    @cached_property
    def _nowhere(self) -> Numbers:
        return numpy.zeros(len(self._company.near), numpy.float32)

    @cached_property
    def _near(self) -> dict[str, Numbers]:
        """For each person, of every paragraph, 1 where they are near."""
        found: dict[str, Numbers] = {}
        for paragraph, people in enumerate(self._company.near):
            for person in people:
                if person not in found:
                    found[person] = self._nowhere.copy()
                found[person][paragraph] = 1.0
        return found

    @cached_property
    def _counts(self) -> Numbers:
        """How many words of each kind's field each paragraph has [paragraphs, kinds]."""
        (counts,) = self._account.each("words of fields", [()], lambda _: self._count())
        return counts

    def _count(self) -> Numbers:
        tokens, fields = self._account.prose.tokens, kinds_of_words()
        names = {
            token
            for mention in self._account.mentions.all
            if mention.kind == "name"
            for token in range(mention.first, mention.last + 1)
        }
        column: dict[str, int] = {kind: n for n, kind in enumerate(KINDS)}
        counts = numpy.zeros((len(self._account.prose.paragraph_tokens), len(KINDS)), numpy.float32)
        for token in self._account.prose.occurrences(fields):
            if token not in names:
                for kind in fields[tokens.lower[token]]:
                    if kind in column:  # the others are turns
                        counts[tokens.paragraph[token], column[kind]] += 1.0
        return counts
