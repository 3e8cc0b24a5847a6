"""Table: every line of a story as a row, for spreadsheets and statistics; and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from fabula.paragraphs import Paragraphs
from fabula.positions import Positions
from fabula.story import Story, scene_at
from fabula.views.overview import Overview
from fabula.views.scenes import scene_number
from fabula.views.showing import fraction, showable

# Without it spreadsheets take UTF-8 for something else and spoil every curly quote; pandas and R drop it.
BYTE_ORDER_MARK = "\ufeff"


class Row(NamedTuple):
    """A line; what is not known is None.

    ``place`` is LINE:COLUMN of the text, and ``paragraph`` chapter, paragraph and column (``ch. 2, ¶ 14:3``),
    for stories in which nobody sees lines; ``fabula correct`` takes both. ``start`` and ``end`` are offsets
    in the characters of the text, ``number``, ``chapter`` and ``scene`` count from 1, ``to`` are the names of
    the addressees and ``to_ids`` their ids; ``confidence`` is from 0 to 1. The line breaks of ``text``, with
    the ``>`` of a block quote, are spaces.
    """

    number: int
    place: str
    start: int
    end: int
    chapter: int
    scene: int | None
    kind: str
    speaker: str | None
    speaker_id: str | None
    to: tuple[str, ...]
    to_ids: tuple[str, ...]
    confidence: float
    unsure: bool
    reason: str
    text: str
    paragraph: str


def rows(story: Story) -> Iterator[Row]:
    """Yield what is said, thought and written in a story, in the order of the text."""
    positions, paragraphs, overview = Positions(story.text), Paragraphs(story.manuscript), Overview(story)
    for number, line in enumerate(overview.lines, start=1):
        start, end = line.quote.span
        scene = scene_at(story.scenes, start)
        yield Row(
            number=number,
            place="{}:{}".format(*positions.of(start)),
            start=start,
            end=end,
            chapter=overview.chapter(start),
            scene=int(scene_number(scene)) if scene else None,
            kind=line.quote.kind,
            speaker=showable(line.speaker.name) if line.speaker else None,
            speaker_id=line.speaker.id if line.speaker else None,
            to=tuple(showable(one.name) for one in line.addressees),
            to_ids=tuple(one.id for one in line.addressees),
            confidence=line.quote.confidence,
            unsure=line.unsure,
            reason=line.reason,
            text=line.words,
            paragraph=paragraphs.exact(start),
        )


def lines_csv(story: Story) -> str:
    """Return the lines of a story as CSV, under a row that names the columns, those of ``Row``.

    Of several there is "; " between, what is not known is empty, and what is so or not is "yes" or "no".
    """
    file = io.StringIO()
    table = csv.writer(file)
    table.writerow(Row._fields)
    table.writerows(map(_cell, row) for row in rows(story))
    return BYTE_ORDER_MARK + file.getvalue()


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return fraction(value)
        case tuple():
            return "; ".join(value)
        case _:
            return str(value)
