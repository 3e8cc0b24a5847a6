"""Network: the trained encoder and its heads, run by onnxruntime on one thread."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy
import numpy.typing

from fabula.models.reader.pieces import Pieces, shape_of
from fabula.models.reader.windows import Window, cut_windows

Floats = numpy.typing.NDArray[numpy.float32]
Halves = numpy.typing.NDArray[numpy.float16]
Ints = numpy.typing.NDArray[numpy.int32]
Numbers = numpy.typing.NDArray[Any]  # of any integer type

FILES = ("encoder.onnx", "coref.onnx", "heard.onnx", "vocab.txt", "card.json")
LEAST = 0.2  # probability from which a phrase is kept: what is sure enough is for the layers to say
AT_ONCE = 8_192  # pairs scored in one go: few enough to stay in the processor's cache


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its first and last token (included), its label and the probability of both."""

    first: int
    last: int
    label: str
    probability: float


@dataclass(frozen=True)
class TokenReading:
    """What the network says of a stretch of tokens.

    ``vectors`` [tokens, vector] is what the pair heads read, ``phrases`` every phrase at least a little
    likely, in the order of the text, ``event`` [tokens] the probability that each tells of something that did
    happen.
    """

    vectors: Halves
    phrases: tuple[Phrase, ...]
    event: Halves

    @property
    def people(self) -> tuple[Phrase, ...]:
        """The phrases that may refer to somebody, however unlikely that is."""
        return tuple(phrase for phrase in self.phrases if phrase.label.startswith("PER_"))


