"""Storyline: one line a character, bundled where they are together, faint where they are absent.

After the hand-drawn charts of Munroe (2009, *Movie Narrative Charts*); lanes are ordered by who meets whom,
and a scene draws its company together around the middle of their lanes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from fabula.story import Scene, Story
from fabula.views.charts.company import DRAWN, Company, company_of, places_of, table_of
from fabula.views.charts.labels import Box, Labels, Spot
from fabula.views.charts.svg import BUNDLED, FAINT, Picture, shortened, stroke_of
from fabula.views.scenes import IN_ORDER, Order, scene_number
from fabula.views.showing import counted, showable

LANE, TOGETHER = 30, 14  # pixels between lanes, and between lines that are together
LEFT, RIGHT, TOP, BOTTOM = 150, 150, 64, 78
NARROWEST, WIDEST, PAGE = 30, 90, 1400  # pixels a scene is wide, and that all of them may be
SHORTEST = 6  # letters of a place worth writing
LETTER, APART = 6.6, 6  # pixels of a letter, about, and between the names of two places
BROAD = "mwMW"  # letters half as wide again
HALO = {"stroke": "#ffffff", "stroke_width": "3", "stroke_opacity": "0.85", "paint_order": "stroke"}
HALF = 0.3  # of a scene's width: how far a line goes straight on to either side of its middle
SOON, MOST = 6, 22  # of somebody's first scenes, in which a name may stand, and of its letters
BANDS = ("#f3f4f7", "#e9ecf2")

Point = tuple[str, float, float]  # the id of a scene, and where in the picture somebody is in it


def draw_storyline(story: Story, title: str, order: Order = "narrative", most: int = DRAWN) -> str:
    """Return the chart as SVG text, with at most so many lines; the same story gives the same picture."""
    company = company_of(story, order, most)
    lanes = _lanes(company)
    step = max(NARROWEST, min(WIDEST, PAGE / max(1, len(company.scenes))))
    width = LEFT + RIGHT + step * max(1, len(company.scenes))
    ys = _cropped([_heights(scene, company, lanes) for scene in company.scenes])
    height = max((y for there in ys for y in there.values()), default=TOP) + LANE + BOTTOM
    people, scenes = counted(len(company.drawn), "character"), counted(len(company.scenes), "scene")
    told = f"{people} over {scenes}, {IN_ORDER[order]}."
    if company.others:
        told += f" {len(company.others)} who are seldom there share one line."
    picture = Picture(width, height, f"Storyline of {title}", told, table_of(company, story))
    picture.head(title, [told])
    xs = [LEFT + step * (place + 0.5) for place in range(len(company.scenes))]
    _draw_places(picture, story, company, xs, step, height)
    for x, scene in zip(xs, company.scenes, strict=True):
        picture.mark_scene(scene, x - step / 2, TOP - 10, step, height - TOP - BOTTOM + 20)
    lines = {id: _points(id, company, xs, ys) for id in _ids(company)}
    for number, (id, points) in enumerate(lines.items()):
        _draw_line(picture, number, id, _name(story, id), points, step)
    _write_names(picture, story, company, lines, step)
    return str(picture)


OTHERS = ""  # stands for all who have no line of their own


def _ids(company: Company) -> list[str]:
    return [character.id for character in company.drawn] + ([OTHERS] if company.others else [])


def _name(story: Story, id: str) -> str:
    return "others" if id == OTHERS else showable(story.character(id).name)


def _label(story: Story, id: str) -> str:
    return shortened(_name(story, id), MOST)


def _look(number: int, id: str) -> dict[str, str]:
    return {"stroke": BUNDLED} if id == OTHERS else stroke_of(number)


def _points(id: str, company: Company, xs: Sequence[float], ys: Sequence[Mapping[str, float]]) -> list[Point]:
    """Return where in the picture somebody's line is, scene by scene, with the id of each scene."""
    columns = zip(company.scenes, xs, ys, strict=True)
    return [(scene.id, x, there[id]) for scene, x, there in columns if id in there]


def _lanes(company: Company) -> dict[str, int]:
    """Return the lane of each line: those who often meet lie side by side."""
    meetings: Counter[tuple[str, str]] = Counter()
    ids = [character.id for character in company.drawn]
    drawn = set(ids)
    for scene in company.scenes:
        meetings.update(combinations(sorted(drawn.intersection(scene.present)), 2))
    row: list[str] = []
    for id in ids:
        ends = (
            [(_met(meetings, id, row[:2]), 0), (_met(meetings, id, row[-2:]), len(row))] if row else [(0, 0)]
        )
        row.insert(max(ends)[1], id)
    lanes = {id: lane for lane, id in enumerate(row)}
    if company.others:
        lanes[OTHERS] = len(row)
    return lanes


def _met(meetings: Counter[tuple[str, str]], id: str, others: Sequence[str]) -> int:
    return sum(meetings[min(id, other), max(id, other)] for other in others)


