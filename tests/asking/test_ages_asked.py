"""How old somebody is, is answered with where it is told, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import UnknownName, ask
from fabula.span import Span
from fabula.story import NARRATOR, Age


@pytest.mark.parametrize("question", ["How old is {}?", "What is {}'s age?"])
def test_how_old_somebody_is(boathouse, question):
    one, other = boathouse.characters[:2]
    span = Span(0, 10)
    story = replace(boathouse, ages=(Age(one.id, 19, span, "told", None, True),))
    (answer,) = ask(story, question.format(one.name)).found
    assert (answer.span, answer.who, answer.holder) == (span, NARRATOR, one.id)
    assert not ask(story, question.format(other.name)).found


def test_how_old_nobody_is(boathouse):
    with pytest.raises(UnknownName):
        ask(boathouse, "How old is Zebulon?")
