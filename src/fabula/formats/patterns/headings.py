"""Headings: lines that name a part or a chapter, number one, or look like a title."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from fabula.formats.patterns.breaks import undecorated
from fabula.formats.patterns.numbers import cardinals
from fabula.formats.patterns.tables import alternatives, compiled, word_set

HeadingRank = Literal["part", "chapter", "numeral"]

_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_QUOTES = "\"“”„«»‘'’"
_ROMAN = r"(?:[CL]?X{0,3}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})|XC(?:IX|IV|V?I{0,3}))"
_ROMAN_LOWER = r"(?:x{0,3}(?:ix|iv|v?i{0,3}))"


@cache
def _number() -> str:
    words = alternatives("numbers", "words")
    roman = rf"(?-i:{_ROMAN}|{_ROMAN_LOWER})(?![a-zA-Z])"
    return rf"(?:\d{{1,4}}(?:\.\d+)?|{roman}|(?:the )?(?:{words})(?:[ -](?:and )?(?:{words})){{0,3}})"


@cache
def _number_alone() -> re.Pattern[str]:
    return re.compile(_number(), re.IGNORECASE)


@cache
def _numbered(table_name: str) -> re.Pattern[str]:
    words = alternatives("headings", table_name)
    return re.compile(
        rf"(?P<word>{words})\.?\s+#?(?P<number>{_number()})(?![\w'’])\s*(?P<separator>[.:;,\-–—|~/(\[]*)\s*(?P<title>.*)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _alone() -> re.Pattern[str]:
    words = alternatives("headings", "alone")
    number = _number()
    return re.compile(
        rf"(?:the )?(?P<word>{words})(?: {number})?\s*(?P<separator>[.:\-–—|]*)\s*(?P<title>.*)",
        re.IGNORECASE,
    )


_NUMERAL = re.compile(
    rf"[#(\[\-–—~*]*\s*(?:(?P<number>\d{{1,3}}|(?=[IVXLC]){_ROMAN}(?![A-Za-z]))|(?P<lower>(?=[ivx]){_ROMAN_LOWER}))\s*(?P<separator>[.:)\]\-–—~*]*)\s*(?P<title>.*)"
)
_INITIAL = re.compile(r"[A-Z]\.(?:\W|[A-Z])")
_TIMED_MESSAGE = re.compile(r"[\[(]?\d{1,2}[:.]\d\d\b[^:]*[\w>*]:\S*\s")  # "[11:15 PM] Tess: WAIT"
_BRACKETS = {"(": ")", "[": "]"}  # "LETTER III [Written on the stairs]"
_OF_PLAYS = ("SCENE", "ACT")  # "SCENE 2. The same. Evening."
_HEADING_LIMIT = 300


def heading_rank(line: str) -> HeadingRank | None:
    """Return what kind of heading the words of a line make it, or None for prose.

    >>> heading_rank("CHAPTER I. A Wet Spring"), heading_rank("Part Two"), heading_rank("iv.")
    ('chapter', 'part', 'numeral')
    >>> heading_rank("SCENE 2. The same. Evening."), heading_rank("Scene 2. She ran on.")
    ('chapter', None)
    >>> heading_rank("Part of me wanted to run."), heading_rank("No."), heading_rank("I am not afraid.")
    (None, None, None)
    """
    if not line or len(line) > _HEADING_LIMIT or line[0] in _QUOTES:
        return None
    bare = undecorated(line) or line
    named = _named_rank(line) or _named_rank(bare)
    return named or ("numeral" if _is_numeral(line) else None)


def _named_rank(line: str) -> HeadingRank | None:
    if not line[0].isalpha():
        return None
    if line[0].isupper() and cardinals().keys() >= set(line.rstrip(".").lower().split("-")):
        return "numeral"
    match = _numbered("part").fullmatch(line)
    if match and _is_heading_tail(match, strict=True):
        return "part"
    match = _numbered("chapter").fullmatch(line)
    if match and _is_heading_tail(match, strict=match["word"].lower() not in {"chapter", "chap", "ch"}):
        return "chapter"
    match = _alone().fullmatch(line)
    if match and line[0].isupper():
        title = match["title"]
        if not title or (match["separator"] and len(title) <= 80 and is_title_like(title)):
            return "chapter"
    return None


def _is_heading_tail(match: re.Match[str], *, strict: bool) -> bool:
    """Say whether what follows "Chapter 3" or "Day Two" is a title or nothing, rather than a sentence."""
    title, separator, word = match["title"].strip(), match["separator"], match["word"]
    if not (word[0].isupper() or (not title and match["number"][0].isdigit())):
        return False
    if not title:
        return "," not in separator and not (strict and separator.startswith(".") and word.islower())
    if separator in _BRACKETS and title.endswith(_BRACKETS[separator]):
        return True
    if separator and not strict:
        return word.isupper() or is_title_like(title) or (len(title) <= 200 and "." not in title.rstrip("."))
    if separator and word in _OF_PLAYS:
        return True
    if separator and set(separator) <= set(":-–—|(~"):
        return len(title) <= 90 and (is_title_like(title.rstrip(")")) or title.isupper())
    return (
        is_title_like(title.rstrip(".)")) and (bool(separator) or not title.endswith("."))
    ) or title.isupper()


def is_bare_number(line: str) -> bool:
    """Say whether a heading gives only its word and number, so that a title may stand on the next line.

    >>> is_bare_number("CHAPTER IV."), is_bare_number("Twenty-one"), is_bare_number("Chapter 4: Rain")
    (True, True, False)
    """
    bare = undecorated(line) or line
    if _number_alone().fullmatch(bare):
        return True
    for pattern in (_numbered("part"), _numbered("chapter"), _alone(), _NUMERAL):
        match = pattern.fullmatch(bare)
        if match:
            return not match["title"].strip()
    return False


def chapter_number(line: str) -> int | None:
    """Return the arabic number in a heading such as "Chapter 12", if it has one."""
    match = re.search(r"\d{1,4}", line)
    return int(match.group()) if match else None


def _is_numeral(line: str) -> bool:
    match = _NUMERAL.fullmatch(line)
    if not match or _TIMED_MESSAGE.match(line):
        return False
    title, separator = match["title"].strip(), match["separator"]
    if not title:
        is_kiss = match["lower"] is not None and set(match["lower"]) == {"x"} and not separator
        return not is_kiss and (not separator or separator[0] in ".:)]-–—~*")
    if _INITIAL.match(title):  # "L. L. W." signs a letter
        return False
    if match["lower"] or not separator or separator[0] not in ".:-–—" or len(title) > 80:
        return False
    return (is_title_like(title) and len(title) > 3) or (title.isupper() and len(title) > 3)


def is_title_like(line: str) -> bool:
    """Say whether a line is capitalised as titles are and ends as no sentence does.

    >>> is_title_like("The Salt Road"), is_title_like("She went home."), is_title_like("The salt road")
    (True, False, False)
    """
    if len(line) > 90 or line.endswith((",", ";", ":", "-", "—", "…", '"', "”")) or line[:1] in '"“«—–-':
        return False
    words = _WORD.findall(line)
    if not words or len(words) > 14:
        return False
    small = word_set("headings", "small")
    major = [word for word in words if word.lower() not in small] or words[:1]
    if not all(word[0].isupper() for word in major) or not (
        line[0].isupper() or line[0].isdigit() or line[0] in "(['‘"
    ):
        return False
    if line.endswith("."):
        return len(major) >= 3 or line.isupper()
    return True


_QUOTED = re.compile(r"(?:\"([^\"]+)\"|“([^“”]+)”|'([^\"']+)'|‘([^“”‘]+)’)")


def is_quoted_title(line: str) -> bool:
    """Say whether a line is a title in quotation marks; speech would close its sentence inside them.

    >>> is_quoted_title("“Pieces of Glass”"), is_quoted_title("“Pieces of Glass.”")
    (True, False)
    """
    match = _QUOTED.fullmatch(line)
    if not match or len(line) > 60:
        return False
    words = match[match.lastindex or 0]
    return words[-1] not in ".,;:!?…—–-" and is_title_like(words)


def is_caps(line: str) -> bool:
    """Say whether a line is set in capitals, with at least four letters."""
    return not any(map(str.islower, line)) and sum(map(str.isalpha, line)) >= 4 and line != line.lower()


_SLUG = re.compile(r"(?:(?:INT|EXT)\.?(?:/(?:INT|EXT|E)\.?)?|I/(?:INT|EXT|E)\.?)[. ]\s*\S.*")


def is_slug_line(line: str) -> bool:
    """Say whether a line is a screenplay's scene heading, which opens a scene and no chapter.

    >>> is_slug_line("INT. BAKERY - NIGHT"), is_slug_line("EXT. QUAY"), is_slug_line("INTO THE DARK")
    (True, True, False)
    """
    return is_caps(line) and _SLUG.fullmatch(line) is not None


def is_time_heading(line: str) -> bool:
    """Say whether a line only says in which of its times a story goes on.

    >>> [is_time_heading(line) for line in ("THEN", "**Now, again**", "Then.", "now")]
    [True, True, False, False]
    """
    bare = undecorated(line) or line
    told = bare[:1].isupper() and line[-1] not in ".!?…"
    return told and compiled("headings", "times").fullmatch(bare) is not None


def is_date(line: str) -> bool:
    """Say whether a line only says at what date or hour a story goes on.

    >>> [is_date(line) for line in ("Monday, 3 March 1924", "June 1987", "06:40", "May", "Monday was wet")]
    [True, True, True, False, False]
    """
    bare = undecorated(line) or line
    return any(map(str.isdecimal, bare)) and compiled("headings", "dates").fullmatch(bare) is not None


def is_contents(line: str) -> bool:
    """Say whether a line heads a list of chapters."""
    return undecorated(line).rstrip(".:").lower() in word_set("headings", "contents")


def is_behind(line: str) -> bool:
    """Say whether a heading is that of notes, thanks or the like, as they stand behind a story.

    >>> is_behind("Notes"), is_behind("About the Author"), is_behind("Notes from the Cellar")
    (True, True, False)
    """
    return compiled("notes", "behind").fullmatch(undecorated(line).strip("#.: ")) is not None


def is_surely_behind(line: str) -> bool:
    """Say whether a line alone can only stand over what is behind a book.

    >>> is_surely_behind("About the Author"), is_surely_behind("Notes"), is_surely_behind("About the author?")
    (True, False, False)
    """
    return line[:1].isupper() and compiled("notes", "surely_behind").fullmatch(line.rstrip(":")) is not None


def is_end_mark(line: str) -> bool:
    """Say whether a line only says that the story or a part of it ends here ("THE END", "TBC").

    >>> is_end_mark("~ The End ~"), is_end_mark("The end of the road.")
    (True, False)
    """
    return len(line) <= 60 and bool(compiled("ends", "lines").fullmatch(undecorated(line).rstrip(".!")))
