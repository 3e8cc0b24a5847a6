"""A choice is learnt from its lists, and drawn to a prior where they say little."""

from __future__ import annotations

from training.world.logistic import fit_choice

SEEN = [([{"kissed": 1.0}, {"hired": 1.0}], [True, False])] * 4


def test_a_choice_is_learnt():
    weights = fit_choice(SEEN, 1.0)
    assert weights["kissed"] > 0 > weights["hired"]


def test_weights_are_drawn_to_the_prior_the_more_the_stronger_it_is():
    free, slight, strong = (fit_choice(SEEN, l2, {"kissed": -2.0})["kissed"] for l2 in (0.01, 1.0, 1000.0))
    assert free > slight > strong
    assert abs(strong + 2.0) < 0.1


def test_what_no_story_shows_keeps_the_prior():
    assert fit_choice(SEEN, 1.0, {"saluted": 0.7})["saluted"] == 0.7
