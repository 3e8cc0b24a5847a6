"""Header: fields, bylines and Project Gutenberg's own lines, by which a file tells of itself."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from fabula.formats.patterns.breaks import undecorated
from fabula.formats.patterns.tables import compiled, data

_FIELD = re.compile(
    r"[\s*_>|\-•·]*(?P<key>[A-Za-z][A-Za-z'/()& \-]{1,30}?)[\s*_]*[:=][\s*_]*(?P<value>\S.*|$)", re.DOTALL
)


_READER_PAIRING = re.compile(
    r"[*_]*(?P<who>[^\W\d_][^\n.!?:“”\"]{0,40}?(?:\s[x×]\s|/)\s?(?:[\w-]+!?\s?){0,2}?(?:reader\b|y/n\b|you\b))"
    r"(?:[*_]*$|[^\w\s'’].*|\s*[(|~–—-].*)",
    re.IGNORECASE,
)


def header_field(line: str) -> tuple[str, str] | None:
    """Return the metadata name and value of a header line such as ``Pairing: Ada/Ben``, or None.

    >>> header_field("**Rating:** T"), header_field("Title: The Weir"), header_field("He said: no")
    (('rating', 'T'), ('title', 'The Weir'), None)
    >>> header_field("*Ada Lark x fem!Reader. Warnings: none.*")
    ('relationship', 'Ada Lark x fem!Reader')
    """
    match = _FIELD.match(line.replace("’", "'"))
    if match is None:
        pairing = _READER_PAIRING.match(line) if len(line) < 200 else None
        return ("relationship", pairing["who"]) if pairing else None
    name = data()["header"]["fields"].get(" ".join(match["key"].lower().split()))
    return (name, match["value"].strip().strip("*_").strip()) if name else None


_POSTED = re.compile(r"posted originally on the archive of our own at https?://\S+", re.IGNORECASE)


def posted(line: str) -> bool:
    """Say whether a line is the one that a download from an archive has under its title.

    >>> posted("Posted originally on the Archive of Our Own at http://archiveofourown.org/works/7.")
    True
    """
    return _POSTED.fullmatch(line) is not None


_BYLINE = re.compile(
    r"(?:(?:a |an )?(?:original )?(?:story|fic|fan ?fiction|novel|tale|written|work)?\s*(?:by|par))"
    r"\s*:?\s+(?P<name>\S.{0,60})",
    re.IGNORECASE,
)


def byline(line: str) -> str | None:
    """Return the author named by a line such as ``by Ada Lark``, or None.

    >>> byline("by Ada Lark"), byline("By noon the tide had turned.")
    ('Ada Lark', None)
    """
    match = _BYLINE.fullmatch(
        undecorated(line) if not line.endswith((".", "!", "?")) or line.isupper() else ""
    )
    if match is None:
        return None
    name = re.sub(r"\s*\(\d{4}\)$", "", match["name"].strip())
    words = name.split()
    if len(words) > 6 or name.endswith((",", ":")):
        return None
    named = len(words) == 1 or (
        words[0][0].isupper() and sum(word[0].isupper() for word in words) * 2 >= len(words)
    )
    return name if named or not any(character.isalpha() for character in words[0]) else None


def imprint(line: str) -> Literal["sure", "beside"] | None:
    """Say whether a line is of a book's imprint by itself, or may be beside such a line; None for any other.

    >>> imprint("Copyright © 2025 Ada Lark"), imprint("Printed in Leeds"), imprint("It rained.")
    ('sure', 'beside', None)
    """
    if compiled("imprint", "sure").fullmatch(line):
        return "sure"
    return "beside" if compiled("imprint", "beside").fullmatch(line) else None


@cache
def _gutenberg(name: str) -> re.Pattern[str]:
    return re.compile(data()["gutenberg"][name], re.IGNORECASE | re.DOTALL)


def gutenberg_title(line: str) -> tuple[str, str | None] | None:
    """Return the title and author in Project Gutenberg's first line, or None for any other line.

    >>> gutenberg_title("The Project Gutenberg eBook of The Weir, by Ilse Marrow")
    ('The Weir', 'Ilse Marrow')
    """
    match = _gutenberg("title").fullmatch(line) if len(line) < 300 else None
    return (match["title"], match["author"]) if match else None


def gutenberg_mark(line: str) -> Literal["start", "end", "credit"] | None:
    """Say which part of a Project Gutenberg wrapping a line marks, if any."""
    if _gutenberg("start").match(line) or _gutenberg("small_print_end").match(line):
        return "start"
    if _gutenberg("end").match(line):
        return "end"
    return "credit" if _gutenberg("credit").match(line) else None
