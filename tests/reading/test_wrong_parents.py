"""Of two women one at most is somebody's mother, and nobody is that of whom they kiss."""

from __future__ import annotations

import pytest

from fabula.reading.relations.kin import follow_kin
from fabula.reading.relations.parents import of_siblings, without_parents, wrong_parents
from fabula.reading.relations.signs import Sign
from fabula.span import Span
from fabula.story import Character


class Told:
    """Stands for an account: who is in it."""

    def __init__(self, **pronouns):
        self.by_id = {
            id: Character(id, id.title(), (), "person", said, narrator=False, mentions=())
            for id, said in pronouns.items()
        }


@pytest.fixture
def account():
    return Told(odo="he/him", ansel="he/him", berit="she/her", runa="she/her", mum="she/her", hew="he/him")


def sign(a, b, sort="noun", kind="family", word="mother"):
    return Sign(a, b, sort, kind, word, 0, Span(0, 1))


MET = sign("berit", "runa", "contact", "sentence", "")


def parents_left(account, signs):
    return {one.b for one in without_parents(signs, wrong_parents(account, signs)) if one.word == "mother"}


def test_the_mother_is_who_is_most_often_told_to_be(account):
    signs = [sign("odo", "berit"), sign("odo", "runa"), sign("odo", "runa"), MET]
    assert parents_left(account, signs) == {"runa"}


def test_her_own_word_for_him_counts(account):
    signs = [sign("odo", "berit"), sign("runa", "odo", word="son"), sign("odo", "runa"), MET]
    assert parents_left(account, signs) == {"runa"}


def test_a_call_tells_more_than_a_noun(account):
    signs = [sign("odo", "berit"), sign("odo", "berit"), sign("odo", "runa", "call"), MET]
    assert parents_left(account, signs) == {"runa"}


def test_two_who_are_never_met_together_may_be_one(account):
    signs = [sign("odo", "berit"), sign("odo", "runa"), sign("odo", "runa")]
    assert parents_left(account, signs) == {"berit", "runa"}


def test_nobody_is_the_mother_of_whom_she_kisses(account):
    kisses = [sign("odo", "berit", "act", "romantic", "kissed")] * 2
    assert parents_left(account, [sign("odo", "berit"), *kisses]) == set()


@pytest.mark.parametrize("mother", ["mum", "berit"])
def test_whoever_is_called_so_kisses_a_child(account, mother):
    kisses = [sign("odo", mother, "act", "romantic", "kissed")] * 2
    told = sign("odo", mother, "call" if mother == "berit" else "noun")
    assert parents_left(account, [told, *kisses]) == {mother}


def test_who_is_not_the_mother_of_one_is_not_that_of_a_brother(account):
    signs = [sign("ansel", "berit"), sign("odo", "ansel", word="brother")]
    left = without_parents(signs, of_siblings({("odo", "berit")}, signs))
    assert [one.word for one in left] == ["brother"]


def test_two_mothers_of_one_son_make_no_couples(account):
    signs = [
        sign("odo", "hew", word="father"),
        sign("berit", "odo", word="son"),
        sign("runa", "odo", word="son"),
    ]
    assert not [one for one in follow_kin(account, signs) if one.kind == "romantic"]
    assert [one.pair for one in follow_kin(account, signs[:2])] == [("berit", "hew")]
