"""Decoding: the likeliest run of speakers over a conversation, and how sure each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

PATTERNS = 3  # the speaker of the last turn again, of the turn before that, or another
ANSWERS = 1  # the second of these

Array = Any


def patterns(before: Sequence[int], last: Sequence[int], now: Sequence[int]) -> Array:
    """Return which pattern each triple of candidates makes: shape [before, last, now], values 0 to 2."""
    b, s, n = np.asarray(before)[:, None], np.asarray(last)[:, None], np.asarray(now)
    other = (n != s)[None, :, :]  # 0 for whoever spoke last, 1 for another
    return other * (2 - ((n == b) & (b >= 0)))[:, None, :]


def posteriors(
    scores: Sequence[Array], ids: Sequence[Sequence[int]], links: Sequence[int], weights: Array,
    counted: bool = True,
) -> tuple[list[Array], Array, float]:  # fmt: skip
    """Run forward-backward over a second-order chain.

    ``scores[t]`` are the log scores of the candidates ``ids[t]`` of turn t: [candidates], or [3, candidates]
    where they hang on the pattern that a candidate makes. ``links[t]`` is the kind of the link from turn
    t-1, a row of ``weights`` [kinds, 3]. Returns for each turn the probability of each candidate, the
    expected counts of the patterns [kinds, 3], 0 unless they are to be ``counted``, and the log of the
    normaliser (Rabiner 1989).
    """
    total = len(scores)
    expected = np.zeros_like(weights)
    if total == 0:
        return [], expected, 0.0
    before_ids: Sequence[int] = [-1]
    last_ids: Sequence[int] = [-2]
    forward: list[Array] = []
    steps: list[tuple[Array, Array]] = []
    alpha = np.zeros((1, 1))
    for t in range(total):
        shape = patterns(before_ids, last_ids, ids[t])
        of_pattern = weights[links[t]][:, None] + scores[t]  # [3, candidates]
        step = of_pattern[shape, np.arange(len(ids[t]))]
        steps.append((step, shape))
        forward.append(alpha)
        alpha = _logsum(alpha[:, :, None] + step, 0)
        before_ids, last_ids = last_ids, ids[t]
    norm = float(_logsum(_logsum(alpha, 0), 0))
    marginals: list[Array] = [np.zeros(0)] * total
    beta = np.zeros_like(alpha)
    for t in range(total - 1, -1, -1):
        step, shape = steps[t]
        joint = np.exp(forward[t][:, :, None] + step + beta[None, :, :] - norm)
        marginals[t] = joint.sum((0, 1))
        for pattern in range(PATTERNS if counted else 0):
            expected[links[t], pattern] += joint[shape == pattern].sum()
        beta = _logsum(step + beta[None, :, :], 2)
    return marginals, expected, norm


def _logsum(values: Array, axis: int) -> Array:
    top = np.maximum.reduce(values, axis=axis, keepdims=True)
    return np.log(np.add.reduce(np.exp(values - top), axis=axis)) + top.squeeze(axis)
