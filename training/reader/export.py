"""Export: a trained network becomes the files that the package ships, in floats or in int8."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from fabula.models.reader.network import FILES
from fabula.reading.coreference import pairs
from fabula.reading.speech import turn_pairs
from training.reader.labels import LABELS
from training.reader.network import Reader

OPSET = 17


class EncoderGraph(nn.Module):
    """What encoder.onnx computes for one window."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, pieces: Tensor, shapes: Tensor, starts: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return vectors [1, words, vector], probabilities of spans [1, words, widest, labels], of events."""
        vectors = self.reader.encode(pieces, shapes, None, starts)
        spans = torch.sigmoid(self.reader.spans(vectors))
        return vectors, spans, torch.sigmoid(self.reader.events(vectors).squeeze(2))


class CorefGraph(nn.Module):
    """What coref.onnx computes."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.head = reader.coref

    def forward(self, mentions: Tensor, pairs: Tensor, features: Tensor) -> Tensor:
        """Return scores [pairs]."""
        return self.head(mentions, mentions, pairs, features)  # type: ignore[no-any-return]


class HeardGraph(nn.Module):
    """What heard.onnx computes."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.head = reader.heard

    def forward(self, turns: Tensor, mentions: Tensor, pairs: Tensor, features: Tensor) -> Tensor:
        """Return scores [pairs]."""
        return self.head(turns, mentions, pairs, features)  # type: ignore[no-any-return]


def export(reader: Reader, folder: Path, card: dict[str, Any], vocabulary: Path, int8: bool = True) -> None:
    """Write the network to a folder as the files named in ``FILES``; the encoder in int8 unless told not to.

    The heads stay in floats: they are a fiftieth of the size. Weights are quantised per channel with a
    reduced range, which costs nothing measurable and cannot overflow on processors without VNNI.
    """
    reader.eval()
    folder.mkdir(parents=True, exist_ok=True)
    width = reader.vector.out_features
    window = torch.ones(1, 9, dtype=torch.long)
    some = torch.zeros(4, 2, dtype=torch.long)
    with tempfile.TemporaryDirectory() as place:
        floats = Path(place) / "encoder.onnx"
        words = {1: "words"}
        _write(
            EncoderGraph(reader), (window, window.clone(), torch.arange(1, 6)[None]), floats,
            ["pieces", "shapes", "starts"], ["vectors", "spans", "events"],
            {"pieces": {1: "length"}, "shapes": {1: "length"}, "starts": words, "vectors": words,
             "spans": words, "events": words},
        )  # fmt: skip
        if int8:
            _quantise(floats, folder / "encoder.onnx")
        else:
            shutil.copy(floats, folder / "encoder.onnx")
    rows = {"pairs": {0: "pairs"}, "features": {0: "pairs"}, "scores": {0: "pairs"}}
    mentions = {"mentions": {0: "mentions"}}
    _write(
        CorefGraph(reader),
        (torch.zeros(3, 3 * width), some, torch.zeros(4, len(pairs.SIZES), dtype=torch.long)),
        folder / "coref.onnx", ["mentions", "pairs", "features"], ["scores"], rows | mentions,
    )  # fmt: skip
    _write(
        HeardGraph(reader),
        (torch.zeros(2, 5 * width), torch.zeros(3, 3 * width), some,
         torch.zeros(4, len(turn_pairs.SIZES), dtype=torch.long)),
        folder / "heard.onnx", ["turns", "mentions", "pairs", "features"], ["scores"],
        rows | mentions | {"turns": {0: "turns"}},
    )  # fmt: skip
    if vocabulary.resolve() != (folder / "vocab.txt").resolve():
        shutil.copy(vocabulary, folder / "vocab.txt")
    told = card | {"labels": list(LABELS), "vector": width, "absent": reader.absent.item()}
    (folder / "card.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    assert all((folder / name).is_file() for name in FILES)


def _write(
    module: nn.Module, inputs: tuple[Tensor, ...], file: Path, names: list[str], outputs: list[str], axes: Any
) -> None:
    torch.onnx.export(
        module, inputs, str(file), input_names=names, output_names=outputs, dynamic_axes=axes,
        opset_version=OPSET, dynamo=False, do_constant_folding=True,
    )  # fmt: skip


def _quantise(source: Path, target: Path) -> None:
    from onnx import TensorProto
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )  # fmt: skip
