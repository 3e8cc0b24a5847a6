"""Matrix: a row for each character, a column for each scene: who is there, who is only spoken of."""

from __future__ import annotations

from collections import Counter

from fabula.story import Story, scene_at
from fabula.views.charts.company import DRAWN, company_of, table_of
from fabula.views.charts.svg import COLOURS, FAINT, Picture, shortened
from fabula.views.scenes import IN_ORDER, Order, scene_number
from fabula.views.showing import counted, showable

ROW, LEFT, TOP = 22, 170, 92
NARROWEST, WIDEST, PAGE = 12, 34, 1300
KEY = "Square: there, bigger with more lines. Ring: only spoken of."


def draw_matrix(story: Story, title: str, order: Order = "narrative", most: int = DRAWN) -> str:
    """Return the chart as SVG text: squares grow with the lines spoken, rings are those only spoken of."""
    company = company_of(story, order, most)
    step = max(NARROWEST, min(WIDEST, PAGE / max(1, len(company.scenes))))
    width = LEFT + step * max(1, len(company.scenes)) + 30
    height = TOP + ROW * max(1, len(company.drawn)) + 40
    people, scenes = counted(len(company.drawn), "character"), counted(len(company.scenes), "scene")
    told = f"{people} by {scenes}, {IN_ORDER[order]}."
    picture = Picture(width, height, f"Who is where in {title}", told, table_of(company, story))
    picture.head(title, [told, KEY])
    lines = _lines(story)
    every = max(1, round(24 / step))
    for column, scene in enumerate(company.scenes):
        x = LEFT + step * (column + 0.5)
        picture.mark_scene(scene, x - step / 2, TOP - 6, step, height - TOP - 28)
        if column % every == 0:
            picture.write(x, TOP - 10, scene_number(scene), text_anchor="middle", fill=FAINT, font_size=10)
    for row, character in enumerate(company.drawn):
        y = TOP + ROW * (row + 0.5)
        name = showable(character.name)
        picture.draw("line", x1=LEFT, x2=width - 20, y1=y, y2=y, stroke="#e3e6ed")
        picture.write(LEFT - 8, y + 4, shortened(name, 24), text_anchor="end", data_character=character.id)
        for column, scene in enumerate(company.scenes):
            x = LEFT + step * (column + 0.5)
            spoken = lines[scene.id, character.id]
            if character.id in scene.present:
                side = min(step - 2, 7 + 2 * min(spoken, 6))
                square = picture.draw(
                    "rect", x=x - side / 2, y=y - side / 2, width=side, height=side, fill=COLOURS[0], rx=2,
                    data_scene=scene.id, data_character=character.id,
                )  # fmt: skip
                picture.tip(square, f"{name}, scene {scene_number(scene)}: there, {counted(spoken, 'line')}")
            elif character.id in scene.mentioned:
                ring = picture.draw(
                    "circle", cx=x, cy=y, r=3.2, fill="none", stroke=COLOURS[1], data_scene=scene.id,
                    data_character=character.id,
                )  # fmt: skip
                picture.tip(ring, f"{name}, scene {scene_number(scene)}: spoken of")
    return str(picture)


def _lines(story: Story) -> Counter[tuple[str, str]]:
    return Counter(
        (scene.id, quote.speaker)
        for quote in story.quotes
        if quote.speaker and quote.kind == "speech" and (scene := scene_at(story.scenes, quote.span.start))
    )
