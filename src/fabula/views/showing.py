"""Showing: the story's words and our numbers made fit for a line of any view."""

from __future__ import annotations

import re

# What a terminal would obey rather than show, or XML cannot hold: control characters, changes of direction,
# lone surrogates, and what is no character.
_UNSHOWABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)

_QUOTED_LINE = re.compile(r"[\r\n][ \t]*>[> \t]*")  # as plain files begin each line of what is set off


def showable(text: str) -> str:
    r"""Return the text on one line, without what a terminal would obey and what XML cannot hold.

    The marks with which a plain file begins the lines of a block quote go with the line ends.

    >>> showable("  two\nlines\x1b[31m "), showable("of verse\n> set off")
    ('two lines [31m', 'of verse set off')
    """
    return " ".join(_UNSHOWABLE.sub(" ", _QUOTED_LINE.sub(" ", text)).split())


def legible(text: str) -> str:
    r"""Return the text, letter for letter, with a space for what XML cannot hold or a terminal would obey.

    >>> legible("two\nlines\x1b")
    'two\nlines '
    """
    return _UNSHOWABLE.sub(lambda found: found[0] if found[0] in "\n\t" else " ", text)


def fraction(confidence: float) -> str:
    """Return a confidence from 0 to 1 with two decimals.

    >>> fraction(0.917)
    '0.92'
    """
    return f"{confidence:.2f}"


def counted(number: int, noun: str) -> str:
    """Return a number and what it counts.

    >>> counted(1, "scene"), counted(1200, "scene")
    ('1 scene', '1,200 scenes')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
