"""Begin: a network gets the weights of an earlier training back from its files, and is made narrower."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace

import numpy as np
import pytest
from tiny import TINY, bare, features, mentions_in, tiny_reader, torch, window

from fabula.models.reader.network import SHIPPED
from fabula.reading.coreference import pairs
from fabula.reading.speech import turn_pairs
from training.reader.begin import FROZEN, blend, load_exported, narrow
from training.reader.export import EncoderGraph, export
from training.reader.losses import read
from training.reader.network import Sizes, mention_vectors, turn_vectors

DEEP = replace(TINY, layers=3)  # so that layers could be taken for one another
NEW = pairs.SIZES[-1]  # rows of the last table of features
PASSAGES = [bare(seed, windows=2) for seed in range(3)]


def made(seed, config=DEEP):
    """A tiny network no weights of which are as another's: no bias is zero, no norm is one."""
    reader = tiny_reader(seed, config=config)
    with torch.no_grad():
        for weights in reader.parameters():
            weights.add_(0.05 * torch.randn_like(weights))
        reader.absent.fill_(-seed / 4)
    return reader.eval()


def written(reader, folder, **settings):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as in the tests of the export
        export(reader, folder, {"version": 7}, SHIPPED / "vocab.txt", **settings)
    return folder


def begun(folder, reader, seed=2):
    """Another network with the weights of the folder; embeddings, which are not in it, from ``reader``."""
    other = made(seed)
    for name in ("words", "places", "kinds"):
        getattr(other.encoder, name).load_state_dict(getattr(reader.encoder, name).state_dict())
    load_exported(folder, other)
    return other.eval()


def heard(reader, seed=0):
    """What a network says of a window, of pairs of mentions and of pairs of turns and mentions."""
    chance = np.random.default_rng(seed)
    inputs = [torch.from_numpy(one[None].astype(np.int64)) for one in window(chance, 20)]
    row = torch.from_numpy(chance.normal(size=(30, Sizes().vector)).astype(np.float32))
    mentions = mention_vectors(row, torch.from_numpy(mentions_in(chance, 7, 30)).long())
    turns = turn_vectors(row, torch.tensor([[0, 3], [9, 9], [28, 29]]))
    asked = torch.from_numpy(np.stack([np.arange(40) % 3, np.arange(40) % 7], axis=1))
    told, of_turns = (
        torch.from_numpy(features(chance, 40, sizes)).long() for sizes in (pairs.SIZES, turn_pairs.SIZES)
    )
    with torch.no_grad():
        vectors, spans, events = EncoderGraph(reader)(*inputs)
        return {
            "vectors": vectors, "spans": spans, "events": events,
            "coref": reader.coref(mentions, mentions, asked, told),
            "heard": reader.heard(turns, mentions, asked, of_turns),
        }  # fmt: skip


@pytest.fixture(scope="module")
def reader():
    return made(1)


@pytest.fixture(scope="module")
def floats(reader, tmp_path_factory):
    return written(reader, tmp_path_factory.mktemp("floats"), int8=False)


@pytest.fixture(scope="module")
def in_bytes(reader, tmp_path_factory):
    return written(reader, tmp_path_factory.mktemp("bytes"))


@pytest.mark.parametrize("name", ["vectors", "spans", "events", "coref", "heard"])
def test_from_floats_it_computes_the_same(reader, floats, name):
    expected = heard(reader)[name]
    torch.testing.assert_close(heard(begun(floats, reader))[name], expected, atol=1e-5, rtol=1e-4)
    assert not torch.allclose(heard(made(2))[name], expected, atol=1e-2), "it would have without"


def test_every_weight_is_loaded_but_the_embeddings(reader, floats):
    mine = made(2)
    before = {name: weights.clone() for name, weights in mine.state_dict().items()}
    load_exported(floats, mine)
    for name, weights in mine.state_dict().items():
        source = before if name.startswith(FROZEN) else reader.state_dict()
        torch.testing.assert_close(weights, source[name], msg=name)
        assert not torch.equal(before[name], reader.state_dict()[name]), name


def test_whoever_is_absent_scores_as_before(reader, floats):
    assert begun(floats, reader).absent.item() == reader.absent.item() == -0.25
    card = json.loads((floats / "card.json").read_text("utf-8"))
    assert card["absent"] == -0.25


@pytest.mark.parametrize("name", ["vectors", "spans", "events"])
def test_from_bytes_it_computes_nearly_the_same(reader, in_bytes, name):
    ours, theirs = (heard(one)[name].ravel() for one in (begun(in_bytes, reader), reader))
    assert np.corrcoef(ours, theirs)[0, 1] > 0.98
    assert not torch.equal(ours, theirs)


