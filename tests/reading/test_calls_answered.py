"""Who was described is who is called by a name and then acts by it, where nobody else can be meant."""

from __future__ import annotations

import pytest
from telling import read_text

SOFA = (
    "Her husband was asleep on the sofa. Irena shook him by the foot.\n\n“Marek, the baby,” said Irena.\n\n"
)


def marek(english, text):
    (one,) = [one for one in read_text(english, text).characters if one.name == "Marek"]
    return {mention.span.of(text) for mention in one.mentions}


def test_who_acts_when_called_is_who_was_told_of(english):
    assert "Her husband" in marek(english, f"{SOFA}Marek groaned and sat up. Marek yawned.\n")


@pytest.mark.parametrize(
    "text",
    [
        f"{SOFA}Marek came in from the yard. Her husband slept on.\n",
        f"Marek chopped wood. {SOFA}Marek put down the axe.\n",
        f"A priest sat with him. {SOFA}Marek got up. Marek yawned.\n",
        f"{SOFA}Irena sighed. Marek had gone out. Marek was never there.\n",
    ],
)
def test_others_may_be_meant(english, text):
    assert "Her husband" not in marek(english, text)


def test_who_would_be_called_so(english):
    text = (
        "The android sat up.\n\n“I would rather be called Iris,” said the android.\n\n“Iris,” said Bo. Iris "
        "bowed.\n"
    )
    (iris,) = [one for one in read_text(english, text).characters if one.name == "Iris"]
    assert "the android" in {mention.span.of(text) for mention in iris.mentions}
