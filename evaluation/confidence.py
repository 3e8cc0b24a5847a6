"""May the confidence be believed: of the answers this confident, the share that is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from evaluation.speakers import Answer

EDGES = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers whose confidence lies in ``low`` to ``high`` (the upper end belongs to the last bin alone)."""

    low: float
    high: float
    answers: int
    right: int
    mean_confidence: float

    @property
    def share(self) -> float:
        """The share of right answers, 0 to 1."""
        return self.right / self.answers


def reliability(given: Sequence[Answer]) -> list[Bin]:
    """Return the bins that hold an answer, from doubtful to sure."""
    answered = [answer for answer in given if answer.ours]
    bins = []
    for low, high in pairwise(EDGES):
        inside = [
            answer for answer in answered if low <= answer.confidence < high or high == answer.confidence == 1
        ]
        if inside:
            mean = sum(answer.confidence for answer in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), sum(answer.right for answer in inside), mean))
    return bins


def calibration_error(given: Sequence[Answer]) -> float | None:
    """Return the expected calibration error: the mean gap between confidence and share right, 0 to 1."""
    bins = reliability(given)
    total = sum(bin.answers for bin in bins)
    return sum(bin.answers * abs(bin.share - bin.mean_confidence) for bin in bins) / total if total else None
