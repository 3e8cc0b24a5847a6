"""Losses: how far the network's answers are from a passage's gold ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from training.reader.labels import WIDEST
from training.reader.network import Reader, mention_vectors, turn_vectors
from training.reader.prepare import Passage
from training.reader.windows import join, part

HIDING, LAST_MARK = 103, 999  # the vocabulary's [MASK]; its marks and unused entries come first


def batch(windows: Sequence[tuple[Any, Any, Any]]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Return windows padded to one length: pieces, shapes, mask, starts and how many words each has."""
    pieces = max(len(window[0]) for window in windows)
    words = max(len(window[2]) for window in windows)
    table = np.zeros((3, len(windows), pieces), np.int64)
    starts = np.zeros((len(windows), words), np.int64)
    for row, (ids, shapes, places) in enumerate(windows):
        table[0, row, : len(ids)], table[1, row, : len(ids)], table[2, row, : len(ids)] = ids, shapes, 1
        starts[row, : len(places)] = places
    sizes = torch.tensor([len(places) for _, _, places in windows])
    ids, shapes, mask = torch.from_numpy(table)
    return ids, shapes, mask.float(), torch.from_numpy(starts), sizes


def read(reader: Reader, passage: Passage) -> tuple[Tensor, Tensor]:
    """Return a passage's word vectors, by window [windows, words, vector] and in a row [words, vector]."""
    windows = join(passage.windows, reader.joined) if reader.joined else passage.windows
    pieces, shapes, mask, starts, sizes = batch(windows)
    if reader.training:
        hidden = (torch.rand(pieces.shape) < reader.hidden) & (pieces > LAST_MARK)
        pieces = pieces.masked_fill(hidden, HIDING)
    vectors = reader.encode(*(given.to(reader.device) for given in (pieces, shapes, mask, starts)))
    words = torch.arange(vectors.shape[1])[None] < sizes[:, None]
    row = vectors[words.to(reader.device)]
    return (part(row, passage.windows) if reader.joined else vectors), row


def losses(reader: Reader, passage: Passage) -> dict[str, Tensor]:
    """Return the loss of each head that the passage has gold answers for."""
    return gold_losses(reader, *read(reader, passage), passage)


def gold_losses(reader: Reader, vectors: Tensor, row: Tensor, passage: Passage) -> dict[str, Tensor]:
    """Return the losses of a passage whose word vectors are known, as ``read`` gives them."""
    found: dict[str, Tensor] = {}
    if passage.spans is not None:
        found["spans"] = span_loss(reader, vectors, passage)
    if passage.events is not None:
        gold = floats(passage.events, row)
        found["events"] = F.binary_cross_entropy_with_logits(reader.events(row).squeeze(1), gold)
    if len(passage.pairs):
        # Where turns are annotated, some mentions of each chain are not: a loss of its own.
        name = "chains" if len(passage.turns) else "coref"
        found[name] = coref_loss(coref_scores(reader, row, passage), passage)
    if len(passage.turns):
        found["speakers"] = speaker_loss(speaker_scores(reader, row, passage), passage)
    return found


def span_loss(reader: Reader, vectors: Tensor, passage: Passage) -> Tensor:
    """Return the cross-entropy of every phrase and label, summed, for each gold phrase."""
    scores = reader.spans(vectors)
    gold = torch.zeros_like(scores)
    spans = longs(passage.spans, vectors)
    gold[spans[:, 0], spans[:, 1], spans[:, 2] - spans[:, 1], spans[:, 3]] = 1.0
    loss = F.binary_cross_entropy_with_logits(scores, gold, reduction="none")
    return (loss * floats(band(passage, scores.shape[1]), vectors)).sum() / max(1, len(spans))


def band(passage: Passage, words: int) -> Any:
    """Return which phrases end inside their window [windows, words, widest, 1]."""
    sizes = np.array([len(starts) for _, _, starts in passage.windows])
    last = np.arange(words)[:, None] + np.arange(WIDEST)[None]
    return (last[None] < sizes[:, None, None])[..., None]


