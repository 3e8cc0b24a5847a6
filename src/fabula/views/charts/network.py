"""Network: characters around a circle, and between them what ties them, wider the more there is of it.

Where a tie has a direction it is a blade, wide at whoever speaks and thin at the other (after Holten and van
Wijk 2009, *A user study on visualizing directed edges in graphs*). A circle, since on it no name lies over
another, and no place hangs on the last digit of a number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, degrees, hypot, pi, sin, sqrt

from fabula.story import Story
from fabula.views.charts.company import shown_of, strokes_of
from fabula.views.charts.svg import BUNDLED, Picture, Row, shortened
from fabula.views.networks import Network, NetworkKind, network_of
from fabula.views.scenes import scene_number
from fabula.views.showing import counted, showable

OTHERS = ""  # stands for all who have no place of their own
SMALLEST, APART = 170, 46  # pixels: the least radius, and what lies between two on the circle
MARGIN, TOP = 184, 64  # room for names around the circle, and for the title above
WIDEST, THINNEST = 14, 0.9  # pixels a tie is wide where it begins
BIGGEST, DOT = 10, 3  # radius of the biggest dot, and of the least
BOW = 0.6  # how far a tie right across bends from the straight line to the middle; shorter ones bend less
ASIDE = 0.08  # and to its side, as a share of its length, so that two directions lie apart
HEADING: Mapping[NetworkKind, str] = {
    "presence": "Who is with whom in",
    "conversation": "Who talks to whom in",
    "mention": "Who speaks of whom in",
}
KEY: Mapping[NetworkKind, str] = {
    "presence": "Wider: more scenes together.",
    "conversation": "Wide at who speaks, thin at who is spoken to; wider: more lines.",
    "mention": "Wide at who speaks, thin at who is spoken of; wider: more lines.",
}
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ring:
    """What is drawn: ids around the circle, how many the others are, and pair -> weight under scenes' ids."""

    ids: tuple[str, ...]
    others: int
    ties: Mapping[tuple[str, str], Mapping[str, int]]


def draw_network(story: Story, title: str, kind: NetworkKind) -> str:
    """Return the chart as SVG text; the same story gives the same picture."""
    network = network_of(story, kind)
    ring = _ring(network)
    names = {one.id: showable(one.name) for one in network.characters} | {OTHERS: f"{ring.others} others"}
    people, ties = len(ring.ids) - bool(ring.others), len(ring.ties)
    told = f"{counted(people, 'character')}, {counted(ties, 'tie')} between them."
    key = KEY[kind]
    if ring.others:
        told += f" {ring.others} more share one place."
        key += " Grey: of the others, not to scale."
    radius = max(SMALLEST, APART * len(ring.ids) / (2 * pi))
    across, middle = 2 * (radius + MARGIN), (radius + MARGIN, TOP + radius + MARGIN)
    heading = f"{HEADING[kind]} {title}"
    picture = Picture(across, TOP + across, heading, f"{told} {key}", _table(story, ring, names))
    picture.head(heading, [told, key])
    angles = {id: 2 * pi * (place + 0.5) / len(ring.ids) - pi / 2 for place, id in enumerate(ring.ids)}
    points = {id: _at(middle, radius, angle) for id, angle in angles.items()}
    hues = {id: look["stroke"] for id, look in strokes_of(story, ring.ids).items()} | {OTHERS: BUNDLED}
    _draw_ties(picture, ring, network.directed, points, middle, hues, names)
    weights = _weights(ring.ties)
    most = max((weights[id] for id in ring.ids if id != OTHERS), default=1)
    for id, point in points.items():
        size = max(DOT, BIGGEST * sqrt(weights[id] / most)) if id != OTHERS else DOT
        picture.draw(
            "circle", cx=point[0], cy=point[1], r=size, fill=hues[id], stroke="#ffffff", data_character=id
        )
        _write_name(picture, id, names[id], _at(middle, radius + BIGGEST + 6, angles[id]), angles[id])
    return str(picture)


def _ring(network: Network) -> Ring:
    """Return those with most ties around the circle and the others as one, ties among these left out."""
    ties = {(tie.a, tie.b): tie.by_scene for tie in network.ties}
    weights = _weights(ties)
    ranked = sorted((one.id for one in network.characters), key=lambda id: -weights[id])
    cut = shown_of(len(ranked))
    alone = set(ranked[:cut])
    bundled: dict[tuple[str, str], Counter[str]] = {}
    for (a, b), by_scene in ties.items():
        pair = (a if a in alone else OTHERS, b if b in alone else OTHERS)
        if pair[0] == OTHERS and not network.directed:
            pair = pair[::-1]
        if pair != (OTHERS, OTHERS):
            bundled.setdefault(pair, Counter()).update(by_scene)
    others = len(ranked) - cut
    return Ring((*_around(ranked[:cut], bundled), *([OTHERS] if others else [])), others, bundled)


