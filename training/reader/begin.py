"""Begin: the weights of an earlier training, read back from its files, made narrower, and kept in part.

A training that begins where another ended saves its hours. The weights may be those that ship, in int8.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.reader.encoder import Layer
from training.reader.losses import read
from training.reader.network import Reader
from training.reader.prepare import Passage

# The matrices of a layer, and those after the layers, in the order of the exported graph:
MATRICES = ("asked", "output", "inner", "outer")
AFTER = (
    "vector", "spans.start", "spans.end", "spans.content", "spans.from_start", "spans.from_end", "events",
)  # fmt: skip
FROZEN = ("encoder.words.", "encoder.places.", "encoder.kinds.")  # never trained: as they were published
MEASURED = 8  # passages by which the parts of the feed-forward nets are weighed


def load_exported(folder: Path, reader: Reader) -> None:
    """Give a network the weights of the files in ``folder``, whichever of int8 or floats they are in.

    Embeddings that are never trained stay those of ``reader``, and its feed-forward nets become as narrow as
    theirs. In tables of features that have grown since, what is new speaks for nothing yet. Other sizes that
    differ raise RuntimeError.
    """
    found = _encoder_weights(_initializers(folder / "encoder.onnx"), len(reader.encoder.layers))
    for number, layer in enumerate(reader.encoder.layers):
        inner, width = found[f"encoder.layers.{number}.inner.weight"].shape
        layer.inner, layer.outer = nn.Linear(width, inner), nn.Linear(inner, width)
    state = reader.state_dict()
    for name in ("coref", "heard"):
        for key, values in _initializers(folder / f"{name}.onnx").items():
            if key.startswith("head."):
                found[f"{name}.{key.removeprefix('head.')}"] = values
            elif values.ndim == 2:
                found[f"{name}.bond.weight"] = values.T
    for key, values in found.items():
        if key.startswith(FROZEN):
            continue
        tensor = torch.from_numpy(np.array(values))
        if key.endswith("tables.weight"):
            grown = state[key].clone()
            grown[: len(tensor)] = tensor
            grown[len(tensor) :] = 0.0
            tensor = grown
        state[key] = tensor
    state["absent"] = torch.tensor([json.loads((folder / "card.json").read_text("utf-8"))["absent"]])
    reader.load_state_dict(state)


def _initializers(file: Path) -> dict[str, Any]:
    """Return the arrays of a graph by name, in floats."""
    import onnx
    from onnx import numpy_helper

    arrays = {array.name: numpy_helper.to_array(array) for array in onnx.load(str(file)).graph.initializer}
    for name in [name for name in arrays if name.endswith("_quantized")]:
        plain = name.removesuffix("_quantized")
        zero, scale = arrays.pop(f"{plain}_zero_point"), arrays.pop(f"{plain}_scale")
        arrays[plain] = (arrays.pop(name).astype(np.float32) - zero.astype(np.float32)) * scale
    return {name: array.astype(np.float32) for name, array in arrays.items() if array.dtype.kind == "f"}


def _encoder_weights(arrays: Mapping[str, Any], layers: int) -> dict[str, Any]:
    """Return the weights of ``encoder.onnx`` by the names they have in the network.

    The exporter keeps the names of vectors; matrices it turns over and numbers in the order of their use.
    """
    found = {
        name.removeprefix("reader."): array for name, array in arrays.items() if name.startswith("reader.")
    }
    numbered = sorted((int(name.rsplit("_", 1)[1]), name) for name in arrays if name.startswith("onnx::"))
    matrices = iter([arrays[name] for _, name in numbered if "MatMul" in name])
    for number in range(layers):
        for name in MATRICES:
            found[f"encoder.layers.{number}.{name}.weight"] = next(matrices).T
    for name in AFTER:
        found[f"{name}.weight"] = next(matrices).T
    bond = next(arrays[name] for _, name in numbered if "::Mul_" in name and arrays[name].ndim == 4)
    width = next(arrays[name] for _, name in numbered if "Add" in name and arrays[name].ndim == 4)
    return found | {"spans.bond.weight": bond[0, 0], "spans.width.weight": width[0, 0]}


def narrow(reader: Reader, inner: int, passages: Sequence[Passage]) -> None:
    """Leave in each feed-forward net only the ``inner`` units that matter most; nothing where that is all.

    A unit matters by how strongly it answers to real text times how far its answer reaches: after the
    structured pruning of Molchanov et al. (2017), without gradients.
    """
    if inner >= min(layer.inner.out_features for layer in reader.encoder.layers):
        return
    strength = _strengths(reader, passages[:MEASURED])
    for layer, answers in zip(reader.encoder.layers, strength, strict=True):
        assert isinstance(layer, Layer)
        reach = layer.outer.weight.detach().norm(dim=0)
        kept = torch.topk(answers * reach, inner).indices.sort().values
        layer.inner = _part(layer.inner.weight[kept], layer.inner.bias[kept])
        layer.outer = _part(layer.outer.weight[:, kept], layer.outer.bias)


def _strengths(reader: Reader, passages: Sequence[Passage]) -> list[Tensor]:
    """Return for each layer how strongly its inner units answer: the root of the sum of squares."""
    layers = [layer for layer in reader.encoder.layers if isinstance(layer, Layer)]
    sums = [torch.zeros(layer.inner.out_features, device=reader.device) for layer in layers]

    def adding_to(total: Tensor) -> Any:
        def hook(module: nn.Module, given: Any, answers: Tensor) -> None:
            total.add_(F.gelu(answers).square().flatten(0, -2).sum(0))

        return hook

    hooks = [
        layer.inner.register_forward_hook(adding_to(total)) for layer, total in zip(layers, sums, strict=True)
    ]
    reader.eval()
    with torch.no_grad():
        for passage in passages:
            for window in passage.windows:  # one at a time: what fills up a batch is no text
                read(reader, replace(passage, windows=(window,)))
    for hook in hooks:
        hook.remove()
    reader.train()
    return [total.sqrt() for total in sums]


def blend(reader: Reader, begun: Mapping[str, Tensor], share: float) -> None:
    """Move a network back by a share of the way to the weights it had when it began to learn.

    What it learned stays, and less of what it knew is lost: after Wortsman et al. (2022).
    """
    state = reader.state_dict()
    for name, tensor in state.items():
        if tensor.is_floating_point():
            tensor.lerp_(begun[name].to(tensor.dtype), share)


def average(networks: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """Return the mean of the weights of networks that began alike: a uniform soup, Wortsman et al. (2022)."""
    return {
        name: torch.stack([network[name] for network in networks]).mean(0)
        if tensor.is_floating_point()
        else tensor
        for name, tensor in networks[0].items()
    }


def _part(weight: Tensor, bias: Tensor) -> nn.Linear:
    linear = nn.Linear(weight.shape[1], weight.shape[0])
    linear.weight = nn.Parameter(weight.detach().clone())
    linear.bias = nn.Parameter(bias.detach().clone())
    return linear
