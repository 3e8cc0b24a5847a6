"""What others are to two people speaks for what these two are to each other."""

from __future__ import annotations

import pytest

from fabula.reading.relations.circle import Circle
from fabula.reading.relations.signs import KINDS

EVEN = dict.fromkeys(KINDS, 1 / len(KINDS))


def surely(kind):
    return {**dict.fromkeys(KINDS, 0.02), kind: 0.9}


def test_the_siblings_of_one_are_siblings():
    around = Circle({("ada", "cy"): surely("family"), ("bo", "cy"): surely("family")}).around(("ada", "bo"))
    assert around["through_family"] == 0.9
    assert around["through_work"] == around["taken"] == 0.02


def test_of_many_whom_both_know_one_cousin_is_not_enough():
    both = {("ada", "cy"): surely("family"), ("bo", "cy"): surely("family")}
    both |= {("ada", "di"): surely("work"), ("bo", "di"): surely("work")}
    assert Circle(both).around(("ada", "bo"))["through_family"] == pytest.approx((0.9 + 0.02) / 2)


def test_a_third_whom_only_one_of_two_knows_ties_them_by_nothing():
    around = Circle({("ada", "cy"): surely("family"), ("bo", "di"): surely("family")}).around(("ada", "bo"))
    assert around["through_family"] == around["in_law"] == 0.0


@pytest.mark.parametrize("one", ["ada", "bo"])
def test_the_wife_of_a_brother_is_of_the_family(one):
    other = "bo" if one == "ada" else "ada"
    circle = Circle({(one, "cy"): surely("family"), (other, "cy"): surely("romantic")})
    assert circle.around(("ada", "bo"))["in_law"] == pytest.approx(0.81)


def test_who_loves_another_is_taken_and_who_loves_the_other_is_not():
    circle = Circle({("ada", "bo"): surely("romantic"), ("ada", "cy"): EVEN})
    assert circle.around(("ada", "cy"))["taken"] == 0.9
    assert circle.around(("ada", "bo"))["taken"] == pytest.approx(1 / 6)


def test_a_pair_is_none_of_its_own_kin():
    circle = Circle({("ada", "bo"): surely("family"), ("ada", "cy"): surely("work")})
    assert circle.around(("ada", "bo"))["have_kin"] == pytest.approx(0.01)
    assert circle.around(("ada", "cy"))["have_kin"] == pytest.approx(0.45)


def test_those_whom_nobody_else_has_to_do_with_have_no_circle():
    circle = Circle({("ada", "bo"): surely("family")})
    features = {kind: {"bias": 1.0} for kind in KINDS}
    assert circle.joined(("ada", "bo"), features) == features
    assert set(circle.around(("cy", "di")).values()) == {0.0}


def test_each_kind_has_what_its_circle_says_under_its_own_name():
    circle = Circle({("ada", "cy"): surely("work"), ("bo", "cy"): surely("work")})
    joined = circle.joined(("ada", "bo"), {kind: {"bias": 1.0} for kind in KINDS})
    assert joined["friends"]["friends_through_work"] == joined["work"]["work_through_work"] == 0.9
