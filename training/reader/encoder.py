"""The shared encoder: BERT (Devlin et al. 2019) in the size of MiniLM-L6, from its published weights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """The sizes of the encoder; the defaults are MiniLM-L6's."""

    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    dropout: float = 0.0
    epsilon: float = 1e-12  # of the norms


class Layer(nn.Module):
    """One transformer layer: attention, then a feed-forward net, each added to its input and normalised."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.asked = nn.Linear(config.width, 3 * config.width)  # queries, keys and values in one: quicker
        self.output = nn.Linear(config.width, config.width)
        self.attention_norm = nn.LayerNorm(config.width, eps=config.epsilon)
        self.inner = nn.Linear(config.width, config.inner)
        self.outer = nn.Linear(config.inner, config.width)
        self.norm = nn.LayerNorm(config.width, eps=config.epsilon)
        self.drop = nn.Dropout(config.dropout)  # not on the attention, which would lose its fast kernel

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """Return the next states [batch, pieces, width]; ``mask`` [batch, 1, 1, pieces] is added."""
        batch, pieces, width = x.shape

        def parted(states: Tensor) -> Tensor:
            return states.view(batch, pieces, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = (parted(states) for states in self.asked(x).split(width, dim=2))
        bias = None if mask is None else mask.to(query.dtype)
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        heard = self.output(seen.transpose(1, 2).reshape(batch, pieces, width))
        x = self.attention_norm(x + self.drop(heard))
        return self.norm(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Wordpieces in, a vector for each out."""

    def __init__(self, config: EncoderConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or EncoderConfig()
        self.words = nn.Embedding(config.vocabulary, config.width)
        self.places = nn.Embedding(config.positions, config.width)
        self.kinds = nn.Embedding(2, config.width)
        self.norm = nn.LayerNorm(config.width, eps=config.epsilon)
        self.drop = nn.Dropout(config.dropout)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))

    @property
    def frozen(self) -> tuple[nn.Embedding, ...]:
        """The tables that are never trained: they stay as they were published."""
        return self.words, self.places, self.kinds

    def forward(self, pieces: Tensor, mask: Tensor | None, added: Tensor | None = None) -> Tensor:
        """Return states [batch, pieces, width].

        ``pieces`` [batch, pieces] are ids. ``mask`` [batch, pieces] is 1 where there is a piece; None says
        that there is one everywhere. ``added`` [batch, pieces, width] is added to the embeddings: the shape
        of each word, which an uncased vocabulary loses.
        """
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.places(places)[None] + self.kinds.weight[0]
        if added is not None:
            x = x + added
        x = self.drop(self.norm(x))
        bias = None if mask is None else ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


_ASKED = tuple(f"attention.self.{name}" for name in ("query", "key", "value"))
_NAMES = {
    "attention.output.dense": "output", "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "inner", "output.dense": "outer", "output.LayerNorm": "norm",
}  # fmt: skip


def load_minilm(folder: Path, dropout: float = 0.0) -> Encoder:
    """Return the encoder with the weights of a ``model.safetensors`` in BERT's published layout."""
    from safetensors.torch import load_file

    stored = load_file(folder / "model.safetensors")
    encoder = Encoder(EncoderConfig(dropout=dropout))
    renamed = {}
    for number in range(encoder.config.layers):
        for leaf in ("weight", "bias"):
            parts = [stored.pop(f"encoder.layer.{number}.{name}.{leaf}") for name in _ASKED]
            renamed[f"layers.{number}.asked.{leaf}"] = torch.cat(parts)
    for name, tensor in stored.items():
        if name.startswith("embeddings."):
            part = name.removeprefix("embeddings.")
            part = (
                part.replace("word_embeddings", "words")
                .replace("position_embeddings", "places")
                .replace("token_type_embeddings", "kinds")
                .replace("LayerNorm", "norm")
            )
            if not part.startswith("position_ids"):
                renamed[part] = tensor
        elif name.startswith("encoder.layer."):
            number, rest = name.removeprefix("encoder.layer.").split(".", 1)
            module, leaf = rest.rsplit(".", 1)
            renamed[f"layers.{number}.{_NAMES[module]}.{leaf}"] = tensor
    encoder.load_state_dict(renamed)
    return encoder
