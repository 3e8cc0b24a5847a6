"""Headings: what a chapter's heading says above its number, and beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from fabula.views.showing import showable

# A chapter's own number: "Chapter Two - Frost", "2. Frost", "IV". What opens the title is no separator.
_NUMBERED = re.compile(
    r"(?:(?i:chapter)\s+(?P<named>[\w-]+)|(?P<bare>\d[\w-]*|[IVXLC]+(?=\W*$|[.:)]|\s*[–—-])))"
    r"[\s.,:;|~*_=#)/–—-]*(?P<title>.*)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def heading_parts(headings: Iterable[str], number: int) -> tuple[str, str]:
    r"""Return what stands above a chapter's number, and beside or below it, in the first heading with words.

    The number itself is left out where it is the chapter's own; a number that is another stays. What stands
    there in the manner of the chapter's later headings is the first part's, not the chapter's.

    >>> heading_parts(["PART ONE\n\nChapter Two - Frost"], 2), heading_parts(["# 7. Rain"], 3)
    (('PART ONE', 'Frost'), ('', '7. Rain'))
    >>> heading_parts(["## Chapter 1\n\n### MARA", "### JONAS"], 1)
    ('', '')
    """
    told = [heading for heading in headings if heading_lines(heading)]
    lines = heading_lines(_without_parts(told[0], told[1:])) if told else []
    place = next((place for place, line in enumerate(lines) if _NUMBERED.match(line)), 0)
    within = " ".join(lines[:place])
    own = _NUMBERED.match(lines[place]) if lines else None
    if own and _value(own["named"] or own["bare"]) in (None, number):
        lines[place] = own["title"]
    return within, " ".join(filter(None, lines[place:]))


def _without_parts(heading: str, later: Sequence[str]) -> str:
    """Return a heading without the lines below its first that are as deep as every later heading."""
    first, *below = [line for line in heading.splitlines() if heading_lines(line)]
    depths = {_depth(line) for one in later for line in one.splitlines() if heading_lines(line)}
    if len(depths) != 1 or depths == {0} or _depth(first) in depths:
        return heading
    return "\n".join([first, *(line for line in below if _depth(line) not in depths)])


def _depth(line: str) -> int:
    """Return how many number signs of Markdown stand before a heading."""
    return len(line) - len(line.lstrip("#"))


def numbers_itself(title: str) -> bool:
    """Say whether a title still begins with a chapter's number, one that is not its place in the file.

    >>> numbers_itself("Chapter 4: Letters"), numbers_itself("Chapter House")
    (True, False)
    """
    own = _NUMBERED.match(title)
    return own is not None and own["named"] is not None and _value(own["named"]) is not None


def heading_lines(text: str) -> list[str]:
    r"""Return the lines of a heading that have words, without the marks around them.

    >>> heading_lines("PART ONE\n\n## Frost ##")
    ['PART ONE', 'Frost']
    """
    lines = (showable(line).strip("#*_=~ ") for line in text.splitlines())
    return [line for line in lines if line]


def _value(number: str) -> int | None:
    """Return the value of an arabic or Roman numeral, None for a word."""
    if number.isdecimal():
        return int(number)
    digits = [_ROMAN.get(letter, 0) for letter in number.upper()]
    if 0 in digits:
        return None
    return sum(-one if one < after else one for one, after in pairwise([*digits, 0]))
