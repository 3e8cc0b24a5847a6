"""Arcs: a row of bars for each character: what they feel in each scene, good upwards and bad downwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree import ElementTree

from fabula.story import Scene, Story
from fabula.views.arcs import Arc, Mood, arcs_of
from fabula.views.charts.company import shown_of
from fabula.views.charts.svg import COLOURS, FAINT, Picture, Row, shortened
from fabula.views.overview import Overview
from fabula.views.scenes import IN_ORDER, Order, scene_number, scenes_in
from fabula.views.showing import counted, showable

LEFT, TOP = 170, 110  # pixels before the scenes and above the rows
APART = 24  # pixels between the bars of one row and of the next
NARROWEST, WIDEST, PAGE = 8, 60, 1200  # pixels a scene is wide, and that all of them may be
REACH = 44  # pixels of the highest bar
LEAST = 8.0  # the sum of valences that fills it at least: one word alone does not look like a storm
GOOD, BAD = COLOURS[0], COLOURS[1]
SAID = "0.4"  # opacity of what is only said
KEY = (
    "Up: good, down: bad: the valences of the words, summed in each scene. Strong: told, faint: said.",
    "Line: present. Highest bar: {highest:.1f}. Feelings left out, being denied or only supposed: {apart}.",
)


def draw_arcs(story: Story, title: str, order: Order = "narrative") -> str:
    """Return the chart as SVG text; all rows have one scale, and nothing is smoothed."""
    scenes = scenes_in(story, order)
    felt = [arc for arc in arcs_of(story) if any(mood.felt for mood in arc.moods)]
    cast = {row.character.id for row in Overview(story).cast}
    listed = [arc for arc in felt if arc.character.id in cast]
    arcs = listed[: shown_of(len(listed))]
    highest = max(
        (size for arc in arcs for mood in arc.moods for size in (mood.rise(), -mood.fall())), default=0
    )
    scale = REACH / max(highest, LEAST)
    step = max(NARROWEST, min(WIDEST, PAGE / max(1, len(scenes))))
    told = f"{counted(len(arcs), 'character')} over {counted(len(scenes), 'scene')}, {IN_ORDER[order]}."
    if len(arcs) < len(felt):
        told += f" People left out, being minor or seldom moved: {len(felt) - len(arcs)}."
    apart = sum(feeling.status != "felt" for arc in arcs for feeling in arc.feelings)
    key = [line.format(highest=highest, apart=apart) for line in KEY]
    picture = Picture(
        LEFT + step * len(scenes) + 30,
        TOP + _rows_high(arcs, scale) + APART,
        f"Feelings in {title}",
        " ".join([told, *key]),
        _table(arcs, scenes),
    )
    picture.head(f"Feelings in {title}", [told, *key])
    every = max(1, round(24 / step))
    for column, scene in enumerate(scenes[::every]):
        x = LEFT + step * (column * every + 0.5)
        picture.write(x, TOP - 8, scene_number(scene), text_anchor="middle", fill=FAINT, font_size=10)
    for column, scene in enumerate(scenes):
        picture.mark_scene(scene, LEFT + step * column, TOP - 4, step, _rows_high(arcs, scale))
    y = float(TOP)
    for arc in arcs:
        above, below = _reach(arc, scale)
        _draw_row(picture, arc, scenes, y + APART / 2 + above, step, scale)
        y += above + below + APART
    return str(picture)


def _rows_high(arcs: Iterable[Arc], scale: float) -> float:
    return sum(sum(_reach(arc, scale)) + APART for arc in arcs)


def _reach(arc: Arc, scale: float) -> tuple[float, float]:
    """Return the pixels a row takes above its line and below."""
    above = max(mood.rise() for mood in arc.moods)
    return above * scale, -min(mood.fall() for mood in arc.moods) * scale


def _draw_row(
    picture: Picture, arc: Arc, scenes: Sequence[Scene], y: float, step: float, scale: float
) -> None:
    """Draw a line where the character is present, and the bars above and below it."""
    name = showable(arc.character.name)
    picture.write(LEFT - 8, y + 4, shortened(name, 22), text_anchor="end", data_character=arc.character.id)
    moods = {mood.scene: mood for mood in arc.moods}
    for column, scene in enumerate(scenes):
        mood, x = moods[scene.id], LEFT + step * column
        if mood.present:
            picture.draw("rect", x=x, y=y - 0.75, width=step, height=1.5, fill="#b9bec9")
        if mood.felt:
            bars = picture.draw(
                "g", None, transform=f"translate({x + step * 0.12:.1f} {y:.1f})", data_scene=scene.id,
                data_character=arc.character.id,
            )  # fmt: skip
            picture.tip(bars, f"{name}, scene {scene_number(scene)}: {_words(mood)}")
            for told, both, hue in (
                (mood.rise(said=False), mood.rise(), GOOD),
                (mood.fall(said=False), mood.fall(), BAD),
            ):
                _draw_bar(picture, bars, step * 0.76, 0.0, told * scale, fill=hue)
                _draw_bar(picture, bars, step * 0.76, told * scale, both * scale, fill=hue, fill_opacity=SAID)


def _draw_bar(
    picture: Picture, within: ElementTree.Element, width: float, start: float, end: float, **look: str
) -> None:
    """Draw a bar from one height above the line to another; heights below it are below 0."""
    if start != end:
        top = -max(start, end)
        picture.draw("rect", within, x=0, y=top, width=width, height=abs(end - start), **look)


def _words(mood: Mood) -> str:
    return ", ".join(f"{one.feeling} {one.valence:+.1f}" for one in mood.felt)


def _table(arcs: Iterable[Arc], scenes: Sequence[Scene]) -> list[Row]:
    """Return the data as rows: one for each character and scene in which they feel something."""
    rows: list[Row] = [("character", "scene", "told good", "told bad", "said good", "said bad", "feelings")]
    for arc in arcs:
        moods = {mood.scene: mood for mood in arc.moods}
        for scene in scenes:
            mood = moods[scene.id]
            if mood.felt:
                sums = (mood.rise(False), mood.fall(False), mood.rise(True), mood.fall(True))
                told = (f"{size:.1f}" for size in sums)
                rows.append((showable(arc.character.name), scene_number(scene), *told, _words(mood)))
    return rows
