"""What a style takes from those it is based on, and that a circle of them ends."""

from fabula.formats.styles import lineage

BASED_ON = {
    "Scene": "Body",
    "Body": "Default",
    "Default": None,
    "Left": "Right",
    "Right": "Left",
    "Torn": "Gone",
}


def names(start):
    return list(lineage({name: name for name in BASED_ON}, start, BASED_ON.get))


def test_the_nearest_style_comes_first():
    assert names("Scene") == ["Scene", "Body", "Default"]


def test_styles_based_on_one_another_are_given_once_each():
    assert names("Left") == ["Left", "Right"]


def test_it_ends_at_a_style_that_is_not_there():
    assert names("Torn") == ["Torn"]
    assert names("Gone") == names(None) == []
