"""Entities and events in LitBank, on a sentence and its readings made by hand."""

import json
from dataclasses import replace

import pytest
from kiln import at, character, story

from evaluation import litbank, phrases
from evaluation.documents import Document, GoldEntity, GoldMention
from evaluation.work import Settings
from fabula.story import Entity, Event

TEXT = "Rahel rowed from the mill to Tarnow in the dory. She would not sink it."

DOCUMENT = Document(
    "litbank",
    "dory",
    TEXT,
    mentions=(GoldMention(at("Rahel", text=TEXT), ("r",), "PROP"),),
    entities=(
        GoldEntity(at("Rahel", text=TEXT), "PER"),
        GoldEntity(at("She", text=TEXT), "PER"),
        GoldEntity(at("the mill", text=TEXT), "FAC"),
        GoldEntity(at("Tarnow", text=TEXT), "GPE"),
        GoldEntity(at("the dory", text=TEXT), "VEH"),
    ),
    events=(at("rowed", text=TEXT),),
)


def reading(entities, events=("rowed",)):
    rahel = character("c1", "Rahel", ("name", "Rahel", 0), ("pronoun", "She", 0), text=TEXT)
    return replace(
        story([rahel], (), TEXT),
        entities=tuple(Entity(at(words, text=TEXT), kind) for words, kind in entities),
        events=tuple(Event(at(words, text=TEXT)) for words in events),
    )


def figures(*scores):
    return phrases.figures([phrases.score_phrases(*score) for score in scores])


def test_the_right_ends_and_the_right_kind_are_asked_for():
    found = figures(
        (reading([("the mill", "LOC"), ("Tarnow", "GPE"), ("dory", "VEH")], ["rowed", "sink"]), DOCUMENT)
    )
    entities = found["entities"]
    assert entities["FAC"] == {"gold": 1, "precision": None, "recall": 0, "f1": None}
    assert entities["LOC"] == {"gold": 0, "precision": 0, "recall": None, "f1": None}
    assert entities["GPE"]["f1"] == 1
    assert entities["VEH"] == {"gold": 1, "precision": 0, "recall": 0, "f1": 0}
    assert entities["all"] == {"gold": 3, "precision": 1 / 3, "recall": 1 / 3, "f1": pytest.approx(1 / 3)}
    assert entities["with_people"]["recall"] == entities["with_people"]["precision"] == 3 / 5
    assert found["events"] == {"gold": 1, "precision": 1 / 2, "recall": 1, "f1": pytest.approx(2 / 3)}


def test_a_perfect_reading():
    found = figures((reading([("the mill", "FAC"), ("Tarnow", "GPE"), ("the dory", "VEH")]), DOCUMENT))
    assert found["entities"]["all"]["f1"] == found["entities"]["with_people"]["f1"] == 1
    assert found["events"]["f1"] == 1


def test_documents_without_annotated_events_are_left_out_of_the_events():
    bare = replace(DOCUMENT, events=None)
    ours = reading([("Tarnow", "GPE")], ["rowed", "sink"])
    assert "events" not in phrases.score_phrases(ours, bare)
    assert figures((ours, bare))["events"]["gold"] == 0
    both = figures((ours, bare), (reading([]), DOCUMENT))
    assert both["events"] == {"gold": 1, "precision": 1, "recall": 1, "f1": 1}
    assert both["entities"]["all"]["gold"] == 6
    none = figures((ours, replace(DOCUMENT, events=())))
    assert none["events"]["precision"] == 0


def test_a_document_is_read_once_and_scored_for_everything(tmp_path, monkeypatch):
    raw = {
        "id": "dory", "text": TEXT, "characters": [], "quotes": [],
        "mentions": [
            {"start": span.start, "end": span.end, "type": "PER", "cat": category, "chain": "r"}
            for span, category in [(at("Rahel", text=TEXT), "PROP"), (at("She", text=TEXT), "PRON")]
        ],
        "entities": [{"start": 29, "end": 35, "type": "GPE"}],
        "events": [{"start": 6, "end": 11}],
    }  # fmt: skip
    (tmp_path / "litbank").mkdir()
    (tmp_path / "litbank" / "dory.json").write_text(json.dumps(raw))
    (tmp_path / "SPLITS.json").write_text(json.dumps({"developers": {"litbank": {"valid": ["dory"]}}}))
    read = []

    def read_text(text, name, cast, parses, reader):
        read.append((name, cast, reader.name))
        return reading([("Tarnow", "GPE")])

    monkeypatch.setattr(litbank, "read_text", read_text)
    outcome = litbank.score_litbank(Settings(data=tmp_path, stories=tmp_path))
    assert read == [("dory", None, "rules")]
    pooled = outcome.figures["pooled"]
    assert outcome.figures["documents"] == {"dory": pooled}
    assert (pooled["mentions"], pooled["third_person"], pooled["all_pronouns"]) == (1, 1, 1)
    assert (pooled["entities"]["GPE"]["f1"], pooled["events"]["f1"]) == (1, 1)
    (events,) = [line.split() for line in outcome.text.splitlines() if line.startswith("events")]
    assert events == ["events", "1", "100.0", "100.0", "100.0"]
