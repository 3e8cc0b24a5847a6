"""A heading that says where tells the place of what follows it; a title tells none."""

from __future__ import annotations

import pytest
from telling import read_text

PLAIN = "Ottilie hung up her coat.\n\n“Well?” said Simeon.\n\n“Nobody,” said Ottilie.\n"
PLACES = {
    "KITCHEN, NIGHT": "the kitchen",
    "INT. POLICE STATION - DAY": "the police station",
    "SCENE 2. The police station. Noon.": "the police station",
    "EXT. BEACH – LATER": "the beach",
    "INT. SIMEON'S KITCHEN - NIGHT": "Simeon's kitchen",
    "EXT. ROME - DAY": "Rome",
    "EXT. ISLE OF MAN - DAY": "Isle of Man",
    "INT. THE MARGUERITE - NIGHT": "the Marguerite",
    "EXT. FOUNTAIN - DAY": "the fountain",
    "INT. LATER": None,
    "INT. SIMEON - NIGHT": None,
    "The Men’s Room, Noon": "the men’s room",
    "At the Mill": "the mill",
    "The Greenhouse, Tuesday morning": "the greenhouse",
    "Paris, 1912": "Paris",
    "Lisbon, March 1888": "Lisbon",
    "The House of Cards": None,
    "Chapter Two: Tuesday": None,
    "Simeon, 1912": None,
    "At Last": None,
    "SCENE 2. The same. Evening.": None,
    "In Which Nothing Happens": None,
    "IN WHICH NOBODY COMES HOME": None,
}


def places(english, text):
    story = read_text(english, text)
    names = {place.id: place.name for place in story.places}
    return [names.get(scene.place) for scene in story.scenes]


@pytest.mark.parametrize("heading", PLACES)
def test_what_a_heading_says_where(english, heading):
    assert places(english, f"# {heading}\n\n{PLAIN}") == [PLACES[heading]]


@pytest.mark.parametrize(
    ("name", "place"), [("Simeon Rook", "the Rook kitchen"), ("Simeon", "the rook kitchen")]
)
def test_a_family_keeps_its_capital_in_the_name_of_its_house(english, name, place):
    text = f"INT. ROOK KITCHEN - NIGHT\n\n{name} shut the door.\n\n{PLAIN}"
    assert places(english, text) == [place]


def test_a_room_that_the_scene_tells_is_nearer_than_the_town_of_its_heading(english):
    told = "It rained. Ottilie went into the kitchen.\n\n" + PLAIN
    assert places(english, f"# London, March 1888\n\n{told}") == ["the kitchen"]


def test_a_heading_tells_of_no_scene_but_the_next(english):
    assert places(english, f"# At the Mill\n\n{PLAIN}\n* * *\n\n{PLAIN}") == ["the mill", None]


def test_a_line_of_that_kind_is_one_though_it_is_set_as_prose(english):
    lines = ("Lisbon, 1888", "Chapter 2\n\nAt the Mill", "**At the Mill**")
    found = [places(english, f"{PLAIN}\n* * *\n\n{line}\n\n{PLAIN}")[-1] for line in lines]
    assert found == ["Lisbon", "the mill", "the mill"]


def test_the_words_of_the_heading_show_it(english):
    text = f"# At the Mill\n\n{PLAIN}"
    (scene,) = read_text(english, text).scenes
    assert [span.of(text) for span in scene.place_evidence] == ["Mill"]