@pytest.mark.parametrize("name", ["coref", "heard"])
def test_the_heads_are_in_floats_even_among_bytes(reader, in_bytes, name):
    torch.testing.assert_close(
        heard(begun(in_bytes, reader))[name], heard(reader)[name], atol=1e-5, rtol=1e-4
    )


def test_what_is_new_in_a_grown_table_speaks_for_nothing_yet(tmp_path, monkeypatch):
    with monkeypatch.context() as earlier:
        earlier.setattr(pairs, "SIZES", pairs.SIZES[:-1])
        old = made(1)
        written(old, tmp_path, int8=False)
    grown = begun(tmp_path, old).coref.tables.weight
    assert len(grown) == len(old.coref.tables.weight) + NEW
    torch.testing.assert_close(grown[:-NEW], old.coref.tables.weight)
    assert not grown[-NEW:].any()


def test_what_fits_nowhere_is_refused(reader, floats):
    with pytest.raises(RuntimeError, match="size mismatch"):
        load_exported(floats, made(2, config=replace(DEEP, width=32)))


def test_a_narrower_network_can_be_begun_from_too(tmp_path):
    narrower = made(1)
    narrow(narrower, 24, PASSAGES)
    written(narrower, tmp_path, int8=False)
    found = begun(tmp_path, narrower)
    assert {layer.inner.out_features for layer in found.encoder.layers} == {24}
    for name, expected in heard(narrower.eval()).items():
        torch.testing.assert_close(heard(found)[name], expected, atol=1e-5, rtol=1e-4)


def inner_units(reader):
    """The weights and biases by which the inner units of each layer are known."""
    return [torch.cat([layer.inner.weight, layer.inner.bias[:, None]], 1) for layer in reader.encoder.layers]


def test_what_reaches_nothing_is_left_out_and_nothing_changes():
    reader = made(1)
    chance = np.random.default_rng(3)
    kept = [np.sort(chance.permutation(DEEP.inner)[:24]) for _ in reader.encoder.layers]
    with torch.no_grad():
        for layer, units in zip(reader.encoder.layers, kept, strict=True):
            reaching = torch.zeros(DEEP.inner, dtype=torch.bool)
            reaching[units] = True
            layer.outer.weight[:, ~reaching] = 0.0
    before, units_before = heard(reader), inner_units(reader)
    narrow(reader, 24, PASSAGES)
    for found, units, old in zip(inner_units(reader), kept, units_before, strict=True):
        assert torch.equal(found, old[units])
    for name, found in heard(reader.eval()).items():
        torch.testing.assert_close(found, before[name], atol=1e-5, rtol=1e-4)


def test_with_as_many_units_as_there_are_nothing_changes():
    for inner in (DEEP.inner, DEEP.inner + 1):
        reader = made(1)
        before = {name: weights.clone() for name, weights in reader.state_dict().items()}
        narrow(reader, inner, PASSAGES)
        assert all(torch.equal(weights, before[name]) for name, weights in reader.state_dict().items())


def far_reaching(layer, units):
    layer.outer.weight[:, units] *= 100.0


def loud(layer, units):
    """All units reach equally far, and these alone answer to anything."""
    layer.outer.weight[:] = 1.0
    layer.inner.weight[:] = 0.0
    layer.inner.bias[:] = 0.1
    layer.inner.bias[units] = 0.5


@pytest.mark.parametrize("strengthen", [far_reaching, loud])
def test_the_strongest_units_are_kept(strengthen):
    reader = made(1)
    strong = [3, 17, 18, 40, DEEP.inner - 1]
    with torch.no_grad():
        for layer in reader.encoder.layers:
            strengthen(layer, strong)
    before = [(one.inner.weight, one.inner.bias, one.outer.weight) for one in reader.encoder.layers]
    narrow(reader, len(strong), PASSAGES)
    for layer, (inner, bias, outer) in zip(reader.encoder.layers, before, strict=True):
        assert torch.equal(layer.inner.weight, inner[strong])
        assert torch.equal(layer.inner.bias, bias[strong])
        assert torch.equal(layer.outer.weight, outer[:, strong])


def test_weights_are_moved_back_by_a_share_of_the_way():
    reader, begun = made(1), made(2).state_dict()
    before = {name: tensor.clone() for name, tensor in reader.state_dict().items()}
    blend(reader, begun, 0.25)
    for name, found in reader.state_dict().items():
        torch.testing.assert_close(found, 0.75 * before[name] + 0.25 * begun[name])
    blend(reader, begun, 0.0)
    assert not torch.equal(reader.vector.weight, before["vector.weight"])


def test_a_narrower_network_goes_on_learning():
    reader = made(1).train()
    narrow(reader, 8, PASSAGES)
    assert reader.training
    read(reader, PASSAGES[0])[1].square().sum().backward()
    for layer in reader.encoder.layers:
        assert layer.inner.weight.grad.any() and layer.outer.weight.grad.any()
