"""Decoding a chain of turns: every sum is what counting all runs of speakers one by one gives."""

import itertools

import numpy as np
import pytest

from fabula.reading.speech.decoding import PATTERNS, patterns, posteriors

KINDS = 4


def chain(seed):
    """A chain of one to five turns, each with one to four candidates, and weights.

    What speaks for them hangs on the pattern in every other chain.
    """
    chance = np.random.default_rng(seed)
    length = int(chance.integers(1, 6))
    ids = []
    for place in range(length):
        people = [int(one) for one in chance.permutation(4)[: chance.integers(0, 4)]]
        ids.append([*people, -5 - place])
    shape = (PATTERNS,) if seed % 2 else ()
    scores = [chance.normal(scale=2.0, size=(*shape, len(one))) for one in ids]
    links = [0, *(int(kind) for kind in chance.integers(1, KINDS, length - 1))]
    return scores, ids, links, chance.normal(size=(KINDS, PATTERNS))


def pattern(run, place):
    """Say who speaks at a place of a run: the last speaker, the one before, or another."""
    if place >= 1 and run[place] == run[place - 1]:
        return 0
    if place >= 2 and run[place] == run[place - 2] and run[place] >= 0:
        return 1
    return 2


def every_run(scores, ids, links, weights):
    """Yield each run of rows with its weight, and the patterns it makes."""
    for rows in itertools.product(*(range(len(one)) for one in ids)):
        run = [one[row] for one, row in zip(ids, rows, strict=True)]
        made = [pattern(run, place) for place in range(len(run))]
        of_pattern = [np.broadcast_to(one, (PATTERNS, one.shape[-1])) for one in scores]
        total = sum(one[which, row] for one, which, row in zip(of_pattern, made, rows, strict=True))
        total += sum(weights[link, which] for link, which in zip(links, made, strict=True))
        yield rows, made, np.exp(total)


@pytest.mark.parametrize("seed", range(20))
def test_the_sums_are_those_over_every_run(seed):
    scores, ids, links, weights = chain(seed)
    shares = [np.zeros(len(one)) for one in ids]
    counts = np.zeros((KINDS, PATTERNS))
    total = 0.0
    for rows, made, weight in every_run(scores, ids, links, weights):
        total += weight
        for place, row in enumerate(rows):
            shares[place][row] += weight
            counts[links[place], made[place]] += weight
    found, expected, norm = posteriors(scores, ids, links, weights)
    assert norm == pytest.approx(np.log(total))
    np.testing.assert_allclose(expected, counts / total, atol=1e-9)
    for ours, theirs in zip(found, shares, strict=True):
        np.testing.assert_allclose(ours, theirs / total, atol=1e-9)
        assert ours.sum() == pytest.approx(1.0)


@pytest.mark.parametrize("seed", range(5))
def test_expected_counts_are_the_slopes_of_the_normaliser(seed):
    scores, ids, links, weights = chain(seed)
    _, expected, _ = posteriors(scores, ids, links, weights)
    step = 1e-5
    for place in np.ndindex(KINDS, PATTERNS):
        nudge = np.zeros_like(weights)
        nudge[place] = step
        above = posteriors(scores, ids, links, weights + nudge)[2]
        below = posteriors(scores, ids, links, weights - nudge)[2]
        assert expected[place] == pytest.approx((above - below) / (2 * step), abs=1e-6)


def likeliest(scores, weights):
    ids = [[10, 20, 30, -5 - place] for place in range(len(scores))]
    links = [0] + [1] * (len(scores) - 1)
    found, _, _ = posteriors(scores, ids, links, np.array([[0.0, 0.0, 0.0], weights]))
    return [ids[place][int(share.argmax())] for place, share in enumerate(found)]


@pytest.mark.parametrize(
    ("weights", "speakers"),
    [
        ((-3.0, 3.0, 0.0), [10, 20, 10, 20, 10]),
        ((3.0, 0.0, -3.0), [10, 10, 10, 10, 10]),
    ],
    ids=["two take turns", "one goes on"],
)
def test_links_carry_a_speaker_along(weights, speakers):
    scores = [np.zeros(4) for _ in range(5)]
    scores[0][0] = 8.0  # the first turn is 10's
    if weights[1] > weights[0]:
        scores[1][1] = 8.0  # and 20 answers
    assert likeliest(scores, weights) == speakers


def test_strong_evidence_breaks_the_alternation():
    scores = [np.zeros(4) for _ in range(5)]
    scores[0][0] = scores[1][1] = 8.0
    scores[2][2] = 30.0
    assert likeliest(scores, (-3.0, 3.0, 0.0))[2] == 30


def test_someone_else_is_never_the_same_person_again():
    made = patterns([-5, 1], [-6, 1], [-7, 1])
    assert (made[:, :, 0] == 2).all()  # three strangers are three people
    assert made[1, 0, 1] == 1
    assert made[0, 1, 1] == made[1, 1, 1] == 0
    assert made[0, 0, 1] == 2


def test_large_scores_do_not_overflow():
    found, _, norm = posteriors([np.array([2e4, -2e4]), np.array([-2e4, 0.0])], [[1, -5], [1, -6]], [0, 1],
                                np.zeros((KINDS, PATTERNS)))  # fmt: skip
    assert norm == pytest.approx(2e4)
    np.testing.assert_allclose([share[0] for share in found], [1.0, 0.0])


def test_no_turns():
    found, expected, norm = posteriors([], [], [], np.zeros((KINDS, PATTERNS)))
    assert found == []
    assert norm == 0.0
    assert not expected.any()
