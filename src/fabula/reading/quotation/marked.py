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


class PairedParagraph(NamedTuple):
    """The marks of one paragraph, paired as they stand, nothing repaired.

    ``opens`` is the family of the mark that opens the paragraph, ``goes_on`` that of the next one's, or None.
    """

    pairs: tuple[Pair, ...]
    opens: Family | None
    goes_on: Family | None


def read_marks(text: str, paragraphs: Sequence[Span]) -> list[MarkedParagraph]:
    """Find the quotations between marks in each paragraph."""
    paired = pair_paragraphs(text, paragraphs)
    return [_read_paragraph(text, *both) for both in zip(paragraphs, paired, strict=True)]


def pair_paragraphs(text: str, paragraphs: Sequence[Span]) -> list[PairedParagraph]:
    """Say for each paragraph which of its marks belong together, and which miss their other half."""
    marks = [list(find_marks(text, start, end)) for start, end in paragraphs]
    openings = [_opening_family(found, paragraph) for found, paragraph in zip(marks, paragraphs, strict=True)]
    style = _style(openings)
    following = [*openings[1:], None][: len(paragraphs)]
    return [
        PairedParagraph(tuple(pair_marks(own, *paragraph, style, goes_on)), opening, goes_on)
        for paragraph, own, opening, goes_on in zip(paragraphs, marks, openings, following, strict=True)
    ]


def _read_paragraph(text: str, paragraph: Span, paired: PairedParagraph) -> MarkedParagraph:
    pairs = paired.pairs
    spans = _repaired(pairs, text, paragraph, paired.goes_on)
    left_open = bool(pairs and spans) and not pairs[-1].closed and spans[-1].end == paragraph.end
    kinds = _kinds(spans, text, paragraph)
    return MarkedParagraph(tuple(zip(spans, kinds, strict=True)), paired.opens is not None, left_open)


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
