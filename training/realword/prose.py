"""Prose: the edited prose that the words are learned from, none of it kept for validation."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from evaluation import loaders
from evaluation.gold import load_gold
from evaluation.gold_story import GoldStory
from fabula.formats import from_text
from fabula.models.confusions import Words, words_of
from training.corpora import BOOKS, STORIES

#: A building story is for one of these, by its name alone, so that a story added moves no other.
PURPOSES = ("learn", "measure", "choose", "learn")


def novels(data: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every novel to learn from, each once, in the order of their names."""
    held = {
        _letters(id) for name in ("litbank", "pdnc") for id in loaders.document_ids(data, name, "valid")
    } | {_letters(id) for id in loaders.document_ids(data, "quoteli3", "all")}
    seen: set[str] = set()
    files = [*sorted((data / BOOKS).glob("*.txt")), *sorted((data / "pdnc").glob("*.json"))]
    for file in files:
        title = _letters(file.stem)
        if any(title.startswith(other) or other.startswith(title) for other in held | seen):
            continue
        seen.add(title)
        read = file.read_text("utf-8")
        yield file.stem, read if file.suffix == ".txt" else json.loads(read)["text"]


def stories(purpose: str) -> list[tuple[str, str]]:
    """Return the name and the text of the building stories to learn from, to choose or to measure on."""
    return [(gold.name, mended(gold)) for gold in load_gold(STORIES) if purpose_of(gold.name) == purpose]


def mended(gold: GoldStory) -> str:
    """Return the text of a story without the slips put there on purpose."""
    parts, at = [], 0
    for error in gold.errors:
        parts += [gold.text[at : error.span.start], error.correction]
        at = error.span.end
    return "".join([*parts, gold.text[at:]])


def purpose_of(name: str) -> str:
    """Return what a story is for.

    >>> {purpose_of(name) for name in ("a", "b", "c", "d", "e", "f")} == set(PURPOSES)
    True
    """
    return PURPOSES[zlib.crc32(name.encode()) % len(PURPOSES)]


def words_in(text: str) -> list[Words]:
    """Return the words of every paragraph."""
    manuscript = from_text(text)
    return [words_of(manuscript.text, *span) for span in manuscript.paragraphs]


def _letters(id: str) -> str:
    """Return a title in small letters alone, without its number and article.

    >>> _letters("2641_a_room_with_a_view") == _letters("ARoomWithAView")
    True
    """
    return re.sub(r"^(?:the|an|a)", "", re.sub(r"[^a-z]", "", id.lower()))
