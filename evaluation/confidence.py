"""May the confidence be believed: of the answers this confident, the share that is right.

Ten bins of the same width, and the expected calibration error over them: the gap between mean confidence and
share right, each bin counting by its answers (Naeini et al. 2015, AAAI). *Sure* is a confidence of 0.9 or
more: what such answers are worth, and how much of a book they cover.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.report import columns, percent
from evaluation.speakers import Answer

BINS = 10
SURE = 0.9


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
    inside: dict[int, list[Answer]] = {}
    for answer in _answered(given):
        inside.setdefault(min(int(answer.confidence * BINS), BINS - 1), []).append(answer)
    return [
        Bin(
            low=place / BINS,
            high=(place + 1) / BINS,
            answers=len(answers),
            right=sum(answer.right for answer in answers),
            mean_confidence=sum(answer.confidence for answer in answers) / len(answers),
        )
        for place, answers in sorted(inside.items())
    ]


def expected_error(bins: Sequence[Bin]) -> float | None:
    """Return the expected calibration error, 0 to 1; None without an answer."""
    total = sum(bin.answers for bin in bins)
    return sum(bin.answers * abs(bin.share - bin.mean_confidence) for bin in bins) / total if total else None


def calibration(given: Sequence[Answer]) -> dict[str, Any]:
    """Return the calibration's figures; None where nothing could be counted.

    ``sure_right`` is the share of right ones among the sure answers, ``sure_share`` the share of all lines
    that have a sure answer. ``bins`` go by their ends in hundredths ("90_to_100").
    """
    bins = reliability(given)
    sure = [answer for answer in _answered(given) if answer.confidence >= SURE]
    return {
        "expected_error": expected_error(bins),
        "sure_right": sum(answer.right for answer in sure) / len(sure) if sure else None,
        "sure_share": len(sure) / len(given) if given else None,
        "bins": {
            f"{round(100 * bin.low)}_to_{round(100 * bin.high)}": {
                "answers": bin.answers,
                "mean_confidence": bin.mean_confidence,
                "right": bin.share,
            }
            for bin in bins
        },
    }


def calibration_text(figures: dict[str, Any]) -> str:
    """Return the reliability table, and under it the figures on all answers, as percentages."""
    rows = [
        [name.replace("_", " "), *(percent(bin[key]) for key in ("answers", "mean_confidence", "right"))]
        for name, bin in figures["bins"].items()
    ]
    return "\n".join(
        [
            columns(["confidence", "answers", "mean", "right"], rows),
            f"expected calibration error {percent(figures['expected_error'])}",
            f"sure from {round(100 * SURE)}: right {percent(figures['sure_right'])}"
            f", of all lines {percent(figures['sure_share'])}",
        ]
    )


def _answered(given: Sequence[Answer]) -> list[Answer]:
    return [answer for answer in given if answer.ours]
