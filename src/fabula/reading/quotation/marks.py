"""Marks: every character that may open or close a quotation, and how dear each reading of it is.

A mark is read as opening, as closing, or as inert (an apostrophe, an inch, a slip of the pen). How well a
reading fits is a cost, from 0 (just what it looks like) to about 5 (hardly), that depends on the shape of the
mark and on the characters beside it alone; ``pairing`` then finds the cheapest reading of a whole paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from fabula.reading.lexicon import load_words

Family = Literal["double", "single", "angle", "corner", "low", "low single"]
Side = Literal["space", "dash", "word", "stop", "dots"]

STRAY = 4.0
"""The cost of a double mark that means nothing."""

_STRAY_FOREIGN = 2.0  # an angle, corner or low mark is no slip of the hand, yet may be an ornament

_MARK = re.compile(
    r"(?P<row>[\"'“”‘’`]{9,}+)"  # an ornament
    r"|``|''|[\"“”‟＂]|[«»‹›「」『』„‚]"
    r"|(?<![^\W_])['‘’‛`´]|['‘’‛`´](?![^\W_])"  # a mark between two letters is an apostrophe
)
_FAMILIES: dict[str, Family] = {
    **dict.fromkeys(("``", "''", '"', "“", "”", "‟", "＂"), "double"),
    **dict.fromkeys("'‘’‛`´", "single"),
    **dict.fromkeys("«»‹›", "angle"),
    **dict.fromkeys("「」『』", "corner"),
    "„": "low",
    "‚": "low single",
}
_SHAPED_OPENING = frozenset({"``", "“", "‟", "‘", "‛", "`", "„", "‚", "「", "『"})
_SHAPED_CLOSING = frozenset({"”", "’", "´", "」", "』"})
_TRANSPARENT = frozenset("\"“”‟＂'‘’‛`´*_«»‹›「」『』„‚")
_DASHES = frozenset("—–―‒-‐‑")
_STOPS = frozenset(",;:!?)]}>。，！？、")
_BRACKETS = frozenset("([{<")
_TAG = re.compile(  # what follows the end of a speech even where its last stop was forgotten
    r"\s+(?:(?:he|she|they|I|we|[A-Z]\w+)\s+)?(?:said|says|asked|cried|replied|answered|whispered|muttered|murmured"
    r"|shouted|exclaimed|thought)\b"
)
_REACH = 8  # how many marks in a row are looked through for a neighbour

# (left, right) -> (cost of opening, cost of closing)
_COSTS: dict[tuple[Side, Side], tuple[float, float]] = {
    ("space", "word"): (0.0, 6.0),
    ("space", "dots"): (0.3, 3.0),
    ("space", "dash"): (0.3, 3.0),
    ("space", "stop"): (3.0, 1.5),
    ("space", "space"): (2.0, 2.0),
    ("dash", "word"): (0.5, 1.5),
    ("dash", "dots"): (0.8, 1.0),
    ("dash", "dash"): (1.0, 0.8),
    ("dash", "stop"): (3.0, 0.3),
    ("dash", "space"): (3.0, 0.0),
    ("word", "word"): (2.0, 2.0),
    ("word", "dots"): (4.0, 0.3),
    ("word", "dash"): (4.0, 0.1),
    ("word", "stop"): (4.0, 0.1),
    ("word", "space"): (6.0, 0.0),
    ("stop", "word"): (1.5, 1.5),
    ("stop", "dots"): (2.5, 0.5),
    ("stop", "dash"): (3.0, 0.1),
    ("stop", "stop"): (4.0, 0.1),
    ("stop", "space"): (6.0, 0.0),
    ("dots", "word"): (1.5, 1.2),
    ("dots", "dots"): (2.5, 0.5),
    ("dots", "dash"): (3.0, 0.1),
    ("dots", "stop"): (4.0, 0.1),
    ("dots", "space"): (6.0, 0.0),
}


class Mark(NamedTuple):
    """A mark at ``start``..``end`` of the text and what each reading of it costs.

    ``line_start``: it stands first in a line that is not the paragraph's first. ``leads``: speech may well
    begin here, at the start of the paragraph or after a stop. ``weak``: a letter stands before it, no stop.
    """

    start: int
    end: int
    family: Family
    opening: float
    closing: float
    inert: float
    line_start: bool = False
    leads: bool = True
    weak: bool = False


def find_marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """Yield the marks of the paragraph ``start``..``end`` of ``text``, in order.

    >>> [(mark.start, mark.family) for mark in find_marks("'Don't,' he said.", 0, 17)]
    [(0, 'single'), (7, 'single')]
    """
    for match in _MARK.finditer(text, start, end):
        if match["row"]:
            continue
        if match[0] == "''" and _is_mark_and_elision(text, match.end(), end):
            yield _mark(text, match.start(), match.start() + 1, start, end)
            yield _mark(text, match.start() + 1, match.end(), start, end)
        else:
            yield _mark(text, match.start(), match.end(), start, end)


def _mark(text: str, at: int, to: int, start: int, end: int) -> Mark:
    glyph = text[at:to]
    family = _FAMILIES[glyph]
    left, right = _left_side(text, at, start), _right_side(text, to, end)
    opening, closing = _COSTS[left, right]
    if (left, right) == ("space", "space"):
        opening, closing = (0.3 if at == start else 2.0), (0.3 if to == end else 2.0)
    opening, closing = _weigh_shape(glyph, opening, closing)
    inert, weak = STRAY, left == "word" and right != "dash"
    if family == "single":
        opening, closing, inert = _weigh_apostrophe(text, at, to, (left, right), opening, closing)
        if at == start and inert > 1.0:
            inert += 2.0
        if weak and right == "space" and (to == end or _TAG.match(text, to, end)):
            closing, inert, weak = min(closing, 0.3), inert + 2.0, False
    elif family != "double":
        inert = _STRAY_FOREIGN
    elif left == "word" and text[at - 1 : at].isdigit():
        inert = 0.3  # inches, seconds
    line_start = at > start and text[at - 1] == "\n"
    return Mark(at, to, family, opening, closing, inert, line_start, _leads(text, at, start), weak)


def _leads(text: str, at: int, start: int) -> bool:
    """Say whether no word runs on into the mark."""
    limit = max(start, at - _REACH)
    while at > limit and (text[at - 1].isspace() or text[at - 1] in _TRANSPARENT):
        at -= 1
    return at <= start or not text[at - 1].isalnum()


def _after_pause(text: str, at: int) -> bool:
    """Say whether a comma, colon or semicolon comes before, as in a tag that leads back to speech."""
    return text[max(0, at - 3) : at].rstrip()[-1:] in (",", ";", ":")


def _weigh_shape(glyph: str, opening: float, closing: float) -> tuple[float, float]:
    """Let the shape of a curly mark weigh more than its neighbours, yet not decide alone."""
    if glyph in _SHAPED_OPENING:
        return min(opening, 1.0), closing + 1.5
    if glyph in _SHAPED_CLOSING:
        return opening + 1.5, min(closing, 1.0)
    if glyph in "«‹":  # set with inner spaces in French
        return min(opening, 0.5), closing
    if glyph in "»›":
        return opening, min(closing, 0.5)
    return opening, closing


def _weigh_apostrophe(
    text: str, at: int, to: int, sides: tuple[Side, Side], opening: float, closing: float
) -> tuple[float, float, float]:
    """Weigh a single mark against its being an apostrophe; returns the costs opening, closing, inert."""
    left, right = sides
    if right == "word" and left != "word":
        word = _word_from(text, to)
        if word[:1].isdigit():
            return opening + 2.0, closing, 0.0
        if _is_elision(word):
            return opening + 1.0, closing, 0.4
        leads = _leads(text, at, 0)
        if _may_be_elision(word):
            if _after_pause(text, at) and _stem(word) in load_words("common_words"):
                return opening, closing, 3.0
            return (opening + 0.3, closing, 1.2) if leads else (opening + 1.0, closing, 0.6)
        inert = 2.4 if word[:1].islower() and not leads else 3.0
        return opening, closing, inert + 2.0 if text[at] in "‘‛" else inert
    if left == "word":
        word = _word_before(text, at).lower()
        if (word.endswith("in") and len(word) > 3) or word in load_words("dropped_ends"):
            return opening, closing + 2.0, 0.2
        if word.endswith(("s", "z", "x")):
            return opening, closing + 1.2, 0.6
        if word[-1:].isdigit():
            return opening, closing + 0.6, 0.6
        return opening, closing + 0.5, 3.0
    if left == right == "space":
        return opening, closing, 2.0
    return opening, closing, 4.0


def _is_elision(word: str) -> bool:
    return _stem(word).lower() in load_words("elisions")


def _may_be_elision(word: str) -> bool:
    return _stem(word) in load_words("dropped_starts")


def _stem(word: str) -> str:
    return word.split("'")[0].split("’")[0]


def _is_mark_and_elision(text: str, at: int, end: int) -> bool:
    return at < end and _is_elision(_word_from(text, at))


def _word_from(text: str, at: int) -> str:
    to = at
    limit = min(len(text), at + 24)
    while to < limit and (text[to].isalnum() or text[to] in "'’"):
        to += 1
    return text[at:to]


def _word_before(text: str, at: int) -> str:
    start = at
    limit = max(0, at - 24)
    while start > limit and text[start - 1].isalnum():
        start -= 1
    return text[start:at]


def _left_side(text: str, at: int, start: int) -> Side:
    limit = max(start, at - _REACH)
    at -= 1
    while at >= limit and text[at] in _TRANSPARENT:
        at -= 1
    return _side(text[at]) if at >= start else "space"


def _right_side(text: str, at: int, end: int) -> Side:
    limit = min(end, at + _REACH)
    while at < limit and text[at] in _TRANSPARENT:
        at += 1
    return _side(text[at], opens=True) if at < end else "space"


def _side(character: str, opens: bool = False) -> Side:
    if character.isalnum():
        return "word"
    if character.isspace() or (character in _BRACKETS and not opens):
        return "space"
    if character in ".…":
        return "dots"
    if character in _DASHES:
        return "dash"
    if character in _STOPS:
        return "stop"
    return "word" if opens else "stop"
