"""Storyline: one line a character, bundled where they are together, faint where they are absent.

After the hand-drawn charts of Munroe (2009, *Movie Narrative Charts*); lanes are ordered by who meets whom,
and a scene draws its company together around the middle of their lanes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from fabula.story import Scene, Story
from fabula.views.charts.company import Company, company_of, place_of, table_of
from fabula.views.charts.svg import FAINT, Picture, shortened, stroke_of
from fabula.views.overview import showable
from fabula.views.scenes import Order, scene_number

LANE, TOGETHER = 30, 14  # pixels between lanes, and between lines that are together
LEFT, RIGHT, TOP, BOTTOM = 150, 150, 64, 78
NARROWEST, WIDEST, PAGE = 30, 90, 1400  # pixels a scene is wide, and that all of them may be
SHORTEST = 6  # letters of a place worth writing
LETTER = 6.6  # pixels of a letter, about
HALO = {"stroke": "#ffffff", "stroke_width": "3", "stroke_opacity": "0.85", "paint_order": "stroke"}
BANDS = ("#f3f4f7", "#e9ecf2")


def draw_storyline(story: Story, title: str, order: Order = "narrative") -> str:
    """Return the chart as SVG text; the same story gives the same picture."""
    company = company_of(story, order)
    lanes = _lanes(company)
    step = max(NARROWEST, min(WIDEST, PAGE / max(1, len(company.scenes))))
    width = LEFT + RIGHT + step * max(1, len(company.scenes))
    ys = _cropped([_heights(scene, company, lanes) for scene in company.scenes])
    height = max((y for there in ys for y in there.values()), default=TOP) + LANE + BOTTOM
    told = f"{len(company.drawn)} characters over {len(company.scenes)} scenes, in {order} order."
    if company.others:
        told += f" {len(company.others)} who are seldom there share one line."
    picture = Picture(width, height, f"Storyline of {title}", told, table_of(company, story))
    picture.write(20, 26, shortened(title, 80), font_size=16, font_weight="bold")
    picture.write(20, 44, told, fill=FAINT)
    xs = [LEFT + step * (place + 0.5) for place in range(len(company.scenes))]
    _draw_places(picture, story, company, xs, step, height)
    for x, scene in zip(xs, company.scenes, strict=True):
        picture.mark_scene(scene, x - step / 2, TOP - 10, step, height - TOP - BOTTOM + 20)
    for number, id in enumerate(_ids(company)):
        name = "others" if id == OTHERS else _name(story, id)
        _draw_line(picture, number, id, name, company.scenes, xs, [there.get(id) for there in ys], step)
    return str(picture)


OTHERS = ""  # stands for all who have no line of their own


def _ids(company: Company) -> list[str]:
    return [character.id for character in company.drawn] + ([OTHERS] if company.others else [])


def _name(story: Story, id: str) -> str:
    return showable(story.character(id).name)


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
    names = [place_of(story, scene) for scene in company.scenes]
    for place in range(1, len(names) + 1):
        if place < len(names) and names[place] == names[begin]:
            continue
        left, right = xs[begin] - step / 2, xs[place - 1] + step / 2
        band = picture.draw(
            "rect", x=left, y=TOP - 10, width=right - left, height=height - TOP - BOTTOM + 20,
            fill=BANDS[begin % 2],
        )  # fmt: skip
        picture.tip(band, names[begin] or "no place given")
        most = int((right - left) / LETTER)
        name = names[begin].removeprefix("the ")
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
    picture: Picture, number: int, id: str, name: str, scenes: Sequence[Scene],
    xs: Sequence[float], ys: Sequence[float | None], step: float,
) -> None:  # fmt: skip
    """Draw one line from the first scene someone is in to the last: strong where present, faint between."""
    there = [place for place, y in enumerate(ys) if y is not None]
    if not there:
        return
    look = stroke_of(number)
    stroke: dict[str, str | float] = {"fill": "none", "stroke_width": 2.4, **look}
    points = [(xs[place], y) for place, y in enumerate(ys) if y is not None]
    ids = [scenes[place].id for place in there]
    half = step * 0.3
    line = picture.draw("g", data_character=id)
    picture.tip(line, name)
    for scene, (x, y) in zip(ids, points, strict=True):
        picture.draw("path", line, d=f"M{x - half:.1f} {y:.1f}H{x + half:.1f}", data_scene=scene, **stroke)
    faint: dict[str, str | float] = {"stroke_opacity": 0.22, "stroke_width": 1.4}
    for scene, ((x, y), (x2, y2)) in zip(ids[1:], pairwise(points), strict=True):
        # Whoever is away keeps their height until just before they are back: fewer turns to follow.
        away = x2 - x > 1.5 * step
        start, end = (x2 - step + half if away else x + half), x2 - half
        bend = (end - start) / 2
        curve = f"C{start + bend:.1f} {y:.1f} {end - bend:.1f} {y2:.1f} {end:.1f} {y2:.1f}"
        path = f"M{x + half:.1f} {y:.1f}H{start:.1f}{curve}"
        picture.draw("path", line, d=path, data_scene=scene, **(stroke | faint if away else stroke))
    first, last = points[0], points[-1]
    words = {"fill": look["stroke"], "font_size": "11", "data_character": id} | HALO
    picture.write(
        first[0] - half - 4, first[1] + 4, shortened(name, 22), text_anchor="end", data_scene=ids[0], **words
    )
    if there[-1] == len(xs) - 1:
        picture.write(last[0] + half + 4, last[1] + 4, shortened(name, 22), data_scene=ids[-1], **words)
