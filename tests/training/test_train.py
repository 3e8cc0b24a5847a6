"""Counting the weights of the speaker rules: the likelihood is right, it learns, and its file can be used."""

import json
from types import SimpleNamespace

import numpy as np
import pytest

from evaluation.table import table_in
from fabula.reading.speech import speakers
from fabula.reading.speech.decoding import PATTERNS, posteriors
from fabula.reading.speech.evidence import RULES
from fabula.reading.speech.links import CIRCUMSTANCES, LINKS
from training.speakers.conversations import Conversations, Line, Turn
from training.speakers.likelihood import ROWS, loss, make_batch, shares, split, sums
from training.speakers.train import (
    CARD,
    SHIPPED,
    SIZE,
    as_json,
    bounds_of,
    decide,
    describe,
    fit_weights,
    score,
    train,
)

COLUMNS = len(RULES) + 1


def linked(kind):
    """A link of a kind under no circumstances."""
    return np.eye(ROWS)[kind]


def turn(ids, link, lines=(), features=None):
    matrix = np.zeros((len(ids), COLUMNS)) if features is None else features
    if ids[-1] < 0:
        matrix[-1] = 0.0
        matrix[-1, -1] = 1.0
    return Turn(tuple(ids), matrix, linked(link) if isinstance(link, int) else link, tuple(lines))


def made_up(seed, lengths=(4, 1, 6, 3), people=5):
    """Conversations of all sorts of turns: settled by a tag, annotated or not, in pieces, by someone else."""
    chance = np.random.default_rng(seed)
    found = []
    for length in lengths:
        turns = []
        for place in range(length):
            link = linked(int(chance.integers(1, LINKS - 1)) if place else 0)
            link[LINKS:] = chance.normal(size=len(CIRCUMSTANCES))
            some = [int(one) for one in chance.permutation(people)[: chance.integers(0, people)]]
            if place % 4 == 3:
                turns.append(turn([place % people], link, [Line("explicit", frozenset({0}))]))
                continue
            ids = [*some, -5 - place]
            whose = frozenset(int(one) for one in chance.integers(0, people, chance.integers(0, 3)))
            lines = [Line("implicit", whose)] if chance.random() < 0.7 else []
            turns.append(turn(ids, link, lines, chance.normal(size=(len(ids), COLUMNS))))
        found.append(tuple(turns))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_the_sums_are_those_of_the_reading(seed):
    conversations = made_up(seed)
    theta = np.random.default_rng(seed + 100).normal(size=SIZE)
    parts = split(theta)
    batch = make_batch(conversations)
    found = sums(batch, parts.scores(batch), batch.present)
    place = {id(one): row for row, one in enumerate(batch.turns)}
    norm, patterns = 0.0, np.zeros((ROWS, PATTERNS))
    for conversation in conversations:
        scores = [(one.features @ (parts.rules[:, None] + parts.by_pattern)).T for one in conversation]
        ids, rows = [one.ids for one in conversation], np.array([one.link for one in conversation])
        expected, counts, one_norm = posteriors(scores, ids, range(len(ids)), rows @ parts.links)
        norm += one_norm
        patterns += rows.T @ counts
        for one, probabilities in zip(conversation, expected, strict=True):
            row = shares(theta, batch)[place[id(one)]]
            np.testing.assert_allclose(row, probabilities, atol=1e-9)
    assert found.norm == pytest.approx(norm, abs=1e-8)
    np.testing.assert_allclose(batch.links.T @ found.expected.sum(axis=2), patterns, atol=1e-8)


@pytest.mark.parametrize("seed", range(3))
def test_the_gradient_is_that_of_finite_differences(seed):
    batch = make_batch(made_up(seed))
    theta = np.random.default_rng(seed + 200).normal(scale=0.7, size=SIZE)
    _, gradient = loss(theta, [batch], l2=0.3)
    step = 1e-5
    for column in range(SIZE):
        nudge = np.zeros(SIZE)
        nudge[column] = step
        slope = (loss(theta + nudge, [batch], 0.3)[0] - loss(theta - nudge, [batch], 0.3)[0]) / (2 * step)
        assert gradient[column] == pytest.approx(slope, abs=1e-5), column


def test_a_settled_turn_teaches_nothing():
    wrong = tuple(turn([who], who, [Line("explicit", frozenset({1 - who}))]) for who in (0, 1))
    value, gradient = loss(np.zeros(SIZE), [make_batch([wrong])], l2=0.0)
    assert value == pytest.approx(0.0)
    np.testing.assert_allclose(gradient, 0.0, atol=1e-12)


@pytest.mark.parametrize(
    ("whose", "right"),
    [
        ([Line(None, frozenset({4}))], (False, True, False)),
        ([Line(None, frozenset({3, 4}))], (True, True, False)),
        ([Line(None, frozenset({9}))], (False, False, True)),
        ([Line(None, frozenset())], (False, False, True)),
        ([], (True, True, True)),
    ],
    ids=["one", "in pieces", "not a candidate", "nobody of ours", "not annotated"],
)
def test_who_is_right(whose, right):
    assert turn([3, 4, -5], 1, whose).right == right


def two_talk(length=12):
    """Two take turns, the third is only named; both act beside their first lines."""
    clue = RULES.index("subject_before")
    turns = []
    for place in range(length):
        ids = [2, 0, 1, -5 - place]
        features = np.zeros((4, COLUMNS))
        if place < 2:
            features[1 + place, clue] = 1.0
        turns.append(turn(ids, 1 if place else 0, [Line("implicit", frozenset({place % 2}))], features))
    return Conversations("tea for two", "own", (tuple(turns), tuple(turns[:5])))


