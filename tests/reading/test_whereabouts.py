"""Where people are: by being there, by what is told, by what is said; and what does not say so."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = (
    "Ottilie waited. “Well?” said Ottilie.\n\nSimeon put the map away. “Well,” said Simeon.\n\n"
    "“Where is Leopold?” said Ottilie. Leopold never wrote.\n\n"
)


def known(english, sentence, name="leopold"):
    story = read_text(english, CAST + sentence + "\n")
    names = {place.id: place.name for place in story.places}
    return [(names[one.place], one.by, one.speaker) for one in story.whereabouts if one.character == name]


def test_it_is_told(english):
    assert ("the lighthouse", "told", None) in known(english, "Leopold was in the lighthouse.")


def test_it_is_said_and_by_whom(english):
    assert ("the hospital", "said", "simeon") in known(english, "“Leopold is in the hospital,” said Simeon.")


def test_a_no_before_it_denies_something_else(english):
    said = "“No, Leopold is in the hospital,” said Simeon."
    assert ("the hospital", "said", "simeon") in known(english, said)


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("Where is Leopold?", "In the lighthouse.", True),
        ("And where's he now?", "Still in the lighthouse, I think.", True),
        ("Where did Leopold go?", "To the lighthouse.", True),
        ("Where did Leopold go?", "In the lighthouse there is a bell.", False),
        ("Where are we?", "In the lighthouse.", False),
        ("How is Leopold?", "In the lighthouse.", False),
        ("Where is Leopold?", "Nobody sleeps in the lighthouse.", False),
    ],
)
def test_it_is_answered(english, question, answer, told):
    sentence = f"Leopold was ill. “{question}” said Ottilie.\n\n“{answer}” said Simeon."
    assert (("the lighthouse", "said", "simeon") in known(english, sentence)) == told


def test_who_says_where_is_not_there(english):
    answered = "“Where is Leopold?” said Ottilie.\n\n“In the lighthouse,” said Simeon."
    assert not known(english, answered, "simeon")


@pytest.mark.parametrize(("have", "told"), [("has", True), ("had", False), ("would have", False)])
def test_who_has_gone_to_a_place_is_there(english, have, told):
    said = f"“Leopold {have} gone to the lighthouse,” said Simeon."
    assert (("the lighthouse", "said", "simeon") in known(english, said)) == told


def test_several_are_there_together(english):
    sentence = "Simeon and Leopold were in the lighthouse."
    assert known(english, sentence, "simeon")[-1:] == known(english, sentence)[-1:] != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Leopold was not in the lighthouse.",
        "Leopold would be in the lighthouse.",
        "Leopold must be in the lighthouse.",
        "Leopold was scarcely in the lighthouse.",
        "Leopold wrote.",
    ],
)
def test_what_is_denied_or_supposed_is_not_known(english, sentence):
    assert not any(by == "told" for _, by, _ in known(english, sentence))


def test_the_story_answers_as_of_an_offset(english):
    text = CAST + "Leopold was in the lighthouse. The rain stopped.\n\nLeopold was in the hospital.\n"
    story = read_text(english, text)
    names = {place.id: place.name for place in story.places}
    assert names[story.where("Leopold").place] == "the hospital"
    assert names[story.where("leopold", at=text.index("The rain")).place] == "the lighthouse"
    assert story.where("Leopold", at=0) is None
    assert story.where("Nobody") is None


HERE = (
    "Ottilie lay in her room in the lighthouse. “You came,” said Ottilie.\n\n"
    "Simeon sat down. “Leopold is here,” said Simeon. Simeon took off his hat.\n"
)


def test_who_is_said_to_be_here_is_in_the_house_if_not_in_the_room(english):
    story = read_text(english, HERE)
    names = {place.id: place.name for place in story.places}
    found = [
        (names[one.place], one.by, one.speaker) for one in story.whereabouts if one.character == "leopold"
    ]
    assert found == [("the lighthouse", "said", "simeon")]


@pytest.mark.parametrize("said", ["Is Leopold here?", "Leopold is not here."])
def test_who_is_asked_for_or_denied_is_not_here(english, said):
    story = read_text(english, HERE.replace("Leopold is here,", said))
    assert not [one for one in story.whereabouts if one.character == "leopold"]


BEHIND = (
    "“It is just Simeon and me,” said Ottilie. “Leopold and Brigid stayed behind with the boys.”\n\n"
    "Simeon nodded. Brigid never liked to travel.\n\n"
)


def test_everyone_is_whoever_stayed_behind(english):
    said = BEHIND + "“Everyone is safe in the lighthouse,” said Ottilie.\n"
    for name in ("leopold", "brigid"):
        assert known(english, said, name)[-1] == ("the lighthouse", "said", "ottilie")
    assert known(english, said, "simeon")[-1:] != [("the lighthouse", "said", "ottilie")]
    denied = said.replace("stayed behind", "never stayed behind")
    assert ("the lighthouse", "said", "ottilie") not in known(english, denied, "leopold")
