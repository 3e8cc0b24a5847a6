"""Texts of a given length, for asking whether a page costs the same in a long book as in a short one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

SIZES = (2_000, 10_000, 50_000, 100_000, 250_000, 500_000)

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")


def text_of(words: int, novel: Path) -> str:
    """Return a text of this many words, or as many more as end its last paragraph.

    It is the novel from its beginning; where that is too short, followed by the other novels of its folder
    (files with the same ending, in the order of their names), and by all of them again. Words are counted by
    the white space between them. Raises ValueError where the novel has none.
    """
    chosen: list[str] = []
    missing = words
    for paragraph in _paragraphs(novel):
        chosen.append(paragraph)
        missing -= len(paragraph.split())
        if missing <= 0:
            break
    return "\n\n".join(chosen) + "\n"


def _paragraphs(novel: Path) -> Iterator[str]:
    """Yield the paragraphs of novel after novel, without end."""
    if not _read(novel).split():
        raise ValueError(f"{novel} has no words")
    for file in cycle(_in_turn(novel)):
        yield from filter(None, _PARAGRAPH_END.split(_read(file).strip()))


def _in_turn(novel: Path) -> list[Path]:
    """Return the novel, those that come after it in its folder, and those before it."""
    shelf = sorted(file for file in novel.parent.glob(f"*{novel.suffix}") if file.is_file())
    place = shelf.index(novel)
    return [*shelf[place:], *shelf[:place]]


def _read(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")
