"""Beside: the small TOML files kept beside a story, which people edit by hand and no two writers can tear."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from fabula.atomic import replace_file
from fabula.errors import FabulaError

PATIENCE = 30.0  # seconds to wait for another writer, who needs a few thousandths of one


class UnwritableBeside(FabulaError):
    """The file beside the story cannot be written."""


def path_beside(story: Path, suffix: str) -> Path:
    """Return the path of a file beside a story, whose name is the story's and the suffix."""
    story = story if story.name else story.resolve()
    return story.with_name(f"{story.name}{suffix}")


def tables_of(text: str, key: str) -> list[dict[str, Any]]:
    """Return the tables ``[[key]]`` of a file; raises ValueError, or TypeError where they are none.

    Anything beside them is refused, lest a slip in writing one pass over what it says.
    """
    everything = tomllib.loads(text.removeprefix("\ufeff"))
    found = everything.pop(key, [])
    if everything:
        raise ValueError(f"{next(iter(everything))!r} stands outside of any [[{key}]]")
    if not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
        raise TypeError(f"{key} is no list of tables")
    return found


def table_text(key: str, values: Mapping[str, str | Sequence[str]]) -> str:
    """Return one table ``[[key]]`` as TOML, a line for each value that is not empty."""
    lines = "".join(f"{name} = {_toml(value)}\n" for name, value in values.items() if value)
    return f"\n[[{key}]]\n{lines}"


def update(path: Path, change: Callable[[str], str]) -> None:
    """Change the text of a file ("" where there is none) in one step that no other writer can come between.

    A writer has a lock from its reading to its writing, and the new text takes the place of the old whole:
    whoever reads sees the one or the other, even where the writer is killed or the power fails. Raises
    UnwritableBeside.
    """
    target = path.resolve()  # a link keeps pointing where it did
    try:
        with FileLock(target.with_name(f".{target.name}.lock"), timeout=PATIENCE):
            before = target.read_text(encoding="utf-8") if target.exists() else ""
            after = change(before)
            if after != before:
                # One name under the lock: what a killed writer has left is written over.
                replace_file(target, after.encode("utf-8"), target.with_name(f".{target.name}.part"))
                _sync_folder(target.parent)
    except Timeout as error:
        raise UnwritableBeside(f"{path} is being written by another program: try again later.") from error
    except UnicodeDecodeError as error:
        raise UnwritableBeside(f"{path} is no UTF-8 text: put it right, or delete it.") from error
    except OSError as error:
        raise UnwritableBeside(f"{path} cannot be written: {error.strerror or error}.") from error


def _sync_folder(folder: Path) -> None:
    """Have the folder's new entry on the disk too, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _toml(value: str | Sequence[str]) -> str:
    if not isinstance(value, str):
        return f"[{', '.join(_toml(one) for one in value)}]"
    # A basic string of TOML is a string of JSON but for one character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
