"""Which unknown words are slips of the fingers."""

import pytest

from fabula.checking.spelling import is_word, slip_for


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("tihng", "thing"),
        ("comon", "common"),
        ("comming", "coming"),
        ("quitely", "quietly"),
        ("sudenly", "suddenly"),
    ],
)
def test_one_slip_away_from_a_common_word(word, right):
    assert slip_for(word) == right


@pytest.mark.parametrize("word", ["xhing", "vith", "zzyzx", "thaumaturgically"])
def test_not_where_the_first_letter_or_more_is_another(word):
    assert slip_for(word) is None


def test_as_it_sounds_only_turned_and_doubled_letters_are_slips():
    assert slip_for("perticular", sounds=False) is None
    assert slip_for("particualr", sounds=False) == "particular"
    assert slip_for("particcular", sounds=False) == "particular"


def test_a_candidate_goes_before_what_is_commoner():
    assert slip_for("frm", ["firm"]) == "firm"


@pytest.mark.parametrize("word", ["kitbag", "unpapered", "flamelike", "stopt", "colour", "color"])
def test_a_word_may_be_made_of_others(word):
    assert is_word(word)


@pytest.mark.parametrize("word", ["recieved", "teh", "tomorow"])
def test_a_slip_is_no_word(word):
    assert not is_word(word)
