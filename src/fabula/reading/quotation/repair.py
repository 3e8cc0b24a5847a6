"""Repair: where a quotation ends whose closing mark is missing, and begins whose opening mark is."""

from __future__ import annotations

import re

from fabula.reading.quotation.pairing import Pair
from fabula.reading.quotation.sentences import is_narration, sentences
from fabula.reading.quotation.tags import tag_after
from fabula.span import Span

_PAUSE = re.compile(r"(?<![,!?…—.])[,!?…—.]++(?=\s)")
_JOINED = re.compile(r"\s+and\b")
_SHORT = 160  # characters: what a tag may bring after it in a speech that was not closed by a slip
_STOPS = ",.!?…—–-;:"


def repair(pair: Pair, text: str, paragraph: Span, goes_on: bool) -> Span | None:
    """Return the span of a quotation, its missing end or start supplied; None where it was none after all.

    ``goes_on`` says that the next paragraph opens with a mark again, so that the speech may run to the end
    of this one.
    """
    if not pair.opened:
        return _unopened(pair, text, paragraph)
    if not pair.closed:
        return _unclosed(pair, text, paragraph, goes_on)
    return Span(pair.start, pair.end)


def _unclosed(pair: Pair, text: str, paragraph: Span, goes_on: bool) -> Span | None:
    inner = _after_mark(text, pair.start, pair.end)
    if inner >= pair.end:
        return None
    runs_out = pair.end == paragraph.end
    cut = _tag_without_mark(text, inner, pair.end)
    if cut is not None and not (runs_out and goes_on and pair.end - cut > _SHORT):
        return Span(pair.start, cut)
    if runs_out and (goes_on or pair.start == paragraph.start):
        end = pair.end
    else:
        end = _before_narration(text, inner, pair.end)
    while end > inner and text[end - 1].isspace():
        end -= 1
    if end <= inner:
        return None
    if pair.family == "single" and pair.start != paragraph.start and not goes_on and end - inner < 2:
        return None
    return Span(pair.start, end)


def _after_mark(text: str, at: int, end: int) -> int:
    while at < end and not (text[at].isalnum() or text[at] in "¿¡([$£€&#…—–-."):
        at += 1
    return at


def _tag_without_mark(text: str, start: int, end: int) -> int | None:
    """Find where ``, she said`` shows that a speech was over."""
    for pause in _PAUSE.finditer(text, start, end):
        tag = tag_after(text, pause.end(), end)
        if tag is None or not tag.is_plain:
            continue
        if pause[0] == "." and not text[pause.end() : pause.end() + 2].strip()[:1].islower():
            continue
        if _JOINED.match(text, pause.end()):
            continue  # "I called him, and I said, I'm all right": told within the speech
        return pause.end()
    return None


def _before_narration(text: str, start: int, end: int) -> int:
    """Return the end of the sentences that still may be speech."""
    last = end
    for number, sentence in enumerate(sentences(text, start, end)):
        if number and is_narration(sentence.of(text)):
            return last
        last = sentence.end
    return last


def _unopened(pair: Pair, text: str, paragraph: Span) -> Span | None:
    close = pair.end
    while close > pair.start and not (text[close - 1].isalnum() or text[close - 1] in _STOPS):
        close -= 1
    if close == pair.start or text[close - 1] not in _STOPS:
        return None
    tagged = tag_after(text, pair.end, paragraph.end) is not None
    if not tagged and pair.end != paragraph.end:
        return None
    start = _first_spoken(text, pair.start, close, whole=pair.start == paragraph.start)
    return None if start is None else Span(start, pair.end)


def _first_spoken(text: str, start: int, end: int, whole: bool) -> int | None:
    """Return where the last run of sentences begins that are not narration."""
    if not text[start:end].strip():
        return None
    first: int | None = None
    found = list(sentences(text, start, end))
    for number in range(len(found) - 1, -1, -1):
        sentence = found[number]
        if number == 0 and not whole:
            break  # it holds the tag of the speech before
        if number != len(found) - 1 and is_narration(sentence.of(text)):
            break
        first = sentence.start
    return first
