"""A round bracket opens and is not closed in its paragraph, or closes without having been opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_BRACKET = re.compile(r"[()]")
_LISTED = re.compile(r"(?:^|\s)(?:\d{1,3}|[ivx]{1,4}|[a-z])$", re.IGNORECASE)  # 1) or a)
_FACE = re.compile(r"[:;=8xX]['-]?$")
_REACH = 5  # paragraphs that one pair of brackets may hold


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each bracket alone; a pair may hold a few whole paragraphs."""
    opened: list[tuple[int, int]] = []  # paragraph, offset
    for number, (start, end) in enumerate(draft.paragraphs):
        for match in _BRACKET.finditer(draft.text, start, end):
            at = match.start()
            if _is_other(draft.text, start, at):
                continue
            if match[0] == "(":
                opened.append((number, at))
            elif opened and number - opened[-1][0] <= _REACH:
                opened.pop()
            else:
                yield Finding(Span(at, at + 1), "Nothing opens this bracket.")
    for _, at in opened:
        yield Finding(Span(at, at + 1), "Nothing closes this bracket.")


def _is_other(text: str, start: int, at: int) -> bool:
    """Say whether a bracket is that of a list, or the mouth of a face."""
    if _FACE.search(text, max(start, at - 2), at):
        return True
    return text[at] == ")" and bool(_LISTED.search(text, max(start, at - 5), at))


FLAGS = [
    "The lift was out ⟦(⟧it always was, so they took the stairs.",
    "The lift was out, it always was⟦)⟧, so they took the stairs.",
]
ALLOWS = [
    "The lift was out (it always was), so they took the stairs.",
    "1) Take the stairs. She did :) and he did not :(",
    "(The lift was out.\n\nIt always was.)",
]
