"""Moments: when each scene is, from the words that say so, placed in the order of what happened.

python-dateutil does the arithmetic of months, years and "next Tuesday": the standard library has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta

from fabula.corrections.correction import NOTHING
from fabula.reading.account import Account
from fabula.reading.scenes.headings import headed_time
from fabula.reading.times import TimeWords, dates_nothing, find_times, parts
from fabula.span import Span
from fabula.story import Interlude, SceneMode, SceneTime

START = datetime(2001, 1, 1, 8)  # a Monday morning stands for the first day of a story that does not say
OPENING = 90  # tokens of a scene in which the words that date it are looked for
AT_ONCE = 8  # tokens within which words of the past date it: "last night" further in is only spoken of
PAST_SHARE = 0.6  # share of the narration's finite verbs in the pluperfect that makes a scene a flashback
DATING = ("shift", "next", "year", "date")  # kinds of words that say when without a day to start from
LONG_AGO = ("years", "months", "weeks")


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a scene is in the time of the story, and how it is told.

    ``told`` are the author's words for it, which ``words`` are then part of, or "".
    """

    at: datetime
    mode: SceneMode
    words: TimeWords | None
    told: str = ""


def date_scenes(
    account: Account, spans: Sequence[Span], interludes: Sequence[Interlude] = (), told: Sequence[str] = ()
) -> list[SceneTime]:
    """Return when each scene is; where the text does not say, a scene follows the one told before it.

    A scene is dreamt when most of it is a dream of the ``interludes``. ``told`` are the author's words for
    the time of each scene, "" where he gives none, ``NOTHING`` where he says that there are none.

    ``order`` ranks the scenes by story time, from 1; those at one moment keep the order of the telling.
    """
    moments = _moments(account, spans, interludes, told)
    ranked = sorted(range(len(moments)), key=lambda scene: (moments[scene].at, scene))
    order = {scene: rank for rank, scene in enumerate(ranked, start=1)}
    return [_time(account, moment, order[scene]) for scene, moment in enumerate(moments)]


def place_interludes(
    account: Account, spans: Sequence[Span], interludes: Sequence[Interlude], told: Sequence[str] = ()
) -> tuple[Interlude, ...]:
    """Return the interludes with their ``order``, where words of time give one.

    ``told`` is as for ``date_scenes``.

    An hour or a part of a day does not: of which day it is, what is remembered or planned seldom says.
    """
    moments = _moments(account, spans, interludes, told)
    placed = []
    for one in interludes:
        scene = next(number for number, span in enumerate(spans) if span.holds(one.span))
        words = next(find_times(account.prose.tokens.text, *one.evidence[-1]), None) if one.time else None
        if words is not None and words.kind in DATING and one.kind != "dream":
            at = _moved(moments[scene].at, words)
            # "In March" may be of any year: what is remembered lies back, what is planned ahead.
            if words.kind != "date" or (at > moments[scene].at) == (one.kind == "plan"):
                one = replace(one, order=sum(moment.at <= at for moment in moments))
        placed.append(one)
    return tuple(placed)


def _moments(
    account: Account, spans: Sequence[Span], interludes: Sequence[Interlude], told: Sequence[str]
) -> list[Moment]:
    moments: list[Moment] = []
    now = START
    dated = account.each("scenes dated", spans, lambda span: _dating(account, span))
    before_now = account.each("scenes told as past", spans, lambda span: _is_told_as_past(account, span))
    of_words = zip(dated, before_now, strict=True)
    for span, by_author, (dating, past) in zip(spans, told or [""] * len(spans), of_words, strict=True):
        if by_author == NOTHING:
            by_author, words = "", None
        elif by_author:
            words = next(find_times(by_author, 0, len(by_author)), None)
        else:
            words = headed_time(account, span) or dating
        mode = _mode(span, words, past, interludes)
        at = _moved(now, words) if words else now
        moments.append(Moment(at, mode, words, by_author))
        if mode == "told":
            now = at
    return moments


