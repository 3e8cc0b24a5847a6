"""Company: who is to be drawn, in which scenes, and in what order: what both charts of scenes start from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fabula.story import Character, Scene, Story
from fabula.views.charts.svg import stroke_of
from fabula.views.scenes import Order, place_words, scene_number, scenes_in
from fabula.views.showing import showable

DRAWN = 24  # characters with a line of their own; the others are bundled


@dataclass(frozen=True, slots=True)
class Company:
    """The scenes in the order to be drawn, those drawn (the most often present first), and the others."""

    scenes: tuple[Scene, ...]
    drawn: tuple[Character, ...]
    others: tuple[Character, ...]


def places_of(story: Story, company: Company) -> list[str]:
    """Return the name of each scene's place, with "perhaps" where that is a guess, or ""."""
    names = {place.id: place.name for place in story.places}
    return [showable(place_words(scene, names)) for scene in company.scenes]


def company_of(story: Story, order: Order, most: int = DRAWN) -> Company:
    """Return whom to draw, at most so many: all who are in a scene and have a name, a line or the telling."""
    scenes = scenes_in(story, order)
    times = Counter(id for scene in scenes for id in scene.present)
    speaking = {quote.speaker for quote in story.quotes}
    there = [
        character
        for character in story.characters
        if times[character.id] and (character.named or character.protagonist or character.id in speaking)
    ]
    rank = {character.id: place for place, character in enumerate(story.characters)}
    there.sort(key=lambda one: (-times[one.id], rank[one.id]))
    cut = shown_of(len(there), most)
    return Company(scenes, tuple(there[:cut]), tuple(there[cut:]))


def strokes_of(story: Story, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return how the line of each of some people looks: as in the storyline, whoever is drawn there."""
    drawn = (one.id for one in company_of(story, "narrative").drawn)
    return {id: stroke_of(number) for number, id in enumerate(dict.fromkeys((*drawn, *ids)))}


def shown_of(many: int, most: int = DRAWN) -> int:
    """Return how many of so many are drawn: "and 1 other" would take the same room as the one."""
    return many if many <= most + 1 else most


def table_of(company: Company, story: Story) -> list[Sequence[object]]:
    """Return the data as rows: scene, place, time, who is there."""
    names = {character.id: showable(character.name) for character in story.characters}
    rows: list[Sequence[object]] = [("scene", "place", "time", "present")]
    for scene, place in zip(company.scenes, places_of(story, company), strict=True):
        present = ", ".join(names[id] for id in scene.present)
        time = showable(scene.time.label) if scene.time else ""
        rows.append((scene_number(scene), place, time, present))
    return rows