def _weights(ties: Mapping[tuple[str, str], Mapping[str, int]]) -> Counter[str]:
    weights: Counter[str] = Counter()
    for pair, by_scene in ties.items():
        for id in pair:
            weights[id] += sum(by_scene.values())
    return weights


def _around(ranked: Sequence[str], ties: Mapping[tuple[str, str], Mapping[str, int]]) -> list[str]:
    """Return the ids around the circle, each put in where its ties to those before it are shortest.

    Whoever has few ties comes in late, beside whom they are tied to, and so between those who have many: the
    strongest ties run right across, where they are seen best.
    """
    weights: Counter[tuple[str, str]] = Counter()
    for (a, b), by_scene in ties.items():
        weights[a, b] += sum(by_scene.values())
        weights[b, a] += sum(by_scene.values())
    row: list[str] = []
    for id in ranked:
        tied = [weights[id, other] for other in row]
        row.insert(min(range(max(1, len(row))), key=lambda place: _length(tied, place)), id)
    return row


def _length(tied: Sequence[int], place: int) -> int:
    """Return how long the ties to those on a circle are, by their weights, from before the one at a place."""
    steps = [number - place + (1 if number >= place else 0) for number in range(len(tied))]
    around = len(tied) + 1
    return sum(weight * min(abs(step), around - abs(step)) for weight, step in zip(tied, steps, strict=True))


def _at(middle: Point, radius: float, angle: float) -> Point:
    return middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)


def _draw_ties(
    picture: Picture,
    ring: Ring,
    directed: bool,
    points: Mapping[str, Point],
    middle: Point,
    hues: Mapping[str, str],
    names: Mapping[str, str],
) -> None:
    """Draw the weaker ties first, so that they lie under the stronger."""
    weights = {pair: sum(by_scene.values()) for pair, by_scene in ring.ties.items()}
    most = max((weight for pair, weight in weights.items() if OTHERS not in pair), default=1)
    for (a, b), weight in sorted(weights.items(), key=lambda item: (OTHERS not in item[0], item[1])):
        share = 0.0 if OTHERS in (a, b) else weight / most
        path = _blade(points[a], points[b], middle, max(THINNEST, WIDEST * share), directed)
        opacity = 0.2 + 0.6 * share
        hue = BUNDLED if OTHERS in (a, b) else hues[a]
        blade = picture.draw("path", d=path, fill=hue, fill_opacity=f"{opacity:.2f}", data_from=a, data_to=b)
        picture.tip(blade, f"{names[a]} {'to' if directed else 'and'} {names[b]}: {weight}")


def _blade(start: Point, end: Point, middle: Point, width: float, directed: bool) -> str:
    """Return the path of a bent blade from one point to another; it narrows if it is directed."""
    (x, y), (x2, y2) = start, end
    long = hypot(x2 - x, y2 - y) or 1.0
    across = (y - y2) / long, (x2 - x) / long  # one pixel to the side
    bow = BOW * long / (2 * hypot(x - middle[0], y - middle[1]))
    bent = (1 - bow) * (x + x2) / 2 + bow * middle[0], (1 - bow) * (y + y2) / 2 + bow * middle[1]
    aside = ASIDE * long + width / 2 if directed else 0.0

    def side(point: Point, pixels: float) -> str:
        return f"{point[0] + across[0] * pixels:.1f} {point[1] + across[1] * pixels:.1f}"

    half, last = width / 2, 0.0 if directed else width / 2
    between = (half + last) / 2
    there = f"M{side(start, half)}Q{side(bent, aside + between)} {side(end, last)}"
    return f"{there}L{side(end, -last)}Q{side(bent, aside - between)} {side(start, -half)}Z"


def _write_name(picture: Picture, id: str, name: str, point: Point, angle: float) -> None:
    """Write a name outwards, turned so that it is never upside down."""
    left = cos(angle) < -1e-9
    turn = degrees(angle) + (180 if left else 0)
    anchor = "end" if left else "start"
    text = picture.write(point[0], point[1], shortened(name, 22), text_anchor=anchor, data_character=id)
    text.set("dominant-baseline", "central")
    text.set("transform", f"rotate({turn:.1f} {point[0]:.1f} {point[1]:.1f})")


def _table(story: Story, ring: Ring, names: Mapping[str, str]) -> list[Row]:
    """Return the data as rows: from, to, weight, and the weight in each scene."""
    numbers = {scene.id: scene_number(scene) for scene in story.scenes}
    rows: list[Row] = [("from", "to", "weight", "scene: weight")]
    for (a, b), by_scene in ring.ties.items():
        told = ", ".join(
            f"{numbers[scene.id]}: {by_scene[scene.id]}" for scene in story.scenes if scene.id in by_scene
        )
        rows.append((names[a], names[b], sum(by_scene.values()), told))
    return rows
