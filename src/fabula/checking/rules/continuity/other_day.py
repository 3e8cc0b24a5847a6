"""It is another day of the week than before, and nothing tells that a day has gone by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from fabula.checking.draft import Draft
from fabula.checking.elapsed import times_told
from fabula.checking.looks import REACH, places_of
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import weekday
from fabula.reading.times import WEEKDAYS
from fabula.span import Span

LEVEL = "suggestion"
_DAY = rf"(?:{'|'.join(day.capitalize() for day in WEEKDAYS)})"
_RELATIVE = r"the day after tomorrow|the day before yesterday|tomorrow|yesterday|today"
_TODAY = re.compile(
    r"\b(?:[Ii]t (?:was|is)|[Ii]t[’']s|[Tt]oday (?:was|is))(?: only| just| still)?(?: an?)? "
    rf"(?P<day>{'|'.join(day.capitalize() for day in WEEKDAYS)})\b(?! (?:when|that|before|after|last))"
    rf"|\b(?P<on>[Oo]n (?:an? )?(?:{'|'.join(day.capitalize() for day in WEEKDAYS)}))\b"
    rf"(?!,? (?:{_RELATIVE}))(?=,| (?:morning|afternoon|evening|night))"
    rf"|(?=[MTWFS])\b(?P<beside>{_DAY},? (?P<when>{_RELATIVE})(?=[.,;!?—”\"’]))"
    rf"|(?=[tTyY])\b(?P<said>(?P<then>[Tt]he day after tomorrow|[Tt]omorrow|[Yy]esterday|[Tt]oday)"
    rf"(?:,| is| was|[’']s)(?: an?)? {_DAY}(?=[.,;!?—”\"’]))"
)
_SHIFTS = {
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "the day before yesterday": -2,
    "today": 0,
}
_MOVED = re.compile(
    r"\b(?:(?:next|following) (?:day|morning|evening|afternoon|week)|(?:days?|nights?|weeks?|months?) "
    r"(?:later|after|passed|went)|overnight|by (?:the )?morning)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:would|will|due)\b|[’']ll\b", re.IGNORECASE)
BEFORE = 40  # characters before words of time in which they may be said to lie ahead


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each day that is not that of the words before it, where ``weekday`` has none."""
    told = list(draft.find(_TODAY))
    if not any(now["on"] is None for now in told[1:]):
        return
    sure = places_of(draft, weekday.check)
    for before, now in pairwise(told):
        between = Span(before.end(), now.start())
        if now["on"] is not None or _day(before) == _day(now) or between.end - between.start > REACH:
            continue
        span = Span(*now.span())
        if not any(span.overlaps(place) for place in sure) and not _time_passes(draft, between):
            message = f"It is {_day(now)} here, and {_day(before)} before."
            yield Finding(span, message, see=(Span(*before.span()),))


def _day(match: re.Match[str]) -> str:
    """Return the day of the week that it is by what is said: by "tomorrow, Friday" a Thursday."""
    named = match["day"] or re.findall(_DAY, match[0])[0]
    shift = _SHIFTS[(match["when"] or match["then"] or "today").lower()]
    return WEEKDAYS[(WEEKDAYS.index(named.lower()) - shift) % 7].capitalize()


def _time_passes(draft: Draft, between: Span) -> bool:
    moved = _MOVED.finditer(draft.text, *between)
    return any(
        draft.quote_at(one.start()) is None and not _is_ahead(draft, one.start()) for one in moved
    ) or any(
        words.kind in ("shift", "next") and words.shift > 0 and words.unit in ("days", "weeks", "months")
        for words in times_told(draft, between)
        if not _is_ahead(draft, words.span.start)
    )


def _is_ahead(draft: Draft, at: int) -> bool:
    """Say whether words of time are of what is still to come: "she would be fifty next week"."""
    return _AHEAD.search(draft.text, max(0, at - BEFORE), at) is not None


FLAGS = [
    "It was Sunday, and there was pudding. “Well?” said Ida.\n\n“Eat,” said Ivo. “⟦It's a Wednesday⟧.”",
    "“Come on Friday, the day after tomorrow,” said Ida.\n\n“When?” said Ivo.\n\n“⟦Tomorrow, Saturday⟧,” "
    "said Ida.",
]
ALLOWS = [
    "It was Sunday, and there was pudding. “Well?” said Ida.\n\nThe next day it rained. It was Monday.",
    "It was Sunday, and there was pudding. “Well?” said Ida.\n\n“Eat,” said Ivo. “It's Sunday.”",
]
