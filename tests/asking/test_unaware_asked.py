"""What somebody does not know, and what somebody lies about, as people ask for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import ask
from fabula.asking.question import LIES
from fabula.asking.sentences import understand
from fabula.story import Deception

KEYS, SOLD = "The keys are under the blue crate", "Ruben sold the dinghy"


def found(story, sentence):
    return [one.span.of(story.text) for one in ask(story, sentence).found]


@pytest.mark.parametrize(
    "sentence",
    [
        "What doesn't Ruben know?",
        "What does Ruben not know?",
        "What hasn't Ruben been told?",
        "What has Petra not told Ruben?",
        "What did Petra never tell Ruben?",
        "What is Petra hiding from Ruben?",
        "What didn't Petra tell Ruben about the dinghy?",
        "What doesn't Ruben know about the dinghy?",
    ],
)
def test_what_somebody_does_not_know(boathouse, sentence):
    answers = found(boathouse, sentence)
    assert SOLD in answers
    assert KEYS not in answers


def test_what_somebody_does_know_is_asked_as_before(boathouse):
    assert KEYS in found(boathouse, "What does Ruben know?")
    assert understand(boathouse, "Doesn't Ruben know about the keys?").who == ("ruben",)


@pytest.mark.parametrize(
    ("sentence", "who", "to"),
    [
        ("Who lied?", (), ()),
        ("Who lied to the lodgers?", (), ("lodgers",)),
        ("What did Petra lie about?", ("petra",), ()),
        ("What did Petra lie to the lodgers about?", ("petra",), ("lodgers",)),
        ("Is Petra lying to the lodgers?", ("petra",), ("lodgers",)),
        ("Who is Petra lying to?", ("petra",), ()),
        ("What lies does Petra tell the lodgers?", ("petra",), ("lodgers",)),
    ],
)
def test_what_somebody_lies_about(boathouse, sentence, who, to):
    asked = understand(boathouse, sentence)
    assert (asked.kind, asked.who, asked.to, asked.words) == ("told", who, to, LIES)
    claims = tuple(replace(one, status="false") if one.id == "k5" else one for one in boathouse.claims)
    story = replace(boathouse, claims=claims)
    assert found(story, sentence) == [SOLD]
    mistaken = replace(story, deceptions=(Deception("petra", "k5", "ruben", None),))
    assert SOLD not in found(mistaken, sentence)


def test_where_somebody_hides(boathouse):
    for words in ("hiding", "living", "staying"):
        assert understand(boathouse, f"Where is Ines {words}?") == understand(boathouse, "Where is Ines?")
