"""Numbers said as a line, which have their capital because they open it: "Forty," said Marta."""

from __future__ import annotations

import pytest
from telling import read_text

COUNTED = {
    "asked and said again": (
        '"How many did you count?" asked Dov.\n\n"Forty," said Marta. "Maybe more."\n\n'
        '"Forty." Dov whistled.\n'
    ),
    "opening the narration": (
        '"How many?" Ned asked.\n\n"Three," said Ola.\n\n"Three?" said Ned.\n\nThree was a lot. "Three," he '
        "said again.\n"
    ),
    "acting once, as some": (
        'Thirty came up the road that night, and few went back down it.\n\n"Thirty," said Anke. "I counted."'
        '\n\n"Thirty," Bern agreed.\n'
    ),
}


def named(english, text):
    return {one.name for one in read_text(english, text).characters if one.named}


@pytest.mark.parametrize("text", COUNTED.values(), ids=COUNTED)
def test_a_number_that_is_said_is_nobody(trained, text):
    assert named(trained, text).isdisjoint({"Forty", "Three", "Thirty"})


def test_a_number_that_has_its_capital_anywhere_is_a_name(trained):
    text = (
        'Eleven came through the fence on her belly. "They\'re gone," said Eleven.\n\n"You sure?" asked Mike.'
        "\n\nEleven nodded.\n"
    )
    assert "Eleven" in named(trained, text)
