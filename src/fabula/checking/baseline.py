"""Baseline: the notes of an earlier check, in its JSON, so that only what is new is shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from fabula.anchor import match
from fabula.checking.context import Context, context_of
from fabula.checking.note import Note
from fabula.errors import FabulaError
from fabula.story import SCHEMA


class UnusableBaseline(FabulaError):
    """The file is no earlier check's JSON."""


def load_baseline(path: Path) -> tuple[Context, ...]:
    """Return the contexts of an earlier check's notes; raises UnusableBaseline."""
    if not path.exists():
        raise UnusableBaseline(f"{path} does not exist; check the name.")
    try:
        told = json.loads(path.read_text(encoding="utf-8-sig"))
        if told["schema"] != SCHEMA:
            raise UnusableBaseline(f"{path} is of another version ({told['schema']}): write it anew.")
        return tuple(Context(note["rule"], **note["context"]) for note in told["notes"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnusableBaseline(
            f"{path} is no baseline: write one with fabula check STORY --format json -o FILE."
        ) from error


def new_since(text: str, notes: Sequence[Note], baseline: Sequence[Context]) -> tuple[Note, ...]:
    """Return the notes that the baseline does not have."""
    pairs = match([context_of(text, note) for note in notes], baseline)
    return tuple(note for index, note in enumerate(notes) if index not in pairs)
