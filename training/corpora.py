"""Corpora: where the documents come from that weights are learned from.

The annotated data sets lie where the configuration says. The gold stories of this folder are written for the
project (docs/gold-stories.md): modern prose, which the data sets lack. Those of the evaluation stand for
validation, and none of them is ever learned from.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from evaluation import loaders
from evaluation.documents import Document, GoldMention
from evaluation.gold import STORIES as SCORED
from evaluation.gold import load_story
from evaluation.own_stories import as_document, story_names

OWN = "stories"
STORIES = Path(__file__).parent / "stories"
SCENES = Path(__file__).parent / "scenes"  # with nothing but their scenes marked


def document_ids(data: Path, collection: str, part: str) -> list[str]:
    """Return the ids of a part ("train" or "valid") of a collection."""
    if collection == OWN:
        return story_names(STORIES if part == "train" else SCORED)
    return loaders.document_ids(data, collection, part)


def folder_of(data: Path, collection: str) -> Path:
    """Return the folder whose files tell which documents a collection had."""
    return STORIES if collection == OWN else data / collection


def file_of(data: Path, collection: str, id: str) -> Path:
    """Return the file a document is in."""
    if collection == OWN:
        here = STORIES / f"{id}.story"
        return here if here.exists() else SCORED / f"{id}.story"
    return data / collection / f"{id}.json"


def load(data: Path, collection: str, id: str) -> Document:
    """Read one document; raises FileNotFoundError where the file is absent."""
    if collection != OWN:
        return loaders.load(data, collection, id)
    story = load_story(file_of(data, collection, id))
    mentions = tuple(GoldMention(mention.span, mention.owners) for mention in story.mentions)
    return replace(as_document(story), mentions=mentions)
