"""By words: how the signs of a sort are read that hang on some words: wherever one stands, by itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator
from itertools import chain

from fabula.reading.account import Account
from fabula.reading.relations.acts import Acts
from fabula.reading.relations.company import Company
from fabula.reading.relations.signs import Sign


class ByWords(ABC):
    """Reads such signs of one account; ``NAME`` is theirs among what is kept of its stretches."""

    NAME: str

    def __init__(self, account: Account, company: Company, acts: Acts) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._company = company
        self._acts = acts

    def read(self) -> Iterator[Sign]:
        """Yield whom each of the words joins, in the order of the text."""
        words = self._account.prose.occurrences(self._words())
        yield from chain.from_iterable(
            self._account.each(self.NAME, words, lambda word: list(self._read(word)))
        )

    @abstractmethod
    def _words(self) -> Collection[str]:
        """Return the words, in lower case."""

    @abstractmethod
    def _read(self, word: int) -> Iterator[Sign]:
        """Yield whom a word joins."""
