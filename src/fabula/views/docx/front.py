"""Front: what stands before the story, its title, its cast with their colours, and how to read the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from fabula.views.docx.elements import add, name, paragraph, write
from fabula.views.docx.styles import AUTHOR, CELL, KEY, TITLE
from fabula.views.overview import Line, Overview
from fabula.views.showing import counted, showable
from fabula.views.voices import Voice

COLUMNS = ("Voice", "Pronouns", "Lines", "Words", "Unsure", "First line")
_WIDTHS = (3200, 1600, 1000, 1000, 1000, 1560)  # twentieths of a point; together they fill the page
_NUMBERS = ("Lines", "Words", "Unsure")
_SWATCH = "■ "
HOW_TO_READ = (
    "What somebody says, thinks or writes is in their colour, with their name before it: in the margin where "
    "it opens a paragraph, else in brackets. A name with a question mark, and a dotted line under the words: "
    "Fabula is not sure of it. A question mark alone: nobody is known to say it. Each voice has a style of "
    "its own in Word: change that, and all its lines follow."
)


def front(
    overview: Overview, voices: Mapping[str, Voice], styles: Mapping[str | None, str]
) -> Iterator[etree._Element]:
    """Yield the title, the figures, the table of the voices, and how to read the story."""
    yield paragraph(TITLE, overview.title)
    if overview.author:
        yield paragraph(AUTHOR, f"by {overview.author}")
    unsure = sum(line.unsure for line in overview.lines)
    figures = [
        counted(overview.words, "word"),
        counted(len(voices), "voice"),
        counted(len(overview.lines), "line"),
    ]
    yield paragraph(CELL, " · ".join(figures) + (f", {unsure:,} of them unsure" if unsure else ""))
    yield paragraph(CELL, "")
    said: dict[str | None, list[Line]] = defaultdict(list)
    for line in overview.lines:
        said[line.speaker.id if line.speaker else None].append(line)
    rows = [
        (styles[id], _row(voice.name, showable(voice.character.pronouns or ""), said[id]))
        for id, voice in voices.items()
    ]
    if said[None]:
        rows.append((styles[None], _row("?", "", said[None])))
    if rows:
        yield _table(rows)
        yield paragraph(CELL, "")
        yield paragraph(KEY, HOW_TO_READ)


def _row(voice: str, pronouns: str, lines: Sequence[Line]) -> tuple[str, ...]:
    unsure = sum(line.unsure for line in lines)
    words = sum(len(line.words.split()) for line in lines)
    return (
        voice,
        pronouns,
        f"{len(lines):,}",
        f"{words:,}",
        f"{unsure:,}" if unsure else "",
        lines[0].where,
    )


def _table(rows: Sequence[tuple[str, Sequence[str]]]) -> etree._Element:
    """Return a table, its rows given by the style of whom they are about and by their cells."""
    table = etree.Element(name("w:tbl"))
    looks = add(table, "tblPr")
    add(looks, "tblW", w=str(sum(_WIDTHS)), type="dxa")
    borders = add(looks, "tblBorders")
    for side in ("top", "bottom", "insideH"):
        add(borders, side, val="single", sz="4", space="0", color="DCD4C4")
    add(looks, "tblLayout", type="fixed")
    columns = add(table, "tblGrid")
    for width in _WIDTHS:
        add(columns, "gridCol", w=str(width))
    head = add(table, "tr")
    add(add(head, "trPr"), "tblHeader")  # again at the top of every page
    _cells(head, COLUMNS)
    for style, cells in rows:
        row = add(table, "tr")
        add(add(row, "trPr"), "cantSplit")
        _cells(row, cells, style)
    return table


def _cells(row: etree._Element, cells: Sequence[str], style: str | None = None) -> None:
    """Add the cells of a row; the first is in the style of a voice, with a patch of its colour."""
    for column, width, words in zip(COLUMNS, _WIDTHS, cells, strict=True):
        cell = add(row, "tc")
        add(add(cell, "tcPr"), "tcW", w=str(width), type="dxa")
        element = paragraph(CELL)
        if column in _NUMBERS:
            add(element[0], "jc", val="right")
        if style is None:
            write(element, words, label=True)
        elif column == COLUMNS[0]:
            write(element, _SWATCH + words, style, label=True)
        else:
            write(element, words)
        cell.append(element)
