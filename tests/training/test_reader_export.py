"""Export: what ships computes what was trained, and reads text as it was prepared for learning."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace

import numpy as np
import pytest
from tiny import TINY, features, mentions_in, tiny_reader, torch, window

from fabula.formats import from_text
from fabula.models.reader import network as shipped
from fabula.models.reader.network import FILES, find_weights
from fabula.models.reader.pieces import SHAPES
from fabula.reading.coreference import pairs
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.reading.speech import turn_pairs
from training.reader.export import EncoderGraph, export
from training.reader.labels import LABELS, WIDEST
from training.reader.network import Sizes, mention_vectors, turn_vectors
from training.reader.prepare import windows_of

# All of BERT's pieces, so that real text can be read; next to no layers.
READING = replace(TINY, vocabulary=30_522, positions=256, layers=2)


def written(reader, folder, **settings):
    with warnings.catch_warnings():
        # This way to export is the old one, of which torch warns, and tracing tells of each shape it fixes.
        warnings.simplefilter("ignore")
        export(reader, folder, {"version": 7}, vocabulary(), **settings)
    return shipped.Reader(folder)


def vocabulary():
    return shipped.SHIPPED / "vocab.txt"


@pytest.fixture(scope="module")
def reader():
    made = tiny_reader(config=READING)
    with torch.no_grad():
        made.spans.width.weight.add_(4.0)  # so that some phrases are likely
        made.absent.fill_(-0.75)
    return made


@pytest.fixture(scope="module")
def floats(reader, tmp_path_factory):
    return written(reader, tmp_path_factory.mktemp("floats"), int8=False)


@pytest.fixture(scope="module")
def encoded(reader):
    """What training computes of windows of words."""

    def encode(inputs):
        with torch.no_grad():
            found = EncoderGraph(reader.eval())(*(torch.from_numpy(one) for one in inputs.values()))
        return [one.numpy() for one in found]

    return encode


def inputs_of(words, seed=0):
    found = window(np.random.default_rng(seed), words)
    return dict(
        zip(("pieces", "shapes", "starts"), (one[None].astype(np.int64) for one in found), strict=True)
    )


@pytest.mark.parametrize("words", [1, 2, WIDEST - 1, WIDEST + 1, 75])
def test_the_encoder_computes_what_was_trained(floats, encoded, words):
    inputs = inputs_of(words)
    found = floats._encoder.run(None, inputs)
    assert found[0].shape == (1, words, Sizes().vector)
    assert found[1].shape == (1, words, WIDEST, len(LABELS))
    assert found[2].shape == (1, words)
    for ours, theirs in zip(found, encoded(inputs), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-4)


def test_the_window_matters(floats):
    """So that the test above could fail: other words have other vectors."""
    one, two = (floats._encoder.run(None, inputs_of(5, seed))[0] for seed in (0, 1))
    assert np.abs(one - two).max() > 0.1


@pytest.mark.parametrize(("mentions", "count"), [(1, 1), (7, 40)])
def test_coreference_computes_what_was_trained(reader, floats, mentions, count):
    chance = np.random.default_rng(count)
    vectors = chance.normal(size=(30, Sizes().vector)).astype(np.float16)
    places = mentions_in(chance, mentions, 30)
    asked = chance.integers(0, mentions, (count, 2)).astype(np.int32)
    told = features(chance, count, pairs.SIZES)
    found = floats.coref(vectors, places, asked, told)
    with torch.no_grad():
        held = mention_vectors(torch.from_numpy(vectors).float(), torch.from_numpy(places).long())
        expected = reader.coref(held, held, torch.from_numpy(asked).long(), torch.from_numpy(told).long())
    np.testing.assert_allclose(found, expected.numpy(), atol=1e-4)


@pytest.mark.parametrize(("turns", "count"), [(1, 1), (6, 40)])
def test_hearing_computes_what_was_trained(reader, floats, turns, count):
    chance = np.random.default_rng(count)
    vectors = chance.normal(size=(30, Sizes().vector)).astype(np.float16)
    places = mentions_in(chance, 5, 30)
    first = np.array([0, 29, *chance.integers(0, 25, turns)])[:turns]
    ends = np.stack([first, np.minimum(first + chance.integers(0, 5, turns), 29)], axis=1).astype(np.int32)
    asked = np.stack([chance.integers(0, turns, count), chance.integers(0, 5, count)], axis=1).astype(
        np.int32
    )
    told = features(chance, count, turn_pairs.SIZES)
    found = floats.heard(vectors, ends, places, asked, told)
    with torch.no_grad():
        row = torch.from_numpy(vectors).float()
        expected = reader.heard(
            turn_vectors(row, torch.from_numpy(ends).long()),
            mention_vectors(row, torch.from_numpy(places).long()),
            torch.from_numpy(asked).long(),
            torch.from_numpy(told).long(),
        )
    np.testing.assert_allclose(found, expected.numpy(), atol=1e-4)


TEXT = """\
The baker of Ash Lane had quarrelled with his oven, and the oven had won. “I shall marry a cook,” said
the baker to Mrs. Imre. “You shall do no such thing,” said Mrs. Imre.

