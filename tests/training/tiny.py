"""A network small enough to learn in seconds, and passages made up for it.

Importing this skips the tests of a module where torch is not installed.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip(
    "torch", reason="training the reader needs torch, which the tests' extra leaves out"
)

from fabula.models.reader.pieces import SHAPES  # noqa: E402  (what follows imports torch)
from fabula.reading.coreference import pairs  # noqa: E402
from fabula.reading.speech import turn_pairs  # noqa: E402
from training.reader.encoder import Encoder, EncoderConfig  # noqa: E402
from training.reader.labels import LABELS  # noqa: E402
from training.reader.mpnet import MPNet  # noqa: E402
from training.reader.network import Reader, Sizes  # noqa: E402
from training.reader.prepare import Passage  # noqa: E402

torch.set_num_threads(1)  # the sums are then the same on every machine, and no thread stands beside a fork

VOCABULARY = 40
TINY = EncoderConfig(vocabulary=VOCABULARY, positions=128, width=48, layers=1, heads=4, inner=64)
TEACHER = EncoderConfig(
    vocabulary=130, positions=130, width=12, layers=1, heads=2, inner=16, epsilon=1e-5
)  # fmt: skip
WORDS = 9  # of a window
PEOPLE = 3
CANDIDATES = 4


def tiny_reader(seed=1, dropout=0.0, config=TINY):
    torch.manual_seed(seed)
    reader = Reader(Encoder(config), dropout=dropout)
    torch.nn.init.normal_(reader.shapes.weight, std=0.1)  # which begin as nothing
    return reader


def tiny_teacher(seed=1, joined=0):
    torch.manual_seed(seed)
    return Reader(MPNet(TEACHER), Sizes(vector=16, span=6, pair=8), dropout=0.0, joined=joined)


def window(chance, words=WORDS):
    """A window of words of one or two pieces between its two marks: pieces, shapes, starts."""
    sizes = chance.integers(1, 3, words)
    starts = 1 + np.cumsum([0, *sizes[:-1]])
    length = int(sizes.sum()) + 2
    pieces = chance.integers(4, VOCABULARY, length)
    shapes = chance.integers(0, SHAPES, length)
    return pieces.astype(np.int32), shapes.astype(np.int32), starts.astype(np.int32)


def bare(seed, windows=1, words=WORDS):
    """A passage with nothing to learn."""
    chance = np.random.default_rng(seed)
    none = np.zeros((0, 2), np.int32)
    return Passage(
        f"made-up-{seed}", tuple(window(chance, words) for _ in range(windows)), None, None,
        np.zeros((0, 3), np.int32), none, np.zeros((0, len(pairs.SIZES)), np.int32), np.zeros(0, np.int8),
        np.zeros(0, bool), none, np.zeros((0, 3), np.int32), np.zeros((0, len(turn_pairs.SIZES)), np.int32),
        np.zeros(0, np.int32), none, (),
    )  # fmt: skip


def with_spans(seed, windows=1):
    chance, passage = np.random.default_rng(seed), bare(seed, windows)
    found = set()
    for number in range(windows):
        for _ in range(3):
            first = int(chance.integers(0, WORDS))
            last = int(chance.integers(first, min(WORDS, first + 4)))
            found.add((number, first, last, int(chance.integers(0, len(LABELS)))))
    return replace(passage, spans=np.array(sorted(found), np.int32))


def with_events(seed, windows=1):
    chance, passage = np.random.default_rng(seed), bare(seed, windows)
    return replace(passage, events=(chance.random(WORDS * windows) < 0.4).astype(np.float32))


def features(chance, count, sizes):
    return np.stack([chance.integers(0, size, count) for size in sizes], axis=1).astype(np.int32)


def mentions_in(chance, count, words):
    first = np.sort(chance.integers(0, words - 1, count))
    last = np.minimum(first + chance.integers(0, 3, count), words - 1)
    return np.stack([first, last, last], axis=1).astype(np.int32)


def with_coref(seed, windows=1, count=6):
    chance, passage = np.random.default_rng(seed), bare(seed, windows)
    chain = chance.integers(0, PEOPLE, count)
    asked = np.array([(one, two) for one in range(count) for two in range(one)], np.int32)
    return replace(
        passage,
        mentions=mentions_in(chance, count, WORDS * windows),
        pairs=asked,
        pair_features=features(chance, len(asked), pairs.SIZES),
        linked=(chain[asked[:, 0]] == chain[asked[:, 1]]).astype(np.int8),
        asked=np.ones(count, bool),
    )


def with_speakers(seed, windows=1, turns=3):
    """Turns with candidates, the last of whom may not be mentioned near: that is all that tells of them."""
    chance, passage = np.random.default_rng(seed), bare(seed, windows)
    sizes = chance.integers(2, CANDIDATES + 1, turns)
    found, gold = [], np.zeros((turns, int(sizes.max())), np.int8)
    for turn, size in enumerate(sizes.tolist()):
        gold[turn, chance.integers(0, size)] = 1
        found += [(turn, int(chance.integers(0, 5)), place) for place in range(size - turn % 2)]
    first = chance.integers(0, WORDS * windows - 2, turns)
    return replace(
        passage,
        mentions=mentions_in(chance, 5, WORDS * windows),
        turns=np.stack([first, first + 1], axis=1).astype(np.int32),
        turn_pairs=np.array(found, np.int32).reshape(-1, 3),
        turn_features=features(chance, len(found), turn_pairs.SIZES),
        sizes=sizes.astype(np.int32),
        gold=gold,
        types=tuple(("explicit", "anaphoric", "implicit")[turn % 3] for turn in range(turns)),
    )


def overheard(seed, windows=2):
    """A passage with pairs of both kinds, and without gold answers."""
    mentioned, spoken = with_coref(seed, windows), with_speakers(seed, windows)
    return replace(
        mentioned, linked=None, asked=None, turns=spoken.turns, turn_pairs=spoken.turn_pairs,
        turn_features=spoken.turn_features,
    )  # fmt: skip
