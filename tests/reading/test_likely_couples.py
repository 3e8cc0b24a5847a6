"""Parents of one child are a couple though little else says so; neither act nor hint alone makes one."""

from __future__ import annotations

import pytest

from fabula.reading.relations import _kind_of
from fabula.reading.relations.pairs import Shown
from fabula.reading.relations.signs import Sign
from fabula.span import Span

CHANCES = {"romantic": 0.4, "friends": 0.35, "family": 0.25}


@pytest.mark.parametrize(("sort", "kind"), [("told", "romantic"), ("kin", "romantic"), ("act", "friends")])
def test_what_makes_a_couple_of_the_likeliest(sort, kind):
    shown = Shown()
    shown.add(Sign("ottilie", "simeon", sort, "romantic", "", 0, Span(0, 1)))
    shown.add(Sign("ottilie", "simeon", "noun", "friends", "friend", 0, Span(0, 1)))
    assert _kind_of(shown, CHANCES)[0] == kind


@pytest.mark.parametrize(("sentences", "kind"), [(1, "family"), (2, "romantic")])
def test_a_hint_makes_no_couple_of_two_who_never_meet(sentences, kind):
    shown = Shown()
    for sort, of in (("hint", "romantic"), ("noun", "family"), *[("contact", "sentence")] * sentences):
        shown.add(Sign("ottilie", "simeon", sort, of, "", 0, Span(0, 1)))
    assert _kind_of(shown, {"romantic": 0.7, "family": 0.3})[0] == kind
