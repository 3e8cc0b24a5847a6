"""The phrases for places: which nouns they are, and how they stand."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.places.phrases import find_place_phrases

CAST = "“Soup,” said Amara. Amara sighed.\n\n“Again,” said Edmund. Edmund yawned.\n\n"


def phrases(english, sentence):
    account, _ = read_people(
        from_text(CAST + sentence + "\n"), english, None, lambda stage, done, total: None
    )
    return {phrase.key: phrase for phrase in find_place_phrases(account)}


@pytest.mark.parametrize(
    ("sentence", "key", "role"),
    [
        ("Amara waited in the kitchen.", "kitchen", "in"),
        ("Amara walked into the kitchen.", "kitchen", "to"),
        ("Amara came from the kitchen.", "kitchen", "from"),
        ("The kitchen was cold.", "kitchen", "subject"),
        ("Amara left the kitchen.", "kitchen", "object"),
        ("Amara smelled like a kitchen.", "kitchen", "like"),
        ("Amara stood in the middle of the kitchen.", "kitchen", "in"),
        ("Amara wound the kitchen clock.", "kitchen", "compound"),
        ("Amara sat at the kitchen table.", "kitchen", "compound"),
        ("Amara watched the kitchen light.", "kitchen", "beside"),
        ("Amara gazed at the house.", "house", "from"),
        ("Amara waited at the house.", "house", "in"),
        ("From the roof Amara could see the river.", "roof", "in"),
        ("Amara heard a cough from the roof.", "roof", "from"),
        ("In the next room the clock struck.", "next room", "beside"),
        ("In the attic Amara turned.", "attic", "in"),
        ("On the terrace Edmund lit the lamps.", "terrace", "in"),
        ("In the kitchen Amara scraped the pan.", "kitchen", "in"),
        ("Amara barred the barn door.", "barn", "compound"),
        ("Amara went into the next room.", "next room", "to"),
        ("Amara stood on the other side of the room.", "room", "in"),
        ("A bus went by.", "bus", "beside"),
        ("A bus passed.", "bus", "beside"),
        ("The bus passed through Ghent.", "bus", "subject"),
    ],
)
def test_how_a_place_stands(english, sentence, key, role):
    assert phrases(english, sentence)[key].role == role


def test_who_is_there_and_what_is_only_supposed(english):
    told, supposed = (
        phrases(english, f"Amara {verb} in the kitchen.")["kitchen"] for verb in ("sat", "would sit")
    )
    assert told.doer >= 0 and not told.supposed
    assert supposed.supposed


def test_who_is_told_right_after_a_place_is_there(english):
    attic = phrases(english, "In the attic Amara turned.")["attic"]
    assert attic.doer == attic.last + 1 and attic.verb == attic.last + 2


@pytest.mark.parametrize("sentence", ["There was no room for Amara.", "Edmund had no car."])
def test_a_place_that_is_not_there_is_none(english, sentence):
    assert not phrases(english, sentence)


def test_who_are_there_where_there_are_some(english):
    tokens = phrases(english, "There were two cooks in the kitchen.")
    assert tokens["kitchen"].doer >= 0


def test_two_words_may_be_a_place_where_the_last_alone_is_none(english):
    assert phrases(english, "Amara hid in the signal box.")["signal box"].kind == "building"
    assert not phrases(english, "Amara opened the box.")


@pytest.mark.parametrize(
    "noun", ["square", "factory", "wardroom", "forest", "penthouse", "crawlspace", "longhouse", "archive"]
)
def test_a_place_that_has_other_senses_first_is_a_place(english, noun):
    assert phrases(english, f"Amara waited in the {noun}.")[noun].kind in ("land", "building", "room")


@pytest.mark.parametrize("sentence", ["Amara put on the boots.", "Amara bought a lot of rope."])
def test_what_is_seldom_a_place_is_none(english, sentence):
    assert not phrases(english, sentence)


def test_a_lobby_in_a_hotel_is_no_hotel(english):
    assert list(phrases(english, "Amara sat in the hotel lobby.")) == ["hotel lobby"]


def test_a_flat_that_is_taken_for_an_adjective_is_a_place(english):
    assert phrases(english, "The walls in the flat were thin.")["flat"].role == "in"
    assert "flat" not in phrases(english, "Amara lay flat on the grass.")


def test_the_verb_is_told(english):
    account, _ = read_people(
        from_text(CAST + "Amara waited outside the kitchen.\n"),
        english,
        None,
        lambda stage, done, total: None,
    )
    (phrase,) = find_place_phrases(account)
    assert account.prose.tokens.lower[phrase.verb] == "waited"


@pytest.mark.parametrize(
    "sentence",
    [
        "Amara thought of the kitchen.",
        "Amara missed the smell of the kitchen.",
        "Amara talked about the lamp in the kitchen.",
    ],
)
def test_a_place_that_is_only_thought_or_talked_of_is_as_one_that_is_said(english, sentence):
    assert phrases(english, sentence)["kitchen"].said


@pytest.mark.parametrize(
    "sentence", ["Amara hung a rope across the end of the kitchen.", "Amara heard a bell in the kitchen."]
)
def test_a_place_where_something_is_done_is_told(english, sentence):
    assert not phrases(english, sentence)["kitchen"].said


def test_where_somebody_is_bidden_welcome_is_a_place_whatever_its_name(english):
    assert "lantern" in phrases(english, "“Welcome to the Lantern,” said Amara.")
    assert not phrases(english, "“Welcome to the Lantern’s cook,” said Amara.")
    assert not phrases(english, "“You are welcome to soup,” said Edmund.")


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Amara waited in the flat over the bakery.", "bakery"),
        ("They met in the room behind the shop.", "shop"),
        ("Edmund smoked in the alley behind the theatre.", "theatre"),
    ],
)
def test_a_place_is_not_in_the_one_that_it_is_beside(english, sentence, key):
    assert phrases(english, sentence)[key].role == "beside"


def test_a_bench_is_at_the_place_that_it_is_outside(english):
    assert phrases(english, "Amara sat on the bench outside the court.")["court"].role == "other"
