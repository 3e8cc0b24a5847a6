"""Logistic regression over named features, and vectors beside them: yes or no, or one of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Features = dict[str, float]
Array = NDArray[np.float64]
LEANING = "leaning"  # the feature that a head gives; it counts as much as it says


@dataclass(frozen=True, slots=True)
class Example:
    """What was seen: named features, and a vector where the question is put to it too; zeros are none."""

    features: Features
    vector: NDArray[np.float32] | None = None

    def leaning(self, head: Array) -> Features:
        """Return the features, and what a head says of the vector."""
        if self.vector is None or not self.vector.any():
            return self.features
        return {**self.features, LEANING: float(self.vector @ head[:-1] + head[-1])}


@dataclass(frozen=True, slots=True)
class Strength:
    """How strongly the weights of features are drawn to their prior, and those of vectors to nothing."""

    features: float
    vectors: float = 0.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """The weights of the features; and the head, a weight for each number of a vector, a constant last."""

    weights: Features
    head: Array = field(default_factory=lambda: np.zeros(0))


def names_of(examples: Sequence[Example], least: int = 3) -> list[str]:
    """Return the features that at least so many examples have, in the order of the alphabet."""
    counts: dict[str, int] = {}
    for example in examples:
        for name, value in example.features.items():
            counts[name] = counts.get(name, 0) + (value != 0)
    return sorted(name for name, count in counts.items() if count >= least)


def matrix(examples: Sequence[Example], names: Sequence[str], centre: Array) -> Array:
    """Return the examples as rows; the named features, their vectors off a centre and ones as columns."""
    place = {name: column for column, name in enumerate(names)}
    rows = np.zeros((len(examples), len(names) + len(centre) + 1))
    rows[:, -1] = 1.0
    for row, example in enumerate(examples):
        for name, value in example.features.items():
            if name in place:
                rows[row, place[name]] = value
        if example.vector is not None and example.vector.any():
            rows[row, len(names) : -1] = example.vector - centre
    return rows


def fit_yes(examples: Sequence[Example], answers: Sequence[bool], strength: Strength) -> Fitted:
    """Fit yes or no; the bias is not drawn to nothing."""
    names, centre = names_of(examples), _centre(examples)
    x, y = matrix(examples, names, centre), np.asarray(answers, float)
    l2 = _strengths(names, centre, strength)
    l2[-1] = 0.0

    def loss(theta: Array) -> tuple[float, Array]:
        scores = x @ theta
        value = np.logaddexp(0.0, scores).sum() - (y * scores).sum() + (l2 * theta**2).sum() / 2
        return float(value), x.T @ (1.0 / (1.0 + np.exp(-scores)) - y) + l2 * theta

    return _fitted(minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x, names, centre)


def fit_choice(
    lists: Sequence[tuple[Sequence[Example], Sequence[bool]]],
    strength: Strength,
    prior: Features | None = None,
) -> Fitted:
    """Fit the choice among the candidates of each list, one or more of which are right.

    The weights are drawn to those of ``prior``, which stand for features nobody has too; else to nothing.
    """
    everything = [example for candidates, _ in lists for example in candidates]
    names, centre = names_of(everything), _centre(everything)
    told = [
        (matrix(candidates, names, centre), np.asarray(right, bool))
        for candidates, right in lists
        if any(right)
    ]
    l2 = _strengths(names, centre, strength)
    drawn_to = np.zeros(len(l2))
    drawn_to[: len(names)] = [(prior or {}).get(name, 0.0) for name in names]

    def loss(theta: Array) -> tuple[float, Array]:
        apart = theta - drawn_to
        value, slope = float((l2 * apart**2).sum()) / 2, l2 * apart
        for x, right in told:
            scores = x @ theta
            free, held = np.logaddexp.reduce(scores), np.logaddexp.reduce(scores[right])
            value += float(free - held)
            slope = slope + x.T @ np.exp(scores - free) - x[right].T @ np.exp(scores[right] - held)
        return value, slope

    fitted = _fitted(minimize(loss, drawn_to, jac=True, method="L-BFGS-B").x, names, centre)
    for name, weight in (prior or {}).items():
        fitted.weights.setdefault(name, weight)
    return fitted


def _centre(examples: Sequence[Example]) -> Array:
    """Return the mean of the vectors; where an example has none, it is as if it had this."""
    vectors = [one.vector for one in examples if one.vector is not None and one.vector.any()]
    return np.mean(vectors, axis=0, dtype=float) if vectors else np.zeros(0)


def _strengths(names: Sequence[str], centre: Array, strength: Strength) -> Array:
    return np.array([strength.features] * len(names) + [strength.vectors] * len(centre) + [strength.features])


def _fitted(theta: Array, names: Sequence[str], centre: Array) -> Fitted:
    weights = {"bias": round(float(theta[-1]), 3)} | {
        name: round(float(weight), 3) for name, weight in zip(names, theta, strict=False)
    }
    if not len(centre):
        return Fitted(weights)
    head = theta[len(names) : -1]
    return Fitted(weights | {LEANING: 1.0}, np.append(head, -head @ centre).round(4))
