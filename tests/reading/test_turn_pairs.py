"""Pairs of a turn and a mention around it: which are weighed for its speaker, and what is told of them."""

from __future__ import annotations

import numpy as np
import pytest
from helpers import prose_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fabula.reading.cues import find_cues
from fabula.reading.mentions import find_mentions
from fabula.reading.names import find_names
from fabula.reading.speech.turn_pairs import AHEAD, BACK, SIZES, turn_pairs
from fabula.reading.speech.turns import find_turns

TEXT = (
    "Solveig came in with her brother, and Bram looked up.\n\n"
    "“Sit down, Bram,” said Solveig. “I have news of the captain.”\n\n"
    "Bram sat. “Is he drowned?”\n\n"
    "She told him: “You will not like it.”\n\n"
    "The brother of Solveig wept.\n"
)


class Asked:
    """The turn pairs of a text; every mention is someone of their own unless ``owner`` says otherwise."""

    def __init__(self, english, text, owner=None):
        self.prose = prose_of(english, text)
        names, _ = find_names(self.prose)
        self.mentions = find_mentions(self.prose, names)
        self.cues = find_cues(self.prose, self.mentions)
        self.turns = find_turns(self.prose, {})
        self.owner = owner(self.mentions) if owner else list(range(len(self.mentions.all)))
        self.pairs = turn_pairs(self.prose, self.mentions, self.cues, self.turns)
        self.people = self.pairs.people(self.owner)

    def words(self, mention):
        return self.mentions.all[mention].span(self.prose).of(self.prose.tokens.text)

    def of_turn(self, turn):
        """The mentions paired with a turn by their words, each with its features."""
        return [
            (self.words(mention), self.pairs.features[row].tolist())
            for row, (one, mention) in enumerate(zip(self.pairs.turn, self.pairs.mention, strict=True))
            if one == turn
        ]

    def feature(self, turn, number):
        return [(words, features[number]) for words, features in self.of_turn(turn)]


@pytest.fixture(scope="module")
def asked(english):
    return Asked(english, TEXT)


def test_a_turn_has_its_first_and_last_word(asked):
    word = asked.prose.tokens.word
    ends = [(word[first], word[last]) for first, last in asked.pairs.tokens.tolist()]
    assert ends == [("“", "”")] * 3
    first, last = asked.pairs.tokens[0]
    assert asked.prose.tokens.span(first, last).of(TEXT).startswith("“Sit down, Bram,” said Solveig. “I have")


def test_who_is_mentioned_around_is_weighed_but_not_i_and_you_in_a_line(asked):
    words = [words for words, _ in asked.of_turn(0)]
    assert words == [
        "Solveig", "her brother", "her", "Bram", "Bram", "Solveig", "the captain", "Bram", "he", "She", "him",
        "The brother of Solveig", "Solveig",
    ]  # fmt: skip


def test_the_person_is_the_mentions(asked):
    owners = [asked.owner[mention] for mention in asked.pairs.mention]
    assert asked.people.tolist() == owners


def test_no_ones_mention_is_weighed_as_no_ones(english):
    def nobody_called_bram(mentions):
        return [
            -1 if mention.name >= 0 and index % 2 else index for index, mention in enumerate(mentions.all)
        ]

    found = Asked(english, TEXT, nobody_called_bram)
    whole = Asked(english, TEXT)
    assert found.pairs.mention.tolist() == whole.pairs.mention.tolist()
    assert 0 < (found.people >= 0).sum() < (whole.people >= 0).sum() == len(whole.people)


CUED = {
    "“Sit down,” said Solveig.": [("Solveig", 1)],
    "Solveig told Bram:\n\n“Sit down.”": [("Solveig", 2)],
    "Solveig pointed to the chair. “Sit down.”": [("Solveig", 3)],
    "“Sit,” said Solveig, and pointed to the chair. “Down.”": [("Solveig", 1)],
    "“Sit down.”\n\nSolveig pointed to the chair.": [],
}


@pytest.mark.parametrize("text", CUED)
def test_what_stands_beside_a_line_is_told(english, text):
    cues = Asked(english, f"The rain had stopped when Solveig and Bram came in. {text}\n").feature(0, 3)
    assert [(words, value // 3) for words, value in cues if value >= 3] == CUED[text]
    assert cues[0] == ("Solveig", 0)  # who came in


def test_whom_a_line_calls_is_told(asked):
    called = [(words, value) for words, value in asked.feature(0, 5) if value >= 2]
    assert called == [("Bram", 3)]  # called, and in the turn's own words
    assert [(words, value) for words, value in asked.feature(1, 5) if value >= 2] == [("Bram", 2)]


def test_what_stands_before_the_turn_is_told_from_what_stands_after(asked):
    after = [words for words, value in asked.feature(1, 1) if value % 2]
    assert after == ["She", "him", "The brother of Solveig", "Solveig"]


def test_near_is_told_from_far(asked):
    gaps = [value // 2 for words, value in asked.feature(2, 1) if not value % 2]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[-1] < gaps[0]


def test_every_pair_has_a_place_in_the_tables(asked):
    assert asked.pairs.features.shape == (len(asked.pairs.turn), len(SIZES))
    assert (asked.pairs.features < np.array(SIZES)).all()
    assert (asked.pairs.features >= 0).all()


def test_without_turns_there_are_no_pairs(english):
    asked = Asked(english, "Bram slept, and Solveig snored.")
    pairs = asked.pairs
    assert pairs.tokens.shape == (0, 2)
    assert pairs.features.shape == (0, len(SIZES))
    assert len(pairs.turn) == len(pairs.mention) == len(asked.people) == 0


def test_what_is_far_away_is_not_weighed(english):
    rain = "It rained and rained upon the empty harbour and the empty boats. "
    text = f"Solveig slept.\n\n{rain * 40}Bram rowed. “Who goes?” said Solveig. {rain * 10}Bram slept.\n"
    asked = Asked(english, text)
    first, last = asked.pairs.tokens[0]
    heads = [asked.mentions.all[mention].head for mention in asked.pairs.mention]
    assert [asked.words(mention) for mention in asked.pairs.mention] == ["Bram", "Solveig"]
    assert all(first - BACK <= head < last + AHEAD for head in heads)
    assert len(asked.mentions.all) == 4


PARTS = st.sampled_from(
    [
        "“Come,” said Bram.", "“No,” she said.", "Solveig wept.", "“Bram!”", "“You and I, Solveig, my dear,",
        "\n\n", "The captain told him: “Go.”", "— Who goes? said the cook.", "‘Xe is late.’",
        "I saw her brother.", "“”", "“ ”",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(PARTS, max_size=20))
def test_whatever_the_text_every_pair_has_a_place(english, parts):
    asked = Asked(english, " ".join(parts))
    pairs = asked.pairs
    assert (pairs.features >= 0).all()
    assert (pairs.features < np.array(SIZES)).all()
    assert pairs.tokens.shape == (len(asked.turns), 2)
    found = list(zip(pairs.turn.tolist(), pairs.mention.tolist(), strict=True))
    assert found == sorted(set(found))
    for turn, mention in found:
        one = asked.mentions.all[mention]
        assert not (asked.prose.said[one.head] and one.pronouns in ("I", "we", "you"))
        assert 0 <= pairs.tokens[turn, 0] <= pairs.tokens[turn, 1] < len(asked.prose.tokens)