"""


def test_text_is_read_as_it_was_prepared_for_learning(english, reader, floats):
    """Windows, pieces, shapes and what someone says: the same here and there."""
    manuscript = from_text(TEXT * 9)
    quotations = find_quotes(manuscript)
    tokens = english.parse(manuscript.text, manuscript.paragraphs)
    prose = Prose(manuscript, tokens, quotations)
    windows, _, _ = windows_of(prose, 0, len(tokens))
    assert len(windows) > 1
    found = floats.read(tokens.word, prose.said, tokens.paragraph, tokens.sentence)
    with torch.no_grad():
        graph = EncoderGraph(reader.eval())
        read = [graph(*(torch.from_numpy(one[None]).long() for one in one_window)) for one_window in windows]
    vectors = torch.cat([vectors[0] for vectors, _, _ in read]).numpy()
    events = torch.cat([events[0] for _, _, events in read]).numpy()
    np.testing.assert_allclose(found.vectors, vectors, atol=4e-3)  # kept in halves
    np.testing.assert_allclose(found.event, events, atol=1e-3)
    spans = read[0][1][0].numpy()
    first_window = len(windows[0][2])
    phrases = [one for one in found.phrases if one.first < first_window]
    assert phrases
    for one in phrases:
        probability = spans[one.first, one.last - one.first, LABELS.index(one.label)]
        assert one.probability == pytest.approx(float(probability), abs=1e-4)
    likely = sum(
        spans[first, more].max(initial=0, where=spans[first, more] > shipped.LEAST) > 0
        for first in range(first_window)
        for more in range(min(WIDEST, first_window - first))
    )
    assert len({(one.first, one.last) for one in phrases}) == likely


def test_the_folder_is_whole_and_the_card_says_what_it_holds(floats):
    folder = floats._weights
    assert find_weights(folder) == folder
    assert sorted(file.name for file in folder.iterdir()) == sorted(FILES)
    assert (folder / "vocab.txt").read_bytes() == vocabulary().read_bytes()
    card = json.loads((folder / "card.json").read_text("utf-8"))
    assert card == {"version": 7, "labels": list(LABELS), "vector": Sizes().vector, "absent": -0.75}
    assert floats.absent == -0.75


def test_in_bytes_the_encoder_is_smaller_and_says_nearly_the_same(reader, floats, tmp_path):
    in_bytes = written(reader, tmp_path / "bytes")
    sizes = [(one._weights / "encoder.onnx").stat().st_size for one in (in_bytes, floats)]
    assert sizes[0] < 0.3 * sizes[1]
    inputs = inputs_of(30)
    ours, theirs = (one._encoder.run(None, inputs)[0].ravel() for one in (in_bytes, floats))
    assert np.corrcoef(ours, theirs)[0, 1] > 0.98
    assert (ours != theirs).any()


def test_there_are_as_many_shapes_as_the_words_have(reader):
    assert reader.shapes.num_embeddings == SHAPES
