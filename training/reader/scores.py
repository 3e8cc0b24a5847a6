"""Scores: how well the network answers on passages it has not learned from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch

from training.reader.labels import LABELS
from training.reader.losses import band, coref_scores, read, speaker_scores
from training.reader.network import Reader
from training.reader.prepare import Passage


@torch.no_grad()
def score(reader: Reader, passages: Sequence[Passage]) -> dict[str, float]:
    """Return F1 of phrases (people, all) and events, the share of right antecedents and of right speakers."""
    reader.eval()
    counts: Counter[str] = Counter()
    for passage in passages:
        vectors, row = read(reader, passage)
        if passage.spans is not None:
            _count_spans(reader, vectors, passage, counts)
        if passage.events is not None:
            found = (reader.events(row).squeeze(1) > 0).cpu().numpy()
            _count("events", counts, found, passage.events > 0.5)
        if len(passage.pairs):
            _count_links(coref_scores(reader, row, passage).cpu().numpy(), passage, counts)
        if len(passage.turns):
            best = speaker_scores(reader, row, passage).argmax(1).cpu().numpy()
            right = passage.gold[np.arange(len(best)), best] > 0
            for kind, hit in zip(passage.types, right, strict=True):
                for name in ("speakers", f"speakers {kind}"):
                    counts[f"{name} all"] += 1
                    counts[f"{name} right"] += bool(hit)
    reader.train()
    figures = {}
    for name in ("PER", "PER_PROP", "PER_NOM", "PER_PRON", "other", "events"):
        found, gold, both = (counts[f"{name} {part}"] for part in ("found", "gold", "both"))
        if gold:
            figures[name] = 2 * both / max(1, found + gold)
    for name in ("links", "links name", "links nominal", "links pronoun", "speakers", "speakers explicit",
                 "speakers anaphoric", "speakers implicit"):  # fmt: skip
        if counts[f"{name} all"]:
            figures[name] = counts[f"{name} right"] / counts[f"{name} all"]
    return figures


def _count(name: str, counts: Counter[str], found: np.ndarray, gold: np.ndarray) -> None:
    counts[f"{name} found"] += int(found.sum())
    counts[f"{name} gold"] += int(gold.sum())
    counts[f"{name} both"] += int((found & gold).sum())


def _count_spans(reader: Reader, vectors: torch.Tensor, passage: Passage, counts: Counter[str]) -> None:
    found = (reader.spans(vectors) > 0).cpu().numpy()
    gold = np.zeros_like(found)
    window, first, last, label = passage.spans.T
    gold[window, first, last - first, label] = True
    found &= band(passage, found.shape[1])
    people = [
        number for number, label in enumerate(LABELS) if label.startswith("PER_") and label != "PER_ATTR"
    ]
    for number in people:
        _count(LABELS[number], counts, found[..., number], gold[..., number])
    _count("PER", counts, found[..., people].any(-1), gold[..., people].any(-1))
    others = [n for n, label in enumerate(LABELS) if not label.startswith("PER")]
    _count("other", counts, found[..., others], gold[..., others])


def _count_links(scores: np.ndarray, passage: Passage, counts: Counter[str]) -> None:
    """Count the mentions whose best antecedent (or none) is right, by kind."""
    order = np.lexsort((scores, passage.pairs[:, 0]))
    best = {int(mention): int(pair) for pair, mention in zip(order, passage.pairs[order, 0], strict=True)}
    linked: Counter[int] = Counter()
    for mention, link in zip(passage.pairs[:, 0].tolist(), passage.linked.tolist(), strict=True):
        linked[mention] += link
    for mention, pair in best.items():
        kind = ("name", "nominal", "pronoun")[int(passage.pair_features[pair, 0]) // 3]
        right = bool(passage.linked[pair]) if scores[pair] > 0 else not linked[mention]
        for name in ("links", f"links {kind}"):
            counts[f"{name} all"] += 1
            counts[f"{name} right"] += right
