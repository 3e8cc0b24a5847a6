"""A scene that opens with words for nobody's having gone anywhere is where the last one was."""

from __future__ import annotations

import pytest
from telling import read_text

BEFORE = "Ottilie and Simeon lay in the tent. “It rains,” said Ottilie.\n\n“Still,” said Simeon.\n\n***\n\n"
AFTER = " “Be quiet,” said Simeon.\n\n“I said nothing,” said Ottilie.\n"


def places(english, opening):
    story = read_text(english, BEFORE + opening + AFTER)
    names = {place.id: place.name for place in story.places}
    return [names.get(scene.place) for scene in story.scenes]


@pytest.mark.parametrize(
    "opening",
    [
        "An hour later Simeon was still lying there.",
        "Ottilie had not moved.",
        "By noon the same two were at the lamp.",
        "Two songs later, Simeon was asleep.",
        "At dawn Simeon was still waiting.",
    ],
)
def test_who_has_not_gone_is_where_they_were(english, opening):
    assert places(english, opening) == ["the tent", "the tent"]


@pytest.mark.parametrize(
    "opening",
    [
        "Ottilie was still standing in the kitchen.",
        "Ottilie had not moved from the kitchen.",
    ],
)
def test_a_place_that_is_told_goes_before(english, opening):
    assert places(english, opening) == ["the tent", "the kitchen"]


def test_who_waits_for_weeks_may_be_anywhere(english):
    assert (
        places(english, "A week later they were still waiting. The kettle was on the stove by the sink.")[1]
        != "the tent"
    )
