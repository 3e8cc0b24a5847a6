"""Look: MiniLM's states at the places the second look learns from, and at those it is chosen by, as arrays.

    python -m training.realword.look --data ../shared/data --examples FOLDER [--jobs N]

Takes eight minutes on one idle core, after ``train``: what the first network doubts is what is looked at.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from evaluation.work import spread
from fabula.models.confusions import (
    DOUBTED,
    Confusions,
    Slot,
    Words,
    how_often,
    others_of,
    shipped_confusions,
    slots_of,
)
from fabula.models.second_look import LAYERS, states
from fabula.models.sentences import Sentences
from training.realword.prepare import FROM, HELD_OUT, written_out
from training.realword.prose import novels, stories, words_in

LETTERS = 250_000  # of a novel that is learned from are read, from its middle
NOVELS = 40  # that are learned from
#: Pairs of one word and another that are learned from: of any, more by how often they are confused, at most.
LEARNED = 8, 45, 400
SOWN = 2, 16, 50  # slips of one word for another that are chosen by, told alike
OLD = 1_500  # places of a form in novels that are scored, to find the hard ones

AT_ONCE = 500  # pairs that a process looks at before it takes others

Text = Sequence[Words]
Asked = tuple[Words, Slot, str]


@dataclass(frozen=True, slots=True)
class Place:
    """A slot and the words it stands in."""

    words: Words
    slot: Slot


@dataclass(frozen=True, slots=True)
class Pair:
    """A place with the word there, and another in its place that the first look prefers by ``margin``."""

    place: Place
    other: str
    margin: float


def many(often: float, told: tuple[int, int, int]) -> int:
    """Return how many places of two words are taken that are confused so often.

    >>> many(1.0, (5, 30, 260)), many(12.0, (5, 30, 260)), many(0.0, (5, 30, 260))
    (35, 260, 0)
    """
    least, more, most = told
    return min(most, int(least + more * often)) if often else 0


def places_in(texts: Iterable[Text], every: bool = True) -> dict[str, list[Place]]:
    """Return the places of every form, those of its long form too where ``every`` is told."""
    found: dict[str, list[Place]] = defaultdict(list)
    for text in texts:
        for words in text:
            for find in (slots_of, written_out) if every else (slots_of,):
                for slot in find(words, 0):
                    found[slot.form].append(Place(words, slot))
    return found


def to_learn(
    own: Iterable[Text], old: Iterable[Text], model: Confusions, chance: random.Random
) -> Iterator[Pair]:
    """Yield places with the right word there and another beside it, half of them the hardest there are.

    A third are of the stories at most, as the only prose of today, so far as they have as many.
    """
    today, before = places_in(own), places_in(old)
    for form, others in others_of().items():
        known = [*today.get(form, ()), *_some(before.get(form, ()), OLD, chance)]
        margins = margins_of(known, model)
        for column, other in enumerate(others):
            wanted = many(how_often(form, other), LEARNED)
            of_today = len(today.get(form, ()))
            taken = _hard(range(of_today), margins[:, column], wanted // 3, chance)
            taken += _hard(range(of_today, len(known)), margins[:, column], wanted - len(taken), chance)
            yield from (Pair(known[row], other, float(margins[row, column])) for row in taken)


def _hard(rows: Iterable[int], margins: np.ndarray, wanted: int, chance: random.Random) -> list[int]:
    hardest_first = sorted(rows, key=lambda row: -margins[row])
    rest = hardest_first[wanted // 2 :]
    return [*hardest_first[: wanted // 2], *chance.sample(rest, min(len(rest), wanted - wanted // 2))]


def _some(places: Sequence[Place], most: int, chance: random.Random) -> list[Place]:
    return chance.sample(list(places), min(most, len(places)))


def margins_of(places: Sequence[Place], model: Confusions) -> np.ndarray:
    """Return [places, most]: by how much the first look prefers each other word."""
    slots = [Slot(one.slot.form, row, one.slot.first, one.slot.last) for row, one in enumerate(places)]
    return model.margins_at([one.words for one in places], slots)


def doubted(texts: Iterable[Text], model: Confusions) -> Iterator[Pair]:
    """Yield what the first look doubts of words that are right."""
    for text in texts:
        for doubt in model.doubts(text):
            place = Place(text[doubt.slot.paragraph], doubt.slot)
            yield Pair(place, doubt.better, doubt.margin)


def sown(
    own: Iterable[Text], old: Iterable[Text], model: Confusions, chance: random.Random
) -> Iterator[Pair]:
    """Yield slips, the right word the other of each; the margin is -inf where the first look has no doubt."""
    today, before = places_in(own, every=False), places_in(old, every=False)
    for right, others in others_of().items():
        for wrong in others:
            wanted = many(how_often(right, wrong), SOWN)
            places = _some(today.get(right, ()), wanted // 2, chance)
            places += _some(before.get(right, ()), wanted - len(places), chance)
            slips = [replace(one, slot=Slot(wrong, 0, one.slot.first, one.slot.last)) for one in places]
            column = others_of()[wrong].index(right)
            for slip, margins in zip(slips, margins_of(slips, model), strict=True):
                seen = margins.argmax() == column and margins[column] > DOUBTED
                yield Pair(slip, right, float(margins[column]) if seen else -np.inf)


def looked(pairs: Sequence[Pair], processes: int) -> dict[str, np.ndarray]:
    """Return what a pair has, each [pairs], and the states [pairs, 2, 3 * 384].

    Where the first look doubts nothing the second does not look, and the states are nought.
    """
    ids = {form: index for index, form in enumerate(others_of())}
    asked = [
        (pair.place.words, pair.place.slot, pair.other) if np.isfinite(pair.margin) else None
        for pair in pairs
    ]
    chunks = [asked[start : start + AT_ONCE] for start in range(0, len(asked), AT_ONCE)]
    return {
        "form": np.array([ids[pair.place.slot.form] for pair in pairs], np.int32),
        "other": np.array([ids[pair.other] for pair in pairs], np.int32),
        "margin": np.array([pair.margin for pair in pairs], np.float32),
        "hidden": np.concatenate(spread(_states, chunks, processes)),
    }


def _states(asked: Sequence[Asked | None]) -> np.ndarray:
    found = np.zeros((len(asked), 2, 3 * 384), np.float16)
    for row, one in enumerate(asked):
        if one is not None:
            found[row] = states(_encoder(), *one)
    return found


@cache
def _encoder() -> Sentences:
    return Sentences(LAYERS)


def middle(text: str) -> str:
    """Return the middle of a text."""
    start = max(0, (len(text) - LETTERS) // 2)
    return text[start : start + LETTERS]


def main() -> None:
    """Find, look, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    given = parser.parse_args()
    model, chance = shipped_confusions(), random.Random(7)
    books = list(novels(given.data))
    held = [words_in(text) for index, (_, text) in enumerate(books) if index % HELD_OUT == FROM]
    learned = [text for index, (_, text) in enumerate(books) if index % HELD_OUT != FROM]
    learn, choose = ([words_in(text) for _, text in stories(purpose)] for purpose in ("learn", "choose"))
    parts = {
        "held": list(doubted(held, model)),
        "choose": list(doubted(choose, model)),
        "sown": list(sown(choose, held, model, chance)),
    }
    old = [words_in(middle(text)) for text in chance.sample(learned, min(NOVELS, len(learned)))]
    parts["learn"] = list(to_learn(learn, old, model, chance))
    print({name: len(pairs) for name, pairs in parts.items()}, flush=True)
    found = {name: looked(pairs, given.jobs) for name, pairs in parts.items()}
    arrays = {f"{part}_{name}": values for part, told in found.items() for name, values in told.items()}
    np.savez(given.examples / "looks.npz", **arrays)


if __name__ == "__main__":
    main()
