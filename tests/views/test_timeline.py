"""The timeline: each scene in both orders, what is out of order marked, and the words that date it."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula import Manuscript, Scene, SceneTime, Segment, Source, Span, Story
from fabula.views.charts import draw_timeline

SVG = "{http://www.w3.org/2000/svg}"


def telling(*orders, modes=None, labels=None):
    """A story whose scenes come in this order in what happened."""
    scenes = tuple(
        Scene(f"s{n + 1}", Span(n, n + 1), (), (), time=SceneTime(
            (labels or {}).get(n, ""), None, None, "", order, (modes or {}).get(n, "told"), (),
        ))
        for n, order in enumerate(orders)
    )  # fmt: skip
    text = "x" * (len(scenes) + 1)
    return Story(
        Manuscript(text, Source("x.txt"), (Segment(Span(0, len(text)), "prose", 1),), ()), (), (), (), scenes
    )


def rows(story):
    description = ElementTree.fromstring(draw_timeline(story, "X")).find(f"{SVG}desc").text
    return [row.split("\t") for row in description.splitlines()[2:]]


def words(story):
    return [
        "".join(text.itertext())
        for text in ElementTree.fromstring(draw_timeline(story, "X")).iter(f"{SVG}text")
    ]


def moved(story):
    return [scene for scene, _, _, how in rows(story) if "out of order" in how]


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        ((1, 2, 3, 4), []),
        ((2, 3, 4, 1), ["4"]),
        ((4, 1, 2, 3), ["1"]),
        ((1, 4, 5, 2, 3, 6, 7), ["4", "5"]),
        ((), []),
    ],
)
def test_the_fewest_scenes_are_out_of_order(orders, expected):
    assert moved(telling(*orders)) == expected


@given(st.permutations(range(1, 8)))
def test_without_those_out_of_order_the_rest_is_in_order_and_no_fewer_would_do(orders):
    story = telling(*orders)
    away = {int(scene) - 1 for scene in moved(story)}
    kept = [order for place, order in enumerate(orders) if place not in away]
    assert kept == sorted(kept)
    longer = combinations(orders, len(kept) + 1)
    assert not any(list(run) == sorted(run) for run in longer)


def test_it_says_what_dates_a_scene_and_how_it_is_told():
    story = telling(2, 1, 3, modes={1: "flashback"}, labels={0: "On\nSunday", 1: "years before"})
    assert rows(story) == [
        ["1", "2", "On Sunday", ""],
        ["2", "1", "years before", "looked back on, out of order"],
        ["3", "3", "", ""],
    ]
    assert {"1: On Sunday", "2: years before"} <= set(words(story))
    assert "3 scenes, 2 of them dated, 1 told out of order." in words(story)


def test_a_scene_that_no_words_date_is_hollow():
    root = ElementTree.fromstring(draw_timeline(telling(1, 2, labels={0: "At noon"}), "X"))
    fills = [circle.get("fill") for circle in root.iter(f"{SVG}circle")]
    assert fills[0] == fills[1] != fills[2] == fills[3] == "#ffffff"


def test_a_scene_without_a_time_is_drawn():
    story = telling(1, 2)
    assert len(rows(replace(story, scenes=tuple(replace(one, time=None) for one in story.scenes)))) == 2


def test_without_words_below_there_is_no_room_for_them():
    high = [
        float(ElementTree.fromstring(draw_timeline(telling(1, 2, labels=labels), "X")).get("height"))
        for labels in ({}, {0: "At noon"})
    ]
    assert high[0] < high[1]


def test_the_words_below_many_scenes_do_not_touch():
    many = range(120)
    svg = draw_timeline(telling(*(n + 1 for n in many), labels={n: "Three days later" for n in many}), "X")
    slanted = [text for text in ElementTree.fromstring(svg).iter(f"{SVG}text") if text.get("transform")]
    assert len(slanted) == len(many)
    slant = math.radians(float(slanted[0].get("transform").removeprefix("rotate(").split()[0]))
    apart = [float(b.get("x")) - float(a.get("x")) for a, b in pairwise(slanted)]
    assert min(apart) * math.sin(slant) > 1.2 * float(slanted[0].get("font-size"))
