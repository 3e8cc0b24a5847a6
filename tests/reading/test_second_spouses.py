"""Whoever is told over and over to be somebody's spouse is not made another's by one noun."""

from __future__ import annotations

from fabula.reading.relations.signs import Sign
from fabula.reading.relations.spouses import without_second_spouses
from fabula.span import Span


def sign(a, b, sort="noun", kind="romantic", word="wife"):
    return Sign(a, b, sort, kind, word, 0, Span(0, 1))


MARRIED = [sign("odo", "runa") for _ in range(4)]
MET = sign("hew", "odo", "contact", "sentence", "")


def wives(signs):
    return {(one.a, one.sort) for one in without_second_spouses(signs) if one.word == "wife"}


def test_a_noun_gives_nobody_the_wife_of_whom_they_meet():
    assert wives([*MARRIED, sign("hew", "runa"), MET]) == {("odo", "noun")}


def test_who_never_meets_the_first_may_be_the_second():
    assert wives([*MARRIED, sign("hew", "runa")]) == {("odo", "noun"), ("hew", "noun")}


def test_what_is_told_in_so_many_words_stays():
    assert wives([*MARRIED, sign("hew", "runa", "told"), MET]) == {("odo", "noun"), ("hew", "told")}


def test_once_is_not_over_and_over():
    assert wives([sign("odo", "runa"), sign("hew", "runa"), MET]) == {("odo", "noun"), ("hew", "noun")}


def test_a_hint_means_nobody_who_has_a_spouse():
    assert wives([*MARRIED, sign("hew", "runa", "hint")]) == {("odo", "noun")}
    assert ("hew", "hint") in wives([*MARRIED, sign("hew", "berit", "hint")])


def test_a_hint_at_ones_own_spouse_stays():
    assert ("odo", "hint") in wives([*MARRIED, sign("odo", "runa", "hint")])


def test_other_words_for_the_two_stay():
    acts = [sign("hew", "runa", "act", word="kiss"), sign("hew", "runa", word="lover")]
    assert set(acts) <= set(without_second_spouses([*MARRIED, *acts, MET]))
