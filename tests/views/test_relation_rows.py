"""Relation rows say what two people are to each other in words; the page shows them with a passage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula import Relation, RelationPhase, RelationRole, Span, ask
from fabula.views.overview import Overview
from fabula.views.page import as_page
from fabula.views.terminal import page, plain

SIBLINGS = Relation(
    "ada",
    "milo",
    "family",
    0.9,
    (RelationRole("milo", "brother", (Span(148, 152),)),),
    (
        RelationPhase("steady", Span(148, 150), None, None, ()),
        RelationPhase("quarrel", Span(150, 155), None, None, (Span(150, 152),)),
        RelationPhase("reconciled", Span(155, 160), None, None, (Span(155, 158),)),
    ),
    (Span(148, 149), Span(148, 157)),
)


def rows(story, *relations):
    return Overview(replace(story, relations=relations)).relations


def test_a_row_says_what_they_are_and_how_it_goes_on(allotment):
    (row,) = rows(allotment, SIBLINGS)
    assert (row.first.id, row.second.id) == ("ada", "milo")
    assert row.kind == "family (Milo the brother)"
    assert row.phases == ("at odds", "reconciled")
    assert row.span == Span(148, 157)


def test_who_goes_by_what_they_are_is_not_told_to_be_it(allotment):
    called = replace(SIBLINGS, roles=(replace(SIBLINGS.roles[0], word="milo"),))
    (row,) = rows(allotment, called)
    assert row.kind == "family"


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (["quarrel"], ("at odds",)),
        (["reconciled", "quarrel"], ("reconciled", "at odds")),
        (["close", *["quarrel", "reconciled"] * 2], ("close", "at odds and reconciled twice")),
        ([*["quarrel", "reconciled"] * 7, "quarrel"], ("at odds and reconciled 7 times", "at odds")),
    ],
)
def test_back_and_forth_is_counted(allotment, kinds, told):
    phases = tuple(RelationPhase(kind, Span(148, 150), None, None, ()) for kind in kinds)
    (row,) = rows(allotment, replace(SIBLINGS, phases=phases))
    assert row.phases == told


def test_of_a_guess_only_how_it_goes_on_is_told(allotment):
    guess = replace(SIBLINGS, kind="romantic", confidence=0.4)
    (row,) = rows(allotment, guess)
    assert (row.kind, row.phases) == ("", ("at odds", "reconciled"))
    assert row.span == Span(155, 158)
    told = plain(page(Overview(replace(allotment, relations=(guess,)))), 110)
    assert "a couple" not in told
    assert " at odds, reconciled" in told


def test_two_of_whom_all_is_a_guess_have_no_row(allotment):
    steady = replace(SIBLINGS, confidence=0.4, phases=SIBLINGS.phases[:1])
    assert rows(allotment, steady) == ()
    (told,) = as_page(replace(allotment, relations=(steady,)))["page"]["relations"]
    assert (told["kind"], told["phases"]) == ("", [])
    found = ask(replace(allotment, relations=(steady,)), ["who", "Ada"]).found
    assert [one.relation for one in found if one.relation] == []


def test_whoever_the_cast_does_not_list_has_no_row(allotment):
    characters = tuple(replace(one, named=one.id != "milo") for one in allotment.characters)
    story = replace(allotment, characters=characters, quotes=())
    assert rows(story, SIBLINGS) == ()


def test_the_page_shows_the_pair_and_a_passage(allotment):
    story = replace(allotment, relations=(SIBLINGS,))
    shown = plain(page(Overview(story)), 100)
    section = shown.partition("\nRelations")[2].partition("\n\n")[0]
    assert "family (Milo the" in section
    assert "reconciled" in section
    assert allotment.text[150:156] in section


def test_without_relations_there_is_no_such_part(allotment):
    assert "Relations" not in plain(page(Overview(replace(allotment, relations=()))), 100)
