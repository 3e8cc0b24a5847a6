"""Hearing: the network's scores of mentions become an opinion of the people who may be speaking."""

from __future__ import annotations

from itertools import pairwise
from math import exp, log

import numpy as np
import pytest
from helpers import prose_of, told_mentions
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.models.reader.network import TokenReading
from fabula.reading.cues import find_cues
from fabula.reading.speech.hearing import FAINTEST, Hearing
from fabula.reading.speech.turn_pairs import SIZES
from fabula.reading.speech.turns import find_turns

NOBODY = -1
READING = TokenReading(np.zeros((0, 1), np.float16), (), np.zeros(0, np.float16))
TEXT = (
    "Solveig came in, and Bram looked up.\n\n“Sit down, Bram,” said Solveig.\n\nBram sat. “Why?” he said.\n"
)
PHRASES = ("Solveig", "Bram", "Bram", "Solveig", "Bram", "he")
SOLVEIG, BRAM = range(2)
OWNER = [SOLVEIG, BRAM, BRAM, SOLVEIG, BRAM, NOBODY]


class Network:
    """Stands in for the network: what a pair scores is written down by turn and mention."""

    absent = -0.25

    def __init__(self, scores=None):
        self.scores = scores or {}

    def heard(self, vectors, turns, mentions, pairs, features):
        self.turns, self.mentions = turns, mentions
        self.pairs = [tuple(pair) for pair in pairs.tolist()]
        assert features.shape == (len(pairs), len(SIZES))
        return np.array([self.scores.get(pair, -50.0) for pair in self.pairs], np.float32)


class Told:
    def __init__(self, english, scores=None, text=TEXT, phrases=PHRASES):
        self.prose = prose_of(english, text)
        self.mentions = told_mentions(self.prose, *phrases)
        cues = find_cues(self.prose, self.mentions)
        self.turns = find_turns(self.prose, {})
        self.network = Network(scores)
        self.hearing = Hearing(self.prose, self.mentions, cues, self.network, READING)


def test_a_persons_mentions_speak_together(english):
    told = Told(english, {(0, 0): 1.0, (0, 3): 2.0, (0, 1): 2.5, (1, 4): 0.5, (1, 0): 0.0})
    first, second = told.hearing.weigh(told.turns, OWNER)
    assert first == pytest.approx({SOLVEIG: log(exp(1.0) + exp(2.0)), BRAM: 2.5}, abs=1e-4)
    assert second == pytest.approx({SOLVEIG: 0.0, BRAM: 0.5}, abs=1e-4)


def test_each_turn_is_asked_of_every_mention_around_it(english):
    told = Told(english)
    told.hearing.weigh(told.turns, OWNER)
    assert told.network.pairs == [(turn, mention) for turn in (0, 1) for mention in range(6)]
    words = told.prose.tokens.word
    assert [words[head] for _, _, head in told.network.mentions.tolist()] == list(PHRASES)
    assert [told.prose.tokens.span(*ends).of(TEXT) for ends in told.network.turns.tolist()] == [
        "“Sit down, Bram,”", "“Why?”"
    ]  # fmt: skip


def test_the_network_is_asked_once_for_the_same_turns(english):
    told = Told(english, {(0, 0): 1.0, (0, 1): 2.5, (0, 5): 0.5})
    first, _ = told.hearing.weigh(told.turns, OWNER)
    told.network.scores = {}
    again, _ = told.hearing.weigh(told.turns, [*OWNER[:5], SOLVEIG])
    assert again[BRAM] == first[BRAM]
    assert again[SOLVEIG] == pytest.approx(log(exp(first[SOLVEIG]) + exp(0.5)))
    (fewer,) = told.hearing.weigh(told.turns[:1], OWNER)
    assert fewer != first


def test_without_turns_or_people_nothing_is_heard(english):
    quiet = Told(english, text="It rained.", phrases=())
    assert quiet.turns == []
    assert quiet.hearing.weigh([], []) == []
    alone = Told(english, text="“It rains.”", phrases=())
    assert alone.hearing.weigh(alone.turns, []) == [{}]


def test_even_the_highest_score_has_a_place(english):
    told = Told(english, {(0, 0): 900.0, (0, 3): 900.0})
    first, _ = told.hearing.weigh(told.turns, OWNER)
    assert 0 < first[SOLVEIG] < 100
    assert told.hearing.opinion(first, [SOLVEIG, BRAM]) == pytest.approx([0.0, FAINTEST])


def test_even_the_lowest_score_can_be_weighed(english):
    told = Told(english, {(0, 0): -900.0, (0, 3): -900.0})
    first, _ = told.hearing.weigh(told.turns, OWNER)
    assert first[SOLVEIG] < first[BRAM]


def test_an_opinion_is_of_the_candidates_alone(english):
    hearing = Told(english).hearing
    heard = {0: 1.0, 1: 2.0, 2: 9.0}
    one, two = hearing.opinion(heard, [0, 1])
    assert two - one == pytest.approx(1.0)
    assert exp(one) + exp(two) == pytest.approx(1.0)
    assert hearing.opinion(heard, [0]) == [0.0]
    assert hearing.opinion(heard, []) == []


def test_who_is_not_mentioned_near_scores_what_the_absent_do(english):
    hearing = Told(english).hearing
    near, absent, gone = hearing.opinion({0: 0.75}, [0, 1, 2])
    assert near - absent == pytest.approx(0.75 - Network.absent)
    assert absent == gone


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.dictionaries(st.integers(0, 5), st.floats(-1e3, 1e3)),
    st.lists(st.integers(0, 7), unique=True, max_size=8),
)
def test_an_opinion_is_a_share_of_probability(heard, candidates):
    found = Hearing(None, None, {}, Network(), READING).opinion(heard, candidates)
    assert len(found) == len(candidates)
    assert all(FAINTEST <= one <= 1e-9 for one in found)
    total = sum(exp(one) for one in found)
    assert not candidates or 1 - 1e-9 <= total <= 1 + len(candidates) * exp(FAINTEST)
    scores = [heard.get(person, Network.absent) for person in candidates]
    order = np.argsort(scores, kind="stable")
    assert all(found[one] <= found[two] for one, two in pairwise(order))
