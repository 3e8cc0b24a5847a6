"""A date that cannot be: "Monday the 4th", then "Thursday the 4th"; or one before the date it was already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from fabula.checking.draft import Draft
from fabula.checking.elapsed import times_told
from fabula.checking.looks import REACH
from fabula.checking.note import Finding
from fabula.reading.times import MONTHS, WEEKDAYS
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 40  # characters between two dates below which one corrects the other
COMMON_YEAR = 2023
FEBRUARY = 2
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
    *(f"twenty-{ones}" for ones in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")),
    *("twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_TOLD_AT = re.compile(
    r"\b(?:[Ii]t (?:was|is)(?: now)?|[Oo]n(?: the (?:morning|evening|night|afternoon) of)?) $"
)
_PASSED = re.compile(r"\b(?:years?|months?|later|remember\w*|ago|letter|dated|diary|had)\b", re.I)
BEFORE = 40  # characters before a date that may make it the one that it is


@dataclass(frozen=True, slots=True)
class _Date:
    """A day of a month, the month from 1 or None, and the day of the week from 0 or None."""

    day: int
    month: int | None
    weekday: int | None
    span: Span


@cache
def _pattern() -> re.Pattern[str]:
    week = "|".join(name.capitalize() for name in WEEKDAYS)
    month = "|".join(name.capitalize() for name in MONTHS)
    spelt = "|".join(sorted(_ORDINALS, key=len, reverse=True))
    day = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{spelt})(?![\w-])"
    return re.compile(  # the look at the first letter saves trying every name everywhere
        rf"(?=[MTWFSAJOND0-9fstenl])\b(?:(?P<week1>{week})(?: \w+)?,? (?:the )?"
        rf"(?P<day1>{day})(?: (?:of )?(?P<month1>{month})\b)?"
        rf"|(?P<week2>{week}),? (?P<month2>{month}) (?:the )?(?P<day2>{day})"
        rf"|(?P<day3>{day}) (?:of )?(?P<month3>{month})\b(?:,? (?:an?|was an?|is an?) (?P<week3>{week}))?"
        rf"|(?P<month4>{month}) (?:the )?(?P<day4>{day})(?:,? (?:an?|was an?|is an?) (?P<week4>{week}))?)"
    )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each date that is of another day of the week by one before it, or goes back."""
    dates = [_date(match) for match in draft.find(_pattern())]
    known = [one for one in dates if one is not None]
    for before, now in pairwise(one for one in known if one.weekday is not None):
        if _is_near(before, now) and not _fits(before, now):
            yield _finding(draft, before, now)
    today = [one for one in known if one.month is not None and _is_today(draft, one)]
    for before, now in pairwise(today):
        back = before.day - now.day if before.month == now.month else 0
        if back > 0 and _is_near(before, now) and not _time_passes(draft, before, now):
            yield _finding(draft, before, now)


def _finding(draft: Draft, before: _Date, now: _Date) -> Finding:
    here, there = now.span.of(draft.text), before.span.of(draft.text)
    return Finding(now.span, f"“{here}” here, and “{there}” before.", see=(before.span,))


def _date(match: re.Match[str]) -> _Date | None:
    said = {name[:-1]: words for name, words in match.groupdict().items() if words}
    word = said["day"].lower()
    day = _ORDINALS.index(word) + 1 if word in _ORDINALS else int(re.sub(r"\D", "", word))
    month = MONTHS.index(said["month"].lower()) + 1 if "month" in said else None
    weekday = WEEKDAYS.index(said["week"].lower()) if "week" in said else None
    return _Date(day, month, weekday, Span(*match.span())) if 1 <= day <= 31 else None


def _is_near(before: _Date, now: _Date) -> bool:
    return CLOSE < now.span.start - before.span.end < REACH


def _fits(before: _Date, now: _Date) -> bool:
    """Say whether two dates of one year are of their days of the week; also where no month is told."""
    if before.weekday is None or now.weekday is None:
        return True
    if before.month == now.month or None in (before.month, now.month):
        if before.month != now.month and before.day != now.day:
            return True
        return (now.weekday - before.weekday - now.day + before.day) % 7 == 0
    months = sorted((before.month or 0, now.month or 0))
    if months[0] <= FEBRUARY < months[1]:
        return True  # it may be a leap year
    apart = _day_of_year(now) - _day_of_year(before)
    return (now.weekday - before.weekday - apart) % 7 == 0


def _day_of_year(one: _Date) -> int:
    first = date(COMMON_YEAR, one.month or 1, 1)
    return first.timetuple().tm_yday + one.day


def _is_today(draft: Draft, one: _Date) -> bool:
    """Say whether a date is told as the one that it is."""
    lead = draft.text[max(0, one.span.start - BEFORE) : one.span.start].removesuffix("the ")
    return draft.quote_at(one.span.start) is None and _TOLD_AT.search(lead) is not None


def _time_passes(draft: Draft, before: _Date, now: _Date) -> bool:
    between = Span(before.span.end, now.span.start)
    lead = Span(max(0, now.span.start - BEFORE), now.span.start)
    if draft.is_parted(lead) or _PASSED.search(draft.text, *lead) is not None:
        return True
    return any(words.unit in ("months", "years") for words in times_told(draft, between))


FLAGS = [
    "Ivo left on Monday the 4th. “Well?” said Ida. It rained, and nobody came by for an hour.\n\nHe had "
    "taken the boat on ⟦Thursday the 4th⟧.",
    "It was the fourteenth of May. “Well?” said Ida. She put the kettle on and sat down.\n\nIt was "
    "the ⟦third of May⟧.",
]
ALLOWS = [
    "Ivo left on Monday the 4th. “Well?” said Ida. It rained, and nobody came by for an hour.\n\nHe had "
    "taken the boat on Thursday the 7th.",
    "Ivo left on Monday, May 1st. “Well?” said Ida. It rained, and nobody came by for an hour.\n\nHe wrote "
    "on Thursday, June 1st.",
    "It was the fourteenth of May. “Well?” said Ida. She put the kettle on and sat down.\n\nA year later "
    "it was the third of May.",
]