def test_it_overfits_a_small_conversation():
    pytest.importorskip("scipy.optimize")
    talk = two_talk()
    fit, before = train([talk], [], [0.001], 60)
    assert before["own"]["all"] < 0.5
    assert fit.scores["own"] == {"all": 1.0, "implicit": 1.0}
    parts = split(fit.theta)
    clue = RULES.index("subject_before")
    assert (parts.rules[clue] + parts.by_pattern[clue]).max() > 1
    assert parts.links[1].argmax() == 1  # speakers alternate


def test_a_penalty_holds_weights_near_nothing():
    pytest.importorskip("scipy.optimize")
    batch = make_batch(two_talk().conversations)
    loose, _ = fit_weights([batch], 0.01, 60)
    tight, _ = fit_weights([batch], 10.0, 60)
    assert np.abs(tight).max() < np.abs(loose).max() / 2


def test_the_best_on_what_is_held_out_is_kept():
    pytest.importorskip("scipy.optimize")
    talk = two_talk()
    fit, _ = train([talk], [talk], [1e6, 0.01], 60)
    assert fit.l2 == 0.01


def test_nobody_is_named_without_a_reason():
    one = turn([3, 4, -5], 1)
    assert decide(one, np.array([0.03, 0.05, 0.92])) == -1
    assert decide(one, np.array([0.1, 0.4, 0.5])) == 4
    assert decide(turn([-5], 1), np.array([1.0])) == -1


def test_lines_are_scored_by_type():
    lines = [Line("explicit", frozenset({7})), Line("implicit", frozenset({8})), Line(None, frozenset({7}))]
    assert score(np.zeros(SIZE), make_batch([(turn([7], 0, lines),)])) == {
        "all": 0.6667,
        "explicit": 1.0,
        "implicit": 0.0,
    }


ABOUT = {
    "before": {"given": {"all": 0.5, "explicit": 0.9, "anaphoric": 0.3, "implicit": 0.1}},
    "after": {"given": {"all": 0.75, "explicit": 0.95, "anaphoric": 0.7, "implicit": 0.6}},
}


def test_the_reading_can_load_the_file(tmp_path, monkeypatch):
    theta = np.round(np.random.default_rng(5).normal(size=SIZE), 3)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "speaker_weights.json").write_text(as_json(theta, ABOUT), "utf-8")
    monkeypatch.setattr(speakers, "resources", SimpleNamespace(files=lambda package: tmp_path))
    weights = speakers.load_weights.__wrapped__()
    parts = split(theta)
    np.testing.assert_array_equal(weights.rules, parts.rules[:-1])
    assert weights.other == parts.rules[-1]
    np.testing.assert_array_equal(weights.by_pattern, parts.by_pattern)
    np.testing.assert_array_equal(weights.links, parts.links)


def test_the_file_keeps_the_order_of_the_rules_and_one_row_a_link():
    text = as_json(np.zeros(SIZE), ABOUT)
    content = json.loads(text)
    assert tuple(content["rules"]) == RULES
    assert content["about"] == ABOUT
    assert text.count("[0.0, 0.0, 0.0]") == len(RULES) + 1 + ROWS
    assert tuple(content["circumstances"]) == CIRCUMSTANCES


def test_signs_are_bounds():
    found = bounds_of({"signs": {"for": ["heard"], "against": ["unnamed"]}})
    assert found[RULES.index("heard")] == (0.0, None)
    assert found[RULES.index("unnamed")] == (None, 0.0)
    assert found.count((0.0, 0.0)) == len(RULES) + 1  # of one who answers
    assert found.count((None, None)) == SIZE - 2 - (len(RULES) + 1)


def test_what_counts_three_times_is_what_is_there_three_times():
    theta = np.random.default_rng(7).normal(size=SIZE)
    talk = made_up(3)
    once, of_once = loss(theta, [make_batch(talk, 3.0)], l2=0.0)
    thrice, of_thrice = loss(theta, [make_batch(talk)] * 3, l2=0.0)
    assert once == pytest.approx(thrice)
    np.testing.assert_allclose(of_once, of_thrice)


def test_weights_are_told_as_a_table():
    theta = np.zeros(SIZE)
    theta[0], theta[1], theta[len(RULES)] = 1.5, -0.25, 0.75
    theta[len(RULES) + 1 + PATTERNS] = -1.0  # of the second rule, where somebody goes on
    theta[-len(CIRCUMSTANCES) * PATTERNS - 1] = 2.0  # the last number of the last kind
    theta[-1] = -0.5
    told = describe(json.loads(as_json(theta, ABOUT)))
    rows = [line for line in told.splitlines() if line.startswith("| `") or "someone else" in line]
    assert rows == [
        f"| `{RULES[0]}` | +1.50 | +0.00 | +0.00 | +0.00 |",
        "| `someone else` | +0.75 | +0.00 | +0.00 | +0.00 |",
        f"| `{RULES[1]}` | -0.25 | -1.00 | +0.00 | +0.00 |",
        f"| `{CIRCUMSTANCES[-1]}` | +0.00 | +0.00 | -0.50 |",
    ]  # fmt: skip
    assert "| rule | weight |\n" in describe({**json.loads(as_json(theta, ABOUT)), "by_pattern": {}})
    assert "| given cast, after | 75.0% | 95.0% | 70.0% | 60.0% |" in told
    assert "| another conversation | +0.00 | +0.00 | +2.00 |" in told


def test_the_card_shows_the_weights_that_ship():
    content = json.loads(SHIPPED.read_text("utf-8"))
    if "about" not in content:
        pytest.skip("the weights that ship do not say yet where they come from")
    assert table_in(CARD.read_text("utf-8")) == describe(content)