def _heights(scene: Scene, company: Company, lanes: Mapping[str, int]) -> dict[str, float]:
    """Return where the lines of those present lie in a scene: together, around the middle of their lanes."""
    aside = {character.id for character in company.others}
    present = {id if id in lanes else OTHERS for id in scene.present if id in lanes or id in aside}
    row = sorted(present, key=lambda id: lanes[id])
    if not row:
        return {}
    # Those most often seen draw the others to them, so that the main lines run straight.
    weights = {id: 1.0 / (1 + rank) for rank, id in enumerate(_ids(company))}
    middle = sum(lanes[id] * weights[id] for id in row) / sum(weights[id] for id in row)
    return {id: LANE * middle + TOGETHER * (place - (len(row) - 1) / 2) for place, id in enumerate(row)}


def _cropped(ys: list[dict[str, float]]) -> list[dict[str, float]]:
    """Return the heights moved up to where the picture begins."""
    top = min((y for there in ys for y in there.values()), default=0.0)
    return [{id: y - top + TOP + LANE / 2 for id, y in there.items()} for there in ys]


def _draw_places(
    picture: Picture, story: Story, company: Company, xs: Sequence[float], step: float, height: float
) -> None:
    """Draw a band for each run of scenes at one place, with its name, and the number of each scene."""
    begin = 0
    names = places_of(story, company)
    for place in range(1, len(names) + 1):
        if place < len(names) and names[place] == names[begin]:
            continue
        left, right = xs[begin] - step / 2, xs[place - 1] + step / 2
        band = picture.draw(
            "rect", x=left, y=TOP - 10, width=right - left, height=height - TOP - BOTTOM + 20,
            fill=BANDS[begin % 2],
        )  # fmt: skip
        picture.tip(band, names[begin] or "no place given")
        name = names[begin].removeprefix("the ")
        broad = sum(name.count(letter) for letter in BROAD) / 2
        most = int((right - left - APART) / LETTER - broad)
        if name and most >= min(SHORTEST, len(name)):
            picture.write(left + 3, height - BOTTOM + 42, shortened(name, most), font_size=11)
        begin = place
    every = max(1, round(26 / step))
    for place, (x, scene) in enumerate(zip(xs, company.scenes, strict=True)):
        if place % every == 0:
            picture.write(
                x, height - BOTTOM + 26, scene_number(scene), text_anchor="middle", fill=FAINT, font_size=10
            )


def _draw_line(
    picture: Picture, number: int, id: str, name: str, points: Sequence[Point], step: float
) -> None:
    """Draw one line from the first scene someone is in to the last: strong where present, faint between."""
    if not points:
        return
    stroke: dict[str, str | float] = {"fill": "none", "stroke_width": 2.4, **_look(number, id)}
    half = step * HALF
    line = picture.draw("g", data_character=id)
    picture.tip(line, name)
    for scene, x, y in points:
        picture.draw("path", line, d=f"M{x - half:.1f} {y:.1f}H{x + half:.1f}", data_scene=scene, **stroke)
    faint: dict[str, str | float] = {"stroke_opacity": 0.22, "stroke_width": 1.4}
    for (_, x, y), (scene, x2, y2) in pairwise(points):
        # Whoever is away keeps their height until just before they are back: fewer turns to follow.
        away = x2 - x > 1.5 * step
        start, end = (x2 - step + half if away else x + half), x2 - half
        bend = (end - start) / 2
        curve = f"C{start + bend:.1f} {y:.1f} {end - bend:.1f} {y2:.1f} {end:.1f} {y2:.1f}"
        path = f"M{x + half:.1f} {y:.1f}H{start:.1f}{curve}"
        picture.draw("path", line, d=path, data_scene=scene, **(stroke | faint if away else stroke))


def _beginning(line: tuple[int, tuple[str, Sequence[Point]]]) -> list[float]:
    return [x for _, x, _ in line[1][1][:1]]


def _write_names(
    picture: Picture, story: Story, company: Company, lines: Mapping[str, Sequence[Point]], step: float
) -> None:
    """Write who each line is: where it begins, or soon after where there is no room, and at the very end."""
    half = step * HALF
    labels = Labels(
        Box(x - half, y - 1.5, x + half, y + 1.5) for points in lines.values() for _, x, y in points
    )
    chosen: list[tuple[int, str, Spot]] = []
    for number, (id, points) in enumerate(lines.items()):
        if points and points[-1][0] == company.scenes[-1].id:
            scene, x, y = points[-1]
            chosen.append((number, id, Spot(x + half + 4, y + 4, "start", scene)))
            labels.choose(_label(story, id), [chosen[-1][2]])
    for number, (id, points) in sorted(enumerate(lines.items()), key=_beginning):
        if points:
            scene, x, y = points[0]
            spots = [Spot(x - half - 4, y + 4, "end", scene)]
            for scene, x, y in points[:SOON]:
                spots += [Spot(x - half, y - 4, "start", scene), Spot(x - half, y + 12, "start", scene)]
            chosen.append((number, id, labels.choose(_label(story, id), spots)))
    for number, id, spot in chosen:
        picture.write(
            spot.x, spot.y, _label(story, id), fill=_look(number, id)["stroke"], font_size=11,
            text_anchor=spot.anchor, data_character=id, data_scene=spot.scene, **HALO,
        )  # fmt: skip
