"""The picture of a network: everyone has a name, ties a direction, and those with few ties share a place."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from fabula.views.charts import draw_network, draw_storyline
from fabula.views.charts.company import DRAWN

SVG = "{http://www.w3.org/2000/svg}"


def words(drawn):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(drawn).iter(f"{SVG}text")]


def tips(drawn):
    shapes = ElementTree.fromstring(drawn).iter(f"{SVG}path")
    return [shape.find(f"{SVG}title").text for shape in shapes]


def data(drawn):
    _, *rows = ElementTree.fromstring(drawn).find(f"{SVG}desc").text.splitlines()
    return [row.split("\t") for row in rows]


def test_who_talks_has_a_name_and_a_blade_each_way(allotment):
    drawn = draw_network(allotment, "The Allotment", "conversation")
    assert {"Ada Brook", "Milo"} <= set(words(drawn))
    assert "the neighbours" not in words(drawn)
    assert sorted(tips(drawn)) == ["Ada Brook to Milo: 2", "Milo to Ada Brook: 2"]
    assert data(drawn)[1:] == [
        ["Ada Brook", "Milo", "2", "0: 2"],
        ["Milo", "Ada Brook", "2", "0: 1, 1: 1"],
    ]


def test_those_with_few_ties_share_a_place(allotment):
    ada = allotment.characters[0]
    crowd = [replace(ada, id=f"p{n}", name=f"Person {n}") for n in range(DRAWN + 6)]
    first, second = allotment.scenes
    everyone = tuple(one.id for one in crowd)
    scenes = (replace(first, present=everyone), replace(second, present=everyone[6:]))
    story = replace(allotment, characters=tuple(crowd), quotes=(), scenes=scenes)
    drawn = draw_network(story, "Crowd", "presence")
    shown = [word for word in words(drawn) if word.startswith("Person ")]
    assert sorted(shown) == sorted(one.name for one in crowd[6:])
    assert "6 others" in words(drawn)
    others = [row for row in data(drawn)[1:] if "6 others" in row[:2]]
    assert len(others) == DRAWN
    assert {row[1] for row in others} == {"6 others"}
    assert {row[2] for row in others} == {"6"}  # six people, one scene


def test_a_tie_is_wider_where_there_is_more_of_it(allotment):
    more = replace(
        allotment, quotes=(*allotment.quotes, *(replace(allotment.quotes[0], id=f"r{n}") for n in range(9)))
    )
    blades = ElementTree.fromstring(draw_network(more, "X", "conversation")).iter(f"{SVG}path")
    begins = {}
    for blade in blades:
        path = blade.get("d")
        start, end = path[1:].split("Q")[0].split(), path.removesuffix("Z").split()[-2:]
        begins[blade.find(f"{SVG}title").text] = sum(
            abs(float(a) - float(b)) for a, b in zip(start, end, strict=True)
        )
    assert begins["Milo to Ada Brook: 11"] > 3 * begins["Ada Brook to Milo: 2"] > 0


def test_whoever_the_storyline_draws_has_the_same_hue(allotment):
    ada, milo, *_ = allotment.characters
    scenes = [replace(scene, present=(milo.id,)) for scene in allotment.scenes]  # Milo is drawn first
    hermit = replace(ada, id="hermit", name="Hermit")  # in no scene
    line = replace(allotment.quotes[0], speaker="hermit", addressees=(ada.id,))
    scenes[0] = replace(scenes[0], present=(ada.id, milo.id))
    story = replace(
        allotment,
        characters=(*allotment.characters, hermit),
        quotes=(*allotment.quotes, line),
        scenes=tuple(scenes),
    )
    lines = ElementTree.fromstring(draw_storyline(story, "X")).iter(f"{SVG}g")
    strokes = {
        line.get("data-character"): line[1].get("stroke") for line in lines if line.get("data-character")
    }
    dots = ElementTree.fromstring(draw_network(story, "X", "conversation")).iter(f"{SVG}circle")
    hues = {dot.get("data-character"): dot.get("fill") for dot in dots}
    assert (hues[ada.id], hues[milo.id]) == (strokes[ada.id], strokes[milo.id])
    assert len(set(hues.values())) == len(hues) == 3
