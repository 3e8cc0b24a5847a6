"""Soft answers: the probabilities that other networks give, for a network to learn (Hinton et al. 2015).

They tell more than a gold answer does: which of the wrong ones are nearly right. And they can be had for
text that nobody has annotated. Phrases and events are answered by the network that a training begins from,
where no gold answers tell them: teachers learn them from old prose alone, and hardly see the names of
today's. Who is who and who speaks are answered by teachers, by all of them in the mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from training.reader.losses import band, coref_scores, floats, grouped_logsumexp, heard_scores, longs, read
from training.reader.network import Reader
from training.reader.prepare import Passage


@dataclass(frozen=True)
class SoftAnswers:
    """Probabilities; None where gold answers tell, or nothing is asked.

    ``spans`` [windows, words, widest, labels] and ``events`` [words], each by itself. ``coref`` [pairs]: the
    share of an antecedent among those of a mention and "someone new", who has what is left. ``speakers``
    [pairs of a turn and a mention]: the share of a mention among those heard for a turn.
    """

    spans: Tensor | None
    events: Tensor | None
    coref: Tensor | None
    speakers: Tensor | None


@torch.no_grad()
def soft_answers(begun: Reader, teachers: Sequence[Reader], passage: Passage) -> SoftAnswers:
    """Return what the network begun from and the teachers answer; they are to be without noise (``eval``)."""
    vectors, row = read(begun, passage)
    rows = [read(teacher, passage)[1] for teacher in teachers]
    taken, heard = [], []
    for teacher, words in zip(teachers, rows, strict=True):
        if len(passage.pairs):
            taken.append(_antecedents(coref_scores(teacher, words, passage), passage))
        if len(passage.turn_pairs):
            heard.append(_speakers(heard_scores(teacher, words, passage), passage))
    return SoftAnswers(
        torch.sigmoid(begun.spans(vectors)) if passage.spans is None else None,
        torch.sigmoid(begun.events(row).squeeze(1)) if passage.events is None else None,
        torch.stack(taken).mean(0) if taken else None,
        torch.stack(heard).mean(0) if heard else None,
    )


def soft_losses(
    reader: Reader, vectors: Tensor, row: Tensor, passage: Passage, soft: SoftAnswers
) -> dict[str, Tensor]:
    """Return how far a network is from soft answers, by head: cross-entropies, least where it answers alike.

    ``vectors`` and ``row`` are what ``read`` gives.
    """
    found = {}
    if soft.spans is not None:
        inside = floats(band(passage, vectors.shape[1]), vectors)
        loss = F.binary_cross_entropy_with_logits(reader.spans(vectors), soft.spans, reduction="none")
        found["spans"] = (loss * inside).sum() / (soft.spans * inside).sum().clamp(min=1)
    if soft.events is not None:
        found["events"] = F.binary_cross_entropy_with_logits(reader.events(row).squeeze(1), soft.events)
    if soft.coref is not None:
        scores = coref_scores(reader, row, passage)
        found["coref"] = shares_loss(scores, soft.coref, *_of_mentions(passage, row), with_zero=True)
    if soft.speakers is not None:
        scores = heard_scores(reader, row, passage)
        found["speakers"] = shares_loss(scores, soft.speakers, *_of_turns(passage, row), with_zero=False)
    return found


def shares_of(scores: Tensor, group: Tensor, count: int, with_zero: bool) -> Tensor:
    """Return each score's share of its group; what they lack to 1 is that of the zero, where there is one."""
    return torch.exp(scores - grouped_logsumexp(scores, group, count, with_zero)[group])


def shares_loss(scores: Tensor, shares: Tensor, group: Tensor, count: int, with_zero: bool) -> Tensor:
    """Return the cross-entropy of the shares that scores give and those they ought to, in the mean of groups.

    What the shares of a group lack to 1 is that of the zero.
    """
    total = grouped_logsumexp(scores, group, count, with_zero)
    asked = torch.zeros(count, dtype=torch.bool, device=scores.device)
    asked[group] = True
    return (total[asked].sum() - (shares * scores).sum()) / asked.sum()


def _antecedents(scores: Tensor, passage: Passage) -> Tensor:
    return shares_of(scores, *_of_mentions(passage, scores), with_zero=True)


def _speakers(scores: Tensor, passage: Passage) -> Tensor:
    return shares_of(scores, *_of_turns(passage, scores), with_zero=False)


def _of_mentions(passage: Passage, beside: Tensor) -> tuple[Tensor, int]:
    return _groups(passage.pairs, beside), len(passage.mentions)


def _of_turns(passage: Passage, beside: Tensor) -> tuple[Tensor, int]:
    return _groups(passage.turn_pairs, beside), len(passage.turns)


def _groups(pairs: Any, beside: Tensor) -> Tensor:
    return longs(pairs[:, 0], beside)
