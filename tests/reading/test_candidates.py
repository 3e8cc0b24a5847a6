"""The places a scene may be in: which phrases are for one, and what speaks for each."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.scenes.candidates import NOWHERE
from fabula.reading.scenes.props import place_names, props_between
from fabula.reading.scenes.setting import Settings
from fabula.span import Span

CAST = "“Soup,” said Amara. Amara sighed.\n\n“Again,” said Edmund. Edmund yawned.\n\n"


@pytest.fixture
def candidates(english):
    def of(text):
        account, _ = read_people(from_text(CAST + text), english, None, lambda stage, done, total: None)
        return Settings(account).candidates

    return of


def features(found, words):
    """Return the features of the stretch that begins with a word, up to the end."""
    return found.features(found.tokens.word.index(words), len(found.tokens))


def test_the_one_tent_of_a_story_is_the_surgeons(candidates):
    found = candidates("Amara sat in the surgeon's tent.\n\nEdmund entered the tent.\n")
    assert found.places == ["tent", "tent"]
    found = candidates("Amara slept on the night train.\n\nEdmund missed the train.\n")
    assert found.places == ["night train", "night train"]


def test_the_next_stall_is_where_nobody_is(candidates):
    found = candidates("Amara fed the mare oats and hung up the bridle. In the next stall a pony stamped.\n")
    assert "stall" not in features(found, "fed")


@pytest.mark.parametrize(("asked", "there"), [("is Edmund", False), ("are we", True)])
def test_a_place_where_somebody_else_is_said_to_be_is_not_here(candidates, asked, there):
    found = candidates(f"“Where {asked}?” said Amara.\n\n“In the chapel,” said Wenna.\n")
    assert ("chapel" in features(found, "Where")) == there


def test_a_place_named_a_novel_away_is_not_thought_of(candidates):
    near = "Amara sat in the cellar.\n\n" + "It rained all day. " * 40 + "\n\nEdmund woke up.\n"
    far = near.replace("It rained all day. ", "It rained all day. " * 30)
    assert "cellar" in features(candidates(near), "woke")
    assert "cellar" not in features(candidates(far), "woke")


def test_of_two_trains_neither_is_simply_the_train(candidates):
    found = candidates("Amara was on the night train. Edmund was on the mail train.\n\nThe train left.\n")
    assert found.places == ["night train", "mail train", "train"]


def test_adjectives_and_owners_make_no_other_place(candidates):
    found = candidates("Amara stood in Edmund's cold kitchen.\n\nEdmund came into the kitchen.\n")
    assert set(found.places) == {"kitchen"}
    assert found.key("kitchen") in {phrase.key for phrase in found.phrases}


def test_a_place_keeps_what_a_hyphen_joins_to_it(candidates):
    assert candidates("Amara slept in the green-room.\n").places == ["green - room"]


@pytest.mark.parametrize(
    ("shares", "key", "confidence"),
    [({"prison": 0.1, "van": 0.8}, "van", 0.8), ({"prison": 0.5, "van": 0.4}, "prison", 0.9)],
)
def test_only_a_place_that_is_likely_itself_is_likelier_for_what_is_around_it(
    candidates, monkeypatch, shares, key, confidence
):
    settings = Settings(candidates("Amara went to prison in a van.\n\nThe van was cold.\n").account)
    monkeypatch.setattr(settings, "_shares", lambda features: {NOWHERE: 0.1, **shares})
    found = settings.place_of(Span(0, len(settings.tokens.text)))
    assert (found.key, found.confidence) == (key, pytest.approx(confidence))


def test_what_somebody_does_in_a_place_speaks_for_it(candidates):
    found = features(candidates("Amara waited in the barn. Edmund never saw the chapel.\n"), "waited")
    assert found["barn"]["main_person_in"] == found["barn"]["first"] == 1.0
    assert "main_person_in" not in found["chapel"]


def test_the_next_room_is_elsewhere(candidates):
    assert "room" not in features(candidates("There was music in the next room.\n"), "There")
    found = features(candidates("Amara went into the next room.\n"), "went")
    assert found["room"]["elsewhere"] == 1.0


@pytest.mark.parametrize(
    ("line", "place", "sign"),
    [
        ("Welcome to the chapel", "chapel", "welcomed_to"),
        ("Not here in the chapel", "chapel", "here_in"),
        ("We are in a chapel", "chapel", "ourselves_in"),
        ("You're standing in a chapel", "chapel", "ourselves_in"),
    ],
)
def test_what_people_say_of_the_place_they_speak_in_speaks_for_it(candidates, line, place, sign):
    assert features(candidates(f"Edmund sat up. “{line},” said Amara.\n"), "up")[place][sign] == 1.0


@pytest.mark.parametrize(
    "line",
    [
        "He thinks I am in a chapel",
        "We are not in a chapel",
        "We would be in a chapel",
        "They are in a chapel",
        "Why are we in a chapel",
    ],
)
def test_whoever_is_not_there_by_their_own_word_does_not(candidates, line):
    found = features(candidates(f"Edmund sat up. “{line},” said Amara.\n"), "up")["chapel"]
    assert "said_in" in found
    assert "ourselves_in" not in found


def test_a_place_named_before_is_thought_of_again(candidates):
    found = features(candidates("Amara went into the barn.\n\nHens are loud. Edmund fed them.\n"), "Hens")
    assert found["barn"]["unnamed"] == found["barn"]["unnamed_before_near"] == 1.0


def test_a_scene_without_a_word_is_nowhere(candidates):
    assert list(candidates("Amara sat in the barn.\n").features(3, 3)) == [NOWHERE]


def test_things_show_a_place_that_nobody_names(candidates):
    found = features(candidates("The kettle sang beside the saucepan, and the sink was full.\n"), "kettle")
    assert found["kitchen"]["imagined"] == found["kitchen"]["props_best"] == 1.0


def test_a_rare_thing_shows_more_than_one_that_is_everywhere(candidates):
    account = candidates("The cashier sang. The window shone.\n").account
    words = account.prose.tokens.word
    rare, plain = (
        max(props.score for props in props_between(account, at, at + 1).values())
        for at in (words.index("cashier"), words.index("window"))
    )
    assert rare > plain


def shown_by(candidates, text):
    """Return the score of each kind of place, by what it is called first, that the last line shows."""
    account = candidates(text).account
    first = account.prose.tokens.word.index("Now")
    found = props_between(account, first, len(account.prose.tokens))
    return {place_names()[kind][0]: props.score for kind, props in found.items()}


def test_what_is_only_spoken_of_shows_less(candidates):
    told = shown_by(candidates, "Now the barista yawned. “Fine,” said Amara.\n")
    said = shown_by(candidates, "Now there was a pause. “I was a barista,” said Amara.\n")
    both = shown_by(candidates, "Now there was a pause. “A barista,” said Amara. The barista laughed.\n")
    assert 0 < said["coffee shop"] < told["coffee shop"] == both["coffee shop"]


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Now the barista yawned.", "Now a barista yawned."),
        ("Now Edmund leaned on a barista.", "Now Edmund knew a barista."),
        ("Now a barista yawned.", "Now it rained. " + "Amara counted sheep. " * 30 + "A barista yawned."),
        ("Now there was a barista.", "Now he spoke like a barista."),
    ],
)
def test_what_stands_there_from_the_start_shows_more(candidates, more, less):
    assert shown_by(candidates, less)["coffee shop"] < shown_by(candidates, more)["coffee shop"]


def test_a_place_that_only_its_things_show_goes_by_the_word_the_story_has_for_it(candidates):
    drive = "Now the windscreen was wet, and the seatbelt had jammed.\n"
    assert "car" in features(candidates(drive), "Now")
    found = features(candidates("“I sold the van,” said Amara.\n\n" + "It rained. " * 60 + drive), "Now")
    assert found["van"]["imagined"] == found["van"]["recalled"] == 1.0
    assert "car" not in found


def test_what_only_comes_up_is_no_place_that_people_are_in_already(candidates):
    found = features(candidates("Now a lorry appeared, and the ferry left.\n"), "Now")
    assert found["lorry"]["comes_up"] == 1.0
    assert "comes_up" not in found["ferry"]


def test_what_is_around_people_speaks_for_places_of_that_sort(candidates):
    found = features(candidates("Amara had left the attic for the meadow. Now the sky was red.\n"), "Amara")
    assert found["meadow"]["open_for_open"] == found["attic"]["open_for_roofed"] > 0
    assert not any(name.startswith(("roof_for", "riding_for")) for name in found["meadow"])


def test_two_words_may_be_one_thing(candidates):
    assert "police station" in shown_by(candidates, "Now the custody sergeant sighed.\n")
    assert "kitchen" in shown_by(candidates, "Now the draining board fell over.\n")
    assert "kitchen" not in shown_by(candidates, "Now the board fell over.\n")


def test_a_verb_is_no_tool(candidates):
    assert "workshop" in shown_by(candidates, "Now the saw was blunt.\n")
    assert "workshop" not in shown_by(candidates, "Now Edmund saw Amara.\n")
    assert "garden" in shown_by(candidates, "Now Edmund weeded the rose.\n")


@pytest.mark.parametrize(
    ("told", "place"), [("Now the griddle hissed.", "restaurant"), ("Now she saw the cannula.", "hospital")]
)
def test_a_thing_that_hardly_another_place_has_shows_it(candidates, told, place):
    shown = shown_by(candidates, f"{told}\n")
    assert max(shown, key=shown.__getitem__) == place
