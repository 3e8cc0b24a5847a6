"""The scorer of the world: a right reading scores full, a wrong one less, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evaluation.gold import compile_story
from evaluation.gold_story import GoldPlace
from evaluation.world import same_place, score_world
from fabula import Character, Place, Relation, Scene, Span, Story
from fabula.formats import from_text

SOURCE = (
    "title: T\nperson: 3\ncast: Ada Moss | Ada | she\ncast: Ben Ide | Ben | he\n"
    "place: the tea room | tea room\nplace: the pier |\nrelation: Ada & Ben | family\n=====\n"
    "⟦s place=the tea room; with=Ada,Ben⟧\nAda poured.\n\nBen drank.\n\n"
    "⟦s place=the pier; with=Ada⟧\nAda fished.\n"
)
GOLD = compile_story(SOURCE)
STANDS_FOR = {"ada": "Ada Moss", "ben": "Ben Ide"}


@pytest.fixture
def right() -> Story:
    manuscript = from_text(GOLD.text)
    people = tuple(Character(id, id, (), "person", None, False, ()) for id in ("ada", "ben", "stranger"))
    places = (Place("p1", "the old tea room", ()), Place("p2", "the pier", ()))
    scenes = tuple(
        Scene(f"s{number}", scene.span, present, (), place=place)
        for number, (scene, present, place) in enumerate(
            zip(GOLD.scenes, (("ada", "ben"), ("ada",)), ("p1", "p2"), strict=True), start=1
        )
    )
    return Story(manuscript, people, (), places, scenes)


def test_all_right(right):
    score = score_world(right, GOLD, STANDS_FOR)
    assert (score.boundaries.f1, score.present.f1, score.places.recall) == (1.0, 1.0, 1.0)


def test_one_scene_for_two_misses_the_boundary_and_the_second_company(right):
    one = replace(
        right, scenes=(replace(right.scenes[0], span=right.scenes[0].span._replace(end=len(GOLD.text))),)
    )
    score = score_world(one, GOLD, STANDS_FOR)
    assert score.boundaries.recall == 0.0
    assert (score.present.recall, score.present.precision) == (1.0, 0.75)
    assert score.places.recall == 0.5


def test_a_scene_under_a_heading_begins_with_the_paragraph_after_it():
    gold = compile_story(SOURCE.replace("Ada fished.", "***\n\n**Then**\n\nAda fished."))
    manuscript = from_text(gold.text)
    last = next(one for one in manuscript.paragraphs if one.of(gold.text).startswith("Ada fished"))
    for begin, recall in ((last.start, 1.0), (gold.text.index("Ben"), 0.0)):
        spans = Span(0, begin), Span(begin, len(gold.text))
        scenes = tuple(Scene(f"s{begin}", span, (), ()) for span in spans)
        score = score_world(Story(manuscript, (), (), (), scenes), gold, {})
        assert score.boundaries.recall == recall


def test_a_named_stranger_is_wrongly_there(right):
    first, second = right.scenes
    score = score_world(
        replace(right, scenes=(first, replace(second, present=("ada", "stranger")))), GOLD, STANDS_FOR
    )
    assert score.present.precision == 0.75


def test_words_that_may_stand_for_a_place():
    place = GoldPlace("the tea room", ("counter",))
    assert all(same_place(words, place) for words in ("tea room", "room", "the old tea room", "counter"))
    assert not any(same_place(words, place) for words in ("kitchen", "tea", ""))


def related(a, b, kind, confidence=0.5):
    return Relation(a, b, kind, confidence, (), (), (Span(0, 1),))


def test_of_the_relations_between_two_the_surest_is_asked(right):
    sure, unsure = related("ben", "ada", "family", 0.9), related("ada", "ben", "work", 0.4)
    score = score_world(replace(right, relations=(unsure, sure)), GOLD, STANDS_FOR).relations
    assert (score.recall, score.precision) == (1.0, 1.0)
    score = score_world(replace(right, relations=(unsure,)), GOLD, STANDS_FOR).relations
    assert (score.recall, score.precision) == (0.0, 0.0)


def test_a_marked_pair_that_is_not_found_is_asked_all_the_same(right):
    stranger = related("ada", "stranger", "family")
    score = score_world(replace(right, relations=(stranger,)), GOLD, STANDS_FOR).relations
    assert (score.recall_whole, score.precision_whole) == (1, 0)


def test_the_kitchen_of_the_farmhouse_is_a_kitchen_and_a_farmhouse():
    place = GoldPlace("the kitchen of the farmhouse", ())
    assert same_place("the kitchen", place) and same_place("the old farmhouse", place)
    assert not same_place("the barn", place)


def test_a_number_is_no_noun_of_a_place():
    place = GoldPlace("Room Six", ())
    assert same_place("the room", place) and same_place("Room Six", place)
    assert not same_place("six", GoldPlace("Room Six", ("the loft",))) and not same_place("six", place)
