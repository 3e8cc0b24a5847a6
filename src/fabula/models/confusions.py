"""Confusions: words taken for one another, and how well each of a set fits a place in the prose.

A small network of our own scores the words of a set by the six words on either side of the place, which is
hidden from it: a layer over the vectors of those words, and beside it hashed weights of the short runs of
words around the place, "wide and deep" as Cheng et al. (2016) have it; to choose among the words of a set
by what stands around is Golding and Roth's (1999). ``training/realword`` tells how it was trained.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import permutations
from typing import Any

import numpy
import numpy.typing

from fabula.models.reader.pieces import shipped_pieces

Floats = numpy.typing.NDArray[numpy.float32]
Ints = numpy.typing.NDArray[numpy.int64]

REACH = 6  # words read on either side of a place
MOST_PIECES = 3  # of a word that are read
DOUBTED = 1.0  # log-odds from which another word fits a place better than the one there is doubted
AT_ONCE = 4_096  # slots scored in one go: few enough to stay in the processor's cache
PAD = "[PAD]"  # stands beyond the ends of a paragraph

#: Runs of words around the place, by their distance from it, that the wide part weighs.
RUNS = (
    *((-1,), (1,), (-2,), (2,), (-2, -1), (1, 2), (-1, 1)),
    *((-3, -2, -1), (1, 2, 3), (-2, -1, 1), (-1, 1, 2)),
)

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,]*|-+|[^\w\s*]")
_GLUE = frozenset({"-", "'", "’"})  # beside these a word is part of a longer one, or cut short
_APOSTROPHES = frozenset("'’")
_NEAR = (
    4  # words from one that is cut short, as in "goin' an' comin'": there the words are as they are spoken
)
_BEFORE_CAPITAL = frozenset({".", "?", "!", ":", "…", "“", "‘", '"', "—", "--", "”", "’", "(", PAD})
_MIX = numpy.int64(0x9E3779B97F4A7C1)


@dataclass(frozen=True, slots=True)
class Words:
    """The words and marks of a stretch: where each begins and ends, its form in lower case, its capital."""

    start: tuple[int, ...]
    end: tuple[int, ...]
    form: tuple[str, ...]
    capital: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place where a word of a set stands: its form, the paragraph, its first and last word (included)."""

    form: str
    paragraph: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word of a set that fits its slot better than the word there, by ``margin`` (log-odds).

    ``ahead`` is by how much it fits better than any third word; ``sure`` says that it may be put in unasked.
    """

    slot: Slot
    better: str
    margin: float
    ahead: float
    sure: bool = False


def words_of(text: str, start: int, end: int) -> Words:
    """Return the words and marks in ``text[start:end]``; apostrophes within words are straight.

    >>> words_of("It’s his--", 0, 10).form
    ("it's", 'his', '--')
    """
    found = list(_WORD.finditer(text, start, end))
    return Words(
        tuple(match.start() for match in found),
        tuple(match.end() for match in found),
        tuple(
            match[0].lower().replace("’", "'") if len(match[0]) > 1 else match[0].lower() for match in found
        ),
        tuple(match[0][0].isupper() for match in found),
    )


@cache
def confusion_sets() -> tuple[tuple[float, tuple[str, ...]], ...]:
    """Return the sets of words taken for one another, each with how often people make the mistake."""
    file = resources.files("fabula").joinpath("data", "confusions.txt")
    sets = []
    for line in file.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            often, _, words = line.partition(" ")
            sets.append((float(often), tuple(words.split(", "))))
    return tuple(sets)


@cache
def others_of() -> dict[str, tuple[str, ...]]:
    """Return for each form of any set the forms it may be taken for, in the order of the file."""
    others: dict[str, dict[str, None]] = {}
    for _, words in confusion_sets():
        for word in words:
            others.setdefault(word, {}).update((other, None) for other in words if other != word)
    return {word: tuple(found) for word, found in others.items()}


def how_often(word: str, other: str) -> float:
    """Return how often people take one of two words for the other, by the sets both are in."""
    return _how_often().get((word, other), 0.0)


@cache
def _how_often() -> dict[tuple[str, str], float]:
    found: dict[tuple[str, str], float] = {}
    for often, words in confusion_sets():
        for pair in permutations(words, 2):
            found[pair] = max(often, found.get(pair, 0.0))
    return found


def slots_of(words: Words, paragraph: int = 0) -> Iterator[Slot]:
    """Yield the places where a word of a set stands, none that seems a name or a part of a longer word."""
    forms = words.form
    others = others_of()
    cut = _cut_short(words)
    for index, form in enumerate(forms):
        pair_form = f"{form} {forms[index + 1]}" if form in _first_halves() and index + 1 < len(forms) else ""
        if (form not in others and pair_form not in others) or any(abs(at - index) <= _NEAR for at in cut):
            continue
        if pair_form in others:
            pair = Slot(pair_form, paragraph, index, index + 1)
            if _stands_alone(words, pair) and not words.capital[index + 1]:
                yield pair
        if form in others:
            slot = Slot(form, paragraph, index, index)
            if _stands_alone(words, slot):
                yield slot


@cache
def _first_halves() -> frozenset[str]:
    return frozenset(form.partition(" ")[0] for form in others_of() if " " in form)


def _cut_short(words: Words) -> list[int]:
    """Return which words have lost a letter or more at their end, as speech in dialect is written."""
    return [
        index
        for index, mark in enumerate(words.form[1:])
        if mark in _APOSTROPHES
        and words.end[index] == words.start[index + 1]
        and words.form[index][-1] not in "s.,;:!?…"
        and words.form[index][-1].isalpha()
    ]


def _stands_alone(words: Words, slot: Slot) -> bool:
    before = words.form[slot.first - 1] if slot.first else PAD
    after = words.form[slot.last + 1] if slot.last + 1 < len(words.form) else PAD
    if before in _GLUE or after in _GLUE:
        return False
    if slot.form == "i" or slot.form.startswith("i'"):
        return True
    return not words.capital[slot.first] or before in _BEFORE_CAPITAL


class Vocabulary:
    """The forms met, each with its hash and its wordpieces; form 0 stands beyond the ends."""

    def __init__(self) -> None:
        self._id: dict[str, int] = {}
        self._hash: list[int] = []
        self._pieces: list[tuple[int, ...]] = []
        self.of(PAD)

    def of(self, form: str) -> int:
        """Return the number of a form."""
        found = self._id.get(form)
        if found is None:
            found = self._id[form] = len(self._hash)
            cut = (0,) if form == PAD else shipped_pieces().of(form)[:MOST_PIECES]
            self._hash.append(zlib.crc32(form.encode()))
            self._pieces.append((*cut, *[-1] * (MOST_PIECES - len(cut))))
        return found

    @property
    def hashes(self) -> Ints:
        """[forms]: a hash of each."""
        return numpy.array(self._hash, numpy.int64)

    @property
    def pieces(self) -> Ints:
        """[forms, MOST_PIECES]: the wordpieces of each, -1 where there are no more."""
        return numpy.array(self._pieces, numpy.int64)


def around(words: Sequence[Words], slots: Sequence[Slot], vocabulary: Vocabulary) -> tuple[Ints, Floats]:
    """Return the forms around each slot and whether they are capitals, both [slots, 2 * REACH]."""
    beyond = [0] * REACH
    forms: list[int] = list(beyond)
    capitals: list[int] = list(beyond)
    offsets = []
    for paragraph in words:
        offsets.append(len(forms))
        forms += map(vocabulary.of, paragraph.form)
        forms += beyond
        capitals += paragraph.capital
        capitals += beyond
    first = numpy.array([offsets[slot.paragraph] + slot.first for slot in slots], numpy.int64)
    last = numpy.array([offsets[slot.paragraph] + slot.last for slot in slots], numpy.int64)
    steps = numpy.arange(1, REACH + 1)
    places = numpy.concatenate([first[:, None] - steps, last[:, None] + steps], axis=1)
    return numpy.array(forms, numpy.int64)[places], numpy.array(capitals, numpy.float32)[places]


def run_hashes(hashes: Ints) -> Ints:
    """Return [slots, RUNS]: one hash for each run of words around a slot; ``hashes`` is [slots, 2 * REACH].

    The words before come first, the nearest first, then those after.
    """
    found = []
    with numpy.errstate(over="ignore"):
        for number, run in enumerate(RUNS):
            mixed = numpy.full(len(hashes), number + 1, numpy.int64)
            for step in run:
                column = -step - 1 if step < 0 else REACH + step - 1
                mixed = (mixed ^ hashes[:, column]) * _MIX
                mixed ^= mixed >> 29
            found.append(mixed)
    return numpy.stack(found, axis=1)


def cells(runs: Ints, words: Ints, size: int) -> Ints:
    """Return the cells of a wide table of ``size`` for runs and words, which broadcast to one another."""
    with numpy.errstate(over="ignore"):
        mixed = (runs + (words + 1) * numpy.int64(0x2545F4914F6CDD1D)) * _MIX
    return (mixed >> 20) & (size - 1)


class Confusions:
    """The trained network, of the arrays that ``training/realword`` wrote.

    ``vectors`` [pieces, width], ``first`` [2 * REACH * (width + 1), hidden], ``second`` [hidden, out],
    ``words`` [forms, out] and ``wide`` [table] are whole numbers with their scales.
    """

    def __init__(self, arrays: Mapping[str, Any]) -> None:
        self._forms = list(others_of())
        self._id = {form: index for index, form in enumerate(self._forms)}
        self._vectors = floats(arrays, "vectors")
        self._first, self._first_bias = floats(arrays, "first"), arrays["first_bias"].astype(numpy.float32)
        self._second, self._second_bias = (
            floats(arrays, "second"),
            arrays["second_bias"].astype(numpy.float32),
        )
        self._words, self._bias = floats(arrays, "words"), arrays["bias"].astype(numpy.float32)
        self._wide = arrays["wide"]
        self._wide_scale = float(arrays["wide_scale"])
        most = max(map(len, others_of().values()))
        self._candidates = numpy.full((len(self._forms), most + 1), -1, numpy.int64)
        self._told = numpy.zeros((len(self._forms), most), bool)
        for index, (form, others) in enumerate(others_of().items()):
            self._candidates[index, : len(others) + 1] = [index, *(self._id[other] for other in others)]
            self._told[index, : len(others)] = [how_often(form, other) > 0 for other in others]

    def doubts(self, words: Sequence[Words]) -> list[Doubt]:
        """Return every place in the paragraphs where another word fits better, by ``DOUBTED``, in order."""
        slots = [slot for index, one in enumerate(words) for slot in slots_of(one, index)]
        slots = [slot for slot in slots if self._told[self._id[slot.form]].any()]
        margins = self.margins_at(words, slots)
        best = margins.argmax(axis=1)
        found = []
        for row in numpy.flatnonzero(margins[numpy.arange(len(best)), best] > DOUBTED).tolist():
            slot, column = slots[row], int(best[row])
            margin = float(margins[row, column])
            third = float(numpy.delete(margins[row], column).max(initial=0.0))
            found.append(Doubt(slot, others_of()[slot.form][column], margin, margin - third))
        return found

    def margins_at(self, words: Sequence[Words], slots: Sequence[Slot]) -> Floats:
        """Return [slots, most]: by how much each other word fits better than the form of a slot.

        -inf where a form has fewer others, and where good writers differ between the two.
        """
        vocabulary = Vocabulary()
        forms, capitals = around(words, slots, vocabulary) if slots else _nothing()
        hashes, vectors = vocabulary.hashes, self._vectors_of(vocabulary.pieces)
        form = numpy.array([self._id[slot.form] for slot in slots], numpy.int64)
        found = numpy.full((len(slots), self._told.shape[1]), -numpy.inf, numpy.float32)
        for part in (slice(start, start + AT_ONCE) for start in range(0, len(slots), AT_ONCE)):
            found[part] = self.margins(form[part], hashes[forms[part]], vectors[forms[part]], capitals[part])
        found[~self._told[form]] = -numpy.inf
        return found

    def _vectors_of(self, pieces: Ints) -> Floats:
        """Return [forms, width]: the mean of the vectors of each form's pieces."""
        there = (pieces >= 0)[:, :, None]
        total = (self._vectors[numpy.maximum(pieces, 0)] * there).sum(axis=1)
        return numpy.asarray(total / there.sum(axis=1), numpy.float32)

    def margins(self, form: Ints, hashes: Ints, vectors: Floats, capitals: Floats) -> Floats:
        """Return [slots, most]: by how much each other word of a form's sets fits better than the form.

        ``form`` [slots]; ``hashes`` [slots, 2 * REACH], ``vectors`` [slots, 2 * REACH, width] and
        ``capitals`` [slots, 2 * REACH] are of the words around. Where a form has fewer others it is -inf.
        """
        inner = numpy.concatenate([vectors.reshape(len(form), -1), capitals], axis=1) @ self._first
        context = numpy.maximum(inner + self._first_bias, 0) @ self._second + self._second_bias
        candidates = self._candidates[form]
        asked = numpy.maximum(candidates, 0)
        scores = numpy.einsum("so,sco->sc", context, self._words[asked]) + self._bias[asked]
        runs = run_hashes(hashes)
        wide = self._wide[cells(runs[:, :, None], asked[:, None, :], len(self._wide))]
        scores += wide.sum(axis=1, dtype=numpy.int32) * numpy.float32(self._wide_scale)
        margins = scores[:, 1:] - scores[:, :1]
        return numpy.where(candidates[:, 1:] < 0, -numpy.inf, margins).astype(numpy.float32)


def floats(arrays: Mapping[str, Any], name: str) -> Floats:
    """Return a table of whole numbers as what they stand for: each column has its scale."""
    return numpy.asarray(arrays[name] * arrays[f"{name}_scale"].astype(numpy.float32), numpy.float32)


def _nothing() -> tuple[Ints, Floats]:
    return numpy.zeros((0, 2 * REACH), numpy.int64), numpy.zeros((0, 2 * REACH), numpy.float32)


@cache
def shipped_confusions() -> Confusions:
    """Return the network in the package, loaded once."""
    with resources.files("fabula").joinpath("data", "confusions.npz").open("rb") as file:
        return Confusions(dict(numpy.load(file)))
