"""Arcs: sums of what is felt, scene by scene, with the feelings behind them; told apart from said."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from fabula import Feeling, SceneTime, Span
from fabula.views.arcs import arc_of, arcs_of
from fabula.views.charts import draw_arcs

SVG = "{http://www.w3.org/2000/svg}"


def feels(holder, scene, valence, status="felt", said=False):
    return Feeling(holder, Span(0, 1), "joy" if valence > 0 else "grief", valence, None, status, said, scene)


@pytest.fixture
def moody(allotment):
    first, second = allotment.scenes
    return replace(
        allotment,
        scenes=(replace(first, present=("ada",)), second),
        feelings=(
            feels("ada", "s0", 2.0),
            feels("ada", "s0", 1.5, said=True),
            feels("ada", "s0", -1.0),
            feels("ada", "s0", -3.0, status="denied"),
            feels("ada", "s1", -2.0, status="supposed"),
            feels("milo", "s1", -2.5, said=True),
        ),
    )


def test_an_arc_has_a_mood_for_every_scene(moody):
    arc = arc_of(moody, "Ada")
    assert arc.character.id == "ada"
    assert [(mood.scene, mood.present, len(mood.feelings)) for mood in arc.moods] == [
        ("s0", True, 4),
        ("s1", False, 1),
    ]
    assert len(arc.feelings) == 5


def test_what_is_felt_is_summed_good_and_bad_apart_told_and_said_apart(moody):
    first, second = arc_of(moody, "ada").moods
    assert (first.rise(), first.rise(said=False), first.rise(said=True)) == (3.5, 2.0, 1.5)
    assert (first.fall(), first.fall(said=True)) == (-1.0, 0)
    assert (second.rise(), second.fall(), second.felt) == (0, 0, ())


def test_one_may_be_asked_for_by_any_name_and_a_name_nobody_has_is_told(moody):
    assert arc_of(moody, "Ada Brook") == arc_of(moody, "ada")
    with pytest.raises(KeyError, match="Bartholomew"):
        arc_of(moody, "Bartholomew")


def test_of_two_who_share_a_name_it_is_the_one_more_often_mentioned(moody):
    ada = moody.character("ada")
    other = replace(ada, id="ada-2", mentions=ada.mentions[:1])
    assert arc_of(replace(moody, characters=(other, *moody.characters)), "Ada").character.id == "ada"


def test_those_who_feel_most_come_first(moody):
    story = replace(moody, feelings=(feels("milo", "s0", 1.0), *moody.feelings[-1:], moody.feelings[0]))
    assert [arc.character.id for arc in arcs_of(story)] == ["milo", "ada"]


def drawn_words(drawn):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(drawn).iter(f"{SVG}text")]


def test_the_picture_has_the_sums_in_its_data_and_leaves_out_what_is_not_felt(moody):
    drawn = draw_arcs(moody, "The Allotment")
    rows = [row.split("\t") for row in ElementTree.fromstring(drawn).find(f"{SVG}desc").text.splitlines()]
    assert rows[2:] == [
        ["Ada Brook", "0", "2.0", "-1.0", "1.5", "0.0", "joy +2.0, joy +1.5, grief -1.0"],
        ["Milo", "1", "0.0", "0.0", "0.0", "-2.5", "grief -2.5"],
    ]
    assert any("denied or only supposed: 2" in words for words in drawn_words(drawn))


def test_bars_rise_with_what_is_felt_and_what_is_said_stands_on_what_is_told(moody):
    bars = next(iter(ElementTree.fromstring(draw_arcs(moody, "X")).iter(f"{SVG}g")))
    told, said, bad = [(float(bar.get("y")), float(bar.get("height"))) for bar in bars.iter(f"{SVG}rect")]
    assert told[0] == -told[1]  # from the line up
    assert said[0] + said[1] == pytest.approx(told[0])
    assert bad[0] == 0
    assert told[1] == pytest.approx(2 * bad[1])


def test_story_order_turns_the_scenes_around(moody):
    scenes = tuple(
        replace(scene, time=SceneTime("", None, None, "", order, "told", ()))
        for scene, order in zip(moody.scenes, (2, 1), strict=True)
    )
    numbers = [
        words
        for words in drawn_words(draw_arcs(replace(moody, scenes=scenes), "X", "story"))
        if words in "01"
    ]
    assert numbers == ["1", "0"]
