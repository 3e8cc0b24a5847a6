"""Times: the words of a story that say when: "on Tuesday", "three days later", "half past six", "that night".

The arithmetic of months and weekdays is in ``scenes.moments``; this module only reads the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from fabula.reading.lexicon import load_table
from fabula.span import Span

TimeKind = Literal["shift", "next", "same", "part", "weekday", "date", "clock", "age", "year", "open"]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words that say when: a ``shift`` from the time before, in ``unit``; a ``part`` of a day ...

    ``kind`` says what the words are about; ``shift`` is below 0 for the past; ``weekday`` counts from 0 for
    Monday, ``month`` from 1; ``hour`` is the clock's (a bare "six" may be of the morning or of the evening).
    """

    span: Span
    kind: TimeKind
    shift: float = 0.0
    unit: str = ""
    part: str = ""
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    hour: float | None = None


@cache
def parts() -> dict[str, int]:
    """Return the parts of a day with the hour at which each begins."""
    return dict(load_table("times")["parts"])


@cache
def units() -> frozenset[str]:
    """Return the words for stretches of time: a day, a week, a summer."""
    return frozenset(load_table("times")["units"])


@cache
def _pattern() -> re.Pattern[str]:
    told = load_table("times")
    number = "|".join(sorted((*map(re.escape, told["numbers"]), r"\d+"), key=len, reverse=True))
    unit, part = "|".join(told["units"]), "|".join(told["parts"])
    week, hour = "|".join(WEEKDAYS), "|".join(HOURS)
    month = "|".join(month for month in MONTHS if month != "may")
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    counted = r"(?!(?:this|his|as|was|perhaps)\b)\w*[^\Ws]s|men|women|people|children|of|hundred"  # six men
    ones = "|".join(HOURS[:9])
    minutes = (  # six forty-five, seven-thirty, nine oh two; but "at six fifty men came"
        rf"(?:(?:twenty|thirty|forty|fifty)(?:-(?:{ones}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
        rf"|seventeen|eighteen|nineteen|oh[ -](?:{ones}))\b"
        rf"(?![ -](?:{counted}|thousand|year|odd|or)\b)"
    )
    initials = "".join(sorted({word[0] for word in told["numbers"]}))
    amount = (  # may stand within a word: the look at its first letter saves trying every number everywhere
        rf"(?=[\d{initials}])(?P<amount>{number})(?P<more>[ -](?:{number}))?[ -](?P<unit>{unit})s?\b,? "
        r"(?P<way>later|after|afterwards|earlier|before|ago|from now|on|(?:went|goes|go) by|pass(?:ed|es)?)\b"
    )
    at_word_start = (
        rf"(?P<after>after|(?:for|within|in|past)(?! the)) (?P<amount2>{number})(?P<more2>[ -](?:{number}))? "
        rf"(?P<unit2>{unit})s?\b",
        rf"the (?:next|following) (?P<next>{unit}|{week})\b",
        r"(?P<morrow>next (?:day|morning|evening|night|week|month|year)"
        r"|tomorrow(?: morning| night| evening)?|(?:day|morning|night) after)\b",
        r"(?P<past>yesterday(?: morning| evening| afternoon)?"
        rf"|(?<!the )last (?:night|week|month|year|summer|winter|spring|{week})"
        r"|the (?:day|night|evening|morning|week|year) before"
        rf"|(?:this|the) past (?:week|month|year)|the previous (?:{unit}))\b",
        rf"(?:by|at|before|towards?) the end of the (?P<ending>{unit})\b",
        rf"(?:that|the same|this) (?:very )?(?P<same>{part}|day)\b|(?P<tonight>tonight)\b",
        rf"(?P<weekday>{week})s?(?: (?P<weekpart>{part}))?\b",
        rf"(?:(?P<day1>{day})(?: of)? (?P<month1>{month}|may)|(?P<month2>{month}) (?P<day2>{day})"
        rf"|(?:in|since|early|late|mid) (?P<month3>{month}|may))\b(?:,? (?P<year>\d{{4}})\b)?",
        rf"(?P<half>half past|quarter past|quarter to|(?:{number}) (?:minutes )?(?:past|to)) "
        rf"(?P<hour1>{hour})\b",
        rf"(?P<hour2>{hour}|\d{{1,2}}) ?(?:o[’']clock)\b",
        r"(?P<clock>\d{1,2}[:.]\d{2})(?: ?(?P<noon>[ap]\.?m\b))?"
        r"|(?P<bare>\d{1,2}) ?(?P<noon2>[ap]\.?m\b)",
        rf"(?:at|by|until|till|before|after|towards?|since) (?P<hour3>{hour})\b"
        rf"(?:[ -](?P<minutes>{minutes}))?"
        r"(?: in the (?P<hourpart>morning|afternoon|evening)\b)?"
        rf"(?! (?:{counted}|more|last|to|past)\b)",
        r"(?:in the|at|by|before|after|towards?|until|all|early|late|mid|one|every"
        r"|on the (?:first|second|third|fourth|fifth|last|final)) ?(?:early |late )?"
        rf"(?P<part>{part})\b|(?P<part2>midnight|noon|midday|dusk|dawn|nightfall|daybreak|sunrise|sunset|sundown)\b",
        r"when (?:\w+ ){1,3}?(?:was|were) (?P<age>[a-z]+(?:-[a-z]+)?|\d+)(?: years old)?(?=[,.;])",
        r"(?:in|since|of|by) (?P<bareyear>1[5-9]\d\d|20\d\d)\b",
        r"(?P<open>later|afterwards|meanwhile|earlier|eventually|presently|at last|by the time|once"
        r"|years ago|long ago|soon after|at first light)\b",
    )
    starting = "|".join(f"(?:{form})" for form in at_word_start)
    return re.compile(rf"{amount}|\b(?=\w)(?:{starting})")  # on lower case: a third of the time of IGNORECASE


