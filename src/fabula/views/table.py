"""Table: every line of a story as a row of CSV, for spreadsheets and statistics."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from fabula.positions import Positions
from fabula.story import Story, scene_at
from fabula.views.overview import Line, Overview
from fabula.views.scenes import scene_number
from fabula.views.showing import fraction, showable

COLUMNS = (
    "number", "place", "start", "end", "chapter", "scene", "kind", "speaker", "speaker_id", "to",
    "confidence", "unsure", "reason", "text",
)  # fmt: skip
# Without it spreadsheets take UTF-8 for something else and spoil every curly quote; pandas and R drop it.
BYTE_ORDER_MARK = "\ufeff"


def lines_csv(story: Story) -> str:
    """Return the lines of a story as CSV, under a row that names the columns.

    ``place`` is LINE:COLUMN as ``fabula correct`` takes it, ``start`` and ``end`` are offsets in the
    characters of the text, ``chapter`` and ``scene`` count from 1, ``to`` names
    the addressees with "; " between.
    """
    file = io.StringIO()
    table = csv.writer(file)
    table.writerow(COLUMNS)
    table.writerows(_rows(story))
    return BYTE_ORDER_MARK + file.getvalue()


def _rows(story: Story) -> Iterator[tuple[str | int, ...]]:
    positions, overview = Positions(story.text), Overview(story)
    for number, line in enumerate(overview.lines, start=1):
        start, end = line.quote.span
        scene = scene_at(story.scenes, start)
        yield (
            number, "{}:{}".format(*positions.of(start)), start, end, overview.chapter(start),
            scene_number(scene) if scene else "", line.quote.kind, *_said(line), line.words,
        )  # fmt: skip


def _said(line: Line) -> tuple[str, ...]:
    """Return who says a line, to whom, and how sure that is."""
    return (
        showable(line.speaker.name) if line.speaker else "",
        line.speaker.id if line.speaker else "",
        "; ".join(showable(one.name) for one in line.addressees),
        fraction(line.quote.confidence),
        "yes" if line.unsure else "no",
        line.reason,
    )
