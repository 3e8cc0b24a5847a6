"""Network: what is trained; ``fabula.models.confusions`` does the same with whole numbers in numpy."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from fabula.models.confusions import REACH


class Network(nn.Module):
    """Scores of the words of a set at a slot: a deep part over vectors, a wide one over runs of words."""

    def __init__(self, vectors: Tensor, forms: int, hidden: int, out: int, table: int) -> None:
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=False)
        width = 2 * REACH * (vectors.shape[1] + 1)
        self.first = nn.Linear(width, hidden)
        self.second = nn.Linear(hidden, out)
        self.words = nn.Embedding(forms, out)
        nn.init.normal_(self.words.weight, std=0.05)
        self.bias = nn.Embedding(forms, 1)
        nn.init.zeros_(self.bias.weight)
        self.wide = nn.Embedding(table, 1)
        nn.init.zeros_(self.wide.weight)
        self.drop = nn.Dropout(0.15)
        self.drop_run = nn.Dropout(0.3)  # so that the deep part learns what the wide one knows by heart

    def context(self, pieces: Tensor, capitals: Tensor) -> Tensor:
        """Return [slots, out]; pieces are [slots, 2 * REACH, MOST_PIECES], capitals [slots, 2 * REACH]."""
        there = (pieces >= 0).unsqueeze(-1)
        found = (self.vectors(pieces.clamp(min=0)) * there).sum(2) / there.sum(2)
        inner = torch.cat([self.drop(found).flatten(1), capitals], 1)
        return self.second(self.drop(torch.relu(self.first(inner))))

    def forward(self, pieces: Tensor, capitals: Tensor, candidates: Tensor, cells: Tensor) -> Tensor:
        """Return the scores of ``candidates`` [slots, candidates]; cells [slots, RUNS, candidates]."""
        deep = (self.context(pieces, capitals).unsqueeze(1) * self.words(candidates)).sum(-1)
        wide = self.wide(cells).squeeze(-1)
        kept = self.drop_run(torch.ones(*wide.shape[:2], 1))
        return deep + self.bias(candidates).squeeze(-1) + (wide * kept).sum(1)
