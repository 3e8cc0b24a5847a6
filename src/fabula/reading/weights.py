"""Weights: how much each named feature counts in a decision, kept as data and counted by ``training``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from math import exp, log
from typing import Any

Features = Mapping[str, float]


@cache
def load_weights(question: str, kept: str = "world_weights") -> dict[str, dict[str, float]]:
    """Return the weights for one question: answer -> feature -> weight, ``bias`` among the features.

    ``kept`` is the file in ``data`` that has them.
    """
    file = resources.files("fabula").joinpath("data", f"{kept}.json")
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return {answer: dict(weights) for answer, weights in told[question].items()}


def weigh(features: Features, weights: Mapping[str, float]) -> float:
    """Return the log-odds: the bias and the sum of features times their weights."""
    told = [value * weights.get(name, 0.0) for name, value in features.items()]
    return weights.get("bias", 0.0) + sum(told)


def probability(features: Features, weights: Mapping[str, float]) -> float:
    """Return the probability (0 to 1) of a yes."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, weigh(features, weights)))))


def log_odds(chance: float) -> float:
    """Return the log-odds of a probability, as of one between 0.02 and 0.98.

    >>> log_odds(0.5)
    0.0
    """
    kept = min(max(chance, 0.02), 0.98)
    return log(kept / (1.0 - kept))
