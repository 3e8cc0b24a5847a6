"""Training of the words taken for one another: what is gathered, learnt, chosen and shipped."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from fabula.models.confusions import Confusions, others_of, words_of  # noqa: E402
from training.realword.gather import _same, picked, written_apart  # noqa: E402
from training.realword.network import Network  # noqa: E402
from training.realword.prepare import thinned, written_out  # noqa: E402
from training.realword.thresholds import GRID, choose, curves, needed  # noqa: E402
from training.realword.train import Examples, arrays_of  # noqa: E402

TABLE = 1 << 10
MOST = max(map(len, others_of().values()))


@pytest.fixture(scope="module")
def small():
    """A little network and a few places, by chance."""
    torch.manual_seed(3)
    chance = np.random.default_rng(3)
    forms = len(others_of())
    network = Network(torch.randn(40, 4), forms, 8, 4, TABLE)
    torch.nn.init.normal_(network.wide.weight, std=0.2)
    arrays = {
        "hashes": chance.integers(0, 1 << 32, 30),
        "pieces": np.stack([chance.integers(0, 40, 30), chance.integers(-1, 40, 30), np.full(30, -1)], 1),
        "held_form": chance.integers(0, forms, 12),
        "held_around": chance.integers(0, 30, (12, 12)),
        "held_capitals": chance.integers(0, 2, (12, 12)),
    }
    return network.eval(), Examples(arrays, TABLE)


def test_what_ships_scores_as_what_was_trained(small):
    network, examples = small
    form, around, capitals = examples.part("held")
    with torch.no_grad():
        scores = network(*examples.batch(form, around, capitals)).numpy()
    shipped = Confusions(arrays_of(network, np.full((len(others_of()), MOST), np.inf)))
    vectors = shipped._vectors_of(examples.arrays["pieces"])[around]
    found = shipped.margins(form, examples.arrays["hashes"][around], vectors, capitals.astype(np.float32))
    there = examples.candidates[form][:, 1:] >= 0
    assert np.abs(found - (scores[:, 1:] - scores[:, :1]))[there].max() < 0.15  # whole numbers of a byte
    assert np.isneginf(found[~there]).all()


def test_thresholds_keep_to_what_is_allowed_and_win_what_they_can():
    ids = {form: index for index, form in enumerate(others_of())}
    form = np.array([ids["then"]] * 4_000 + [ids["than"]] * 4_000)
    margins = np.full((8_000, MOST), -50.0)
    margins[:, others_of()["then"].index("than")] = -8
    margins[:5, :] = 6.2  # five places where the wrong word seems to fit
    told = curves(form, margins, np.zeros(len(ids)), np.ones(len(ids)))
    chosen, recall = choose(told, allowed=1.0)
    table = needed(told, chosen, len(ids), MOST)
    over = margins[:4_000] > table[form[:4_000]]
    assert over.sum() <= 1
    assert recall > 0.02  # then and than, which are all that was seen, among every set
    _, none = choose(told, allowed=1e-9)
    assert none <= recall
    assert np.isinf(table[ids["serge"]]).all() or GRID[0] <= table[ids["serge"]].min()


def test_the_sets_picked_are_sets():
    for often, told in picked():
        assert often >= 0 and len(set(told)) == len(told) > 1


def test_two_spellings_of_one_word_are_no_set():
    assert _same("colour", "color") and _same("realise", "realize") and _same("theatre", "theater")
    assert not _same("role", "roll") and not _same("their", "there")


def test_a_word_may_be_written_apart_where_its_halves_are_common_and_it_is_not_mostly_so():
    small = Counter({"overtaken": 40, "over": 900, "taken": 800, "evening": 90, "even": 900, "ing": 1})
    assert list(written_apart(small, Counter())) == [("overtaken", "over taken")]
    assert list(written_apart(small, Counter({("over", "taken"): 30}))) == []


def test_a_form_seen_too_often_is_thinned(monkeypatch):
    monkeypatch.setattr("training.realword.prepare.MOST", 3)
    found = thinned({"form": np.array([1] * 9 + [2]), "around": np.arange(10)})
    assert sorted(found["form"].tolist()) == [1, 1, 1, 2] and len(found["around"]) == 4


def test_where_a_form_is_written_out_the_short_one_would_fit():
    text = "“You are late, and it is what they are.”"
    found = [(slot.form, slot.first, slot.last) for slot in written_out(words_of(text, 0, len(text)), 0)]
    assert found == [("you're", 1, 2), ("it's", 6, 7)]
