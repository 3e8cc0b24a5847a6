"""Reading again after edits gives, byte for byte, what a first reading of the same text gives."""

import random

import pytest

import fabula
from fabula.formats import from_text
from fabula.manuscript import Manuscript
from fabula.models import Models, load
from fabula.models.reader.network import Reader
from fabula.pipeline import read
from fabula.reading import ledger
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
    """Return the paragraphs with one of them put in, taken out, changed or moved."""
    place = chance.randrange(1, len(paragraphs))
    match chance.choice(["insert", "delete", "change", "move"]):
        case "insert":
            return [*paragraphs[:place], chance.choice(NEW), *paragraphs[place:]]
        case "delete":
            return [*paragraphs[:place], *paragraphs[place + 1 :]]
        case "move":
            rest = [*paragraphs[:place], *paragraphs[place + 1 :]]
            to = chance.randrange(1, len(paragraphs))
            return [*rest[:to], paragraphs[place], *rest[to:]]
    changed = f"{paragraphs[place]} {chance.choice(NEW)}"
    return [*paragraphs[:place], changed, *paragraphs[place + 1 :]]


def assert_rereads(paragraphs: list[str], cold: Models, remembering: Models, chance: random.Random) -> None:
    """Edit a story twice; each time it must be read as by models that never saw it."""
    read(manuscript_of(paragraphs), remembering)
    for _ in range(2):
        paragraphs = edited(paragraphs, chance)
        manuscript = manuscript_of(paragraphs)
        assert dumps(read(manuscript, remembering)) == dumps(read(manuscript, cold))


@pytest.fixture(scope="module")
def rules():
    return load(rules_only=True, processes=1)


@pytest.fixture(scope="module")
def paragraphs():
    return fabula.EXAMPLE.read_text("utf-8").split("\n\n")


@pytest.mark.parametrize("seed", range(2))
def test_a_story_edited_reads_as_if_never_read_before(rules, paragraphs, seed):
    assert_rereads(paragraphs, rules, load(rules_only=True, processes=1, keep=100), random.Random(seed))


@pytest.mark.parametrize("seed", range(3))
def test_so_it_does_with_the_trained_reader(trained, paragraphs, seed, monkeypatch):
    monkeypatch.setattr(ledger, "CUT", 8)  # stretches enough in a short story
    assert_rereads(paragraphs, trained, load(processes=1, keep=100), random.Random(seed))


def test_an_edit_leaves_most_pairs_as_they_were(trained, paragraphs, monkeypatch):
    monkeypatch.setattr(ledger, "CUT", 8)
    counts: list[int] = []
    scored = Reader.coref

    def coref(self, vectors, mentions, pairs, features):
        counts.append(len(pairs))
        return scored(self, vectors, mentions, pairs, features)

    monkeypatch.setattr(Reader, "coref", coref)
    remembering = load(processes=1, keep=100)
    read(manuscript_of(paragraphs), remembering)
    first = sum(counts)
    counts.clear()
    read(manuscript_of([*paragraphs, NEW[0]]), remembering)
    assert sum(counts) < first / 2
