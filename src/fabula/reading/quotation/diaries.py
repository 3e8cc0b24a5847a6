r"""Diaries: entries in italics under a date, which somebody in the story has written.

>>> text = "*3 March 1961*\n\n*We went to sea.*\n\n*Nobody was ill.*\n\nNell shut the book."
>>> paragraphs = [Span(0, 14), Span(16, 33), Span(35, 52), Span(54, 73)]
>>> list(entries(text, paragraphs, [True, True, True, False]))
[1, 2]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fabula.reading.times import MONTHS
from fabula.span import Span

_MONTH = "|".join(f"{month}|{month[:3]}|{month[:4]}" for month in MONTHS)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:the )?{_DAY}(?: of)? (?:{_MONTH})\.?(?:,? \d{{4}})?"
    rf"|(?:{_MONTH})\.? (?:the )?{_DAY}(?:,? \d{{4}})?|(?:{_MONTH}),? \d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
)
_DATED = re.compile(
    rf"[*_]*(?:(?:diary|journal|log|entry)\b[\s,:#–—-]*)?"
    rf"(?:(?:{_WEEKDAY})(?:,? (?:the )?(?:{_DATE}|{_DAY}))?|{_DATE}|(?:day|entry) \d+|dear (?:diary|journal))"
    rf"[,.: –—-]*(?:(?:\d{{1,2}}[.:]\d{{2}}(?: ?[ap]\.?m\.?)?|morning|evening|night|later)[.:]?)?[*_]*",
    re.IGNORECASE,
)


def is_date(text: str, paragraph: Span) -> bool:
    """Say whether a paragraph is a date, or a day, and no more: *3 March 1961*, *Tuesday night*."""
    return _DATED.fullmatch(text, *paragraph) is not None


def entries(text: str, paragraphs: Sequence[Span], italic: Sequence[bool]) -> Iterator[int]:
    """Yield the indices of the paragraphs of all entries; ``italic`` says which are wholly in italics.

    An entry goes on to the next date, or to where the italics end. The date, in italics or not, is no part of
    it, since the story's scenes are told by it too.
    """
    inside = False
    for index, paragraph in enumerate(paragraphs):
        if is_date(text, paragraph):
            inside = True
        elif inside and italic[index]:
            yield index
        else:
            inside = False
