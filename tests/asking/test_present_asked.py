"""Who is there is answered with those present, and an age with the ten years of life told of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import ask
from fabula.span import Span
from fabula.story import Mention


@pytest.fixture
def two_scenes(boathouse):
    text = boathouse.text
    there = {"s1": [("ines", "Ines thought"), ("petra", "Old Petra")], "s2": [("lodgers", "The lodgers")]}
    scenes = tuple(
        replace(
            scene,
            present=tuple(id for id, _ in there[scene.id]),
            evidence=tuple(
                Span(text.index(words), text.index(words) + len(words)) for _, words in there[scene.id]
            ),
        )
        for scene in boathouse.scenes
    )
    claims = tuple(
        replace(claim, scene="s1" if claim.span.start < scenes[1].span.start else "s2")
        for claim in boathouse.claims
    )
    return replace(boathouse, scenes=scenes, claims=claims)


@pytest.mark.parametrize(
    ("question", "there"),
    [
        ("Who is in chapter 1?", ["ines", "petra"]),
        ("Who appears in chapter 2?", ["lodgers"]),
        ("Who was present in scene 1?", ["ines", "petra"]),
        ("Who was there when Ruben sold the dinghy?", ["lodgers"]),
        ("Who was there when the lighthouse fell down?", []),
    ],
)
def test_who_is_there(two_scenes, question, there):
    found = ask(two_scenes, question).found
    assert [one.holder for one in found if one.how == "presence"] == there


def test_the_ten_years_of_an_age(boathouse):
    text = "Petra was in her late forties. Ines took her in her stride."
    at = [text.index("her", 3), text.index("her in"), text.index("her stride")]
    mentions = tuple(Mention(Span(one, one + 3), "pronoun") for one in at)
    people = tuple(
        replace(one, mentions=mentions if one.id == "petra" else ()) for one in boathouse.characters
    )
    manuscript = replace(boathouse.manuscript, text=text)
    story = replace(boathouse, manuscript=manuscript, characters=people, ages=())
    (answer,) = ask(story, "How old is Petra?").found
    assert answer.span.of(text) == "in her late forties"
    assert not ask(story, "How old is Ines?").found
