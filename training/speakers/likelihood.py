"""Likelihood: how probable the annotated speakers are under the weights, and how each weight changes that.

The model is that of ``fabula.reading.speech.decoding``, a chain in which each turn hangs on the two before it
(a conditional random field, Lafferty and others 2001), and the sums are the same, done for many conversations
at a time. A weight of a link asks only whether the candidate is the last speaker, the one before, or neither.
So no table over three turns is needed: of the sum over the speaker before the last, one term alone differs
from the rest, and K * K steps do for K * K * K.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from fabula.reading.speech.decoding import PATTERNS
from fabula.reading.speech.links import CIRCUMSTANCES, LINKS
from training.speakers.conversations import Array, Conversation, Turn

ROWS = LINKS + len(CIRCUMSTANCES)  # numbers that tell of a link


@dataclass(frozen=True)
class Batch:
    """Conversations side by side: T turns, at most K candidates, F rules (someone else among them).

    The turns at position p of their conversations are rows ``starts[p]`` to ``starts[p + 1]``, those of the
    longest conversations first: so row i of a position follows on row i of the position before.
    """

    turns: tuple[Turn, ...]
    starts: tuple[int, ...]
    features: Array  # [T, K, F]
    present: Array  # [T, K] bool: there is such a candidate
    right: Array  # [T, K] bool: it may be the speaker, as far as the annotators say
    same: Array  # [T, K, K] bool: candidate [., n] is candidate [s] of the turn before
    again: Array  # [T, K, K] bool: candidate [., n] is candidate [b] of the turn before that
    links: Array  # [T, ROWS] how each follows on the turn before
    weight: float = 1.0  # how much these conversations count


def make_batch(conversations: Iterable[Conversation], weight: float = 1.0) -> Batch:
    """Lay conversations side by side; there must be a turn among them."""
    ordered = sorted(conversations, key=len, reverse=True)
    turns: list[Turn] = []
    starts = [0]
    for position in range(len(ordered[0])):
        turns += [conversation[position] for conversation in ordered if len(conversation) > position]
        starts.append(len(turns))
    size = max(len(turn.ids) for turn in turns)
    rules = turns[0].features.shape[1]
    features = np.zeros((len(turns), size, rules))
    ids = np.full((len(turns), size), -1)  # no candidate's id
    right = np.zeros((len(turns), size), bool)
    for row, turn in enumerate(turns):
        count = len(turn.ids)
        features[row, :count] = turn.features
        ids[row, :count] = turn.ids
        right[row, :count] = turn.right
    same = np.zeros((len(turns), size, size), bool)
    again = np.zeros((len(turns), size, size), bool)
    for position in range(1, len(starts) - 1):
        rows = slice(starts[position], starts[position + 1])
        count = rows.stop - rows.start
        for back, table in ((1, same), (2, again)):
            if back <= position:
                before = ids[starts[position - back] : starts[position - back] + count]
                now = ids[rows][:, None, :]
                table[rows] = (before[:, :, None] == now) & (now >= 0)
    links = np.array([turn.link for turn in turns])
    return Batch(tuple(turns), tuple(starts), features, ids != -1, right, same, again, links, weight)


@dataclass(frozen=True)
class Sums:
    """What a pass over a batch gives.

    ``norm`` is the sum of the logs of the normalisers, ``expected`` [T, PATTERNS, K] the probability of each
    candidate in each pattern.
    """

    norm: float
    expected: Array

    @property
    def shares(self) -> Array:
        """The probability of each candidate [T, K]."""
        return self.expected.sum(axis=1)


def sums(batch: Batch, scores: Array, allowed: Array) -> Sums:
    """Run forward-backward over every conversation, with only the ``allowed`` candidates.

    ``scores`` [T, PATTERNS, K] are the log scores of the candidates, links included.
    """
    top = np.where(allowed[:, None], scores, -np.inf).max(axis=(1, 2))
    potential = np.where(allowed[:, None], np.exp(np.minimum(scores - top[:, None, None], 0.0)), 0.0)
    spans = [slice(*rows) for rows in zip(batch.starts, batch.starts[1:], strict=False)]
    size = scores.shape[2]

    norm = float(top.sum())
    alpha = np.zeros((spans[0].stop, size, size))  # [conversations, speaker before the last, last speaker]
    alpha[:, 0, 0] = 1.0  # nobody has spoken yet
    passed = []
    for rows in spans:
        same = batch.same[rows]
        before = alpha[: rows.stop - rows.start]
        last = before.sum(axis=1)[:, :, None]
        stays = last * same
        returns = (before.swapaxes(1, 2) @ batch.again[rows]) * ~same
        another = last * ~same - returns
        held, back, new = potential[rows][:, :, None, :].swapaxes(0, 1)
        made = np.stack([held * stays, back * returns, new * another])
        alpha = made.sum(axis=0)
        scale = alpha.sum(axis=(1, 2), keepdims=True)
        alpha = alpha / scale
        norm += float(np.log(scale).sum())
        passed.append((scale, made))

    expected = np.zeros(scores.shape)
    beta = np.zeros((0, size, size))
    for rows, (scale, made) in zip(reversed(spans), reversed(passed), strict=True):
        same = batch.same[rows]
        ended = np.ones((rows.stop - rows.start - len(beta), size, size))
        after = np.concatenate([beta, ended]) / scale
        expected[rows] = (made * after).sum(axis=2).swapaxes(0, 1)
        held, back, new = potential[rows][:, :, None, :].swapaxes(0, 1)
        differs = after * ~same
        whatever = (held * after * same + new * differs).sum(axis=2)[:, None, :]
        beta = whatever + batch.again[rows] @ ((back - new) * differs).swapaxes(1, 2)
    return Sums(norm, expected)


@dataclass(frozen=True)
class Parts:
    """A vector of weights taken apart, someone else being the last of the rules.

    ``rules`` [F] count in every pattern, ``by_pattern`` [F, PATTERNS] beside them in one each; ``links``
    [ROWS, PATTERNS] tell of the way turns follow on one another.
    """

    rules: Array
    by_pattern: Array
    links: Array

    def scores(self, batch: Batch) -> Array:
        """Return the log scores of the candidates of every turn [T, PATTERNS, K]."""
        columns = self.rules[:, None] + self.by_pattern
        return (batch.features @ columns + (batch.links @ self.links)[:, None, :]).swapaxes(1, 2)


def split(theta: Array) -> Parts:
    """Return the parts of a vector of weights."""
    first = (len(theta) - ROWS * PATTERNS) // (1 + PATTERNS)
    last = len(theta) - ROWS * PATTERNS
    return Parts(
        theta[:first], theta[first:last].reshape(first, PATTERNS), theta[last:].reshape(ROWS, PATTERNS)
    )


def loss(theta: Array, batches: Sequence[Batch], l2: float) -> tuple[float, Array]:
    """Return how improbable the annotated speakers are (a negative log, penalty added), and its gradient."""
    parts = split(theta)
    value, gradient = float(l2 * theta @ theta), 2 * l2 * theta
    for batch in batches:
        scores = parts.scores(batch)
        free = sums(batch, scores, batch.present)
        told = sums(batch, scores, batch.right)
        beyond = free.expected - told.expected
        of_pattern = np.einsum("tpk,tkf->fp", beyond, batch.features, optimize=True)
        of_links = batch.links.T @ beyond.sum(axis=2)
        value += batch.weight * (free.norm - told.norm)
        slopes = np.concatenate([of_pattern.sum(axis=1), of_pattern.ravel(), of_links.ravel()])
        gradient = gradient + batch.weight * slopes
    return value, gradient


def shares(theta: Array, batch: Batch) -> Sequence[Array]:
    """Return for each turn of the batch the probability of each of its candidates."""
    found = sums(batch, split(theta).scores(batch), batch.present).shares
    return [row[: len(turn.ids)] for row, turn in zip(found, batch.turns, strict=True)]
