"""A reader that remembers: the scores are those of one that does not, and nothing is scored twice."""

from __future__ import annotations

import numpy as np
import pytest

from fabula.models.reader.network import Reader, find_weights
from fabula.models.reader.remembering import RememberingReader
from fabula.reading.coreference.pairs import SIZES

VECTORS = (np.arange(12 * 192).reshape(12, 192) * 37 % 101 / 50 - 1).astype(np.float16)
MENTIONS = np.array([(place, place + 1, place) for place in range(6)], np.int32)
PAIRS = np.array([(later, earlier) for later in range(6) for earlier in range(later)], np.int32)
FEATURES = (np.arange(len(PAIRS))[:, None] % np.array(SIZES)).astype(np.uint8)


@pytest.fixture
def asked(trained, monkeypatch):
    """What the network itself is asked, in order: how many pairs each time."""
    counts = []
    scored = Reader.coref

    def coref(self, vectors, mentions, pairs, features):
        counts.append(len(pairs))
        return scored(self, vectors, mentions, pairs, features)

    monkeypatch.setattr(Reader, "coref", coref)
    return counts


@pytest.fixture
def reader(asked):
    return RememberingReader(find_weights(), most=2)


def test_what_is_remembered_is_what_the_network_says(reader, trained, asked):
    expected = trained.reader.coref(VECTORS, MENTIONS, PAIRS, FEATURES).tolist()
    asked.clear()
    found = [reader.coref(VECTORS, MENTIONS, PAIRS, FEATURES).tolist() for _ in range(3)]
    assert found == [expected] * 3
    assert asked == [len(PAIRS)]


def test_the_same_mentions_further_on_are_known(reader, asked):
    """After an edit the text is the same, but stands elsewhere, among other mentions."""
    found = reader.coref(VECTORS, MENTIONS, PAIRS, FEATURES)
    further = np.concatenate([np.zeros((5, 192), np.float16), VECTORS])
    mentions = np.concatenate([np.zeros((2, 3), np.int32), MENTIONS + 5])
    assert (reader.coref(further, mentions, PAIRS + 2, FEATURES) == found).all()
    assert len(asked) == 1


@pytest.mark.parametrize("changed", ["words", "mention", "pairs", "features"])
def test_whatever_is_asked_otherwise_is_asked_anew(reader, trained, asked, changed):
    vectors, mentions, pairs, features = VECTORS.copy(), MENTIONS.copy(), PAIRS.copy(), FEATURES.copy()
    reader.coref(vectors, mentions, pairs, features)
    match changed:
        case "words":
            vectors[3] += 1
        case "mention":
            mentions[2, 1] += 1
        case "pairs":
            pairs[[0, 1]] = pairs[[1, 0]]
        case "features":
            features[4, 0] += 1
    found = reader.coref(vectors, mentions, pairs, features)
    assert len(asked) == 2
    assert (found == trained.reader.coref(vectors, mentions, pairs, features)).all()


def test_what_was_asked_long_ago_is_forgotten(reader, asked):
    for count in (3, 4, 5, 3):
        reader.coref(VECTORS, MENTIONS, PAIRS[:count], FEATURES[:count])
    assert asked == [3, 4, 5, 3]


def test_no_pairs_have_no_scores(reader):
    assert reader.coref(VECTORS, MENTIONS, PAIRS[:0], FEATURES[:0]).shape == (0,)