def coref_scores(reader: Reader, row: Tensor, passage: Passage) -> Tensor:
    """Return a score for each pair: above 0 it speaks for one and the same person."""
    mentions = mention_vectors(row, longs(passage.mentions, row))
    pairs, features = longs(passage.pairs, row), longs(passage.pair_features, row)
    return reader.coref(mentions, mentions, pairs, features)  # type: ignore[no-any-return]


def coref_loss(scores: Tensor, passage: Passage) -> Tensor:
    """Return the marginal log-loss over a mention's antecedents, "no one yet" scoring 0 (Lee et al. 2017)."""
    mention, linked = longs(passage.pairs[:, 0], scores), bools(passage.linked, scores)
    count = len(passage.mentions)
    everyone = grouped_logsumexp(scores, mention, count, with_zero=True)
    has_link = torch.zeros(count, dtype=torch.bool, device=scores.device)
    has_link[mention[linked]] = True
    right = grouped_logsumexp(scores[linked], mention[linked], count, with_zero=False)
    right = torch.where(has_link, right, torch.zeros_like(right))
    asked = bools(passage.asked, scores)
    return (everyone - right)[asked].sum() / max(1, int(asked.sum()))


def speaker_scores(reader: Reader, row: Tensor, passage: Passage) -> Tensor:
    """Return a score for each candidate of each turn [turns, most candidates]; -inf where there is none."""
    scores = heard_scores(reader, row, passage)
    found = longs(passage.turn_pairs, row)
    widest = passage.gold.shape[1]
    cell = found[:, 0] * widest + found[:, 2]
    cells = grouped_logsumexp(scores, cell, len(passage.turns) * widest, with_zero=False)
    there = torch.zeros(len(cells), dtype=torch.bool, device=row.device)
    there[cell] = True
    cells = torch.where(there, cells, reader.absent.expand_as(cells)).view(-1, widest)
    real = torch.arange(widest, device=row.device)[None] < longs(passage.sizes, row)[:, None]
    return cells.masked_fill(~real, -1e4)


def heard_scores(reader: Reader, row: Tensor, passage: Passage) -> Tensor:
    """Return a score for each pair of a turn and a mention: how much it speaks for that speaker."""
    turns = turn_vectors(row, longs(passage.turns, row))
    mentions = mention_vectors(row, longs(passage.mentions, row))
    pairs, features = longs(passage.turn_pairs[:, :2], row), longs(passage.turn_features, row)
    return reader.heard(turns, mentions, pairs, features)  # type: ignore[no-any-return]


def speaker_loss(scores: Tensor, passage: Passage) -> Tensor:
    """Return the log-loss of the right candidates of each turn."""
    gold = bools(passage.gold, scores)
    right = torch.logsumexp(scores.masked_fill(~gold, -1e4), 1)
    return (torch.logsumexp(scores, 1) - right).mean()


def grouped_logsumexp(scores: Tensor, group: Tensor, count: int, with_zero: bool) -> Tensor:
    """Return for each of ``count`` groups the log of the summed exponentials of its scores (0 too, if asked).

    Groups without a score get a large negative number.
    """
    floor = torch.full((count,), 0.0 if with_zero else -1e4, device=scores.device)
    top = floor.scatter_reduce(0, group, scores.detach(), "amax", include_self=True)
    total = torch.zeros(count, device=scores.device).index_add(0, group, torch.exp(scores - top[group]))
    if with_zero:
        total = total + torch.exp(-top)
    return top + torch.log(total.clamp_min(1e-30))


def longs(values: Any, beside: Tensor) -> Tensor:
    """Return an array as whole numbers where another tensor is."""
    return torch.from_numpy(values).long().to(beside.device)


def bools(values: Any, beside: Tensor) -> Tensor:
    """Return an array as truth values where another tensor is."""
    return torch.from_numpy(values).bool().to(beside.device)


def floats(values: Any, beside: Tensor) -> Tensor:
    """Return an array as floats where another tensor is."""
    return torch.from_numpy(values).float().to(beside.device)