class Reader:
    """The trained reader, loaded from a folder of weights when it is first asked."""

    def __init__(self, weights: Path) -> None:
        self._weights = weights

    @cached_property
    def card(self) -> dict[str, Any]:
        """What the weights are: version, labels, widths, sources and scores."""
        card: dict[str, Any] = json.loads((self._weights / "card.json").read_text("utf-8"))
        return card

    @cached_property
    def fingerprint(self) -> bytes:
        """A hash of the weights, by which what was read with them may be kept."""
        found = hashlib.sha256()
        for name in FILES:
            found.update((self._weights / name).read_bytes())
        return found.digest()

    @cached_property
    def _pieces(self) -> Pieces:
        return Pieces((self._weights / "vocab.txt").read_text("utf-8").split("\n"))

    @cached_property
    def _encoder(self) -> Any:
        return self._session("encoder.onnx")

    @cached_property
    def _coref(self) -> Any:
        return self._session("coref.onnx")

    @cached_property
    def _heard(self) -> Any:
        return self._session("heard.onnx")

    def _session(self, name: str) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(
            str(self._weights / name), options, providers=["CPUExecutionProvider"]
        )

    def load(self) -> None:
        """Load what reading needs, so that processes started later share it."""
        _ = self.card, self._pieces, self._encoder

    def joined(self, readings: Sequence[TokenReading]) -> TokenReading:
        """Return the readings of one stretch of tokens after another as one."""
        phrases: list[Phrase] = []
        offset = 0
        for reading in readings:
            phrases += (
                replace(phrase, first=phrase.first + offset, last=phrase.last + offset)
                for phrase in reading.phrases
            )
            offset += len(reading.event)
        empty = numpy.zeros((0, int(self.card["vector"])), numpy.float16)
        return TokenReading(
            numpy.concatenate([empty, *(reading.vectors for reading in readings)]),
            tuple(phrases),
            numpy.concatenate([empty[:, 0], *(reading.event for reading in readings)]),
        )

    def read(
        self, words: Sequence[str], said: Sequence[bool], paragraph: Sequence[int], sentence: Sequence[int]
    ) -> TokenReading:
        """Read tokens in windows; all four sequences are of one length, one entry a token.

        Each window goes through the network alone: int8 arithmetic takes its scale from all it is given at
        once, and a window's reading must not hang on what else is in the batch.
        """
        pieces = [self._pieces.of(word) for word in words]
        windows = cut_windows([len(found) for found in pieces], paragraph, sentence)
        return self.joined([self._read_window(window, pieces, words, said) for window in windows])

    def _read_window(
        self, window: Window, pieces: Sequence[tuple[int, ...]], words: Sequence[str], said: Sequence[bool]
    ) -> TokenReading:
        ids, shapes, starts = [self._pieces.first], [0], []
        for token in range(window.first, window.stop):
            starts.append(len(ids))
            ids += pieces[token]
            shapes += [shape_of(words[token], said[token])] * len(pieces[token])
        inputs = {
            "pieces": numpy.array([[*ids, self._pieces.last]], dtype=numpy.int64),
            "shapes": numpy.array([[*shapes, 0]], dtype=numpy.int64),
            "starts": numpy.array([starts], dtype=numpy.int64),
        }
        vectors, spans, events = self._encoder.run(None, inputs)
        return TokenReading(
            vectors[0].astype(numpy.float16),
            tuple(self._phrases(spans[0])),
            events[0].astype(numpy.float16),
        )

    def _phrases(self, spans: Floats) -> list[Phrase]:
        """Return the phrases likely enough, in the order of the text, longer ones first."""
        labels: list[str] = self.card["labels"]
        first, width, label = numpy.nonzero(spans > LEAST)
        right = first + width < len(spans)
        found = zip(first[right].tolist(), width[right].tolist(), label[right].tolist(), strict=True)
        phrases = [
            Phrase(start, start + more, labels[kind], float(spans[start, more, kind]))
            for start, more, kind in found
        ]
        return sorted(phrases, key=lambda phrase: (phrase.first, -phrase.last, phrase.label))

    def coref(self, vectors: Halves, mentions: Ints, pairs: Ints, features: Numbers) -> Floats:
        """Return a score for each pair of mentions: above 0 it speaks for one and the same person.

        ``vectors`` [tokens, vector], ``mentions`` [mentions, 3] the first, last and head token of each,
        ``pairs`` [pairs, 2] rows of ``mentions``, ``features`` [pairs, tables].
        """
        scores = [numpy.zeros(0, numpy.float32)]
        for part in _parts(len(pairs)):
            used, places = numpy.unique(pairs[part], return_inverse=True)
            asked = {
                "mentions": _ends(vectors, mentions[used]),
                "pairs": places.reshape(-1, 2).astype(numpy.int64),
                "features": features[part].astype(numpy.int64),
            }
            scores.append(self._coref.run(None, asked)[0])
        return numpy.concatenate(scores)

    def heard(
        self, vectors: Halves, turns: Ints, mentions: Ints, pairs: Ints, features: Numbers
    ) -> Floats:  # fmt: skip
        """Return a score for each pair of a turn and a mention: how much it speaks for that speaker.

        As ``coref``; ``turns`` [turns, 2] are the first and last token of each, ``pairs`` [pairs, 2] rows of
        ``turns`` and of ``mentions``.
        """
        scores = [numpy.zeros(0, numpy.float32)]
        for part in _parts(len(pairs)):
            asking, left = numpy.unique(pairs[part, 0], return_inverse=True)
            used, right = numpy.unique(pairs[part, 1], return_inverse=True)
            asked = {
                "turns": _stretches(vectors, turns[asking]),
                "mentions": _ends(vectors, mentions[used]),
                "pairs": numpy.stack([left, right], axis=1).astype(numpy.int64),
                "features": features[part].astype(numpy.int64),
            }
            scores.append(self._heard.run(None, asked)[0])
        return numpy.concatenate(scores)

    @cached_property
    def absent(self) -> float:
        """The score of a candidate speaker who is not mentioned near a turn."""
        return float(self.card["absent"])


def _parts(count: int) -> Iterator[slice]:
    return (slice(start, start + AT_ONCE) for start in range(0, count, AT_ONCE))


def _ends(vectors: Halves, mentions: Ints) -> Floats:
    """Return [mentions, 3 * vector]: the first, last and head token of each."""
    return vectors[mentions].reshape(len(mentions), -1).astype(numpy.float32)


def _stretches(vectors: Halves, turns: Ints) -> Floats:
    """Return [turns, 5 * vector]: the first and last token, those before and after, and the mean."""
    first, last = turns[:, 0], turns[:, 1]
    top = len(vectors) - 1
    means = [vectors[start : end + 1].mean(axis=0, dtype=numpy.float32) for start, end in turns.tolist()]
    edges = [vectors[at] for at in (first, last, (first - 1).clip(0, top), (last + 1).clip(0, top))]
    return numpy.concatenate([*edges, numpy.stack(means)], axis=1).astype(numpy.float32)


SHIPPED = Path(__file__).parent.parent.parent / "data" / "reader"


def find_weights(folder: Path | None = None) -> Path | None:
    """Return a folder of weights, by default that in the package, or None where any file of it is missing."""
    folder = folder or SHIPPED
    return folder if all((folder / name).is_file() for name in FILES) else None