def find_times(text: str, start: int = 0, end: int | None = None) -> Iterator[TimeWords]:
    """Yield the words of time between two offsets, in order.

    >>> [(words.kind, words.shift, words.unit) for words in find_times("Three days later it rained.")]
    [('shift', 3.0, 'days')]
    """
    # A text that is asked for as a whole is short, and is not to drive a story out of what is kept.
    lowered = _lowered.__wrapped__(text) if end is None else _lowered(text)
    for match in _pattern().finditer(lowered, start, len(text) if end is None else end):
        found = _read(match)
        if found is not None:
            yield found


def dates_nothing(text: str, words: TimeWords) -> bool:
    """Tell days that come again, or that it is not, from the day that it is.

    >>> text = "It wasn't Sunday, and he came every Monday, and on Tuesdays. On Friday she rang."
    >>> [dates_nothing(text, words) for words in find_times(text)]
    [True, True, True, False]
    """
    again = words.kind == "weekday" and words.span.of(text)[-1] == "s"
    return again or _OF_NO_DAY.search(text, max(0, words.span.start - 24), words.span.start) is not None


_OF_NO_DAY = re.compile(
    r"\b(?:(?:every|each|most|any)(?: other| single| second)?"
    r"|(?:not|[a-z]+n['’]t|never)(?: a| even| yet)?) \Z",
    re.IGNORECASE,
)


# "It was three weeks before she could walk" comes after them, not before.
_WAITED = re.compile(
    r"\bit (?:was|took(?: \w+)?|had been)(?: (?:about|almost|another|fully|nearly|only|over))? \Z"
)
LONGEST_WAIT = 40


@lru_cache(maxsize=2)
def _lowered(text: str) -> str:
    """Return a text in lower case, character for character; it is asked for stretch by stretch.

    >>> _lowered("İN MAY")
    'in may'
    """
    return text.translate(_LOWER).lower()


_LOWER = {ord("İ"): "i", ord("ı"): "i", ord("ſ"): "s"}  # the first alone has two characters in lower case


