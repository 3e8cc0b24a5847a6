"""By the clock it is earlier than before, and nothing tells that a night has gone by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from fabula.checking.draft import Draft
from fabula.checking.elapsed import are_told_as_they_happen, has_moved_on
from fabula.checking.note import Finding
from fabula.reading.times import HOURS, number_of
from fabula.span import Span

LEVEL = "suggestion"
SOON = 6_000  # characters between two hours of one day
BACK = 3.0  # hours that a slip may go back; more, and it is another day
HALF_DAY = 12.0
LEAST = 0.1  # hours
_NUMBER = "|".join(HOURS)
_MINUTES = r"five|ten|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|fifty-five"
_TIME = (
    rf"(?:(?P<part>half|a quarter|quarter|{_MINUTES})(?: minutes)? (?P<way>past|after|to|of|before) "
    rf"(?P<hour>{_NUMBER})"
    rf"|(?P<bare>{_NUMBER}|\d{{1,2}}) o[’']clock|(?P<oral>{_NUMBER})[ -](?P<minutes>{_MINUTES})"
    r"|(?P<digits>\d{1,2}[:.]\d\d))\b"
)
_ALONE = re.compile(
    rf"[.!?“\"—] ?{_TIME}(?=[.,][”\"]|, (?:and|by)\b)"
    rf"|\b(?:struck|(?:little|just|shortly) (?:after|past)) (?P<struck>{_NUMBER})"
    r"(?=[.,;]| (?:when|as|and)\b)",
    re.IGNORECASE,
)  # the hour for a sentence, as who looks at a clock tells it, or as it strikes
_NOW = re.compile(
    r"\b(?:it (?:was|is)|it[’']s|(?:clock|watch|dial|display)(?: [\w’']+){0,5}? (?:said|says|struck|strikes|"
    r"showed|shows|read|reads|stood at)"
    r"|said (?:that )?it was|the time (?:was|is))"
    rf"(?: (?:now|just|only|still|nearly|almost|about|exactly|a little after|a little past|just after))* "
    rf"{_TIME}(?! (?:that|before|in the morning))",
    re.IGNORECASE,
)
_PASSED = re.compile(
    r"\b(?:(?:next|following|another) (?:day|morning|night|evening|afternoon)|(?:days?|nights?|weeks?|"
    r"hours?) (?:later|passed|"
    r"went|after)|later|tomorrow|overnight|woke|slept|yesterday|(?:that|in the|by) (?:morning|night|"
    r"evening|afternoon|dawn)|"
    r"had been|(?:was|is|been|had|clock|watch|[’']s) (?:slow|fast|stopped|wrong))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Hour:
    """An hour by the clock, from 0 to below 12, and the words that tell it."""

    hour: float
    span: Span


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each hour that is a little before the one told last."""
    for before, now in pairwise(_hours(draft)):
        between = Span(before.span.end, now.span.start)
        back = (before.hour - now.hour) % HALF_DAY
        if not LEAST < back <= BACK or between.end - between.start > SOON:
            continue
        passed = _PASSED.search(draft.text, *between) or has_moved_on(draft, between)
        if not passed and are_told_as_they_happen(draft, (before.span.start, now.span.start)):
            told = before.span.of(draft.text)
            yield Finding(
                now.span, f"“{now.span.of(draft.text)}” here, and “{told}” before.", see=(before.span,)
            )


def _hours(draft: Draft) -> Iterator[_Hour]:
    """Yield the hours that it is, in the order of the text, also those said; not those asked."""
    found = {match.end(): match for pattern in (_ALONE, _NOW) for match in draft.find(pattern)}
    for end, match in sorted(found.items()):
        hour = _hour(match)
        if draft.text[end : end + 2].strip()[:1] != "?":
            start = match.start() + len(match[0]) - len(match[0].lstrip('.!?“"— '))
            yield _Hour(hour % HALF_DAY, Span(start, end))


def _hour(match: re.Match[str]) -> float:
    said = match.groupdict()
    if bare := said.get("struck") or match["bare"]:
        return number_of(bare.lower())
    if match["digits"]:
        hours, minutes = re.split("[:.]", match["digits"])
        return int(hours) + int(minutes) / 60
    if match["oral"]:
        return number_of(match["oral"].lower()) + number_of(match["minutes"].lower()) / 60
    word = match["part"].lower().removeprefix("a ")
    part = {"half": 30.0, "quarter": 15.0}.get(word) or number_of(word)
    later = match["way"].lower() in ("past", "after")
    return number_of(match["hour"].lower()) + (part if later else -part) / 60


FLAGS = [
    "It was ten past eleven. “Well?” said Ida. She lit the lamp.\n\nThe ⟦clock over the door said five "
    "to eleven⟧.",
]
ALLOWS = [
    "It was ten past eleven. “Well?” said Ida. She lit the lamp.\n\nThe clock over the door said five to "
    "twelve.",
    "It was ten past eleven. “Well?” said Ida.\n\nThe next day she was up late. It was half past ten.",
]
