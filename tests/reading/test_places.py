"""Named places are places, and no one."""

from __future__ import annotations

import pytest
from telling import cases, read_text

PLACES = {
    "Lisbon": (
        "Amara had never been to Lisbon. In Lisbon it rained. “Lisbon,” said Amara, and shut the atlas.\n"
    ),
    "Norway": "They sailed from Norway in March. “There's ice in Norway,” said Amara. Amara shivered.\n",
    "Hollow Street": "Amara lived in Hollow Street. “Hollow Street is a long street,” said Amara.\n",
}


@pytest.mark.parametrize(
    "name", cases({name: name for name in PLACES}, {"Norway": "not found, though from and in lead to it"})
)
def test_a_named_place_is_a_place(english, name):
    story = read_text(english, PLACES[name])
    assert name in [place.name for place in story.places]
    (place,) = [place for place in story.places if place.name == name]
    assert [span.of(story.text) for span in place.mentions] == [name] * PLACES[name].count(name)


@pytest.mark.parametrize("name", PLACES)
def test_a_place_is_no_character(english, name):
    assert [one.name for one in read_text(english, PLACES[name]).characters] == ["Amara"]


OATHS = (
    *(
        "Jesus Christ",
        "Good God",
        "By Jove",
        "For Heaven's sake",
        "Lord",
        "Holy Mary",
        "Hell",
        "Christ almighty",
    ),
    *("Allah", "Dear Lord", "Great Scott", "Jesus, Mary and Joseph"),
)


OATHS_NOT_YET = {oath: "its name is a character" for oath in OATHS[5:6] + OATHS[-3:]}


@pytest.mark.parametrize(
    "oath",
    cases({oath: oath for oath in OATHS}, OATHS_NOT_YET),
)
def test_a_god_in_an_oath_is_no_character(english, oath):
    text = f"“{oath}, Edmund, that's hot!” said Amara.\n\n“{oath}!” said Edmund. Edmund blew on the soup.\n"
    assert {one.name for one in read_text(english, text).characters} == {"Amara", "Edmund"}


def test_places_have_ids_of_their_own(english):
    story = read_text(english, PLACES["Lisbon"] + "\n" + PLACES["Hollow Street"])
    ids = [place.id for place in story.places]
    assert ids[0] == "place-lisbon" and "place-hollow-street" in ids
    assert len(ids) == len(set(ids))


def test_a_common_place_is_known_again(english):
    text = "Amara waited in the old kitchen. The old kitchen was cold. “Soup,” said Amara. Amara sat down.\n"
    (kitchen,) = [place for place in read_text(english, text).places if place.name == "the old kitchen"]
    assert [span.of(text).lower() for span in kitchen.mentions] == ["the old kitchen"] * 2


def test_a_place_in_another(english):
    text = "Amara slept in her room in the lighthouse. “Morning,” said Amara. Amara yawned.\n"
    places = {place.name: place for place in read_text(english, text).places}
    assert places["her room"].within == places["the lighthouse"].id
    assert places["the lighthouse"].within is None


def test_a_room_over_a_shop_is_in_its_house(english):
    text = "Amara slept in the flat over the bakery. “Tea,” said Amara. She swept the alley behind the inn.\n"
    places = {place.name: place for place in read_text(english, text).places}
    assert places["the flat"].within == places["the bakery"].id
    assert places["the alley"].within is None


def test_furniture_is_no_place(english):
    text = "Amara sat at the table. Amara shut the door. “Soup,” said Amara.\n"
    assert read_text(english, text).places == ()


def test_a_room_in_a_house_is_where_a_scene_is(english):
    text = "Amara slept in her room in the lighthouse. “Morning,” said Amara. Amara yawned.\n"
    story = read_text(english, text)
    (scene,) = story.scenes
    assert [place.name for place in story.places if place.id == scene.place] == ["her room"]
    assert scene.place_confidence <= 1


def test_a_place_that_nobody_names_is_known_by_its_things(english):
    text = (
        "Amara stirred the saucepan. The kettle was on the stove, and the oven ticked. “Soup,” said Amara. "
        "Amara rinsed a ladle in the sink and put a teaspoon by the toaster.\n"
    )
    story = read_text(english, text)
    (scene,) = story.scenes
    (kitchen,) = [place for place in story.places if place.id == scene.place]
    assert (kitchen.name, kitchen.mentions) == ("the kitchen", ())
    assert "kettle" in [span.of(text) for span in scene.place_evidence]


def test_where_they_mean_to_go_they_are_next(english):
    text = (
        "“Come up,” said Amara. Amara was going to sleep in the attic. Amara took the lamp.\n\n***\n\n"
        "“It is dark,” said Edmund. Edmund coughed. “It is very dark.”\n"
    )
    story = read_text(english, text)
    places = {place.id: place.name for place in story.places}
    assert places[story.scenes[1].place] == "the attic"


def test_a_named_place_stays_one_place_with_a_word_before_it(english):
    text = "Amara lived in Hollow Street. Amara walked down old Hollow Street. “Yes,” said Amara.\n"
    story = read_text(english, text)
    assert [place.name for place in story.places] == ["Hollow Street"]


TALK = "“Tea,” said Ottilie. “Later,” said Simeon.\n\n"


def test_one_of_a_novels_many_rooms_does_not_say_where_they_all_are(english):
    told = "Ottilie came into the room. Simeon left the room. " * 12
    text = TALK + "Ottilie slept in the room at the mill. " + told + "\n"
    assert all(place.within is None for place in read_text(english, text).places)
    text = TALK + "Ottilie slept in the room at the mill. Simeon left the room.\n"
    assert any(place.within is not None for place in read_text(english, text).places)
