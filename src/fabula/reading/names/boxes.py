"""Boxes: what a game shows its players inside a story: [Quest received: Hold the Gate], Level: 3.

Titles, skills and monsters stand there with capitals and act in short sentences. A name that only boxes
have is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fabula.reading.names.name import NameMention
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.span import Span

_BRACKETED = re.compile(r"\[[^\[\]\n]+\]")
_ROW = re.compile(r"[ \t>*_|-]*[A-Z][\w '’/()]{0,30}[*_]*:[*_]* *(?P<value>\S[^\n]{0,60})\n?")
_WORDS = 2  # at least, in brackets: "[Jonas]" heads what he tells
_HABIT = 3  # boxes in a story that has them
_ROWS = 3  # of a table that stands without brackets


@once
def boxed_tokens(prose: Prose) -> frozenset[int]:
    """Return the tokens inside boxes, none where a story has hardly any."""
    boxes = list(_boxes(prose))
    if len(boxes) < _HABIT:
        return frozenset()
    inside = (token for box in boxes for token in prose.tokens_in(box))
    return frozenset(token for token in inside if not prose.said[token])


def only_boxed(prose: Prose, runs: Sequence[NameMention]) -> frozenset[int]:
    """Return the runs, by their index, in boxes, of which no word is in a name outside."""
    boxed = boxed_tokens(prose)
    if not boxed:
        return frozenset()
    outside = {word for run in runs if run.first not in boxed for word in run.key}
    return frozenset(
        index for index, run in enumerate(runs) if run.first in boxed and outside.isdisjoint(run.key)
    )


def _boxes(prose: Prose) -> Iterator[Span]:
    text = prose.tokens.text
    for paragraph in prose.manuscript.paragraphs:
        for box in _BRACKETED.finditer(text, *paragraph):
            if len(box[0].split()) >= _WORDS:
                yield Span(*box.span())
        rows = list(_rows(text, paragraph))
        if len(rows) >= _ROWS and any(row["value"][0].isdigit() for row in rows):
            yield from (Span(*row.span()) for row in rows)


def _rows(text: str, paragraph: Span) -> Iterator[re.Match[str]]:
    """Yield the lines of a paragraph that is a table of names and values, none of another."""
    at, found = paragraph.start, []
    while at < paragraph.end:
        row = _ROW.match(text, at, paragraph.end)
        if row is None:
            return
        found.append(row)
        at = row.end()
    yield from found
