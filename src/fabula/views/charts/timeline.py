"""Timeline: the scenes as they are told, above, and as they happened, below, each joined to itself.

The two orders of Genette (1980, *Narrative Discourse*): where they part, lines cross.
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.story import Scene, Story
from fabula.views.charts.svg import COLOURS, FAINT, INK, PAPER, Picture, Row, shortened
from fabula.views.scenes import MODES, scene_number, scenes_in
from fabula.views.showing import counted, showable

LEFT, RIGHT, TOP, APART = 120, 110, 124, 150  # pixels around the scenes, and between the two rows
LABELS, LETTERS = 190, 32  # pixels below for the words of time, and how many of their letters are shown
BARE = 30  # pixels below where there are no words
NARROWEST, WIDEST, PAGE = 15, 60, 1300  # pixels from scene to scene; any closer, and slanted words touch
SLANT = 60  # degrees
DOT = 4
HUES = {"told": COLOURS[0], "flashback": COLOURS[1], "dream": COLOURS[6]}
ELSEWHERE = COLOURS[3]  # told as it happens, but not where it belongs
PLAIN = "#b9bec9"
KEY = (
    "Full: dated by words, given below. Hollow: by none; taken to follow the scene told before.",
    "Blue: told as it happens. Orange: looked back on. Violet: dreamt. Rose: told out of order otherwise.",
)


def draw_timeline(story: Story, title: str) -> str:
    """Return the chart as SVG text; the same story gives the same picture."""
    happened = scenes_in(story, "story")
    moved = _moved(happened, story.scenes)
    dated = sum(bool(scene.time and scene.time.label) for scene in story.scenes)
    told = f"{counted(len(story.scenes), 'scene')}, {dated} of them dated, "
    told += f"{len(moved)} told out of order." if moved else "all told in the order of what happened."
    step = max(NARROWEST, min(WIDEST, PAGE / max(1, len(happened))))
    width = LEFT + step * len(happened) + RIGHT
    heading = f"The telling and the time of {title}"
    written = any(_label(scene, moved) for scene in happened)
    height = TOP + APART + (LABELS if written else BARE)
    picture = Picture(width, height, heading, " ".join([told, *KEY]), _table(story, happened, moved))
    picture.head(heading, [told, *KEY])
    xs = {scene.id: LEFT + step * (place + 0.5) for place, scene in enumerate(happened)}
    picture.write(LEFT - 10, TOP + 4, "as told", text_anchor="end")
    picture.write(LEFT - 10, TOP + APART + 4, "as it happened", text_anchor="end")
    every = max(1, round(24 / step))
    for place, scene in enumerate(story.scenes):
        x = LEFT + step * (place + 0.5)
        _draw_scene(picture, scene, x, xs[scene.id], moved)
        if place % every == 0:
            picture.write(x, TOP - 12, scene_number(scene), text_anchor="middle", fill=FAINT, font_size=10)
    return str(picture)


def _moved(happened: Sequence[Scene], told: Sequence[Scene]) -> frozenset[str]:
    """Return the fewest scenes, by id, that would have to be moved for the telling to go in order.

    They are those outside the longest run of scenes told in order; of two such runs, that with more scenes
    told as they happen, so that it is the flashback that is out of order.
    """
    place = {scene.id: number for number, scene in enumerate(happened)}
    runs: list[
        tuple[int, int]
    ] = []  # of the best run that ends with each scene: its scenes, and those "told"
    before: list[int] = []  # and the scene before in it, or -1
    for number, scene in enumerate(told):
        earlier = [other for other in range(number) if place[told[other].id] < place[scene.id]]
        last = max(earlier, key=lambda other: runs[other], default=-1)
        length, straight = runs[last] if last >= 0 else (0, 0)
        runs.append((length + 1, straight + (scene.time is None or scene.time.mode == "told")))
        before.append(last)
    kept = set()
    at = max(range(len(told)), key=lambda number: runs[number], default=-1)
    while at >= 0:
        kept.add(told[at].id)
        at = before[at]
    return frozenset(place.keys() - kept)


def _hue(scene: Scene, moved: frozenset[str]) -> str:
    mode = scene.time.mode if scene.time else "told"
    return ELSEWHERE if mode == "told" and scene.id in moved else HUES[mode]


def _time(scene: Scene) -> str:
    return showable(scene.time.label) if scene.time else ""


def _label(scene: Scene, moved: frozenset[str]) -> str:
    """Return what is written below a scene: its number where there is more to say of it than of most."""
    time = _time(scene)
    if time:
        return f"{scene_number(scene)}: {time}"
    return "" if _hue(scene, moved) == HUES["told"] else scene_number(scene)


def _draw_scene(picture: Picture, scene: Scene, x: float, x2: float, moved: frozenset[str]) -> None:
    """Draw a scene in both rows, the line between, and the words that date it."""
    bottom, hue, label = TOP + APART, _hue(scene, moved), _label(scene, moved)
    plain = hue == HUES["told"]
    group = picture.draw("g", data_scene=scene.id)
    picture.tip(group, _told(scene))
    look = {"stroke": PLAIN, "stroke_width": "1.2"} if plain else {"stroke": hue, "stroke_width": "2"}
    middle = (TOP + bottom) / 2
    path = f"M{x:.1f} {TOP}C{x:.1f} {middle:.1f} {x2:.1f} {middle:.1f} {x2:.1f} {bottom}"
    picture.draw("path", group, d=path, fill="none", **look)
    for dot, y in ((x, TOP), (x2, bottom)):
        picture.draw("circle", group, cx=dot, cy=y, r=DOT, fill=hue if _time(scene) else PAPER, stroke=hue)
    if label:
        text = picture.write(
            x2, bottom + 16, shortened(label, LETTERS), fill=INK if plain else hue, font_size=10
        )
        text.set("transform", f"rotate({SLANT} {x2:.1f} {bottom + 16})")


def _told(scene: Scene) -> str:
    if scene.time is None:
        return f"scene {scene_number(scene)}: no time given"
    told = filter(None, [showable(scene.time.label), MODES[scene.time.mode]])
    return f"scene {scene_number(scene)}: {', '.join(told) or 'no words of time'}"


def _table(story: Story, happened: Sequence[Scene], moved: frozenset[str]) -> list[Row]:
    """Return the data as rows, in the order of the telling."""
    place = {scene.id: number for number, scene in enumerate(happened, start=1)}
    rows: list[Row] = [("scene", "place in what happened", "words of time", "how it is told")]
    for scene in story.scenes:
        mode = MODES[scene.time.mode] if scene.time else ""
        how = ", ".join(filter(None, [mode, "out of order" if scene.id in moved else ""]))
        rows.append((scene_number(scene), place[scene.id], _time(scene), how))
    return rows
