"""The world of the gold stories: where scenes begin, who is there, and where.

A scene of ours begins where a gold one does when it begins with the same paragraph, the one after a heading
where it has one; the first scene of a story is not asked for. For company and place each gold scene is
compared with the scene of ours that shares most of its words. Somebody of ours who stands for nobody of the
gold cast counts as wrongly there when they have a name. A place is right when it has the noun of one of the
gold place's names, or all the words of one;
"the kitchen of the farmhouse" has two nouns that ours may have, and that of "Room Six" is its room.
A feeling is right when it shares words with the gold one and has its holder, its sign, its standing as felt.
A relation is right when one of ours joins the same two and has its kind; of several, the surest is asked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evaluation.gold_story import GoldFeeling, GoldPlace, GoldRelation, GoldScene, GoldStory
from evaluation.metrics import Ratio
from evaluation.overlaps import shared
from fabula.story import Feeling, Scene, Story

NOTHING = Ratio()

INNER = re.compile(r"\b(?:of|in|at|on)\b")  # what comes before is in what follows
SMALL = frozenset({"the", "a", "an", "of", "in", "at", "s", "his", "her", "their", "my"})


NUMBERS = frozenset(
    {
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
    }
)  # a place may be numbered with


@dataclass(frozen=True, slots=True)
class WorldScore:
    """What was right of one story, question by question."""

    boundaries: Ratio = NOTHING
    present: Ratio = NOTHING
    places: Ratio = NOTHING
    feelings: Ratio = NOTHING
    relations: Ratio = NOTHING

    def __add__(self, other: WorldScore) -> WorldScore:
        return WorldScore(
            self.boundaries + other.boundaries,
            self.present + other.present,
            self.places + other.places,
            self.feelings + other.feelings,
            self.relations + other.relations,
        )


def score_world(story: Story, gold: GoldStory, stands_for: Mapping[str, str]) -> WorldScore:
    """Score one reading; ``stands_for`` maps our characters' ids to gold names."""
    pairs = [(scene, _likest(scene, story.scenes)) for scene in gold.scenes]
    return WorldScore(
        boundaries=_boundaries(story, gold),
        present=sum((_present(story, scene, ours, stands_for) for scene, ours in pairs), NOTHING),
        places=sum((_place(story, gold, scene, ours) for scene, ours in pairs if scene.place), NOTHING),
        feelings=_feelings(story, gold, stands_for),
        relations=sum((_relation(story, one, stands_for) for one in gold.relations), NOTHING),
    )


def _boundaries(story: Story, gold: GoldStory) -> Ratio:
    paragraphs = [paragraph.end for paragraph in story.manuscript.paragraphs]
    wanted = {paragraph_from(paragraphs, gold.text, scene.span.start) for scene in gold.scenes[1:]}
    found = {paragraph_from(paragraphs, gold.text, scene.span.start) for scene in story.scenes[1:]}
    return _ratio(len(wanted & found), len(found), len(wanted))


def paragraph_from(ends: Sequence[int], text: str, offset: int) -> int:
    """Return which paragraph, by where each ends, stands at an offset, or else comes after it next."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return bisect_right(ends, offset)


def _likest(gold: GoldScene, scenes: Sequence[Scene]) -> Scene | None:
    overlapping = [scene for scene in scenes if shared(scene.span, gold.span)]
    return max(
        overlapping, key=lambda scene: (shared(scene.span, gold.span), -scene.span.start), default=None
    )


def _present(story: Story, gold: GoldScene, ours: Scene | None, stands_for: Mapping[str, str]) -> Ratio:
    named = {character.id for character in story.characters if character.named}
    there = ours.present if ours else ()
    given = {stands_for.get(id, id) for id in there if id in stands_for or id in named}
    return _ratio(len(given & set(gold.present)), len(given), len(gold.present))


def _place(story: Story, gold: GoldStory, scene: GoldScene, ours: Scene | None) -> Ratio:
    wanted = next(place for place in gold.places if place.name == scene.place)
    name = next((place.name for place in story.places if ours and place.id == ours.place), None)
    return _ratio(int(name is not None and same_place(name, wanted)), int(name is not None), 1)


def _feelings(story: Story, gold: GoldStory, stands_for: Mapping[str, str]) -> Ratio:
    """Count the marked feelings that ours give the same holder, sign and standing as felt or not.

    Not every feeling of a story is marked, so ours count as given only where they share words with a mark.
    """
    right = given = 0
    for wanted in gold.feelings:
        ours = [feeling for feeling in story.feelings if feeling.span.overlaps(wanted.span)]
        given += bool(ours)
        right += any(_same_feeling(feeling, wanted, stands_for) for feeling in ours)
    return _ratio(right, given, len(gold.feelings))


def _same_feeling(ours: Feeling, gold: GoldFeeling, stands_for: Mapping[str, str]) -> bool:
    return (
        stands_for.get(ours.holder) == gold.holder
        and (ours.valence > 0) == (gold.valence == "positive")
        and (ours.status == "felt") == (gold.status == "felt")
    )


def _relation(story: Story, gold: GoldRelation, stands_for: Mapping[str, str]) -> Ratio:
    """Ask for the kind of one marked pair; a pair that is none of ours is asked for all the same."""
    asked = {gold.a, gold.b}
    ours = [one for one in story.relations if {stands_for.get(one.a), stands_for.get(one.b)} == asked]
    surest = max(ours, key=lambda one: one.confidence, default=None)
    return _ratio(int(surest is not None and surest.kind == gold.kind), len(ours[:1]), 1)


def _ratio(right: int, given: int, asked: int) -> Ratio:
    return Ratio(right, asked, right, given)


def same_place(words: str, place: GoldPlace) -> bool:
    """Say whether words may stand for a place: its noun, or all the words of one of its names."""
    ours = _content(words)
    names = [name for name in (place.name, *place.aliases) if _content(name)]
    nouns = {_noun(part) for name in names for part in (name, INNER.split(name)[0]) if _content(part)}
    return bool(ours) and (ours[-1] in nouns or any(set(_content(name)) <= set(ours) for name in names))


def _noun(name: str) -> str:
    """Return the last word of a name, but for a number: that of Room Six is room."""
    words = _content(name)
    return next((word for word in reversed(words) if not _number(word)), words[-1])


def _number(word: str) -> bool:
    return word.isdigit() or word in NUMBERS


def _content(words: str) -> list[str]:
    return [word for word in re.findall(r"\w+", words.lower()) if word not in SMALL]
