"""File titles: what the name of a chapter's file in a folder says of it, where the chapter has no title."""

from __future__ import annotations

import re
from pathlib import PurePath

# "Chapter 2 - Nets", "Chapter Two. Nets", "02_nets", "ch3-the-quay": the number, and what stands behind it.
_NUMBERED = re.compile(
    r"(?:(?:(?:chapter|chap|ch|part|scene)?[ .-]*\d+(?!\w))|chapter [a-z-]+(?=\Z| [–—-] |[.:]))"
    r"[\s.,:;|~)–—-]*(?P<title>.*)",
    re.IGNORECASE,
)
_JOINTS = re.compile(r"[_\s]+")


def file_title(path: str) -> str:
    """Return the title behind the number in a file's name, or the whole name where it has no number.

    >>> file_title("Chapter 2 - Nets.txt"), file_title("book/03_the_quay.md"), file_title("ch-4.docx")
    ('Nets', 'the quay', '')
    >>> file_title("Nets.txt"), file_title("2024-05-01.md"), file_title("04-low-tide.txt")
    ('Nets', '', 'low tide')
    """
    stem = _JOINTS.sub(" ", PurePath(path).stem).strip()
    if " " not in stem:
        stem = stem.replace("-", " ")  # "04-low-tide": no hyphens of the title's own
    named = _NUMBERED.fullmatch(stem)
    title = named["title"].strip() if named else stem
    return title if any(map(str.isalpha, title)) else ""
