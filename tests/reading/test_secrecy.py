"""Secrecy: words that ask for silence, or tell that something is kept from others."""

import pytest

from fabula.reading.secrecy import tells_of_secrecy


@pytest.mark.parametrize(
    "words",
    [
        "“Please don’t tell him.”",
        "He made her swear not to tell us.",
        "She had shown the button to no one.",
        "They hadn't mentioned it at breakfast.",
        "He kept it to himself.",
        "“Keep that from Nell, will you?”",
        "Nobody else knew where the boat lay.",
        "It was done without Ana's knowledge.",
        "She had never told her sister.",
        "“It's our secret,” said Bo.",
    ],
)
def test_what_is_kept_is_secret(words):
    assert tells_of_secrecy(words)


@pytest.mark.parametrize(
    "words",
    [
        "She told him everything.",
        "“Tell Nell I'm late.”",
        "He said nothing.",
        "Nobody came.",
        "I kept the boat.",
        "I can't tell.",
        "“Don't tell me it's raining.”",
    ],
)
def test_what_is_told_is_not(words):
    assert not tells_of_secrecy(words)
