"""Arcs: what somebody feels, scene by scene, with the feelings behind every figure.

Sums over scenes, nothing smoothed: what a low-pass filter makes of a story (Jockers 2015, *syuzhet*) rises
and falls where no sentence does (Swafford 2015, *Problems with the syuzhet package*).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from fabula.story import Character, Feeling, Story


@dataclass(frozen=True, slots=True)
class Mood:
    """What somebody feels in one scene, by its id; ``feelings`` are in the order of the text."""

    scene: str
    present: bool
    feelings: tuple[Feeling, ...]

    @property
    def felt(self) -> tuple[Feeling, ...]:
        """Those that are felt, and neither denied nor only supposed: the ones that count."""
        return tuple(feeling for feeling in self.feelings if feeling.status == "felt")

    def rise(self, said: bool | None = None) -> float:
        """Return the sum of the valences above 0: of speech, of narration, or by default of both."""
        return sum((one.valence for one in self._among(said) if one.valence > 0), 0.0)

    def fall(self, said: bool | None = None) -> float:
        """Return the sum of the valences below 0, which is never above 0: as for ``rise``."""
        return sum((one.valence for one in self._among(said) if one.valence < 0), 0.0)

    def _among(self, said: bool | None) -> tuple[Feeling, ...]:
        return tuple(one for one in self.felt if said is None or one.said == said)


@dataclass(frozen=True, slots=True)
class Arc:
    """A character's moods, one for each scene of the story, in the order of the telling."""

    character: Character
    moods: tuple[Mood, ...]

    @property
    def feelings(self) -> tuple[Feeling, ...]:
        """Everything this character feels, or is said or supposed to feel, in some scene."""
        return tuple(feeling for mood in self.moods for feeling in mood.feelings)


def arc_of(story: Story, character: str) -> Arc:
    """Return the arc of a character, given by id, name or alias; raises KeyError where nobody goes by that.

    Where several do, it is that of the one most often mentioned.
    """
    called = [one for one in story.characters if character in (one.id, one.name, *one.aliases)]
    if not called:
        raise KeyError(character)
    chosen = max(called, key=lambda one: (one.id == character, len(one.mentions)))
    return _arc(story, chosen, _by_scene(story))


def arcs_of(story: Story) -> tuple[Arc, ...]:
    """Return the arcs of all who feel something, those who feel most first."""
    by_scene = _by_scene(story)
    holders = {holder for holder, _ in by_scene}
    arcs = [_arc(story, one, by_scene) for one in story.characters if one.id in holders]
    return tuple(sorted(arcs, key=lambda arc: -sum(len(mood.felt) for mood in arc.moods)))


def _arc(story: Story, one: Character, by_scene: dict[tuple[str, str], list[Feeling]]) -> Arc:
    moods = (
        Mood(scene.id, one.id in scene.present, tuple(by_scene.get((one.id, scene.id), ())))
        for scene in story.scenes
    )
    return Arc(one, tuple(moods))


def _by_scene(story: Story) -> dict[tuple[str, str], list[Feeling]]:
    """Return holder and scene -> what the one feels in the other."""
    found: dict[tuple[str, str], list[Feeling]] = defaultdict(list)
    for feeling in story.feelings:
        if feeling.scene is not None:
            found[feeling.holder, feeling.scene].append(feeling)
    return found
