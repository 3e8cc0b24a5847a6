"""Notes: the labels that open an author's note, and the words that give one away without a label."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from fabula.formats.patterns.breaks import undecorated
from fabula.formats.patterns.tables import alternatives, compiled, data

_LABEL_END = r"(?:\s*(?:[:;\-–—~=>*_\])|]|\.(?=\s|$))+\s*|\s*$)"
_OPEN = r"[\s*_~\-–—=#<(\[{>]*"


@cache
def _label(name: str) -> re.Pattern[str]:
    words = alternatives("notes", name)
    return re.compile(rf"{_OPEN}(?P<label>{words}){_LABEL_END}(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


@cache
def _bracketed_label() -> re.Pattern[str]:
    """Return the expression of a label made plain by a bracket ("(Author's note at the end!)")."""
    words = alternatives("notes", "anywhere")
    return re.compile(rf"[(\[]\s*(?P<label>{words})\s+(?P<rest>.*)", re.IGNORECASE | re.DOTALL)


def note_label(line: str, *, at_edge: bool) -> re.Match[str] | None:
    """Match the label that opens an author's note; ``rest`` is what follows it on the line.

    ``at_edge`` says that the line stands where a chapter or the file begins or ends, where more labels count.

    >>> note_label("A/N: sorry for the wait!", at_edge=False)["rest"]
    'sorry for the wait!'
    >>> note_label("Note: the lamps were lit.", at_edge=False) is None
    True
    """
    start = line[:400].replace("’", "'")
    match = _label("anywhere").match(start)
    if match is None and start[:1] in "([" and start[1:2]:
        match = _bracketed_label().match(start)
    if match is None and at_edge:
        match = _label("edges").match(start)
        if match is not None and not match["label"][0].isupper():
            return None
        if match is not None and match["label"].lower() == "an" and match["label"] != "AN":
            return None
    return match


@cache
def _key() -> re.Pattern[str]:
    words = "|".join(data()["notes"]["key"])
    types = r"(?:bold|italics?|underlined?|caps|all caps|capitals)\b[^=\n]{0,20}?"
    signs = rf"(?:[\"“'‘*_~<({{\[/][^=\n]{{1,40}}|{types})"
    return re.compile(
        rf"{signs}\s*(?:=+|:|–|—|-|\bis\b|\bare\b|\bmeans?\b)\s*[^\w\n]*(?:[\w'’]+ ){{0,2}}?(?:{words})"
        rf"(?:(?: |/| and | or ){{1,2}}[\w'’/]+){{0,3}}\W*",
        re.IGNORECASE,
    )


def is_key(line: str) -> bool:
    """Say whether a line explains how a sign or a type is used in the story.

    >>> is_key("'blah' = thinking"), is_key("Bold: telepathy"), is_key('"No" - he was thinking.')
    (True, True, False)
    """
    return len(line) <= 80 and _key().fullmatch(line.strip()) is not None and not line.strip().endswith(".")


@cache
def _vocabulary(name: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(data()["notes"][name]) + r")(?!\w)", re.IGNORECASE)


def author_words(text: str, name: Literal["vocabulary", "telltale"] = "vocabulary") -> int:
    """Count the different words of a block that writers use of the work and its readers."""
    return len({match.group().lower() for match in _vocabulary(name).finditer(text[:3000].replace("’", "'"))})


@cache
def _weighed(name: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    return tuple((re.compile(row["pattern"], re.IGNORECASE), row["weight"]) for row in data()["notes"][name])


def _weight(text: str, name: str) -> int:
    start = " ".join(text[:1500].replace("’", "'").split())
    return sum(points for pattern, points in _weighed(name) if pattern.search(start))


def disowning(text: str) -> int:
    """Weigh how plainly a block says that the characters are not the writer's; 2 and more is plain.

    >>> disowning("I don't own these characters."), disowning("I don't own a dog.")
    (4, 1)
    """
    own = _weight(text, "disowning")
    return own and own + min(_weight(text, "supporting"), 1)


def signing_off(text: str) -> int:
    """Weigh how plainly a block speaks to the readers at a chapter's end; 2 and more is plain."""
    return _weight(text, "signing_off")


def is_text_next(line: str) -> bool:
    """Say whether a line says that the text of a work or a chapter follows it, on an archive's page.

    >>> is_text_next("Work Text:"), is_text_next("Chapter Text"), is_text_next("Text")
    (True, True, False)
    """
    return len(line) < 20 and compiled("notes", "text_follows").fullmatch(undecorated(line)) is not None
