"""The trained encoder: a window is read alone, the same each time, and what is not there is not loaded."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

import fabula.models
from fabula.models.reader import network as module
from fabula.models.reader.network import FILES, LEAST, Phrase, Reader, TokenReading, find_weights
from fabula.models.reader.windows import LIMIT
from fabula.reading.coreference import pairs
from fabula.reading.speech import turn_pairs

# Two paragraphs, each more than half a window, so that they are read apart.
HARBOUR = (
    "Before it was light the harbour master walked down to the quay with a lantern and a list . "
    "Nineteen boats had gone out and eighteen had come home , and he did not like the number . His "
    "daughter Solveig was there before him , sitting on a bollard with her knees drawn up . She had "
    "counted too . He gave her half of his bread , and neither of them said what the other was "
    "thinking . The gulls walked up and down between them like clerks . At six the cook of the "
    "Halcyon rowed across to ask whether the doctor had been sent for . Nobody had sent for the "
    "doctor . The cook looked at the lantern , and at the girl , and rowed away again without another"
    " word to either of them , and the tide began to turn ."
)
BAKERY = (
    "In the upper town Old Benedek had already burned the first batch and blamed the cat . The cat , "
    "a widow of some years , had moved to the top of the flour sacks and shut her eyes . His sister "
    "came down in her coat and opened every window . She told him that a man who cannot smell smoke "
    "should not own an oven . He told her that he smelled it very well , and that it was Tuesday . "
    "The postman put his head in , saw the two of them , and left the letters on the step . One was "
    "from the bank . One was from their brother in Antwerp , who had found a wife , a house and a dog"
    " within a single week and wanted money for all three of them by return of post , if they loved "
    "him ."
)
QUIRKS = "Mrs. Okonkwo of the Fountain Inn , her two sons and a sailor took the packet to Ostend"


def asked(*paragraphs):
    """What ``Reader.read`` is asked of paragraphs: words, none of them said, and where they stand."""
    words = [word for text in paragraphs for word in text.split()]
    paragraph = [number for number, text in enumerate(paragraphs) for _ in text.split()]
    sentence = [0]
    for place in range(1, len(words)):
        opens = words[place - 1] == "." or paragraph[place] != paragraph[place - 1]
        sentence.append(sentence[-1] + opens)
    return words, [False] * len(words), paragraph, sentence


def assert_same(one, other):
    assert one.vectors.tobytes() == other.vectors.tobytes()
    assert one.event.tobytes() == other.event.tobytes()
    assert one.phrases == other.phrases


@pytest.fixture(scope="module")
def reader(trained):
    return trained.reader


@pytest.fixture(scope="module")
def harbour(reader):
    return reader.read(*asked(HARBOUR))


def test_a_reading_says_something_of_every_token(reader, harbour):
    words = HARBOUR.split()
    assert harbour.vectors.shape == (len(words), reader.card["vector"])
    assert (harbour.vectors.dtype, harbour.event.dtype) == (np.float16, np.float16)
    assert harbour.event.shape == (len(words),)
    assert 0 <= harbour.event.min() < harbour.event.max() <= 1
    assert np.isfinite(harbour.vectors).all()


def test_phrases_are_in_order_and_likely_enough(reader, harbour):
    found = harbour.phrases
    assert found
    assert list(found) == sorted(found, key=lambda one: (one.first, -one.last, one.label))
    assert len({(one.first, one.last, one.label) for one in found}) == len(found)
    for one in found:
        assert 0 <= one.first <= one.last < len(harbour.event)
        assert LEAST < one.probability <= 1
        assert one.label in reader.card["labels"]


def test_no_phrase_runs_out_of_its_window(reader):
    """A phrase may not end beyond the last word, however likely the network calls it."""
    words = QUIRKS.split()
    for count in range(1, len(words) + 1):
        found = reader.read(words[:count], [False] * count, [0] * count, [0] * count)
        assert all(one.last < count for one in found.phrases)


def test_windows_do_not_hang_on_one_another(reader, harbour):
    for text in (HARBOUR, BAKERY):
        size = sum(len(reader._pieces.of(word)) for word in text.split())
        assert LIMIT / 2 < size <= LIMIT, "each of the two must fill more than half a window"
    both = reader.read(*asked(HARBOUR, BAKERY))
    assert_same(both, reader.joined([harbour, reader.read(*asked(BAKERY))]))


def test_a_window_sees_what_stands_in_it(reader, harbour):
    """So that the test above could fail: within one window the words do hang on one another."""
    changed = reader.read(*asked(HARBOUR.replace("Nobody had sent", "Somebody had robbed")))
    assert (changed.vectors[0] != harbour.vectors[0]).any()


def test_what_is_said_is_read_in_another_way(reader, harbour):
    words, said, paragraph, sentence = asked(HARBOUR)
    heard = reader.read(words, [not one for one in said], paragraph, sentence)
    assert (heard.vectors != harbour.vectors).any()


def test_reading_twice_gives_the_same_bytes(reader, harbour):
    assert_same(reader.read(*asked(HARBOUR)), harbour)


def test_a_reader_loaded_anew_reads_the_same(trained, harbour):
    anew = Reader(trained.reader._weights)
    anew.load()
    assert_same(anew.read(*asked(HARBOUR)), harbour)
    assert anew.fingerprint == trained.reader.fingerprint


def test_nothing_is_read_of_no_tokens(reader):
    found = reader.read([], [], [], [])
    assert found.vectors.shape == (0, reader.card["vector"])
    assert found.event.shape == (0,)
    assert found.phrases == ()


def test_odd_words_are_read_too(reader):
    words = ["\ud800", "\u0301", "", "陈明", "x" * 5_000, "?!" * 900, "\0", "(" * 12]
    found = reader.read(words, [True] * len(words), [0] * len(words), [0] * len(words))
    assert len(found.event) == len(words)
    assert np.isfinite(found.vectors).all()


def test_joined_readings_count_on(reader):
    def told(length, *phrases):
        vectors = np.full((length, reader.card["vector"]), length, np.float16)
        return TokenReading(vectors, phrases, np.full(length, length / 8, np.float16))

    joined = reader.joined([told(2, Phrase(0, 1, "GPE", 0.5)), told(0), told(3, Phrase(1, 2, "LOC", 0.25))])
    assert joined.phrases == (Phrase(0, 1, "GPE", 0.5), Phrase(3, 4, "LOC", 0.25))
    assert joined.event.tolist() == [2 / 8] * 2 + [3 / 8] * 3
    assert joined.vectors[:, 0].tolist() == [2, 2, 3, 3, 3]
    assert_same(reader.joined([]), reader.read([], [], [], []))


def places(mentions, tokens):
    return np.array([(place, place, place) for place in range(mentions)], np.int32) % tokens


def all_pairs(left, right):
    return np.array([(i, j) for i in range(left) for j in range(right)], np.int32).reshape(-1, 2)


def some_features(count, sizes):
    return np.arange(count, dtype=np.int32)[:, None] % np.array(sizes, np.int32)


def test_pairs_are_scored_the_same_in_portions(reader, harbour, monkeypatch):
    """Memory does not grow with the book, and what a pair scores does not hang on the portion it is in."""
    asked_of = all_pairs(5, 5)
    features = some_features(len(asked_of), pairs.SIZES)
    whole = reader.coref(harbour.vectors, places(5, 9), asked_of, features)
    monkeypatch.setattr(module, "AT_ONCE", 4)
    portions = reader.coref(harbour.vectors, places(5, 9), asked_of, features)
    assert whole.shape == (25,)
    assert len(set(whole.tolist())) > 1
    np.testing.assert_allclose(portions, whole, atol=1e-5)


def test_a_turn_at_the_edge_of_the_text_has_words_beside_it(reader, harbour):
    """The first turn has no word before it and the last none after: the edge itself stands in."""
    last = len(harbour.event) - 1
    turns = np.array([(0, last), (0, 3), (last, last)], np.int32)
    asked_of = all_pairs(3, 2)
    features = some_features(len(asked_of), turn_pairs.SIZES)
    scores = reader.heard(harbour.vectors, turns, places(2, 9), asked_of, features)
    assert scores.shape == (6,)
    assert np.isfinite(scores).all()


def test_no_pairs_have_no_scores(reader, harbour):
    none, no_features = all_pairs(0, 0), np.zeros((0, len(pairs.SIZES)), np.int32)
    no_places = np.zeros((0, 3), np.int32)
    assert reader.coref(harbour.vectors, no_places, none, no_features).shape == (0,)
    assert reader.heard(harbour.vectors, none, no_places, none, no_features).shape == (0,)


@pytest.fixture
def folder(tmp_path):
    """A folder with every file of a reader, all of them worthless."""
    for name in FILES:
        (tmp_path / name).write_text(json.dumps({"absent": -0.5}))
    return tmp_path


def test_weights_are_found_where_all_their_files_are(folder):
    assert find_weights(folder) == folder


@pytest.mark.parametrize("name", FILES)
def test_weights_with_a_file_missing_are_none(folder, name):
    (folder / name).unlink()
    assert find_weights(folder) is None
    assert fabula.models.load(weights=folder).reader is None


def test_rules_alone_have_no_reader(folder):
    assert fabula.models.load(rules_only=True).reader is None
    assert fabula.models.load(rules_only=True, weights=folder).reader is None


def test_a_folder_that_is_not_there_has_no_weights(tmp_path):
    assert find_weights(tmp_path / "nothing") is None


def test_other_weights_have_another_fingerprint(folder, tmp_path_factory):
    other = tmp_path_factory.mktemp("other") / "weights"
    shutil.copytree(folder, other)
    assert Reader(other).fingerprint == Reader(folder).fingerprint
    (other / "coref.onnx").write_bytes(b"trained for longer")
    assert Reader(other).fingerprint != Reader(folder).fingerprint


def test_the_card_tells_what_an_absent_candidate_scores(folder):
    assert Reader(folder).absent == -0.5
