"""What people type at a story is understood as they mean it, however they put it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import UnknownName, ask
from fabula.asking.sentences import understand
from fabula.span import Span
from fabula.story import NARRATOR, Trait


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Is Petra dead?", "dead"),
        ("is petra still alive", "dead"),
        ("How did Petra die?", "dead"),
        ("Did Petra survive?", "dead"),
        ("What colour are Petra's eyes?", "eyes"),
        ("What color hair does Petra have?", "hair"),
        ("What's Petra's first name?", ""),
        ("What are Petra's pronouns?", ""),
        ("What is Petra called?", ""),
        ("Who is married to Petra?", ""),
        ("How many lines does Petra have?", ""),
        ("Petra", ""),
    ],
)
def test_who_somebody_is_and_plain_facts(boathouse, sentence, words):
    asked = understand(boathouse, sentence)
    assert (asked.kind, asked.who, asked.to, asked.words) == ("who", ("petra",), (), words)


def test_who_is_dead(boathouse):
    assert understand(boathouse, "Who is dead?") == understand(boathouse, "who died")
    assert understand(boathouse, "who died").words == "dead"


@pytest.mark.parametrize(
    "sentence",
    [
        "Are Ruben and Petra friends?",
        "What is Ruben to Petra?",
        "How is Ruben related to Petra?",
        "Is Ruben married to Petra?",
        "What's the relationship between Ruben and Petra?",
        "How do Ruben and Petra know each other?",
    ],
)
def test_what_two_are_to_each_other(related, sentence):
    answers = ask(related, sentence)
    assert (answers.question.kind, answers.question.who, answers.question.to) == (
        "who",
        ("ruben",),
        ("petra",),
    )
    assert [one.relation for one in answers.found] == [related.relations[0]]


def test_two_who_are_nothing_to_each_other(related):
    assert not ask(related, "Are Ines and Petra friends?").found


@pytest.mark.parametrize(
    ("sentence", "who", "to"),
    [
        ("Whom does Ruben talk to?", ("ruben",), ()),
        ("Who did Ruben speak with?", ("ruben",), ()),
        ("Who spoke to Ines?", (), ("ines",)),
    ],
)
def test_who_talks_to_whom(boathouse, sentence, who, to):
    asked = understand(boathouse, sentence)
    assert (asked.kind, asked.who, asked.to) == ("told", who, to)


@pytest.mark.parametrize(
    "sentence",
    [
        "What did the crate say?",
        "Does the crate know?",
        "Is the crate dead?",
        "Are the keys and the crate related?",
    ],
)
def test_what_is_asked_of_a_thing_is_searched(boathouse, sentence):
    assert understand(boathouse, sentence).kind == "search"


def test_what_happened_to_somebody(boathouse):
    assert understand(boathouse, "What happened to Petra?").words == "Petra"


@pytest.mark.parametrize(
    "sentence", ["What did Zelda say?", "Is Zelda dead?", "What's Zelda's name?", "who Zelda"]
)
def test_who_is_not_there_is_said(boathouse, sentence):
    with pytest.raises(UnknownName):
        ask(boathouse, sentence)


def test_a_fact_is_answered_with_where_it_is_told(boathouse):
    one, other = boathouse.characters[:2]
    span = Span(0, 10)
    dead = Trait(one.id, "dead", "", "", None, span, "told", None, 0.9)
    story = replace(boathouse, traits=(dead,))
    for question in (f"Is {one.name} dead?", "Who died?"):
        (answer,) = ask(story, question).found
        assert (answer.span, answer.who, answer.holder) == (span, NARRATOR, one.id)
    assert not ask(story, f"Is {other.name} dead?").found


def test_a_fact_no_trait_tells_is_looked_for_in_words(boathouse):
    text = boathouse.text.replace("Petra had kept every letter", "Petra had hair like a gale, ")
    found = ask(
        replace(boathouse, manuscript=replace(boathouse.manuscript, text=text)),
        "What colour is Petra's hair?",
    )
    assert [one.claim for one in found.found] == ["k9"]
