"""Knowledge: what few know, what nobody was told, who is mistaken and who is not aware."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import ask
from fabula.asking.knowledge import Knowledge
from fabula.span import Span
from fabula.story import Deception, Mention


@pytest.fixture
def known(boathouse):
    """The claims of one list, as words and people."""

    def rows(name, story=boathouse):
        return [(one.claim.span.of(story.text), one.people) for one in getattr(Knowledge(story), name)]

    return rows


def test_what_few_have_been_told(known):
    assert known("shared") == [
        ("Ruben sold the dinghy", ("petra", "lodgers")),
        ("The keys are under the blue crate", ("ruben", "ines", "petra")),
    ]


def test_from_whom_they_have_it(boathouse):
    found = Knowledge(boathouse)
    assert [one.sources for one in found.shared] == [(None, "petra"), (None, "ruben", "ruben")]
    assert {one.sources for one in (*found.untold, *found.mistaken, *found.unaware)} == {()}


def test_what_nobody_was_told(known):
    assert known("untold") == [("Petra had kept every letter", ("ines",))]


@pytest.mark.parametrize(
    "words",
    ["Petra was so very angry", "She was in the big kitchen", "this wasn't a day for letters"],
)
def test_what_anybody_there_can_see_is_no_secret(words, boathouse, known):
    text = boathouse.text.replace("Petra had kept every letter", words)
    start = text.index(words)
    claims = tuple(
        replace(one, span=Span(start, start + len(words))) if one.id == "k9" else one
        for one in boathouse.claims
    )
    ines, ruben, petra, lodgers = (
        replace(one, mentions=tuple(each for each in one.mentions if each.span.start < start))
        for one in boathouse.characters
    )
    whose = Mention(Span(start, start + words.index(" ")), "name")
    if words.startswith("She"):
        ines = replace(ines, mentions=(*ines.mentions, whose))
    elif words.startswith("Petra"):
        petra = replace(petra, mentions=(*petra.mentions, whose))
    story = replace(
        boathouse,
        manuscript=replace(boathouse.manuscript, text=text),
        characters=(ines, ruben, petra, lodgers),
        claims=claims,
    )
    assert known("untold", story) == []


@pytest.fixture
def in_two(boathouse, monkeypatch):
    """The story with a claim parted in two, which the same people know, each of which says enough."""
    monkeypatch.setattr("fabula.asking.telling.LEAST_WORDS", 1)

    def parted(claim, **changed):
        whole = next(one for one in boathouse.claims if one.id == claim)
        middle = boathouse.text.index(" ", sum(whole.span) // 2)
        first = replace(whole, span=Span(whole.span.start, middle), **changed)
        second = replace(first, id="second", span=Span(middle + 1, whole.span.end))
        others = tuple(one for one in boathouse.claims if one is not whole)
        again = tuple(replace(one, claim="second") for one in boathouse.learnings if one.claim == claim)
        return replace(boathouse, claims=(*others, first, second), learnings=(*boathouse.learnings, *again))

    return parted


def test_of_one_line_one_thing_is_given(known, in_two):
    story = in_two("k2", evidence=())
    assert len(known("shared", story)) == 2
    assert len(known("shared", replace(story, quotes=()))) == 3


def test_of_one_thought_one_thing_is_given(known, in_two):
    assert len(known("untold", in_two("k9"))) == 1


def test_of_one_mistaken_thought_all_is_given_together(in_two):
    found = Knowledge(in_two("k9", stance="believed", status="false")).mistaken
    assert [len(one.also) for one in found] == [1, 0, 0]


@pytest.mark.parametrize("small", [True, False])
def test_what_is_told_before_it_is_not_given_beside(in_two, monkeypatch, small):
    story = in_two("k9", stance="believed", status="false")
    second = next(one for one in story.claims if one.id == "second")
    short = replace(second, span=Span(second.span.start, story.text.index(" ", second.span.start)))
    story = replace(story, claims=tuple(short if one is second else one for one in story.claims))
    of_text = short.span.of(story.text)
    monkeypatch.setattr("fabula.asking.telling.is_small", lambda word: small and word == of_text)
    assert [one.also for one in Knowledge(story).mistaken] == [() if small else (short,), (), ()]


def test_what_one_tells_at_a_stretch_of_one_holder_stands_together(boathouse):
    def mistaken(story):
        told = {"k2", "k5", "k6"}
        claims = (
            replace(one, holder="ines", stance="believed", status="false") if one.id in told else one
            for one in story.claims
        )
        found = Knowledge(replace(story, claims=tuple(claims))).mistaken
        return [(one.claim.id, [also.id for also in one.also]) for one in found if one.claim.id in told]

    assert mistaken(boathouse) == [("k5", ["k6"]), ("k2", [])]
    another = tuple(replace(one, speaker="ines") if n == 3 else one for n, one in enumerate(boathouse.quotes))
    assert mistaken(replace(boathouse, quotes=another)) == [("k5", []), ("k2", [])]


def test_who_is_mistaken(known):
    assert known("mistaken") == [
        ("the boathouse had burned", ("ines",)),
        ("the harbour was haunted", ("lodgers",)),
    ]


def test_who_is_told_what_is_not_so_is_mistaken(known, boathouse):
    claims = tuple(
        replace(claim, status="false") if claim.id == "k5" else claim for claim in boathouse.claims
    )
    deceived = (Deception("lodgers", "k5", "petra", None),)
    story = replace(boathouse, claims=claims, deceptions=deceived)
    assert ("Ruben sold the dinghy", ("lodgers",)) in known("mistaken", story)
    believed = [one.claim for one in ask(story, ["believes", "the lodgers"]).found]
    assert "k5" in believed


def test_all_the_mistakes_of_one_person_are_told(known, boathouse):
    claims = tuple(
        replace(claim, holder="ines", stance="believed", status="false") for claim in boathouse.claims
    )
    rows = known("mistaken", replace(boathouse, claims=claims))
    assert ("the boathouse had burned", ("ines",)) in rows
    assert ("Ruben sold the dinghy", ("ines",)) in rows
    assert ("Petra had kept every letter", ("ines",)) in rows


def test_doubt_of_what_is_not_so_is_no_mistake(known, boathouse):
    doubted = tuple(replace(claim, stance="doubted") for claim in boathouse.claims)
    assert known("mistaken", replace(boathouse, claims=doubted)) == []


def test_who_is_not_aware(known):
    assert known("unaware") == [("Ruben sold the dinghy", ("ruben",))]


def test_a_claim_that_is_known_to_all_is_no_secret(boathouse, known):
    dinghy = next(one for one in boathouse.learnings if one.claim == "k5" and one.channel == "told")
    everybody = [replace(dinghy, character=id) for id in ("ruben", "ines", "someone")]
    story = replace(boathouse, learnings=(*boathouse.learnings, *everybody))
    assert ("Ruben sold the dinghy",) not in [row[:1] for row in known("shared", story)]
    assert known("unaware", story) == []


def test_nothing_known_is_nothing_to_show(allotment):
    for name in ("shared", "untold", "mistaken", "unaware"):
        assert getattr(Knowledge(allotment), name) == ()


@pytest.mark.parametrize(
    ("words", "shared"),
    [
        ("Having the two of them sell the dinghy made Ruben smile", False),
        ("It was good to see Ruben sell the dinghy", False),
        ("Having Ruben talk about the dinghy all day", False),
        ("Having sold it is what Ruben told the lodgers", True),
        ("Selling the dinghy was the mistake of Ruben", True),
        ("Sterling made Ruben a new dinghy", True),
    ],
)
def test_how_something_makes_one_feel_is_no_news(words, shared, boathouse, known):
    text = boathouse.text.replace("Ruben sold the dinghy", words)
    start = text.index(words)
    claims = tuple(
        replace(one, span=Span(start, start + len(words))) if one.id == "k5" else one
        for one in boathouse.claims
    )
    people = tuple(
        replace(
            one,
            mentions=(Mention(Span(at, at + 5), "name"),) if one.id == "ruben" else (),
        )
        for one in boathouse.characters
        for at in [text.index("Ruben", start)]
    )
    manuscript = replace(boathouse.manuscript, text=text)
    story = replace(boathouse, manuscript=manuscript, claims=claims, characters=people)
    assert (words in [row for row, _ in known("shared", story)]) is shared


def test_what_is_said_to_somebody_of_their_mind_is_nothing_they_know(boathouse, known):
    claims = tuple(replace(one, holder="lodgers") if one.id == "k5" else one for one in boathouse.claims)
    nobody = tuple(replace(one, mentions=()) for one in boathouse.characters)
    story = replace(boathouse, claims=claims, characters=nobody)
    assert "Ruben sold the dinghy" not in [row for row, _ in known("shared", story)]


@pytest.mark.parametrize(
    ("words", "mistaken"), [("he would know that it was sold", False), ("he knew that it was sold", True)]
)
def test_who_looked_for_another_mind_made_no_mistake(words, mistaken, boathouse, known):
    text = boathouse.text.replace("Ruben sold the dinghy", words)
    start = text.index(words)
    span = Span(start, start + len(words))
    claims = tuple(
        replace(one, span=span, stance="believed", status="false") if one.id == "k5" else one
        for one in boathouse.claims
    )
    mind = replace(
        claims[4], id="mind", stance="known", status="true", evidence=(Span(start + 3, start + 10),)
    )
    nobody = tuple(replace(one, mentions=()) for one in boathouse.characters)
    manuscript = replace(boathouse.manuscript, text=text)
    story = replace(boathouse, manuscript=manuscript, claims=(*claims, mind), characters=nobody)
    assert (words in [row for row, _ in known("mistaken", story)]) is mistaken
