"""Thresholds: by how much another word has to fit better, for each two words, before a note is made of it.

Chosen on books held out, by what is lost and won: a direction (*then* there, *than* meant) wins the share of
its slips that are found, weighed by how often people make them, and loses the notes it makes on words that
were right. One price of a false note for all directions keeps the sum of false notes within what is allowed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from fabula.models.confusions import confusion_sets, others_of

GRID = np.arange(2.0, 14.01, 0.25)
LIKE = 1_500.0  # places that what is known of words as rare counts for
RARE = (3, 10, 30, 100, 300, 1_000, 3_000)  # places from which a word is of the next commoner kind


@dataclass(frozen=True)
class Curves:
    """For each direction: false notes to expect and share of slips found at every threshold of the grid."""

    word: np.ndarray  # [directions] the form there
    column: np.ndarray  # [directions] which of its others
    weight: np.ndarray  # [directions] how often people slip this way, in all 1
    false: np.ndarray  # [directions, grid] in the prose that was held out
    found: np.ndarray  # [directions, grid]


def curves(form: np.ndarray, margins: np.ndarray, expected: np.ndarray, today: np.ndarray) -> Curves:
    """Return the curves from the margins [slots, most] at the places of right words, ``form`` [slots].

    ``expected`` [forms] is how often each form is to be expected in so much prose, by what was learned from:
    a word that happens not to stand in the books held out may stand in the next. What is known of such words
    is what words as rare as they, and as much written apart, have shown. ``today`` [forms] is how often each
    stands in prose of today, where people slip.
    """
    ids = {name: index for index, name in enumerate(others_of())}
    count = np.bincount(form, minlength=len(ids))
    order = np.argsort(form, kind="stable")
    rows = np.split(order, np.cumsum(count)[:-1])
    weight_of = _weights(today, ids)
    word, column, weight, over, found = [], [], [], [], []
    for name, others in others_of().items():
        here = ids[name]
        for at, other in enumerate(others):
            back = others_of()[other].index(name)
            over.append(_shares(margins[rows[here], at]) * count[here])
            found.append(_shares(-margins[rows[ids[other]], back]))
            word.append(here)
            column.append(at)
            weight.append(weight_of.get((here, ids[other]), 0.0))
    raw, seen = np.array(over), count[np.array(word)].astype(float)
    times = np.maximum(seen, expected[np.array(word)]) + 1
    apart = np.array([" " in name for name, others in others_of().items() for _ in others])
    kind = np.searchsorted(RARE, times, "right") + len(RARE) * 2 * apart
    false = np.empty_like(raw)
    for one in np.unique(kind):
        of = kind == one
        rate = (raw[of].sum(0) + 0.5) / (seen[of].sum() + 1)
        false[of] = times[of, None] * (raw[of] + LIKE * rate) / (seen[of, None] + LIKE)
    return Curves(np.array(word), np.array(column), np.array(weight), false, np.array(found))


def _shares(margins: np.ndarray) -> np.ndarray:
    """Return the share of margins above each threshold of the grid, 0 where there are none."""
    if not len(margins):
        return np.zeros(len(GRID))
    return 1 - np.searchsorted(np.sort(margins), GRID, "right") / len(margins)


def _weights(count: np.ndarray, ids: dict[str, int]) -> dict[tuple[int, int], float]:
    """Return how often people write the first for the second, all in all 1."""
    found: dict[tuple[int, int], float] = {}
    for often, words in confusion_sets():
        places = {word: float(count[ids[word]]) for word in words}
        total = sum(places.values()) or 1.0
        for right in words:
            for wrong in words:
                if wrong != right:
                    # Half by how often each is meant, half alike: both ways are common.
                    meant = (places[right] / total + 1 / len(words)) / 2
                    share = often * meant / (len(words) - 1)
                    way = (ids[wrong], ids[right])
                    found[way] = found.get(way, 0.0) + share
    total = sum(found.values())
    return {way: share / total for way, share in found.items()}


def choose(told: Curves, allowed: float) -> tuple[np.ndarray, float]:
    """Return the place in the grid of each direction's threshold (the grid's length: never), and the recall.

    ``allowed`` is how many false notes may be made in the prose that was held out.
    """
    low, high = 1e-7, 10.0
    for _ in range(60):
        price = (low * high) ** 0.5
        chosen = _best(told, price)
        if _false(told, chosen).sum() > allowed:
            low = price
        else:
            high = price
    chosen = _best(told, high)
    rows = np.arange(len(chosen))
    padded = np.concatenate([told.found, np.zeros((len(chosen), 1))], 1)
    return chosen, float((told.weight * padded[rows, chosen]).sum())


def _best(told: Curves, price: float) -> np.ndarray:
    # A rare direction without slips to count is worth a little, so that it is not left out for nothing.
    gain = np.maximum(told.weight, 1e-6)[:, None] * told.found - price * told.false
    best = gain.argmax(1)
    return np.where(gain[np.arange(len(best)), best] > 0, best, len(GRID))


def _false(told: Curves, chosen: np.ndarray) -> np.ndarray:
    padded = np.concatenate([told.false, np.zeros((len(chosen), 1))], 1)
    return padded[np.arange(len(chosen)), chosen]


def needed(told: Curves, chosen: np.ndarray, forms: int, most: int) -> np.ndarray:
    """Return [forms, most]: the margin each direction needs, infinite where it is never noted."""
    table = np.full((forms, most), np.inf, np.float32)
    table[told.word, told.column] = np.append(GRID, np.inf)[chosen]
    return table
