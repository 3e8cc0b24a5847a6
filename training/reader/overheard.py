"""Overheard: what the trained reader was asked of texts that nobody annotated, as passages to learn from.

There are no gold answers; teachers answer the questions (``training.reader.soft``), so that a network can
learn from far more text than anyone has annotated. Costs a few seconds a book on one core, and with its
parse some ten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from evaluation.readings import Reader, read_text
from evaluation.work import spread
from fabula.models.reader import network
from fabula.pipeline import layers
from fabula.reading.coreference import pairs as coreference_pairs
from fabula.reading.prose import Prose
from fabula.reading.speech import turn_pairs
from training.corpora import OWN, file_of, load
from training.reader.prepare import WINDOWS, Passage, kept_or_made, windows_of
from training.reader.reading import overhear
from training.reader.silver import talkative

OWN_CODE = ("overheard.py", "prepare.py", "reading.py", "silver.py")
WORDS = 14_000  # read of a book, where it is most talkative


@dataclass(frozen=True)
class Questions:
    """What the heads were asked of a text, places counted in its tokens.

    ``pairs`` [n, 2] of ``mentions`` [mentions, 3] with ``pair_features``; ``turn_pairs`` [n, 2] of ``turns``
    [turns, 2] and ``heard`` [mentions, 3] with ``turn_features``.
    """

    mentions: Any
    pairs: Any
    pair_features: Any
    turns: Any
    heard: Any
    turn_pairs: Any
    turn_features: Any


def overheard(
    data: Path, collection: str, ids: Sequence[str], weights: Path, work: Path, parses: Path | None,
    jobs: int = 1,
) -> list[list[Passage]]:  # fmt: skip
    """Return the passages of each text as the reader with ``weights`` was asked of it; kept in ``work``."""
    work.mkdir(parents=True, exist_ok=True)
    return spread(_overheard, [(data, collection, id, weights, work, parses) for id in ids], jobs)


def _overheard(job: tuple[Path, str, str, Path, Path, Path | None]) -> list[Passage]:
    data, collection, id, weights, work, parses = job

    def make() -> list[Passage]:
        text = load(data, collection, id).text
        if collection == OWN:
            return listen(text, id, weights, parses)
        return listen(talkative(text, WORDS, least=0) or "", id, weights, parses, WINDOWS)

    source = network.Reader(weights).fingerprint + file_of(data, collection, id).read_bytes()
    return kept_or_made(work / f"overheard-{collection}-{id}.pickle", OWN_CODE, source, make)


def listen(
    text: str, id: str, weights: Path | None, parses: Path | None, longest: int | None = None
) -> list[Passage]:
    """Read a text and return what the network was asked, in passages of ``longest`` windows, or in one.

    A passage in which no mention was compared with another is left out.
    """
    asked: list[Any] = []
    heard: list[Any] = []
    spoken: list[Any] = []
    with (
        patch.object(network.Reader, "coref", overhear(network.Reader.coref, asked)),
        patch.object(network.Reader, "heard", overhear(network.Reader.heard, heard)),
        patch.object(layers, "assign_speakers", overhear(layers.assign_speakers, spoken)),
    ):
        read_text(text, id, None, parses, Reader("network", weights))
    if not asked:
        return []
    prose: Prose = spoken[-1][0]
    questions = Questions(*_of_mentions(asked), *_of_turns(heard))
    windows, window_of, _ = windows_of(prose, 0, len(prose.tokens))
    starts = np.searchsorted(window_of, np.arange(len(windows) + 1))
    passages = []
    for first in range(0, len(windows), longest or len(windows)):
        stop = min(len(windows), first + (longest or len(windows)))
        passages.append(_stretch(id, questions, windows[first:stop], starts[first], starts[stop]))
    return [passage for passage in passages if len(passage.pairs)]


def _of_mentions(asked: Sequence[Any]) -> tuple[Any, Any, Any]:
    """Return the mentions asked about last, and all that was asked of them, as it was asked the last time."""
    mentions = asked[-1][2]
    same = [(pairs, features) for _, _, of, pairs, features in asked if np.array_equal(of, mentions)]
    pairs, features = (np.concatenate([one[part] for one in same])[::-1] for part in (0, 1))
    _, latest = np.unique(pairs, axis=0, return_index=True)
    return mentions, pairs[latest], features[latest]


def _of_turns(heard: Sequence[Any]) -> tuple[Any, Any, Any, Any]:
    """Return the turns and mentions of the last question who speaks, and its pairs."""
    if not heard:
        none = np.zeros((0, 2), np.int64)
        return none, np.zeros((0, 3), np.int64), none, np.zeros((0, len(turn_pairs.SIZES)), np.int64)
    _, _, turns, mentions, pairs, features = heard[-1]
    return turns, mentions, pairs, features


def _stretch(id: str, questions: Questions, windows: Sequence[Any], first: int, stop: int) -> Passage:
    """Return what was asked of the tokens from ``first`` to ``stop`` alone."""
    inside, within, turned = (
        ((places >= first) & (places < stop)).all(1)
        for places in (questions.mentions, questions.heard, questions.turns)
    )
    pairs, kept = _among(questions.pairs, inside, inside)
    asked, told = _among(questions.turn_pairs, turned, within)
    asked[:, 1] += inside.sum()  # the mentions that are heard stand after those that are compared
    mentions = np.concatenate([questions.mentions[inside], questions.heard[within]]) - first
    no_place = np.full((len(asked), 1), -1)
    return Passage(
        id, tuple(windows), None, None, mentions.astype(np.int32).reshape(-1, 3), pairs.astype(np.int32),
        _bytes(questions.pair_features[kept], coreference_pairs.SIZES), None, None,
        (questions.turns[turned] - first).astype(np.int32),
        np.concatenate([asked, no_place], axis=1).astype(np.int32),
        _bytes(questions.turn_features[told], turn_pairs.SIZES), None, None, (),
    )  # fmt: skip


def _among(pairs: Any, left: Any, right: Any) -> tuple[Any, Any]:
    """Return the pairs of which both are there, counted among those that are, and which pairs they were."""
    kept = left[pairs[:, 0]] & right[pairs[:, 1]]
    count = [np.cumsum(there) - 1 for there in (left, right)]
    return np.stack([count[0][pairs[kept, 0]], count[1][pairs[kept, 1]]], axis=1), kept


def _bytes(features: Any, sizes: Sequence[int]) -> Any:
    """Return features in as little room as they take: there are millions."""
    assert max(sizes) <= 256
    return np.asarray(features).astype(np.uint8)
