"""The scorer of claims: a right reading scores full, a wrong one less, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evaluation.claims import figures, fits, questions, score_claims
from evaluation.gold import compile_story
from fabula import Character, Scene, Story
from fabula.formats import from_text
from fabula.span import Span
from fabula.story import NARRATOR, Claim, Learning

SOURCE = (
    "title: T\nperson: 3\ncast: Ada Moss | Ada | she\ncast: Ben Ide | Ben | he\ncast: Cy Ro | Cy | he\n"
    "cast: Dot Ley | Dot | she\nplace: the quay |\nplace: the loft |\n=====\n"
    "⟦s place=the quay; with=Ada,Ben⟧\n"
    "Ada thought that ⟦b holder=Ada; status=false⟧the boat had sunk⟦/b⟧.\n\n"
    '⟦q Ben>Ada⟧"⟦k by=Ben; to=Ada⟧I sold it on Friday⟦/k⟧, before Dot came."⟦/q⟧\n\n'
    "⟦s place=the loft; with=Cy,Dot⟧\nCy swept, and Dot sang.\n"
)
GOLD = compile_story(SOURCE)
BELIEF, TELLING = GOLD.beliefs[0].span, GOLD.tellings[0].span
STANDS_FOR = {"ada": "Ada Moss", "ben": "Ben Ide", "cy": "Cy Ro", "dot": "Dot Ley"}


@pytest.fixture
def right() -> Story:
    people = tuple(Character(id, id, (), "person", None, False, ()) for id in STANDS_FOR)
    scenes = tuple(Scene(f"s{n}", one.span, (), ()) for n, one in enumerate(GOLD.scenes, start=1))
    claims = (
        Claim("c1", BELIEF, NARRATOR, "ada", "believed", "false", (), "s1", ()),
        Claim("c2", TELLING, "ben", "ben", "asserted", "open", ("ada",), "s1", ()),
    )
    learnings = (
        Learning("ben", "c2", None, "held", "s1", TELLING),
        Learning("ada", "c2", "ben", "told", "s1", TELLING),
    )
    return Story(from_text(GOLD.text), people, (), (), scenes, claims=claims, learnings=learnings)


def scored(story: Story) -> dict[str, float | None]:
    return figures(score_claims(story, GOLD, STANDS_FOR))


def with_first(story: Story, **changes: object) -> Story:
    first, *others = story.claims
    return replace(story, claims=(replace(first, **changes), *others))


def test_all_right(right):
    asked = ("beliefs", "beliefs_precision", "belief_status", "told", "who_knows", "who_knows_right")
    assert {scored(right)[key] for key in asked} == {1.0}


def test_nothing_read_has_found_nothing(right):
    found = scored(replace(right, claims=(), learnings=()))
    assert (found["beliefs"], found["told"], found["who_knows"]) == (0.0, 0.0, 0.0)
    assert found["beliefs_precision"] is None
    assert found["belief_status"] is None
    assert found["belief_status_of_all"] == 0.0


def test_another_holder_is_neither_found_nor_precise(right):
    found = scored(with_first(right, holder="ben"))
    assert (found["beliefs"], found["beliefs_precision"]) == (0.0, 0.0)


def test_a_plain_assertion_is_found_and_precision_is_not_asked_of_it(right):
    found = scored(with_first(right, stance="asserted"))
    assert (found["beliefs"], found["beliefs_precision"]) == (1.0, None)


def test_the_wrong_status(right):
    found = scored(with_first(right, status="open"))
    assert (found["beliefs"], found["belief_status"]) == (1.0, 0.0)


def test_a_claim_about_the_claim_does_not_hide_the_one_inside_it(right):
    outer = Claim(
        "c3", Span(BELIEF.start - 17, BELIEF.end), NARRATOR, NARRATOR, "narrated", "true", (), "s1", ()
    )
    assert scored(replace(right, claims=(outer, *right.claims)))["beliefs"] == 1.0


def test_a_teller_unknown_or_nobody_hearing_is_not_told(right):
    first, second = right.claims
    quiet = replace(right, learnings=())
    for wrong in (replace(second, by=None), replace(second, heard_by=())):
        assert scored(replace(quiet, claims=(first, wrong)))["told"] == 0.0
    assert scored(quiet)["told"] == 1.0


def test_whoever_learns_it_from_the_teller_was_told(right):
    first, second = right.claims
    shown = replace(second, by=NARRATOR, holder=NARRATOR, heard_by=())
    assert scored(replace(right, claims=(first, shown)))["told"] == 1.0


def test_only_those_without_doubt_are_asked_about():
    asked = {(question.character, question.answer) for question in questions(GOLD)}
    # Dot is named in the paragraph, and may know of it from before.
    assert asked == {("Ben Ide", True), ("Ada Moss", True), ("Cy Ro", False)}


def test_whoever_was_told_before_in_like_words_is_not_asked_about():
    gold = compile_story(
        SOURCE.rstrip() + "\n\n⟦s place=the quay; with=Ben,Dot⟧\nBen rang.\n\n"
        '⟦q Ben>Dot⟧"⟦k by=Ben; to=Dot⟧It was sold last Friday⟦/k⟧."⟦/q⟧\n'
    )
    later = {
        (question.character, question.answer)
        for question in questions(gold)
        if question.telling.to == ("Dot Ley",)
    }
    assert later == {("Ben Ide", True), ("Dot Ley", True), ("Cy Ro", False)}


def test_everyone_knowing_all_gets_half(right):
    everyone = tuple(Learning(id, "c2", "ben", "told", "s1", TELLING) for id in STANDS_FOR)
    found = scored(replace(right, learnings=everyone))
    assert found["who_knows"] == 0.5
    assert found["who_knows_right"] == found["everyone_knows"] == pytest.approx(2 / 3)


def test_the_narrator_of_the_story_is_the_one_of_the_cast_who_tells_it():
    gold = compile_story(
        "title: T\nperson: 1\ncast: Ada Moss | Ada | she | narrator\n=====\n"
        "⟦b holder=Ada; status=false⟧Nobody had seen me⟦/b⟧.\n"
    )
    claim = Claim("c1", gold.beliefs[0].span, NARRATOR, NARRATOR, "narrated", "true", (), None, ())
    story = Story(from_text(gold.text), (), (), (), (), claims=(claim,))
    assert figures(score_claims(story, gold, {}))["beliefs"] == 1.0


def test_what_fits():
    mark = Span(100, 120)
    assert all(fits(ours, mark) for ours in (mark, Span(101, 112), Span(95, 130), Span(90, 150)))
    assert not any(fits(ours, mark) for ours in (Span(60, 130), Span(115, 140), Span(100, 104)))
