"""The file of corrections beside a story, ``STORY.corrections.toml``: read, added to, taken back from.

What people write in it by hand, comments too, stays as it is: an entry is added at the end, and one taken
back is cut out.
"""

from __future__ import annotations

import re
from pathlib import Path

from fabula.beside import path_beside, table_text, tables_of, update
from fabula.corrections.correction import Correction, from_dict, to_dict
from fabula.errors import FabulaError

SUFFIX = ".corrections.toml"
KEY = "correction"
_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*correction[ \t]*\]\][^\n]*\n?", re.MULTILINE)
_ASIDE = re.compile(r"(?:^[ \t]*(?:#[^\n]*)?\n)*\Z", re.MULTILINE)
_HEAD = (
    "# Your word on this story, which Fabula takes as given whenever it reads it. Of two entries about one\n"
    "# thing the later counts. Places are found again by their words. See: fabula correct --help\n"
)


class UnusableCorrections(FabulaError):
    """The file beside the story cannot be read, or has no such entry."""


def corrections_path(story: Path) -> Path:
    """Return the path of the file that holds a story's corrections."""
    return path_beside(story, SUFFIX)


def load(path: Path) -> tuple[Correction, ...]:
    """Return the corrections of a file in order, none where it does not exist; raises UnusableCorrections."""
    try:
        return _parsed(path, path.read_text(encoding="utf-8")) if path.exists() else ()
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableCorrections(f"{path} cannot be read ({error}).") from error


def add(path: Path, *corrections: Correction) -> int:
    """Add corrections to a file, which is made where it does not exist; return how many were not there yet.

    One that is there already moves to the end, for there it counts. Raises UnusableCorrections where the file
    is broken, UnwritableBeside where it cannot be written.
    """
    added = 0

    def change(text: str) -> str:
        nonlocal added
        kept = _parsed(path, text)
        added = len(set(corrections).difference(kept))
        for index in sorted((kept.index(one) for one in set(corrections).intersection(kept)), reverse=True):
            text = _without(text, index)
        text = text if not text or text.endswith("\n") else f"{text}\n"
        entries = "".join(table_text(KEY, to_dict(one)) for one in dict.fromkeys(corrections))
        return (text or _HEAD) + entries

    update(path, change)
    return added


def put_back(path: Path, correction: Correction, index: int) -> None:
    """Put a correction that was taken back where it stood; ``index`` counts from 0.

    Raises UnusableCorrections where the file is broken, UnwritableBeside where it cannot be written.
    """

    def change(text: str) -> str:
        _parsed(path, text)
        starts = [*(header.start() for header in _HEADER.finditer(text)), len(text)]
        place = max(0, min(index, len(starts) - 1))
        at = starts[place] if not place else starts[place - 1] + _end(text[starts[place - 1] : starts[place]])
        parts = (text[:at] or _HEAD, table_text(KEY, to_dict(correction)), text[at:])
        return "\n\n".join(part.strip("\n") for part in parts if part.strip("\n")) + "\n"

    update(path, change)


def undo(path: Path, index: int = -1) -> Correction:
    """Take a correction out of a file, the last by default, and return it.

    ``index`` counts from 0, or back from -1. Raises UnusableCorrections where there is none.
    """
    taken: list[Correction] = []

    def change(text: str) -> str:
        kept = _parsed(path, text)
        if not -len(kept) <= index < len(kept):
            many = f"has {len(kept)} correction{'s' * (len(kept) > 1)}" if kept else "has no corrections"
            raise UnusableCorrections(f"{path} {many}: there is none to take back there.")
        taken.append(kept[index])
        return _without(text, index % len(kept))

    update(path, change)
    return taken[0]


def _parsed(path: Path, text: str) -> tuple[Correction, ...]:
    advice = "put it right, or take the entry out"
    try:
        tables = tables_of(text, KEY)
    except (ValueError, TypeError) as error:
        raise UnusableCorrections(f"{path} cannot be read ({error}): {advice}.") from error
    found = []
    for number, table in enumerate(tables, start=1):
        try:
            found.append(from_dict(table))
        except ValueError as error:
            raise UnusableCorrections(f"{path}, entry {number}: {error}; {advice}.") from error
    return tuple(found)


def _without(text: str, index: int) -> str:
    """Cut one entry out of the text, but not the comments that stand before the next."""
    starts = [header.start() for header in _HEADER.finditer(text)]
    start, end = starts[index], (*starts, len(text))[index + 1]
    kept = text[start + _end(text[start:end]) : end].strip("\n")
    before = text[:start].rstrip("\n")
    rest = text[end:].strip("\n")
    return "\n\n".join(part for part in (before, kept, rest) if part) + "\n"


def _end(entry: str) -> int:
    """Return where an entry ends in its stretch of the text, which may hold comments on the next."""
    aside = _ASIDE.search(entry)
    return aside.start() if aside is not None else len(entry)
