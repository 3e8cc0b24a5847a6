"""The charts: well-formed SVG with words for those who cannot see it, the same every time."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula import (
    Character,
    Feeling,
    Manuscript,
    Place,
    Quote,
    Scene,
    SceneTime,
    Segment,
    Source,
    Span,
    Story,
)
from fabula.views.charts import draw_arcs, draw_matrix, draw_network, draw_storyline, draw_timeline
from fabula.views.charts.company import DRAWN
from fabula.views.charts.labels import LETTER, Labels, Spot

SVG = "{http://www.w3.org/2000/svg}"
CHARTS = (draw_storyline, draw_matrix)  # those that have a row of data for each scene
DRAWINGS = {
    "storyline": draw_storyline,
    "matrix": draw_matrix,
    "presence": partial(draw_network, kind="presence"),
    "conversation": partial(draw_network, kind="conversation"),
    "mention": partial(draw_network, kind="mention"),
    "arcs": draw_arcs,
    "timeline": draw_timeline,
}


def at(order):
    return SceneTime("", None, None, "", order, "told", ())


@st.composite
def troupes(draw):
    """Any number of people over any number of scenes, talking and feeling at random."""
    people = draw(st.integers(0, 40))
    cast = tuple(Character(f"p{n}", f"P & <{n}>\uffff", (), "person", None, False, ()) for n in range(people))
    ids = [one.id for one in cast]
    there = st.lists(st.sampled_from(ids), unique=True) if ids else st.just([])
    companies = draw(st.lists(there, max_size=12))
    scenes = tuple(
        Scene(f"s{n}", Span(n, n + 1), tuple(there), (), time=at(len(companies) - n))
        for n, there in enumerate(companies, start=1)
    )
    talks = draw(st.lists(st.tuples(there, st.integers(0, 13)), max_size=30))
    quotes = tuple(
        Quote(f"q{n}", Span(at, at + 1), "speech", one, tuple(others), 0.9, "tag", ())
        for n, ((one, *others), at) in enumerate((talk for talk in talks if talk[0]), start=1)
    )
    felt = st.tuples(st.sampled_from(ids or [None]), st.sampled_from(scenes or [None]), st.floats(-4, 4))
    feelings = tuple(
        Feeling(holder, scene.span, "joy", valence, None, "felt", n % 2 == 0, scene.id)
        for n, (holder, scene, valence) in enumerate(draw(st.lists(felt, max_size=20)))
        if holder and scene
    )
    text = "x" * (len(scenes) + 2)
    manuscript = Manuscript(text, Source("x.txt"), (Segment(Span(0, len(text)), "prose", 1),), ())
    return Story(manuscript, cast, quotes, (), scenes, feelings=feelings)


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS)
@given(story=troupes())
def test_any_story_is_drawn_well_formed_and_the_same_every_time(draw, story):
    drawn = draw(story, "A & <B>")
    root = ElementTree.fromstring(drawn)
    assert root.tag == f"{SVG}svg"
    assert "A & <B>" in root.find(f"{SVG}title").text
    rows = len(root.find(f"{SVG}desc").text.splitlines()) - 2  # beside a sentence, and a head
    assert rows == len(story.scenes) if draw in CHARTS else rows >= 0
    assert draw(story, "A & <B>") == drawn
    if draw in (*CHARTS, draw_arcs):
        assert draw(story, "A & <B>", "story")


def words(drawn):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(drawn).iter(f"{SVG}text")]


@pytest.mark.parametrize("draw", CHARTS)
def test_everyone_who_is_there_has_a_line(draw, allotment):
    scene = replace(allotment.scenes[0], present=("ada", "milo"), evidence=(Span(0, 1),) * 2)
    shown = words(draw(replace(allotment, scenes=(scene,)), "The Allotment"))
    assert {"Ada Brook", "Milo"} <= set(shown)


def test_those_seldom_there_share_a_line(allotment):
    ada = allotment.characters[0]
    crowd = tuple(replace(ada, id=f"p{n}", name=f"Person {n}") for n in range(DRAWN + 6))
    scene = replace(allotment.scenes[0], present=tuple(one.id for one in crowd), evidence=())
    shown = words(draw_storyline(replace(allotment, characters=crowd, quotes=(), scenes=(scene,)), "Crowd"))
    assert "others" in shown
    assert sum(word.startswith("Person ") for word in set(shown)) == DRAWN


@pytest.mark.parametrize("draw", CHARTS)
def test_fewer_are_drawn_where_there_is_less_room(allotment, draw):
    ada = allotment.characters[0]
    crowd = tuple(replace(ada, id=f"p{n}", name=f"Person {n}") for n in range(9))
    scene = replace(allotment.scenes[0], present=tuple(one.id for one in crowd), evidence=())
    shown = words(draw(replace(allotment, characters=crowd, quotes=(), scenes=(scene,)), "Crowd", most=6))
    assert {word for word in shown if word.startswith("Person ")} == {f"Person {n}" for n in range(6)}


def test_names_of_places_side_by_side_stand_apart(allotment):
    places = tuple(Place(f"p{n}", name, ()) for n, name in enumerate(("the museum", "the library") * 15))
    scenes = tuple(
        replace(allotment.scenes[0], id=f"s{n}", place=one.id, present=("ada",), evidence=())
        for n, one in enumerate(places, 1)
    )
    story = replace(allotment, scenes=scenes, places=places, quotes=())
    root = ElementTree.fromstring(draw_storyline(story, "Town"))
    rows = [one for one in root.iter(f"{SVG}text") if (one.text or "").startswith(("muse", "libr"))]
    named = sorted((float(one.attrib["x"]), one.text) for one in rows)
    broad = {"m": 10.7, "…": 11.0}  # pixels, of the page's letters
    for (left, name), (right, _) in pairwise(named):
        assert left + sum(broad.get(letter, 6.8) for letter in name) < right


def test_story_order_puts_the_scenes_in_the_order_of_what_happened(allotment):
    first, second = (
        replace(allotment.scenes[0], id=id, present=("ada",), evidence=(), time=at(order))
        for id, order in (("s1", 2), ("s2", 1))
    )
    story = replace(allotment, scenes=(first, second))
    numbers = [word for word in words(draw_matrix(story, "X", "story")) if word in ("1", "2")]
    assert numbers == ["2", "1"]


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS)
def test_what_there_is_one_of_is_said_in_the_singular(draw, allotment):
    scene = replace(allotment.scenes[0], present=("ada",), evidence=(), mentioned=())
    felt = Feeling("ada", Span(0, 1), "joy", 2.0, None, "felt", False, scene.id)
    line = next(quote for quote in allotment.quotes if quote.speaker == "ada")
    story = replace(allotment, scenes=(scene,), quotes=(line,), feelings=(felt,))
    assert not re.search(r"\b1 (characters|scenes|ties|lines)\b", draw(story, "X"))


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS)
def test_the_head_of_the_smallest_picture_has_room(draw, allotment):
    scene = replace(allotment.scenes[0], present=("ada",), evidence=())
    root = ElementTree.fromstring(draw(replace(allotment, scenes=(scene,)), "A Very Long Title " * 9))
    head = [text.text for text in root.iter(f"{SVG}text") if text.get("x") == "20"]
    assert len(head) > 1
    assert max(LETTER * len(line) for line in head) <= float(root.get("width"))


def arrivals(ada, scene, many):
    """Somebody new in each scene, who meets whoever came before."""
    cast = tuple(replace(ada, id=f"p{n}", name=f"Somebody Long {n}") for n in range(many))
    scenes = tuple(
        replace(scene, id=f"s{n + 1}", present=tuple(one.id for one in cast[: n + 1]), evidence=())
        for n in range(many)
    )
    return cast, scenes


def test_no_name_in_the_storyline_lies_over_another(allotment):
    cast, scenes = arrivals(allotment.characters[0], allotment.scenes[0], 60)
    story = replace(allotment, characters=cast, quotes=(), scenes=scenes)
    root = ElementTree.fromstring(draw_storyline(story, "X"))
    names = [text for text in root.iter(f"{SVG}text") if text.get("data-character") is not None]
    boxes = [
        Spot(float(one.get("x")), float(one.get("y")), one.get("text-anchor"), "").box(one.text)
        for one in names
    ]
    assert len(boxes) > DRAWN
    assert not any(one.shared(other) for one, other in combinations(boxes, 2))


def test_the_line_of_the_others_looks_like_nobodys(allotment):
    cast, scenes = arrivals(allotment.characters[0], allotment.scenes[0], DRAWN + 6)
    root = ElementTree.fromstring(
        draw_storyline(replace(allotment, characters=cast, quotes=(), scenes=scenes), "Crowd")
    )
    lines = [group for group in root.iter(f"{SVG}g") if group.get("data-character") is not None]
    looks = {
        line.get("data-character"): (line[1].get("stroke"), line[1].get("stroke-dasharray")) for line in lines
    }
    assert len(looks) == DRAWN + 1
    assert looks[""] not in [look for id, look in looks.items() if id]


def test_words_stand_in_the_first_place_that_is_free():
    left, above = Spot(0, 0, "end", "s1"), Spot(0, -20, "start", "s1")
    labels = Labels([])
    assert labels.choose("Ada Brook", [left, above]) == left
    assert labels.choose("Milo", [left, above]) == above
    assert labels.choose("Hob", [left]) == left  # there is no other
