"""What happens in a chapter, and what somebody is afraid of or plans, as people ask for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import ask
from fabula.asking.question import PROMISES
from fabula.asking.sentences import understand


def test_what_happens_in_a_chapter_is_what_is_told_there(boathouse):
    second = boathouse.text.index("Chapter 2")
    told = [one for one in boathouse.claims if one.stance == "narrated"]
    for chapter, wanted in ((1, False), (2, True)):
        found = ask(boathouse, f"What happens in chapter {chapter}?").found
        expected = [one.id for one in told if (one.span.start > second) == wanted]
        assert [one.claim for one in found] == expected


@pytest.mark.parametrize("when", ["on Monday", "after supper", "between Ines and Petra"])
def test_what_happened_then_is_looked_for_by_when(boathouse, when):
    asked = understand(boathouse, f"What happened {when}?")
    assert (asked.kind, asked.words) == ("search", when.split(" ", 1)[1])


def test_what_somebody_is_afraid_of_is_what_they_fear(boathouse):
    own = next(one for one in boathouse.claims if one.holder == "ines")
    claims = tuple(replace(one, stance="feared") if one is own else one for one in boathouse.claims)
    story = replace(boathouse, claims=claims)
    assert own.id in [one.claim for one in ask(story, "What is Ines afraid of?").found]
    assert own.id not in [one.claim for one in ask(story, "What is Petra afraid of?").found]


def test_what_somebody_plans(boathouse):
    assert understand(boathouse, "What does Petra plan to do?").words == PROMISES


def test_what_two_talk_of_is_not_what_one_overhears(boathouse):
    both = ask(boathouse, "What do Ruben and Petra talk about?").found
    assert not [
        one for one in both if any(by.channel == "overheard" and by.character == "petra" for by in one.known)
    ]
