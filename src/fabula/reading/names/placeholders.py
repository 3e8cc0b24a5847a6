"""Placeholders: Y/N and its kin, which stand in fan fiction for the name of whoever reads it, read as names.

No parser knows what to make of *(Y/N)'s (h/c) hair*. A name that occurs nowhere else, of the same length,
stands in for each such name while the story is read, and white space for the blanks of looks and tastes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from fabula.reading.lexicon import load_lines
from fabula.reading.names.name import NameMention

_TASTES = (
    r"(?:your |y/)?(?:fav(?:ou?rite)?\b|(?:hair|eye|skin) (?:colou?r|length|type|tone)\b)[^\[\]()\n]{0,30}"
)
_ANOTHERS = frozenset({"f/n"})  # the friend's
_LEAD = 8  # characters before a placeholder in which a question's mark stands


@cache
def _stand_ins() -> dict[str, str]:
    """Return what each placeholder, in small letters, is read as; "" for blanks."""
    pairs = (line.split() for line in load_lines("placeholders"))
    return {placeholder: "" if name == "-" else name for placeholder, name in pairs}


@cache
def _written() -> dict[str, str]:
    """Return the placeholder that each stand-in stands for."""
    return {name: placeholder.upper() for placeholder, name in _stand_ins().items() if name}


@cache
def _pattern() -> re.Pattern[str]:
    codes = "|".join(sorted(map(re.escape, _stand_ins()), key=len, reverse=True))
    return re.compile(
        rf"[\[(](?P<blank>{_TASTES})[\])]"
        rf"|(?P<open>[\[(])?(?<![\w/])(?P<code>(?a:{codes}))(?![\w/])(?(open)[\])])(?P<end>[\"”’*_\]]*[^\S\n]*(?:\n|\Z))?",
        re.IGNORECASE,
    )


def stand_in_words() -> frozenset[str]:
    """Return the words, in small letters, that names stand in with."""
    return frozenset(name.lower() for name in _written())


def with_stand_ins(text: str) -> str:
    """Return the text, as long as it was, with a name for each placeholder and nothing for a blank.

    A terminal that asks *Proceed? (Y/N)* means nobody, nor does a game by *[Accept? Y/N]*.

    >>> with_stand_ins("“Morning, (Y/N),” he said to your (h/c) hair.")
    '“Morning,  Ynn ,” he said to your       hair.'
    """
    return _pattern().sub(_read_as, text) if any(code in text for code in ("/", "[", "(")) else text


def _read_as(match: re.Match[str]) -> str:
    if match["blank"]:
        return " " * len(match[0])
    before = match.string[max(0, match.start() - _LEAD) : match.start()].rstrip()
    if match["end"] is not None and before.endswith(("?", ":")):
        return match[0]
    name = _stand_ins()[match["code"].lower()]
    start, end = match.start("code") - match.start(), match.end("code") - match.start()
    bracket = " " if match["open"] else ""
    return " " * start + name.ljust(end - start) + bracket + (match["end"] or "")


def as_written(words: str, others: tuple[tuple[str, str], ...] = ()) -> str:
    """Return words of the text that was read with the placeholders that stand-ins stand for.

    The ``others`` are names that only this story has others read for.

    >>> as_written("Ynn's flat"), as_written("Wu's flat", (("Wu", "李明"),))
    ("Y/N's flat", "李明's flat")
    """
    words = re.sub(r"\b[YLF]\w+", lambda word: _written().get(word[0], word[0]), words)
    read = dict(others)
    return re.sub(r"\b[A-Z]\w+", lambda word: read.get(word[0], word[0]), words) if read else words


def is_readers(name: str) -> bool:
    """Say whether a name is the reader's own to fill in, no friend's nor father's.

    >>> is_readers("Y/N Y/L/N"), is_readers("Ms. Y/L/N"), is_readers("F/N")
    (True, False, False)
    """
    return all(word in _stand_ins() and word not in _ANOTHERS for word in name.lower().split())


def named_as_written(name: NameMention, others: tuple[tuple[str, str], ...] = ()) -> NameMention:
    """Return the mention of a name with the words that the story has."""
    written = {**_written(), **dict(others)}
    words = tuple(written.get(word, word) for word in name.words)
    return name if words == name.words else replace(name, words=words)
