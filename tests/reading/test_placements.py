"""Where things are put and where they lie, and who comes to know of it."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = (
    "Ottilie and Simeon waited in the kitchen. “Well?” said Ottilie.\n\n"
    "Simeon put the map away. “Well,” said Simeon.\n\n"
)


def placed(english, sentence, thing="key"):
    story = read_text(english, CAST + sentence + "\n")
    return [(one.place, one.by) for one in story.placements if one.thing == thing]


@pytest.mark.parametrize(
    ("sentence", "place", "by"),
    [
        ("Ottilie put the key in the blue tin.", "blue tin", "ottilie"),
        ("Ottilie took the key and hid it under the stove.", "stove", "ottilie"),
        ("Simeon decided to move the key to the drawer.", "drawer", "simeon"),
        ("The key was dropped into the bucket by Simeon.", "bucket", "simeon"),
        ("Simeon looked for the key, which lay in the drawer.", "drawer", None),
        ("The key was hidden in the drawer.", "drawer", None),
        ("The drawer held a rusty key.", "drawer", None),
        ("Ottilie noticed the key on the bench.", "bench", None),
        ("In the middle of the drawer lay a key.", "drawer", None),
    ],
)
def test_what_is_put_or_lies_somewhere(english, sentence, place, by):
    assert placed(english, sentence)[-1:] == [(place, by)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ottilie would put the key in the tin.",
        "Ottilie did not put the key in the tin.",
        "Ottilie left without putting the key in the tin.",
        "Ottilie wanted to put the key in the tin.",
        "Ottilie put the key in question.",
    ],
)
def test_what_is_denied_wished_or_no_place_is_not_told(english, sentence):
    assert [place for place, _ in placed(english, sentence) if place] == []


def test_where_a_thing_is_taken_from_comes_before_where_it_goes(english):
    assert [place for place, _ in placed(english, "Simeon moved the key from the tin to the drawer.")] == [
        "tin",
        "drawer",
    ]


def test_a_thing_taken_up_is_with_whoever_took_it(english):
    assert placed(english, "The key lay in the tin. Simeon grabbed the key.")[-1] == ("", "simeon")


def test_what_is_in_a_thing_goes_where_that_goes(english):
    assert placed(english, "The key was in the basket. Simeon put the basket on the bench.")[-1] == (
        "bench",
        "simeon",
    )


def test_a_general_noun_means_the_thing_last_spoken_of(english):
    sentence = "Ottilie picked up the apple. She dropped the fruit into the bucket."
    assert placed(english, sentence, "apple")[-1] == ("bucket", "ottilie")


def known(english, sentence):
    story = read_text(english, CAST + sentence + "\n")
    return {
        name: (where := story.place_of("the key", name)) and where.place for name in ("Ottilie", "Simeon")
    }


def test_whoever_is_there_sees_it(english):
    assert known(english, "The key was in the tin. Ottilie moved the key to the drawer.") == {
        "Ottilie": "drawer",
        "Simeon": "drawer",
    }


@pytest.mark.parametrize(
    "how",
    [
        "Simeon left the kitchen. Ottilie moved the key to the drawer.",
        "Then Simeon was gone. Ottilie moved the key to the drawer.",
        "Left alone, Ottilie moved the key to the drawer.",
        "Without Simeon's knowledge, Ottilie moved the key to the drawer.",
        "Unbeknownst to Simeon, Ottilie moved the key to the drawer.",
        "Ottilie moved the key to the drawer. Simeon was unaware of it.",
        "Ottilie moved the key to the drawer. Simeon did not notice.",
    ],
)
def test_whoever_is_gone_or_misses_it_thinks_it_is_where_it_was(english, how):
    assert known(english, f"Ottilie and Simeon saw the key in the tin. {how}") == {
        "Ottilie": "drawer",
        "Simeon": "tin",
    }


def test_whoever_comes_back_or_watches_knows_again(english):
    gone = "The key was in the tin. Simeon left the kitchen."
    moved = "Ottilie moved the key to the drawer."
    assert known(english, f"{gone} Simeon came back. {moved}")["Simeon"] == "drawer"
    assert known(english, f"{gone} {moved} Simeon watched her through the window.")["Simeon"] == "drawer"


def test_whoever_is_told_knows(english):
    sentence = "Simeon left the kitchen. Ottilie moved the key to the drawer.\n\n"
    told = sentence + "“The key is in the bucket,” said Ottilie to Simeon."
    assert known(english, told)["Simeon"] == "bucket"


def test_the_story_answers_as_of_an_offset(english):
    text = CAST + "The key was in the tin.\n\nOttilie moved the key to the drawer.\n"
    story = read_text(english, text)
    moved = text.index("Ottilie moved")
    assert story.place_of("keys", at=moved - 1).place == "tin"
    assert story.place_of("key").by == "ottilie"
    assert story.place_of("lamp") is None
    assert story.place_of("key", "Nobody") is None
