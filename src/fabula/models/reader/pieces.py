"""Pieces: words cut into the wordpieces of the encoder's vocabulary, and the shape that lower case hides.

Our own, since the library for it brings a network client into a program that promises to use none; the words
are parted by the parser already, so that what is left is the longest match of Wu et al. (2016).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import resources

UNKNOWN, FIRST, LAST, EMPTY = "[UNK]", "[CLS]", "[SEP]", "[PAD]"
MOST = 12  # pieces of one word that are read: a longer one is noise
SHAPES = 6  # lower, Capital or ALL CAPITALS, in the narration or in speech

_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'",
                        "–": "-", "—": "-", "…": "."})  # fmt: skip


class Pieces:
    """The vocabulary of an uncased BERT: 30,522 wordpieces."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._id = {piece: index for index, piece in enumerate(vocabulary)}
        self._known: dict[str, tuple[int, ...]] = {}
        self.unknown, self.first, self.last, self.empty = (
            self._id[mark] for mark in (UNKNOWN, FIRST, LAST, EMPTY)
        )

    def of(self, word: str) -> tuple[int, ...]:
        """Return the ids of a word's pieces, at least one and at most twelve."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = tuple(self._cut(word))[:MOST] or (self.unknown,)
        return known

    def _cut(self, word: str) -> Iterator[int]:
        for part in _parts(_plain(word)):
            start, found = 0, []
            while start < len(part):
                for end in range(len(part), start, -1):
                    id = self._id.get(part[start:end] if start == 0 else "##" + part[start:end])
                    if id is not None:
                        break
                else:
                    found = [self.unknown]
                    break
                found.append(id)
                start = end
            yield from found


def _plain(word: str) -> str:
    """Return a word without case, accents and the variety of marks, as the vocabulary has it.

    >>> _plain("Éowyn—"), _plain("“Oh")
    ('eowyn-', '"oh')
    """
    parted = unicodedata.normalize("NFD", word[:200].lower().translate(_MARKS))
    return "".join(sign for sign in parted if unicodedata.category(sign) not in ("Mn", "Cc", "Cf"))


def _parts(word: str) -> Iterator[str]:
    """Part the marks from the letters: each mark is a word of its own to the vocabulary.

    >>> list(_parts("o'clock--"))
    ['o', "'", 'clock', '-', '-']
    """
    run = ""
    for sign in word:
        if sign.isalnum():
            run += sign
        else:
            if run:
                yield run
            run = ""
            if not sign.isspace():
                yield sign
    if run:
        yield run


def shape_of(word: str, said: bool) -> int:
    """Return the shape of a word, below ``SHAPES``: what its capitals tell, and whether someone says it.

    >>> shape_of("mara", False), shape_of("Mara", False), shape_of("MARA", True), shape_of("I", False)
    (0, 1, 5, 1)
    """
    capitals = 0
    if word[:1].isupper():
        capitals = 2 if len(word) > 1 and word.isupper() else 1
    return capitals + 3 * said


class _Shipped:
    @cached_property
    def pieces(self) -> Pieces:
        file = resources.files("fabula") / "data" / "reader" / "vocab.txt"
        return Pieces(file.read_text("utf-8").split("\n"))


def shipped_pieces() -> Pieces:
    """Return the vocabulary in the package, loaded once."""
    return _SHIPPED.pieces


_SHIPPED = _Shipped()
