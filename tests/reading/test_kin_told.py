"""Relations told through a list, through somebody else's kin, or of somebody who has no name."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import find_pairs


def kinds(models, text):
    """Return for each two the kind of their relation, by their names."""
    story = read_text(models, text)
    names = {one.id: one.name for one in story.characters}
    return {frozenset((names[one.a], names[one.b])): one.kind for one in story.relations}


def told(models, text):
    """Return who is told in so many words to be what to whom."""
    account, _ = read_people(from_text(text), models, None, lambda stage, done, total: None)
    return {
        (*sign.pair, sign.kind)
        for shown in find_pairs(account).shown.values()
        for sign in shown.signs
        if sign.sort in ("told", "noun", "kin", "hint")
    }


LINES = "\n\n“Hugh,” said Bettina, “shut the gate.”\n\n“Albert,” said Hugh, “shut the gate.”\n"


def test_children_in_a_list_are_their_mothers_and_kin_of_each_other(trained):
    found = kinds(trained, "Bettina had two sons, Albert and Hugh. Albert was the clever one." + LINES)
    for pair in (("Bettina", "Albert"), ("Bettina", "Hugh"), ("Albert", "Hugh")):
        assert found[frozenset(pair)] == "family"


def test_a_list_behind_a_colon_tells_of_friends(trained):
    found = kinds(trained, "There were three friends on the roof: Bettina, Albert and Hugh." + LINES)
    assert found[frozenset(("Bettina", "Hugh"))] == "friends"


def test_a_clause_behind_a_comma_is_no_list(trained):
    text = "Bettina had two sons, and Albert fed the dog. Hugh the groom took the reins." + LINES
    assert ("albert", "hugh", "family") not in told(trained, text)


def test_nor_are_names_that_go_on_with_the_word_before(trained):
    text = "Bettina says that the kids, Albert and Hugh are in the barn." + LINES
    assert kinds(trained, text).get(frozenset(("Albert", "Hugh"))) != "family"


@pytest.mark.parametrize(
    "text",
    [
        "Joan was the mother of Corin's wife. Corin brought her tea.",
        "Joan was Corin's wife's mother. Corin left.",
    ],
)
def test_the_mother_of_his_wife_is_of_his_family_and_not_his_wife(trained, text):
    assert told(trained, text) == {("corin", "joan", "family")}


def test_two_of_them_are_those_set_beside(trained):
    text = "The two of them, Anders and Kai, had shared a cell for years.\n\n“Lights out,” said Kai.\n"
    assert kinds(trained, text) == {frozenset(("Anders", "Kai")): "friends"}


def test_kin_without_a_name_are_kin_where_they_are_told_of_twice(trained):
    text = "Corin shut the gate. His sister had the key. “No,” said {}.\n\nCorin waited.\n"
    pair = frozenset(("Corin", "His sister"))
    assert kinds(trained, text.format("Corin's sister"))[pair] == "family"
    assert pair not in kinds(trained, text.format("Corin"))


def test_who_is_called_before_somebody_is_introduced_is_not_that_one(trained):
    text = "“Meet my boss,” says Ray. “Ms. Toole, this is my wife, Bettina.”\n\nBettina shakes her hand.\n"
    assert {one for one in told(trained, text) if one[-1] == "romantic"} == {("bettina", "ray", "romantic")}
