"""Thresholds: how likely another word has to be meant, for each two words, before a note is made of it.

Chosen on prose held out, by what is lost and won: a direction (*then* there, *than* meant) wins the share of
its slips that are found, weighed by how often people make them, and loses the notes it makes on words that
were right. One price of a false note for all directions keeps the sum of false notes within what is allowed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from fabula.models.confusions import confusion_sets, others_of

GRID = np.arange(-4.0, 12.01, 0.25)  # log-odds
LIKE = 1_500.0  # places that what is known of words as rare counts for
LIKE_DOUBTS = 60.0  # doubts that what is known of doubts at large counts for, in how likely they seem
LIKE_KIND = 50.0  # and in a kind of words, beside its own
LIKE_SLIPS = 6.0  # slips that it counts for
RARE = (3, 10, 30, 100, 300, 1_000, 3_000)  # places from which a word is of the next commoner kind


@dataclass(frozen=True)
class Curves:
    """For each direction: false notes to expect and share of slips found at every threshold of the grid."""

    word: np.ndarray  # [directions] the form there
    column: np.ndarray  # [directions] which of its others
    weight: np.ndarray  # [directions] how often people slip this way, in all 1
    false: np.ndarray  # [directions, grid] in the prose that was held out
    found: np.ndarray  # [directions, grid]


@dataclass(frozen=True)
class Told:
    """Places: the form there, which of its others is asked about, and the log-odds that it is meant."""

    form: np.ndarray
    column: np.ndarray
    odds: np.ndarray

    def over(self, table: np.ndarray) -> np.ndarray:
        """Return [places]: whether the other form is put there, by what each two words need."""
        return np.asarray(self.odds > table[self.form, self.column])

    def count(self) -> Counter[tuple[int, int]]:
        """Count the places of every direction."""
        return Counter(zip(self.form.tolist(), self.column.tolist(), strict=True))

    def above(self) -> dict[tuple[int, int], np.ndarray]:
        """Return for every direction how many places are above each threshold of the grid."""
        found: dict[tuple[int, int], np.ndarray] = {}
        for form, column, odds in zip(self.form.tolist(), self.column.tolist(), self.odds, strict=True):
            line = found.setdefault((form, column), np.zeros(len(GRID)))
            line += odds > GRID
        return found


def joined(parts: Sequence[Told]) -> Told:
    """Return the places of all."""
    return Told(*(np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(Told)))


def curves(right: Told, slips: Told, count: np.ndarray, expected: np.ndarray, today: np.ndarray) -> Curves:
    """Return the curves from what was found of right words, where anything was, and of slips.

    ``count`` [forms] is how often each form stands in the prose looked at, and ``expected`` how often it is
    to be expected in so much prose, by what was learned from: a word that happens not to stand there may
    stand in the next. What is known of such words is what words as rare as they, and as much written apart,
    have shown: how often they are doubted, and how likely the doubts seem, so that a threshold does not
    merely lie above the few false notes that were met. ``today`` [forms] is how often each stands in prose
    of today, where people slip.
    """
    ids = {name: index for index, name in enumerate(others_of())}
    weight_of, above, met = _weights(today, ids), right.above(), slips.above()
    sown, doubted = slips.count(), right.count()
    ways = [
        (ids[name], at, ids[other]) for name, others in others_of().items() for at, other in enumerate(others)
    ]
    word, column = np.array([way[0] for way in ways]), np.array([way[1] for way in ways])
    weight = np.array([weight_of.get((here, other), 0.0) for here, _, other in ways])
    nothing = np.zeros(len(GRID))
    raw = np.array([above.get((here, at), nothing) for here, at, _ in ways])
    hits = np.array([met.get((here, at), nothing) for here, at, _ in ways])
    tries = np.array([float(sown[here, at]) for here, at, _ in ways])
    doubts = np.array([float(doubted[here, at]) for here, at, _ in ways])
    seen = count[word].astype(float)
    times = np.maximum(seen, expected[word]) + 1
    apart = np.array([" " in name for name, others in others_of().items() for _ in others])
    kind = np.searchsorted(RARE, times, "right") + len(RARE) * 2 * apart
    false, found = np.empty_like(raw), np.empty_like(raw)
    for one in np.unique(kind):
        of = kind == one
        large = apart == apart[of][0]
        tail = (raw[large].sum(0) + 0.5) / (doubts[large].sum() + 1)
        tail = (raw[of].sum(0) + LIKE_KIND * tail) / (doubts[of].sum() + LIKE_KIND)
        rate = (doubts[of].sum() + 0.5) / (seen[of].sum() + 1)
        many = times[of] * (doubts[of] + LIKE * rate) / (seen[of] + LIKE)
        false[of] = many[:, None] * (raw[of] + LIKE_DOUBTS * tail) / (doubts[of, None] + LIKE_DOUBTS)
        share = hits[of].sum(0) / max(tries[of].sum(), 1)
        found[of] = (hits[of] + LIKE_SLIPS * share) / (tries[of, None] + LIKE_SLIPS)
    return Curves(word, column, weight, false, found)


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
    """Return [forms, most]: the log-odds each direction needs, infinite where it is never noted."""
    table = np.full((forms, most), np.inf, np.float32)
    table[told.word, told.column] = np.append(GRID, np.inf)[chosen]
    return table
