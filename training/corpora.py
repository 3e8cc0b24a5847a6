"""Corpora: where the documents come from that weights are learned from.

The annotated data sets lie where the configuration says. The gold stories of this folder are written for the
project (docs/gold-stories.md): modern prose, which the data sets lack. Those of the evaluation stand for
validation, and none of them is ever learned from. Whole books, with nothing annotated, give silver lines
(training/reader/silver.py).
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from evaluation import loaders
from evaluation.documents import Document, GoldMention
from evaluation.gold import STORIES as SCORED
from evaluation.gold import load_story
from evaluation.names import fold
from evaluation.own_stories import as_document, story_names

OWN = "stories"
SILVER = "silver"
BOOKS = "books"
SPEAKERS_TOLD = ("pdnc", "quoteli3")  # the collections that tell of whole books who speaks
STORIES = Path(__file__).parent / "stories"
SCENES = Path(__file__).parent / "scenes"  # with nothing but their scenes marked


def document_ids(data: Path, collection: str, part: str) -> list[str]:
    """Return the ids of a part ("train" or "valid") of a collection."""
    if collection == OWN:
        return story_names(STORIES if part == "train" else SCORED)
    if collection == SILVER:
        return unannotated_books(data) if part == "train" else []
    return loaders.document_ids(data, collection, part)


def unannotated_books(data: Path) -> list[str]:
    """Return the books to learn from of which no collection tells who speaks.

    Books have the ids of their openings in LitBank: those whose openings are to score by are left out.
    """
    annotated = {
        fold(json.loads(file.read_text("utf-8"))["title"])
        for collection in SPEAKERS_TOLD
        for file in (data / collection).glob("*.json")
    }
    found = []
    for id in loaders.document_ids(data, "litbank", "train"):
        title = fold(id.partition("_")[2].replace("_", " "))
        told = any(title[: len(other)] == other for other in annotated)
        if not told and (data / BOOKS / f"{id}.txt").exists():
            found.append(id)
    return found


def folder_of(data: Path, collection: str) -> Path:
    """Return the folder whose files tell which documents a collection had."""
    return STORIES if collection == OWN else data / (BOOKS if collection == SILVER else collection)


def file_of(data: Path, collection: str, id: str) -> Path:
    """Return the file a document is in."""
    if collection == OWN:
        here = STORIES / f"{id}.story"
        return here if here.exists() else SCORED / f"{id}.story"
    return folder_of(data, collection) / f"{id}.{'txt' if collection == SILVER else 'json'}"


def load(data: Path, collection: str, id: str) -> Document:
    """Read one document; raises FileNotFoundError where the file is absent."""
    if collection == SILVER:
        return Document(SILVER, id, file_of(data, collection, id).read_text("utf-8"))
    if collection != OWN:
        return loaders.load(data, collection, id)
    story = load_story(file_of(data, collection, id))
    mentions = tuple(GoldMention(mention.span, mention.owners) for mention in story.mentions)
    return replace(as_document(story), mentions=mentions)
