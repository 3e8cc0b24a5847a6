"""Training of the words taken for one another: what is gathered, learnt, chosen and shipped."""

from __future__ import annotations

import random
from collections import Counter

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from evaluation.gold import load_gold  # noqa: E402
from fabula.models.confusions import Confusions, others_of, words_of  # noqa: E402
from training.corpora import STORIES  # noqa: E402
from training.realword.gather import _same, picked, written_apart  # noqa: E402
from training.realword.look import _hard  # noqa: E402
from training.realword.network import Network  # noqa: E402
from training.realword.prepare import thinned, written_out  # noqa: E402
from training.realword.prose import PURPOSES, mended, stories  # noqa: E402
from training.realword.second import fit, gains, weigh  # noqa: E402
from training.realword.thresholds import Told, choose, curves, joined, needed  # noqa: E402
from training.realword.train import Examples, arrays_of  # noqa: E402

TABLE = 1 << 10
MOST = max(map(len, others_of().values()))
IDS = {form: index for index, form in enumerate(others_of())}


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
    shipped = Confusions(arrays_of(network))
    vectors = shipped._vectors_of(examples.arrays["pieces"])[around]
    found = shipped.margins(form, examples.arrays["hashes"][around], vectors, capitals.astype(np.float32))
    there = examples.candidates[form][:, 1:] >= 0
    assert np.abs(found - (scores[:, 1:] - scores[:, :1]))[there].max() < 0.15  # whole numbers of a byte
    assert np.isneginf(found[~there]).all()


def told(way, odds):
    word, other = way
    column = others_of()[word].index(other)
    many = len(odds)
    return Told(np.full(many, IDS[word]), np.full(many, column), np.array(odds, float))


def test_thresholds_keep_to_what_is_allowed_and_win_what_they_can():
    way, back = ("then", "than"), ("than", "then")
    right = joined([told(way, [3.2] * 5 + [-1.0] * 60), told(back, [6.2] * 40)])
    slips = joined([told(way, [8.0] * 30), told(back, [5.0] * 30)])
    count = np.zeros(len(IDS), int)
    count[[IDS["then"], IDS["than"]]] = 4_000
    of = curves(right, slips, count, np.zeros(len(IDS)), np.ones(len(IDS)))
    grid, recall = choose(of, allowed=1.0)
    table = needed(of, grid, len(IDS), MOST)
    assert right.over(table).sum() == 0 and slips.over(table)[:30].all() and not slips.over(table)[30:].any()
    assert recall > 0.015  # then for than, which is all that is worth its price, among every set
    _, none = choose(of, allowed=1e-9)
    assert none <= recall


def test_a_way_that_was_never_sown_is_expected_to_be_found_as_its_like_are():
    slips = joined([told(("then", "than"), [9.0] * 50), told(("than", "then"), [-9.0] * 50)])
    count = np.full(len(IDS), 500)
    of = curves(told(("then", "than"), [-3.0]), slips, count, np.zeros(len(IDS)), np.ones(len(IDS)))
    low = {
        (int(word), int(column)): line[0]
        for word, column, line in zip(of.word, of.column, of.found, strict=True)
    }
    rare = low[IDS["serge"], others_of()["serge"].index("surge")]
    assert low[IDS["than"], others_of()["than"].index("then")] < 0.1 < rare < 0.9
    assert low[IDS["then"], others_of()["then"].index("than")] > 0.9


def test_the_head_learns_which_of_two_fits():
    chance = np.random.default_rng(1)
    forms = np.array([[IDS["role"], IDS["roll"]], [IDS["roll"], IDS["role"]]] * 200)
    hidden = chance.normal(size=(400, 2, 12)).astype(np.float16)
    hidden[:, 0, 3] += 2  # the right word shows in one of its states
    shape = {
        "hidden": 8,
        "drop": 0.1,
        "epochs": 6,
        "batch": 32,
        "rate": 1e-2,
        "decay": 0,
        "decay_own": 0.1,
        "seed": 1,
    }
    found = gains(fit(hidden, forms, shape), hidden, forms)
    assert (found < 0).mean() > 0.85


def test_weights_tell_slips_from_right_words():
    rows = np.array([[0.0, 1.0], [1.0, 3.0], [0.0, 2.0], [1.0, 0.0]] * 20)
    weights, bias = weigh(rows, (rows[:, 1] > 1.5).astype(float))
    assert ((rows @ weights + bias > 0) == (rows[:, 1] > 1.5)).all() and abs(weights[0]) < weights[1]


def test_pairs_to_learn_are_the_hardest_and_some_by_chance():
    margins = np.arange(100.0)
    taken = _hard(range(100), margins, 10, random.Random(1))
    assert set(taken[:5]) == {95, 96, 97, 98, 99} and len(set(taken)) == 10
    assert sorted(_hard(range(3), margins, 10, random.Random(1))) == [0, 1, 2]


def test_what_a_story_is_for_hangs_on_its_name_alone():
    every = {purpose: {name for name, _ in stories(purpose)} for purpose in PURPOSES}
    assert all(every.values()) and sum(map(len, every.values())) == len(set().union(*every.values()))


def test_slips_planted_in_a_story_are_put_right():
    gold = next(gold for gold in load_gold(STORIES) if gold.errors)
    error = gold.errors[0]
    assert mended(gold)[error.span.start :].startswith(error.correction)
    assert len(mended(gold)) - len(gold.text) == sum(
        len(error.correction) - (error.span.end - error.span.start) for error in gold.errors
    )


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
