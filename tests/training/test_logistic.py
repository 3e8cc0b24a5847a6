"""What is seen is learnt, from features and from vectors, and drawn to a prior where it says little."""

from __future__ import annotations

import numpy as np

from training.world.logistic import LEANING, Example, Strength, fit_choice, fit_yes

SEEN = [([Example({"kissed": 1.0}), Example({"hired": 1.0})], [True, False])] * 4


def test_a_choice_is_learnt():
    weights = fit_choice(SEEN, Strength(1.0)).weights
    assert weights["kissed"] > 0 > weights["hired"]


def test_weights_are_drawn_to_the_prior_the_more_the_stronger_it_is():
    free, slight, strong = (
        fit_choice(SEEN, Strength(l2), {"kissed": -2.0}).weights["kissed"] for l2 in (0.01, 1.0, 1000.0)
    )
    assert free > slight > strong
    assert abs(strong + 2.0) < 0.1


def test_what_no_story_shows_keeps_the_prior():
    assert fit_choice(SEEN, Strength(1.0), {"saluted": 0.7}).weights["saluted"] == 0.7


def away(x):
    return Example({}, np.array([x, 1.0], np.float32))


def test_a_head_is_learnt_from_vectors_and_drawn_to_nothing():
    examples, answers = [away(x) for x in (3, 2, -2, -3)] * 3, [True, True, False, False] * 3
    free, strong = (fit_yes(examples, answers, Strength(1.0, vectors)) for vectors in (0.1, 1000.0))
    assert free.head[0] > strong.head[0] > -0.01
    assert free.weights[LEANING] == 1.0
    assert examples[0].leaning(free.head)[LEANING] > 0 > examples[2].leaning(free.head)[LEANING]


def test_an_example_without_a_vector_leans_to_neither_side():
    fitted = fit_yes([away(x) for x in (5, 4, 0, -1)], [True, True, False, False], Strength(1.0, 0.1))
    assert Example({"kissed": 1.0}).leaning(fitted.head) == {"kissed": 1.0}
    assert Example({}, np.zeros(2, np.float32)).leaning(fitted.head) == {}
    assert abs(away(2).leaning(fitted.head)[LEANING]) < 0.01  # 2 is the mean


def test_a_choice_is_learnt_from_vectors():
    lists = [([away(2), away(-2)], [True, False])] * 4
    assert fit_choice(lists, Strength(1.0, 0.5)).head[0] > 0.1
