"""Promises, who is with whom, what two talk of, and what is asked with "yet", as people ask for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import ask
from fabula.asking.question import LIES, PRESENT, PROMISES
from fabula.asking.sentences import understand
from fabula.views.answers import AnswersView


@pytest.mark.parametrize(
    ("sentence", "who", "to"),
    [
        ("What has Petra promised?", ("petra",), ()),
        ("What did Petra promise to do?", ("petra",), ()),
        ("What did Petra promise the lodgers?", ("petra",), ("lodgers",)),
    ],
)
def test_what_somebody_promises(boathouse, sentence, who, to):
    asked = understand(boathouse, sentence)
    assert (asked.kind, asked.who, asked.to, asked.words) == ("told", who, to, PROMISES)


def test_a_promise_is_whose_it_is(boathouse):
    first = next(one for one in boathouse.claims if one.holder == "ruben")
    claims = tuple(replace(one, stance="promised") if one is first else one for one in boathouse.claims)
    story = replace(boathouse, claims=claims)
    assert [one.claim for one in ask(story, "What did Ruben promise?").found] == [first.id]
    assert first.id not in [one.claim for one in ask(story, "What did Ines promise?").found]


@pytest.mark.parametrize(
    ("sentence", "plain"),
    [
        ("Does Ruben know yet about the keys?", "Does Ruben know about the keys?"),
        ("Does Ruben yet know about the keys?", "Does Ruben know about the keys?"),
        ("Who already knows about the keys?", "Who knows about the keys?"),
        ("Where did Petra hide the keys?", "Where are the keys?"),
        ("Where does Petra keep her keys?", "Where are the keys?"),
        ("Where are the keys kept?", "Where are the keys?"),
    ],
)
def test_the_same_asked_otherwise(boathouse, sentence, plain):
    assert understand(boathouse, sentence) == understand(boathouse, plain)


def test_what_two_talk_about(boathouse):
    asked = understand(boathouse, "What do Ines and Petra talk about?")
    assert (asked.kind, set(asked.who), asked.who) == ("told", {"ines", "petra"}, asked.to)


def test_who_is_with_somebody(boathouse):
    asked = understand(boathouse, "Who is with Petra in chapter 1?")
    assert (asked.kind, asked.who, asked.words) == ("who", ("petra",), PRESENT)
    assert understand(boathouse, "Who is with the lantern?").kind == "search"
    there = tuple(
        replace(
            one, present=("ines", "petra") if one.id == "s1" else ("ruben",), evidence=one.evidence[:1] * 2
        )
        for one in boathouse.scenes
    )
    there = tuple(replace(one, evidence=(one.span,) * len(one.present)) for one in there)
    found = ask(replace(boathouse, scenes=there), "Who is with Petra?").found
    assert [one.holder for one in found] == ["ines"]


def test_who_lied_where_nobody_did(boathouse):
    answers = ask(boathouse, "Who lied?")
    assert answers.question.words == LIES
    assert not answers.found
    assert AnswersView(boathouse, answers).rows()["heads"] == ["The text tells of no lie."]


def test_all_of_a_place_are_its_people(boathouse):
    everyone = replace(
        boathouse.characters[0], id="all", name="Everyone in Saltwick", aliases=(), kind="group"
    )
    people = replace(everyone, id="people", name="the people of Saltwick")
    story = replace(boathouse, characters=(*boathouse.characters, everyone, people))
    for asked in ("the people of Saltwick", "everyone in Saltwick", "the townsfolk of Saltwick"):
        assert understand(story, f"What do {asked} believe?").who == ("all", "people")
