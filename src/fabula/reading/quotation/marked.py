"""Marked: the quotations of a story that stand between quotation marks, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fabula.reading.quotation.kinds import Context, inner_text, kind_of
from fabula.reading.quotation.marks import Family, Mark, find_marks
from fabula.reading.quotation.pairing import Pair, Style, pair_marks
from fabula.reading.quotation.repair import repair
from fabula.span import Span
from fabula.story import QuoteKind


class MarkedParagraph(NamedTuple):
    """What marks show in one paragraph.

    ``opens`` says that a mark opens the paragraph, ``left_open`` that its last speech runs to its end without
    a closing mark, to go on in the next.
    """

    quotes: tuple[tuple[Span, QuoteKind], ...]
    opens: bool
    left_open: bool


def read_marks(text: str, paragraphs: Sequence[Span]) -> list[MarkedParagraph]:
    """Find the quotations between marks in each paragraph."""
    marks = [list(find_marks(text, start, end)) for start, end in paragraphs]
    openings = [_opening_family(found, paragraph) for found, paragraph in zip(marks, paragraphs, strict=True)]
    style = _style(openings)
    following = [*openings[1:], None][: len(paragraphs)]
    return [
        _read_paragraph(text, paragraph, own, style, opening, goes_on)
        for paragraph, own, opening, goes_on in zip(paragraphs, marks, openings, following, strict=True)
    ]


def _read_paragraph(
    text: str,
    paragraph: Span,
    marks: Sequence[Mark],
    style: Style,
    opening: Family | None,
    goes_on: Family | None,
) -> MarkedParagraph:
    pairs = pair_marks(marks, paragraph.start, paragraph.end, style, goes_on)
    spans = _repaired(pairs, text, paragraph, goes_on)
    left_open = bool(pairs and spans) and not pairs[-1].closed and spans[-1].end == paragraph.end
    kinds = _kinds(spans, text, paragraph)
    return MarkedParagraph(tuple(zip(spans, kinds, strict=True)), opening is not None, left_open)


def _opening_family(marks: Sequence[Mark], paragraph: Span) -> Family | None:
    """Return the family of the mark that opens a paragraph, if one does."""
    if marks and marks[0].start == paragraph.start and marks[0].opening < 1.0:
        return marks[0].family
    return None


def _style(openings: Sequence[Family | None]) -> Style:
    """Weigh single against double marks by which of them open the document's paragraphs."""
    double, single = openings.count("double"), openings.count("single")
    if double > 3 * single + 2:
        return Style(single=1.0)
    if single > 3 * double + 2:
        return Style(double=0.5)
    return Style()


def _repaired(pairs: Sequence[Pair], text: str, paragraph: Span, goes_on: Family | None) -> list[Span]:
    repaired = (repair(pair, text, paragraph, goes_on == pair.family) for pair in pairs)
    return [span for span in repaired if span is not None]


def _kinds(spans: Sequence[Span], text: str, paragraph: Span) -> list[QuoteKind]:
    kinds: list[QuoteKind] = []
    for number, span in enumerate(spans):
        free_from = spans[number - 1].end if number else paragraph.start
        free_to = spans[number + 1].start if number + 1 < len(spans) else paragraph.end
        before = kinds[-1] if kinds else None
        suspended = number > 0 and inner_text(text, spans[number - 1])[-1:] not in (".", "!", "?", "…")
        kinds.append(kind_of(text, span, Context(paragraph, free_from, free_to, before, suspended)))
    return kinds
