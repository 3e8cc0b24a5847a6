"""Scene rows say where, when and who; the page shows them, and cuts them short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula import Crossing, Interlude, Place, SceneTime, Span
from fabula.views.overview import Overview
from fabula.views.terminal import SCENES, page, plain

TUESDAY = SceneTime("Tuesday night", 1, None, "night", 1, "flashback", (Span(0, 1),))


def with_scene(story, **told):
    first, *others = story.scenes
    told = {"place_confidence": 0.9, **told}
    return replace(story, places=(Place("p1", "the shed", ()),), scenes=(replace(first, **told), *others))


def test_a_row_says_where_when_and_who(allotment):
    story = with_scene(
        allotment,
        place="p1",
        time=TUESDAY,
        present=("milo",),
        crossings=(Crossing("milo", "enters", Span(0, 1)),),
    )
    row = Overview(story).scenes[0]
    assert (row.number, row.place, row.time) == (1, "the shed", "Tuesday night, looked back on")
    assert [one.id for one in row.present] == [one.id for one in row.entering] == ["milo"]
    assert row.leaving == ()


@pytest.mark.parametrize(
    ("label", "shown"),
    [("At nine", "at nine"), ("May 4", "May 4"), ("Sunday", "Sunday"), ("That Friday", "that Friday")],
)
def test_a_time_within_a_row_has_no_capital_of_a_sentence(allotment, label, shown):
    story = with_scene(allotment, time=replace(TUESDAY, label=label, mode="told"))
    assert Overview(story).scenes[0].time == shown


def test_a_time_that_the_author_gave_stays_as_written(allotment):
    story = with_scene(allotment, time=replace(TUESDAY, label="Easter", mode="told", evidence=()))
    assert Overview(story).scenes[0].time == "Easter"


def test_the_page_numbers_the_scenes_as_they_are_asked_for(allotment):
    scene = replace(allotment.scenes[0], present=("ada",))
    story = replace(allotment, scenes=tuple(replace(scene, id=f"s{n}") for n in range(1, 11)))
    section = plain(page(Overview(story), everything=True), 100).partition("\nScenes")[2]
    rows = [line for line in section.partition("\n\n")[0].splitlines() if "¶" in line]
    assert [row.split()[0] for row in rows] == [str(n) for n in range(1, 11)]
    assert len({row.index("¶") for row in rows}) == 1


def test_a_place_in_another_is_shown_in_it(allotment):
    places = (Place("p1", "the shed", (), "p2"), Place("p2", "the garden", ()))
    story = replace(with_scene(allotment, place="p1"), places=places)
    assert Overview(story).scenes[0].place == "the shed in the garden"


def test_what_the_text_does_not_say_is_not_made_up(allotment):
    row = Overview(with_scene(allotment, present=())).scenes[0]
    assert (row.place, row.time, row.present) == ("", "", ())


def test_the_page_shows_the_scenes(allotment):
    shown = plain(
        page(Overview(with_scene(allotment, place="p1", time=TUESDAY, present=("ada", "milo")))), 100
    )
    section = shown.partition("\nScenes")[2].partition("\n\n")[0]
    assert "the shed, Tuesday night" in section
    assert "Milo" in section


def test_many_scenes_are_cut_short_unless_everything_is_asked_for(allotment):
    scene = replace(allotment.scenes[0], present=("ada",))
    story = replace(allotment, scenes=tuple(replace(scene, id=f"s{n}") for n in range(SCENES + 5)))
    assert "and 5 more scenes" in plain(page(Overview(story)))
    assert "more scenes" not in plain(page(Overview(story), everything=True))


def test_what_is_not_told_as_it_happens_is_noted_once(allotment):
    scene = allotment.scenes[0]
    memory = Interlude("memory", scene.span, "milo", "", scene.id, None, False, ())
    supposed = replace(memory, kind="dream", supposed=True)
    story = replace(with_scene(allotment, place="p1"), interludes=(memory, memory, supposed))
    assert Overview(story).scenes[0].inside == ("a memory", "what is taken for a dream")
    shown = " ".join(plain(page(Overview(story)), 110).split())
    assert "; with a memory" in shown


def test_a_scene_that_is_all_dream_is_not_said_to_have_one(allotment):
    scene = allotment.scenes[0]
    dream = Interlude("dream", scene.span, "milo", "", scene.id, None, False, ())
    story = replace(with_scene(allotment, time=replace(TUESDAY, mode="dream")), interludes=(dream,))
    assert Overview(story).scenes[0].inside == ()


@pytest.mark.parametrize(
    ("confidence", "shown"),
    [(0.5, "the shed"), (0.49, "perhaps the shed"), (0.3, "perhaps the shed"), (0.29, "")],
)
def test_a_place_that_is_a_guess_is_called_one(allotment, confidence, shown):
    story = with_scene(allotment, place="p1", place_confidence=confidence)
    assert Overview(story).scenes[0].place == shown
