"""Reading again after edits gives, byte for byte, what a first reading of the same text gives."""

import random

import pytest

import fabula
from fabula.formats import from_text
from fabula.manuscript import Manuscript
from fabula.models import load
from fabula.pipeline import read
from fabula.views.json import dumps

NEW = [
    "The lamp in the ticket office went out, and nobody got up to light it.",
    "“I told you so,” said the boatman. “You never listen.”",
    "She had known it since Tuesday.\n\nHe put the rope in the locker and sat down on it.",
    "Three days later the rain stopped.",
    "“Who is there?",  # nobody closes it: what is said reaches further than before
]


def manuscript_of(paragraphs: list[str]) -> Manuscript:
    return from_text("\n\n".join(paragraphs), path="story.md", markdown=True)


def edited(paragraphs: list[str], chance: random.Random) -> list[str]:
    """Return the paragraphs with one of them put in, taken out or changed."""
    place = chance.randrange(1, len(paragraphs))
    match chance.choice(["insert", "delete", "change"]):
        case "insert":
            return [*paragraphs[:place], chance.choice(NEW), *paragraphs[place:]]
        case "delete":
            return [*paragraphs[:place], *paragraphs[place + 1 :]]
    changed = f"{paragraphs[place]} {chance.choice(NEW)}"
    return [*paragraphs[:place], changed, *paragraphs[place + 1 :]]


@pytest.fixture(scope="module")
def cold():
    return load(rules_only=True, processes=1)


@pytest.mark.parametrize("seed", range(2))
def test_a_story_edited_reads_as_if_never_read_before(cold, seed):
    chance = random.Random(seed)
    paragraphs = fabula.EXAMPLE.read_text("utf-8").split("\n\n")
    remembering = load(rules_only=True, processes=1, keep=100)
    read(manuscript_of(paragraphs), remembering)
    for _ in range(2):
        paragraphs = edited(paragraphs, chance)
        manuscript = manuscript_of(paragraphs)
        assert dumps(read(manuscript, remembering)) == dumps(read(manuscript, cold))
