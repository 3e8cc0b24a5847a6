"""The trained reader's network: one encoder, and a small head for each question."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from fabula.models.reader.pieces import SHAPES
from fabula.reading.coreference import pairs
from fabula.reading.speech import turn_pairs
from training.reader.encoder import Encoder, EncoderConfig
from training.reader.labels import LABELS, WIDEST
from training.reader.mpnet import MPNet


@dataclass(frozen=True, slots=True)
class Sizes:
    """The widths of the heads."""

    vector: int = 192  # of a word, which all heads read
    span: int = 96
    pair: int = 64


class SpanHead(nn.Module):
    """Scores every phrase of a window for every label: its ends, their bond, what it holds, its width.

    The form is the biaffine one of Yu, Bohnet and Poesio (2020) with a diagonal in place of the full matrix.
    """

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        labels = len(LABELS)
        self.start = nn.Linear(sizes.vector, sizes.span)
        self.end = nn.Linear(sizes.vector, sizes.span)
        self.bond = nn.Linear(sizes.span, labels, bias=False)
        self.from_start = nn.Linear(sizes.span, labels, bias=False)
        self.from_end = nn.Linear(sizes.span, labels, bias=False)
        self.content = nn.Linear(sizes.vector, labels, bias=False)
        self.width = nn.Embedding(WIDEST, labels)
        nn.init.constant_(self.width.weight, -4.0)

    def forward(self, vectors: Tensor) -> Tensor:
        """Return scores [windows, words, widest, labels] for ``vectors`` [windows, words, vector].

        The second axis is the first word of a phrase, the third how many words follow it; what runs beyond
        the window is meaningless.
        """
        start, end = F.gelu(self.start(vectors)), F.gelu(self.end(vectors))
        words = vectors.shape[1]
        place = torch.arange(words, device=vectors.device)[:, None]
        width = torch.arange(WIDEST, device=vectors.device)[None]
        last = (place + width).clamp(max=words - 1)
        ends = end[:, last]  # [windows, words, widest, span]
        bonds = ends @ (start[:, :, None] * self.bond.weight[None, None]).transpose(2, 3)
        held = torch.cumsum(F.pad(self.content(vectors), (0, 0, 1, 0)), 1)
        mean = (held[:, last + 1] - held[:, :words, None]) / (width + 1)[:, :, None]
        return (
            bonds
            + self.from_start(start)[:, :, None]
            + self.from_end(end)[:, last]
            + mean
            + self.width.weight[None, None]
        )


class PairHead(nn.Module):
    """Scores pairs of two things in the text by their vectors and by tables of features."""

    def __init__(self, left: int, right: int, sizes: Sizes, features: tuple[int, ...]) -> None:
        super().__init__()
        self.left = nn.Linear(left, sizes.pair)
        self.right = nn.Linear(right, sizes.pair)
        self.left_bond = nn.Linear(left, sizes.pair)
        self.right_bond = nn.Linear(right, sizes.pair)
        self.bond = nn.Linear(sizes.pair, sizes.pair, bias=False)
        self.tables = nn.EmbeddingBag(sum(features), sizes.pair, mode="sum")
        offsets = [sum(features[:number]) for number in range(len(features))]
        self.register_buffer("offsets", torch.tensor(offsets), persistent=False)
        self.second = nn.Linear(sizes.pair, sizes.pair)
        self.score = nn.Linear(sizes.pair, 1)
        nn.init.normal_(self.tables.weight, std=0.1)

    def forward(self, left: Tensor, right: Tensor, pairs: Tensor, features: Tensor) -> Tensor:
        """Return scores [pairs] for ``pairs`` [pairs, 2] of rows of ``left`` and ``right``.

        ``features`` [pairs, tables] are places in the tables.
        """
        i, j = pairs[:, 0], pairs[:, 1]
        hidden = self.left(left)[i] + self.right(right)[j]
        hidden = hidden + self.bond(self.left_bond(left)[i] * self.right_bond(right)[j])
        hidden = F.gelu(hidden + self._of_features(features))
        return self.score(F.gelu(self.second(hidden))).squeeze(1)  # type: ignore[no-any-return]

    def _of_features(self, features: Tensor) -> Tensor:
        rows = features + self.offsets
        if torch.onnx.is_in_onnx_export():  # which knows no bags
            return self.tables.weight[rows].sum(1)
        return self.tables(rows)  # type: ignore[no-any-return]


class Reader(nn.Module):
    """The encoder and its heads."""

    def __init__(
        self, encoder: Encoder | MPNet | None = None, sizes: Sizes | None = None, dropout: float = 0.1,
        hidden: float = 0.0, joined: int = 0,
    ) -> None:  # fmt: skip
        """Make a network; ``hidden`` is the share of pieces hidden from it while it learns.

        It reads windows joined to as many as ``joined`` pieces, and with 0 as they were cut.
        """
        super().__init__()
        self.hidden = hidden
        self.joined = joined
        sizes = sizes or Sizes()
        self.encoder = encoder or Encoder(EncoderConfig())
        width = self.encoder.config.width
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.shapes.weight)
        self.vector = nn.Linear(width, sizes.vector)
        self.drop = nn.Dropout(dropout)
        self.spans = SpanHead(sizes)
        self.events = nn.Linear(sizes.vector, 1)
        self.coref = PairHead(3 * sizes.vector, 3 * sizes.vector, sizes, pairs.SIZES)
        self.heard = PairHead(5 * sizes.vector, 3 * sizes.vector, sizes, turn_pairs.SIZES)
        self.absent = nn.Parameter(torch.zeros(1))

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        return self.absent.device

    def encode(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None, starts: Tensor) -> Tensor:
        """Return the vectors of words [windows, words, vector].

        ``pieces``, ``shapes`` and ``mask`` are [windows, pieces], ``starts`` [windows, words] the place of
        the first piece of each word (0 for padding).
        """
        states = self._states(pieces, mask, self.shapes(shapes))
        places = starts[:, :, None].expand(-1, -1, states.shape[2])
        return self.drop(self.vector(torch.gather(states, 1, places)))  # type: ignore[no-any-return]

    def _states(self, pieces: Tensor, mask: Tensor | None, added: Tensor) -> Tensor:
        """Return the encoder's states; on a GPU it reckons in bf16, and the heads in floats all the same."""
        if not pieces.is_cuda:
            return self.encoder(pieces, mask, added)  # type: ignore[no-any-return]
        with torch.autocast("cuda", torch.bfloat16):
            states: Tensor = self.encoder(pieces, mask, added)
        return states.float()


def mention_vectors(vectors: Tensor, mentions: Tensor) -> Tensor:
    """Return [mentions, 3 * vector]: first, last and head word of ``mentions`` [mentions, 3]."""
    return vectors[mentions].flatten(1)


def turn_vectors(vectors: Tensor, turns: Tensor) -> Tensor:
    """Return [turns, 5 * vector]: first and last word, the words before and after, and the mean.

    ``vectors`` [words, vector], ``turns`` [turns, 2] the first and last word of each.
    """
    words = vectors.shape[0]
    first, last = turns[:, 0], turns[:, 1]
    held = torch.cumsum(F.pad(vectors, (0, 0, 1, 0)), 0)
    mean = (held[last + 1] - held[first]) / (last + 1 - first)[:, None]
    before, after = (first - 1).clamp(0, words - 1), (last + 1).clamp(0, words - 1)
    return torch.cat([vectors[first], vectors[last], vectors[before], vectors[after], mean], 1)
