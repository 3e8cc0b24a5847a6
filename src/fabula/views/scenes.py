"""Scenes as views see them: in either order, and as rows that say who is where and when."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from fabula.story import LIKELY, Character, Scene, SceneTime, Story

Order = Literal["narrative", "story"]
IN_ORDER: Mapping[Order, str] = {
    "narrative": "in the order of the telling",
    "story": "in the order of what happened",
}
MODES = {"told": "", "flashback": "looked back on", "dream": "dreamt"}
INSIDE = {"dream": "a dream", "memory": "a memory", "flashback": "a look back", "plan": "a plan"}
SUPPOSED = "what is taken for a dream"
GUESS = 0.3  # confidence of a place below which it is not even a guess: three in four of those are wrong
_DAY_OR_MONTH = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber"
)


@dataclass(frozen=True, slots=True)
class SceneRow:
    """A scene, as a writer would note it on a card.

    ``where`` is where in the text it begins; ``place`` and ``time`` are "" where the text does not say, and a
    place that is a guess is called one: "perhaps the kitchen";
    ``inside`` are words for what in it is not told as it happens, "a memory" ... each once.
    ``present`` are those there whom the cast lists, ``entering`` and ``leaving`` those of them who come
    or go.
    """

    number: int
    where: str
    place: str
    time: str
    present: tuple[Character, ...]
    entering: tuple[Character, ...]
    leaving: tuple[Character, ...]
    inside: tuple[str, ...] = ()


def scenes_in(story: Story, order: Order) -> tuple[Scene, ...]:
    """Return the scenes in the order of the telling, or of what happened."""
    if order == "narrative":
        return story.scenes
    return tuple(sorted(story.scenes, key=lambda scene: scene.time.order if scene.time else 0))


def scene_number(scene: Scene) -> str:
    """Return the number a scene has in the telling, from 1."""
    return scene.id.removeprefix("s")


def scene_rows(story: Story, where: Callable[[int], str], listed: Container[str]) -> tuple[SceneRow, ...]:
    """Return a row for each scene; ``where`` names an offset, ``listed`` holds the ids of those shown."""
    by_id = {character.id: character for character in story.characters}
    names = {place.id: place.name for place in story.places}
    places = {
        place.id: f"{place.name} in {names[place.within]}" if place.within in names else place.name
        for place in story.places
    }
    inside: dict[str | None, list[str]] = {}
    for one in story.interludes:
        inside.setdefault(one.scene, []).append(SUPPOSED if one.supposed else INSIDE[one.kind])
    rows = []
    for number, scene in enumerate(story.scenes, start=1):
        present = tuple(by_id[id] for id in scene.present if id in listed)
        rows.append(
            SceneRow(
                number=number,
                where=where(scene.span.start),
                place=place_words(scene, places),
                time=_time(scene),
                present=present,
                entering=_crossing(scene, "enters", present),
                leaving=_crossing(scene, "leaves", present),
                inside=_inside(scene, inside.get(scene.id, ())),
            )
        )
    return tuple(rows)


def place_words(scene: Scene, places: Mapping[str, str]) -> str:
    """Return the name of a scene's place, with "perhaps" where that is a guess, or ""; ``places`` by id."""
    name = places.get(scene.place or "", "")
    if not name or scene.place_confidence < GUESS:
        return ""
    return name if scene.place_confidence >= LIKELY else f"perhaps {name}"


def _time(scene: Scene) -> str:
    if scene.time is None:
        return ""
    return ", ".join(filter(None, [_within_a_row(scene.time), MODES[scene.time.mode]]))


def _within_a_row(time: SceneTime) -> str:
    """Return the words of a time without the capital of a sentence they begin; the author's are as given."""
    if not time.evidence or _DAY_OR_MONTH.match(time.label):
        return time.label
    return time.label[:1].lower() + time.label[1:]


def _inside(scene: Scene, words: Sequence[str]) -> tuple[str, ...]:
    """Return each of the words once, but for what the whole scene is."""
    whole = INSIDE.get(scene.time.mode) if scene.time else None
    return tuple(dict.fromkeys(word for word in words if word != whole))


def _crossing(scene: Scene, kind: str, present: tuple[Character, ...]) -> tuple[Character, ...]:
    crossed = {crossing.character for crossing in scene.crossings if crossing.kind == kind}
    return tuple(character for character in present if character.id in crossed)
