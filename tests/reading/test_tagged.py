"""Whoever a tag makes speak is somebody: an animal, a boy who came in, the Pole; said the bag, nobody is."""

from __future__ import annotations

import pytest
from helpers import prose_of
from telling import misreadings

from fabula.reading.tagged import acting_phrases, of_animals, tagged_phrases

SPEAKING = {
    "“Frogs,” said the old heron.": ["the old heron"],
    "“Frogs,” the heron said.": ["the heron"],
    "“Have you any rope?” asked a boy who had come in.": ["a boy"],
    "“No,” said the Pole.": ["the Pole"],
    "“Tickets, please,” the two conductors shouted.": ["the two conductors"],
    "“Take the next left,” said the bag.": [],
    "“Wipe your feet,” said the portrait. “He is in,” the portrait said.": ["the portrait"] * 2,
    "“Not you,” said the wyrm.": ["the wyrm"],
    "“Rain,” said the radio. “Rain in the west,” said the radio.": [],
    "“Miss!” shouted someone behind them.": ["someone"],
    "“Frogs,” said another cook.": ["another cook"],
    "“Frogs,” the count said.": ["the count"],
    "“Help,” came the answer.": [],
    "“Help,” said the radio.": [],
    "“Good,” said the woman.": [],
    "“Enough.” The conductor called the next stop.": [],
    "“Enough,” said Ana. The heron slept.": [],
}


def words(prose, phrases):
    return [prose.tokens.span(first, last).of(prose.tokens.text) for first, last in phrases]


@pytest.mark.parametrize("text", SPEAKING)
def test_a_tag_makes_people_and_animals_speak_and_no_things(english, text):
    prose = prose_of(english, text)
    assert words(prose, tagged_phrases(prose)) == SPEAKING[text]


ACTING = {
    "The bosun shook his head. “Not there.”": ["The bosun"],
    "“Not there.” A young bailiff shook his head.": ["A young bailiff"],
    "The box shook. “Not there.”": [],
    "The bosun shook his head.": [],
}


@pytest.mark.parametrize("text", ACTING)
def test_who_is_described_and_acts_beside_speech_is_somebody(english, text):
    prose = prose_of(english, text)
    assert words(prose, acting_phrases(prose)) == ACTING[text]


def test_an_animal_that_speaks_is_somebody_wherever_it_is_described(english):
    prose = prose_of(english, "A goose slept. The old goose woke. “Rain,” said the goose. He ate goose fat.")
    nouns = {prose.tokens.lower[last] for _, last in tagged_phrases(prose)}
    assert words(prose, of_animals(prose, nouns)) == ["A goose", "The old goose", "the goose"]


FABLE = (
    "The heron stood in the pond. ⟦Badger: “Have you seen my hat?”⟧ Badger asked.\n\n"
    "⟦the heron: “I have seen a great many things,”⟧ said the heron.\n\n"
    "⟦Badger: “Brown ones?”⟧ asked Badger.\n\n"
    "⟦the heron: “All hats are brown in the end,”⟧ the heron said.\n"
)


def test_animals_speak_in_a_fable(english):
    assert not misreadings(english, FABLE)