def _read(match: re.Match[str]) -> TimeWords | None:
    said = {name: words.lower() for name, words in match.groupdict().items() if words}
    span = Span(*match.span())
    if match[0].startswith("since "):
        return None  # from when on, not when
    if "way" in said:
        waited = _WAITED.search(match.string, max(0, span.start - LONGEST_WAIT), span.start)
        sign = -1 if said["way"] in ("earlier", "before", "ago") and waited is None else 1
        return _shift(span, said, sign, "")
    if "after" in said:
        if said["after"] in ("for", "past", "within", "in"):
            return None  # how long, not when
        return _shift(span, said, 1, "2")
    if "next" in said or "morrow" in said:
        return _next(span, said.get("next") or said["morrow"], 1)
    if "past" in said:
        return _next(span, said["past"], -1)
    if "ending" in said:
        return _ending(span, said["ending"])
    if "same" in said:
        return TimeWords(span, "same", part="" if said["same"] == "day" else said["same"])
    if "tonight" in said:
        return TimeWords(span, "same", part="night")
    if "weekday" in said:
        return TimeWords(
            span, "weekday", weekday=WEEKDAYS.index(said["weekday"]), part=said.get("weekpart", "")
        )
    month = said.get("month1") or said.get("month2") or said.get("month3")
    if month:
        day = said.get("day1") or said.get("day2") or ""
        digits = re.sub(r"\D", "", day)
        year = int(said["year"]) if "year" in said else None
        number = int(digits) if digits and 1 <= int(digits) <= 31 else None
        return TimeWords(span, "date", month=MONTHS.index(month) + 1, day=number, year=year)
    if "bareyear" in said:
        return TimeWords(span, "year", year=int(said["bareyear"]))
    if "age" in said:
        years = number_of(said["age"])
        return TimeWords(span, "age", shift=years, unit="years") if years else None
    if "part" in said or "part2" in said:
        return TimeWords(span, "part", part=said.get("part") or said["part2"])
    if "open" in said:
        return TimeWords(span, "open")
    hour = _hour(said)
    return TimeWords(span, "clock", hour=hour) if hour is not None else None


def _shift(span: Span, said: dict[str, str], sign: int, suffix: str) -> TimeWords:
    amount = number_of(said["amount" + suffix]) or 1.0
    if more := said.get("more" + suffix):
        amount += number_of(more.strip(" -")) or 0.0
    if said["amount" + suffix].startswith("half"):
        amount = 0.5
    times, unit = _counted(said["unit" + suffix])
    return TimeWords(span, "shift", shift=sign * amount * times, unit=unit)


def _counted(word: str) -> tuple[int, str]:
    """Return the unit that a word for a stretch of time is counted in, and how many make one: 2 weeks."""
    unit = load_table("times")["units"][word]
    return {"fortnights": (2, "weeks"), "decades": (10, "years")}.get(unit, (1, unit))


def _next(span: Span, words: str, sign: int) -> TimeWords:
    weekday = next((number for number, day in enumerate(WEEKDAYS) if day in words), None)
    if weekday is not None:
        return TimeWords(span, "next", shift=float(sign), unit="days", weekday=weekday)
    part = next((part for part in parts() if part in words.split()), "")
    named = "" if part else next((word for word in load_table("times")["units"] if word in words.split()), "")
    times, unit = _counted(named) if named else (1, "days")
    return TimeWords(span, "next", shift=float(sign * times), unit=unit, part=part)


def _ending(span: Span, unit: str) -> TimeWords:
    """Return the end of a day or of a longer time: of which week, what was told before says."""
    if load_table("times")["units"][unit] == "days":
        return TimeWords(span, "part", part="evening" if unit == "day" else unit)
    times, counted = _counted(unit)
    return TimeWords(span, "shift", shift=times / 2, unit=counted)


def number_words() -> frozenset[str]:
    """Return the words for numbers, "a couple of" among them."""
    return frozenset(load_table("times")["numbers"])


def number_of(words: str) -> float:
    """Return the number that words or digits say, 0 where they say none."""
    if words.isdecimal():
        return float(words)
    numbers = load_table("times")["numbers"]
    if words in numbers:
        return float(numbers[words])
    tens, _, ones = words.partition("-")
    return float(numbers.get(tens, 0) + numbers[ones]) if ones in numbers and tens in numbers else 0.0


def _hour(said: dict[str, str]) -> float | None:
    if "clock" in said:
        hours, minutes = re.split("[:.]", said["clock"])
        hour = int(hours) + int(minutes) / 60
    elif "bare" in said:
        hour = float(said["bare"])
    else:
        word = said.get("hour1") or said.get("hour2") or said.get("hour3") or ""
        hour = float(word) if word.isdecimal() else float(HOURS.index(word) + 1) if word in HOURS else -1.0
        if "half" in said:
            minutes_word = said["half"].split()[0]
            minutes = {"half": 30.0, "quarter": 15.0}.get(minutes_word, number_of(minutes_word))
            hour += (-minutes if said["half"].endswith("to") else minutes) / 60
        hour += number_of(re.sub("oh[ -]", "", said.get("minutes", ""))) / 60
    noon = (said.get("noon") or said.get("noon2") or "").replace(".", "")
    if (noon == "pm" or said.get("hourpart") in ("afternoon", "evening")) and 0 <= hour < 12:
        hour += 12
    return hour if 0 <= hour <= 24 else None