def _dating(account: Account, span: Span) -> TimeWords | None:
    """Return the narrated words that date a scene: the first near its opening, a day before an hour."""
    covered = account.tokens_in(span)
    stop = min(covered.stop, covered.start + OPENING)
    if covered.start >= stop:
        return None
    tokens = account.prose.tokens
    told = [
        words
        for words in find_times(tokens.text, tokens.start[covered.start], tokens.end[stop - 1])
        if words.kind not in ("open", "age")
        and not dates_nothing(tokens.text, words)
        and (words.shift >= 0 or words.span.end <= tokens.end[min(stop, covered.start + AT_ONCE) - 1])
        and all(account.quote_of[token] < 0 for token in account.tokens_in(words.span))
    ]
    return next((words for words in told if words.kind != "same"), told[0] if told else None)


def _mode(
    span: Span, words: TimeWords | None, told_as_past: bool, interludes: Sequence[Interlude]
) -> SceneMode:
    dreamt = sum(
        one.span.end - one.span.start
        for one in interludes
        if one.kind == "dream" and not one.supposed and span.holds(one.span)
    )
    if dreamt > (span.end - span.start) / 2:
        return "dream"
    long_ago = words is not None and words.shift < 0 and words.unit in LONG_AGO
    return "flashback" if long_ago or told_as_past else "told"


def _is_told_as_past(account: Account, span: Span) -> bool:
    """Say whether a scene tells of what had been before: "She had gone down to the river"."""
    tokens, covered = account.prose.tokens, account.tokens_in(span)
    verbs = [token for token in covered if tokens.tag[token] == "VBD" and account.quote_of[token] < 0]
    had = sum(tokens.lower[t] in ("had", "'d") and "VBN" in tokens.tag[t + 1 : t + 3] for t in verbs)
    return len(verbs) > 4 and had / len(verbs) >= PAST_SHARE


def _moved(now: datetime, words: TimeWords) -> datetime:
    """Return the moment that words say, told at another moment."""
    try:
        return _reckoned(now, words)
    except (OverflowError, ValueError):  # "a million years later": no calendar goes so far
        return now


def _reckoned(now: datetime, words: TimeWords) -> datetime:
    at = now
    if words.unit:
        if words.unit in ("months", "years"):
            at = now + relativedelta(months=round(words.shift * (12 if words.unit == "years" else 1)))
        else:
            at = now + timedelta(**{words.unit: words.shift})
    if words.weekday is not None:
        days = (words.weekday - at.weekday()) % 7
        at = at + timedelta(days=days - 7 if words.shift < 0 and days else days)
    if words.year is not None:
        at = at.replace(year=words.year, day=min(at.day, 28))
    if words.month is not None:
        day = words.day if words.day and words.day <= 28 else min(at.day, 28)
        at = at.replace(month=words.month, day=day)
    if words.part in parts():
        hour = parts()[words.part]
        at = at.replace(hour=hour % 24, minute=0) + timedelta(days=hour // 24)
    elif words.hour is not None:
        at = _at_hour(at, words.hour)
    elif words.unit in ("days", "weeks", "months", "years"):
        at = at.replace(hour=8, minute=0)
    return at


def _at_hour(now: datetime, hour: float) -> datetime:
    """Return the next moment at an hour of the clock, which may be of the morning or of the evening."""
    minutes = round(hour * 60)
    start = now.replace(hour=0, minute=0)
    choices = [start + timedelta(minutes=minutes + half * 720) for half in range(4)]
    if minutes >= 13 * 60:
        choices = [start + timedelta(minutes=minutes), start + timedelta(days=1, minutes=minutes)]
    return min((choice for choice in choices if choice >= now), default=now)


def _time(account: Account, moment: Moment, order: int) -> SceneTime:
    words = moment.words
    if words is None:
        return SceneTime(moment.told, None, None, "", order, moment.mode, ())
    return SceneTime(
        label=moment.told or words.span.of(account.prose.tokens.text),
        weekday=words.weekday,
        hour=words.hour,
        part=words.part,
        order=order,
        mode=moment.mode,
        evidence=() if moment.told else (words.span,),
    )
