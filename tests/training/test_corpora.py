"""Corpora: the stories that weights are learned from, and never those of the evaluation."""

from __future__ import annotations

import json

import pytest

from evaluation.gold import STORIES as SCORED
from training.corpora import OWN, STORIES, document_ids, file_of, load


@pytest.fixture(scope="module")
def parts():
    """The ids of both parts; the gold stories need no data from anywhere else."""
    return {part: document_ids(STORIES / "no such folder", OWN, part) for part in ("train", "valid")}


def test_no_story_is_learned_from_and_scored(parts, tmp_path):
    files = {part: {file_of(tmp_path, OWN, id) for id in ids} for part, ids in parts.items()}
    assert not set(parts["train"]) & set(parts["valid"])
    assert files["train"] == set(STORIES.glob("*.story"))
    assert files["valid"] == set(SCORED.glob("*.story"))
    texts = {part: {load(tmp_path, OWN, id).text for id in ids} for part, ids in parts.items()}
    assert not texts["train"] & texts["valid"]
    assert len(texts["train"]) == len(parts["train"]) > 0
    assert len(texts["valid"]) == len(parts["valid"]) > 0


def test_no_one_who_is_learned_from_has_the_full_name_of_one_scored(parts, tmp_path):
    names = {
        part: {character.name for id in ids for character in load(tmp_path, OWN, id).characters}
        for part, ids in parts.items()
    }
    shared = names["train"] & names["valid"]
    assert not {name for name in shared if " " in name and name[0].isupper()}, "of names, not descriptions"


@pytest.mark.parametrize("part", ["train", "valid"])
def test_a_story_becomes_a_document(parts, tmp_path, part):
    for id in parts[part]:
        document = load(tmp_path, OWN, id)
        assert (document.collection, document.id) == (OWN, id)
        people = {character.id for character in document.characters}
        assert len(document.lines) > 20
        assert len(document.mentions) >= 30
        for line in document.lines:
            assert all(span.of(document.text).strip() for span in line.spans)
            assert line.speaker is None or line.speaker in people
        for mention in document.mentions:
            words = mention.span.of(document.text)
            assert words and words == words.strip()
            assert "⟦" not in words
            assert mention.owners and people.issuperset(mention.owners)


def test_a_mention_stands_where_the_story_marks_it(tmp_path):
    document = load(tmp_path, OWN, "four_chairs")
    first = document.mentions[0]
    source = file_of(tmp_path, OWN, "four_chairs").read_text("utf-8")
    assert f"⟧{first.span.of(document.text)}⟦/m⟧" in source
    assert document.mentions == tuple(sorted(document.mentions, key=lambda mention: mention.span))


@pytest.fixture
def data(tmp_path):
    """A collection of one opening, which is in a part of its own."""
    raw = {
        "id": "mill", "text": "Orla slept.", "characters": [], "quotes": [], "entities": [], "events": None,
        "mentions": [{"start": 0, "end": 4, "type": "PER", "cat": "PROP", "chain": "orla"}],
    }  # fmt: skip
    (tmp_path / "litbank").mkdir()
    (tmp_path / "litbank" / "mill.json").write_text(json.dumps(raw), encoding="utf-8")
    splits = {"developers": {"litbank": {"train": [], "valid": ["mill"]}}}
    (tmp_path / "SPLITS.json").write_text(json.dumps(splits), encoding="utf-8")
    return tmp_path


def test_other_collections_are_where_the_data_are(data):
    assert document_ids(data, "litbank", "train") == []
    assert document_ids(data, "litbank", "valid") == ["mill"]
    assert file_of(data, "litbank", "mill") == data / "litbank" / "mill.json"
    document = load(data, "litbank", "mill")
    assert (document.collection, document.id, document.text) == ("litbank", "mill", "Orla slept.")
    assert [mention.span.of(document.text) for mention in document.mentions] == ["Orla"]


@pytest.mark.parametrize(("collection", "id"), [("litbank", "weir"), (OWN, "no_such_story")])
def test_a_file_that_is_absent_is_said_to_be(data, collection, id):
    with pytest.raises(FileNotFoundError):
        load(data, collection, id)
