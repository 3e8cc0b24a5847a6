"""Dashes: dialogue led by a dash in place of quotation marks, and the narration let into it.

Three ways of setting the tag are read: ``—I'm off —she said— and don't wait.`` (Spanish), ``– I'm off, – she
said. – Don't wait.`` (Russian, French), and ``—I'm off, she said. Don't wait.`` (Joyce).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from fabula.reading.quotation.sentences import is_narration, sentences
from fabula.reading.quotation.tags import tag_after
from fabula.span import Span

_LEAD = re.compile(r"(?:[—–―]|--?)(?=\s*[^\s\d—–―\-])")
_LINE = re.compile(r"\n[^\S\n]*(?=(?:[—–―]|--?)\s*[^\s\d—–―\-])")
_INSIDE = re.compile(r"(?<=[.!?…:])\s+(?=[—–―]\s?[^\W\d_a-zß-öø-ÿ])")  # a sentence of speech after narration
_LET_IN = re.compile(r"(?<=\s)(?:[—–―]|--?)(?:\s+|(?=[^\s—–―\-]))")
_LET_OUT = re.compile(r"(?<=[^\s—–―\-])(?:[—–―]|--?)(?=[\s.,;:!?…])[.,;:]*\s*")
_SPACED = re.compile(r"(?<=\s)(?:[—–―]|--?)\s+")
_PAUSE = re.compile(r"[,!?…](?=\s+\S)")
_RESUMED = re.compile(
    r",\s+(?![a-z]+ing\b|with\b|as\b|and\b|but\b|his\b|her\b|their\b|my\b|in\b|at\b|then\b|who\b)"
)
_FINAL = ".!?…—–-,;:\"”’'»"


class DashStyle(NamedTuple):
    """How many paragraphs of a document open with a dash, with a hyphen, and with a quotation mark."""

    dashes: int
    hyphens: int
    marks: int

    @property
    def dominant(self) -> bool:
        """Say whether dashes, not marks, are this document's way."""
        return self.dashes + self.hyphens > max(2, self.marks)


def dash_style(text: str, paragraphs: Sequence[Span], marks: int) -> DashStyle:
    """Count the dash-led paragraphs; ``marks`` is how many open with a quotation mark."""
    leads = [lead[0] for lead in (_LEAD.match(text, *paragraph) for paragraph in paragraphs) if lead]
    hyphens = leads.count("-")
    return DashStyle(len(leads) - hyphens, hyphens, marks)


def is_dash_led(text: str, paragraph: Span, style: DashStyle) -> bool:
    """Say whether a paragraph is dialogue led by a dash, and no list item, attribution or broken line."""
    lead = _LEAD.match(text, *paragraph)
    if lead is None:
        return False
    body = text[lead.end() : paragraph.end].lstrip()
    ended = text[paragraph.end - 1] in _FINAL
    if lead[0] == "-":
        return ended and style.hyphens > 1 and style.hyphens >= style.marks and not body[:1].islower()
    if not ended and not style.dominant:
        return False
    return style.dominant or not body[:1].islower()


def dash_speech(text: str, paragraph: Span) -> list[Span]:
    """Return the stretches of speech in a dash-led paragraph; the dash that leads is inside the span."""
    starts = [paragraph.start, *(line.end() for line in _LINE.finditer(text, *paragraph))]
    spans: list[Span] = []
    for start, end in zip(starts, [*starts[1:], paragraph.end], strict=True):
        spans += _line_speech(text, start, end)
    return spans


def speech_inside(text: str, paragraph: Span) -> list[Span]:
    """Return the speech that a dash opens inside a paragraph of narration: ``He sat. —I'll wait``."""
    opening = _INSIDE.search(text, *paragraph)
    return _line_speech(text, opening.end(), paragraph.end) if opening else []


def _line_speech(text: str, start: int, end: int) -> list[Span]:
    lead = _LEAD.match(text, start, end)
    body = lead.end() if lead else start
    pieces = _by_dashes(text, body, end)
    pieces = [part for piece in pieces for part in _by_tag(text, piece)]
    if pieces:
        pieces[0] = Span(start, pieces[0].end)
    return [piece for piece in (_trimmed(text, piece) for piece in pieces) if piece.start < piece.end]


def _by_dashes(text: str, start: int, end: int) -> list[Span]:
    """Cut out the narration that dashes let in."""
    pieces: list[Span] = []
    at = start
    for cut in _LET_IN.finditer(text, start, end):
        if cut.start() < at or not _lets_in(text, cut, end):
            continue
        pieces.append(Span(at, cut.start()))
        out = (_SPACED if cut[0][-1].isspace() else _LET_OUT).search(text, cut.end(), end)
        if out is None:
            return pieces
        at = out.end()
    return [*pieces, Span(at, end)]


def _lets_in(text: str, cut: re.Match[str], end: int) -> bool:
    """Say whether narration follows a dash; one with spaces on both sides must show a tag."""
    if tag_after(text, cut.end(), end):
        return True
    follows = text[cut.end() : min(end, cut.end() + 200)]
    return not cut[0][-1].isspace() and is_narration(follows[:1].upper() + follows[1:])


def _by_tag(text: str, piece: Span) -> list[Span]:
    """Cut out a tag that only a comma sets off, and narration that follows its sentence."""
    for pause in _PAUSE.finditer(text, *piece):
        tag = tag_after(text, pause.end(), piece.end)
        if tag is not None and tag.is_plain:
            return [Span(piece.start, pause.end()), *_after_tag(text, pause.end(), piece.end)]
    return [piece]


def _after_tag(text: str, at: int, end: int) -> list[Span]:
    sentence_ends = [sentence.end for sentence in sentences(text, at, end)]
    tag_end = sentence_ends[0] if sentence_ends else end
    resumed = _RESUMED.search(text, at, min(tag_end, at + 60))
    start = resumed.end() if resumed else tag_end
    spoken, later = start, list[Span]()
    for sentence in sentences(text, start, end):
        if is_narration(sentence.of(text)):
            opening = _INSIDE.search(text, sentence.start, end)
            later = _line_speech(text, opening.end(), end) if opening else []
            break
        spoken = sentence.end
    return [Span(start, spoken), *later] if spoken > start else later


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
