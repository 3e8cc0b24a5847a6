"""The day of the week does not follow from the one before: "Tuesday", then "the next day, Friday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.times import WEEKDAYS, TimeWords, find_times
from fabula.span import Span

LEVEL = "warning"
WEEK = 7  # days
CLOSE = 40  # characters between "the next day" and the day of the week it is said to be
_WEEKDAY = re.compile("|".join(WEEKDAYS), re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?…]+")
_LOOSE = re.compile(r"\b(?:had|would|every|each|until|till|by|since|before|if)\b")
_FEW = re.compile(r"\b(?:some|many|few|couple|several)\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:(?:some|few|several) (?:days|weeks)|eventually|(?:days|weeks) (?:passed|went))\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Today:
    """The day of the week it is where the story has got to, and the words that said so last."""

    weekday: int
    span: Span


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each day of the week that is not the one the story has counted to."""
    today: _Today | None = None
    for sentence, names_a_day in _sentences(draft):
        if today is None and not names_a_day:
            continue
        times = list(find_times(draft.text, *sentence))
        shift = next((one for one in times if _moves(one) and not _FEW.search(draft.text, *one.span)), None)
        days = [one for one in times if one.kind == "weekday"]
        day = days[0] if len(days) == 1 and _is_told(draft, days[0], sentence) else None
        if day is not None and day.weekday is not None:
            if shift is not None and today is not None and _belong(shift, day):
                expected = (today.weekday + _days(shift)) % 7
                if expected != day.weekday:
                    message = f"This is {_name(expected)} by the {_name(today.weekday)} before."
                    yield Finding(day.span, message, see=(today.span,))
            today = _Today(day.weekday, day.span)
        elif days:
            today = None  # spoken of, or several at once: it is no longer plain which day it is
        elif shift is not None:
            loose = _LOOSE.search(draft.text, sentence.start, shift.span.start)
            today = _Today((today.weekday + _days(shift)) % 7, today.span) if today and not loose else None
        elif _is_vague(draft, sentence, times):
            today = None


def _sentences(draft: Draft) -> Iterator[tuple[Span, bool]]:
    """Yield the sentences of the narration, and whether a day of the week is in their paragraph."""
    for start, end in draft.paragraphs:
        names_a_day = _WEEKDAY.search(draft.text, start, end) is not None
        for match in _SENTENCE.finditer(draft.text, start, end):
            if (
                draft.quote_at(match.start() + len(match[0]) // 2) is None
                and draft.quote_at(match.start()) is None
            ):
                yield Span(*match.span()), names_a_day


def _is_vague(draft: Draft, sentence: Span, times: list[TimeWords]) -> bool:
    """Say whether a sentence passes over nobody knows how many days."""
    long = any(one.unit in ("weeks", "months", "years") or one.kind in ("date", "year") for one in times)
    looks_back = re.search(r"\bhad\b|[’']d\b", draft.text[sentence.start : sentence.end])
    return _VAGUE.search(draft.text, *sentence) is not None or (long and looks_back is None)


def _moves(words: TimeWords) -> bool:
    return (
        words.kind in ("next", "shift")
        and 0 < words.shift < WEEK
        and words.unit == "days"
        and words.weekday is None
    )


def _days(words: TimeWords) -> int:
    return round(words.shift)


def _is_told(draft: Draft, day: TimeWords, sentence: Span) -> bool:
    """Say whether a day of the week is the one it is, not one spoken of."""
    text = draft.text
    begin = max(text.rfind(mark, sentence.start, day.span.start) for mark in ",;—–")
    stops = [at for mark in ",;—–" if (at := text.find(mark, day.span.end, sentence.end)) >= 0]
    clause = Span(max(begin, sentence.start), min([*stops, sentence.end]))
    return text[day.span.end - 1] != "s" and not _LOOSE.search(text, *clause)


def _belong(shift: TimeWords, day: TimeWords) -> bool:
    """Say whether "the next day" and a day of the week stand together."""
    gap = day.span.start - shift.span.end if shift.span < day.span else shift.span.start - day.span.end
    return gap < CLOSE


def _name(weekday: int) -> str:
    return WEEKDAYS[weekday].capitalize()


FLAGS = [
    "On Tuesday the coach was late. “Well?” said Ana.\n\nThe next day, ⟦Thursday⟧, they stayed at home.",
    "It was Monday morning. Ana sat.\n\nMr. Pyle came the next day.\n\nThe day after that was ⟦Saturday⟧.",
]
ALLOWS = [
    "On Tuesday the coach was late. “Well?” said Ana.\n\nThe next day, Wednesday, they stayed at home.",
    "On Tuesday the coach was late. “Well?” said Ana.\n\nThey met again on Thursday.",
    "On Tuesday the coach was late. Some days passed.\n\nThe next day, Sunday, they stayed at home.",
]
