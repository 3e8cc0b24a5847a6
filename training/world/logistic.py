"""Logistic regression over named features: yes or no, or one of a list."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Features = dict[str, float]
Array = NDArray[np.float64]


def names_of(examples: Sequence[Features], least: int = 3) -> list[str]:
    """Return the features that at least so many examples have, in the order of the alphabet."""
    counts: dict[str, int] = {}
    for features in examples:
        for name, value in features.items():
            counts[name] = counts.get(name, 0) + (value != 0)
    return sorted(name for name, count in counts.items() if count >= least)


def matrix(examples: Sequence[Features], names: Sequence[str]) -> Array:
    """Return the examples as rows, the named features and a last column of ones as columns."""
    place = {name: column for column, name in enumerate(names)}
    rows = np.zeros((len(examples), len(names) + 1))
    rows[:, -1] = 1.0
    for row, features in enumerate(examples):
        for name, value in features.items():
            if name in place:
                rows[row, place[name]] = value
    return rows


def fit_yes(examples: Sequence[Features], answers: Sequence[bool], l2: float) -> dict[str, float]:
    """Fit yes or no; the bias is not drawn to nothing."""
    names = names_of(examples)
    x, y = matrix(examples, names), np.asarray(answers, float)

    def loss(theta: Array) -> tuple[float, Array]:
        scores = x @ theta
        value = np.logaddexp(0.0, scores).sum() - (y * scores).sum() + l2 * (theta[:-1] ** 2).sum() / 2
        slope = x.T @ (1.0 / (1.0 + np.exp(-scores)) - y)
        slope[:-1] += l2 * theta[:-1]
        return float(value), slope

    return _named(minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x, names)


def fit_choice(
    lists: Sequence[tuple[Sequence[Features], Sequence[bool]]], l2: float, prior: Features | None = None
) -> dict[str, float]:
    """Fit the choice among the candidates of each list, one or more of which are right.

    The weights are drawn to those of ``prior``, which stand for features nobody has too; else to nothing.
    """
    names = names_of([features for candidates, _ in lists for features in candidates])
    told = [(matrix(candidates, names), np.asarray(right, bool)) for candidates, right in lists if any(right)]
    drawn_to = np.array([(prior or {}).get(name, 0.0) for name in names] + [0.0])

    def loss(theta: Array) -> tuple[float, Array]:
        apart = theta - drawn_to
        value, slope = l2 * float((apart**2).sum()) / 2, l2 * apart
        for x, right in told:
            scores = x @ theta
            free, held = np.logaddexp.reduce(scores), np.logaddexp.reduce(scores[right])
            value += float(free - held)
            slope = slope + x.T @ np.exp(scores - free) - x[right].T @ np.exp(scores[right] - held)
        return value, slope

    fitted = _named(minimize(loss, drawn_to, jac=True, method="L-BFGS-B").x, names)
    return fitted | {name: weight for name, weight in (prior or {}).items() if name not in fitted}


def _named(theta: Array, names: Sequence[str]) -> dict[str, float]:
    return {"bias": round(float(theta[-1]), 3)} | {
        name: round(float(weight), 3) for name, weight in zip(names, theta, strict=False)
    }
