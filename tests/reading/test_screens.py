"""Whose face or voice comes out of a device is elsewhere, whatever they do there."""

from __future__ import annotations

import pytest
from telling import read_text

AT_DESK = "Ottilie sat down at the desk. Simeon pulled up a chair beside her.\n\n"
HEARD = "“Can you hear me?” said Leopold.\n\n“We can hear you,” said Ottilie. {}\n\nSimeon waved.\n"
LAUGHS = "Leopold laughed."


def present(english, told, then=LAUGHS):
    (scene,) = read_text(english, AT_DESK + told + "\n\n" + HEARD.format(then)).scenes
    return set(scene.present)


@pytest.mark.parametrize(
    "told",
    [
        "Leopold's face filled the laptop screen.",
        "Leopold's face appeared on the screen.",
        "Ottilie propped up the tablet. Leopold's face came up.",
        "Leopold's voice came through the speakerphone.",
        "Leopold's voice crackled in the headset.",
    ],
)
def test_whose_face_or_voice_comes_out_of_a_device_is_elsewhere(english, told):
    assert present(english, told) == {"ottilie", "simeon"}


@pytest.mark.parametrize(
    ("told", "then"),
    [
        ("Leopold's face was blue in the light of the screen.", LAUGHS),
        ("Leopold's face came round the door.", LAUGHS),
        ("Ottilie put down the tablet. Leopold's face came round the door.", LAUGHS),
        ("Leopold's face filled the window.", LAUGHS),
        ("Leopold's face appeared on the screen.", "The door opened and Leopold came in."),
    ],
)
def test_whoever_only_looks_at_a_device_or_comes_in_is_there(english, told, then):
    assert "leopold" in present(english, told, then)
