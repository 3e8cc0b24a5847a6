"""Who is only heard over a telephone or a radio is not there."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.scenes.far_voices import far_voices

AT_SEA = "Ottilie kept one hand on the wheel. Simeon lashed the door and sat down beside her.\n\n"
ASKED = "“We are taking water,” said Ottilie. Ottilie looked at the pumps.\n\n"
HEARD = "“Stay where you are,” said Leopold.\n\n"
LEFT = "Simeon shook his head. Ottilie turned the wheel.\n"


def present(english, text):
    (scene,) = read_text(english, text).scenes
    return set(scene.present)


@pytest.mark.parametrize(
    "told",
    [
        "The radio coughed.\n\n",
        "She rang Leopold.\n\n",
        "Ottilie took up the handset. It was Leopold.\n\n",
        "Leopold's voice came through the static.\n\n",
        "She listened to it ring.\n\n",
    ],
)
def test_a_voice_behind_a_telephone_is_elsewhere(english, told):
    assert present(english, AT_SEA + ASKED + told + HEARD + LEFT) == {"ottilie", "simeon"}


@pytest.mark.parametrize(
    "told",
    [
        "The pumps coughed.\n\n",  # no telephone
        "Ottilie put the handset down.\n\n",
        "The radio coughed. Leopold sat up in his bunk.\n\n",  # he does something
        "The radio coughed. Leopold came in.\n\n",
        "The radio coughed. " + "The rain came over the bow and ran along the deck. " * 4 + "\n\n",
    ],
)
def test_who_is_more_than_a_voice_or_is_heard_long_after_is_there(english, told):
    assert "leopold" in present(english, AT_SEA + ASKED + told + HEARD + LEFT)


def test_whoever_is_tagged_as_a_voice_in_a_headset_is_elsewhere(english):
    said = "“Go ahead,” said Leopold's voice in her headset.\n\n"
    assert present(english, AT_SEA + ASKED + said + LEFT) == {"ottilie", "simeon"}


def test_what_is_heard_at_somebodys_end_is_no_act_of_theirs(english):
    told = "The radio coughed.\n\n" + HEARD + "A door banged at Leopold's end, wherever Leopold was.\n\n"
    assert present(english, AT_SEA + ASKED + told + LEFT) == {"ottilie", "simeon"}


def test_whoever_has_spoken_before_the_telephone_rings_is_there(english):
    assert "leopold" in present(english, AT_SEA + HEARD + ASKED + "The radio coughed.\n\n" + HEARD + LEFT)


def test_where_nobody_does_anything_nobody_is_elsewhere(english):
    text = "The telephone rang.\n\n“Yes,” said Leopold.\n\n“No,” said Ottilie.\n"
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    assert far_voices(account, 0, len(account.prose.tokens), 0.8) == frozenset()


def test_a_voice_in_an_ear_comes_through_the_telephone_told_of_before(english):
    phone = "Ottilie wedged the phone under her chin and steered with her elbow. "
    talk = "“I can't, Leopold,” she said. “Because we are sinking. Because I say so.”\n\n"
    heard = "“You always say so,” said Leopold in her ear.\n\n"
    assert "leopold" not in present(english, AT_SEA + phone + talk + heard + LEFT)
    assert "leopold" in present(english, AT_SEA + talk + heard + LEFT)
