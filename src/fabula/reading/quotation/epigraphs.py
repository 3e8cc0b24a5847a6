r"""Epigraphs: what stands over a chapter from another's pen, and under it whose words they are.

Nobody of the story says it, though it has quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from fabula.manuscript import Manuscript

_MOST = 4  # paragraphs over a chapter that may be an epigraph with whose it is
_OPENING, _CLOSING = '"“‘«„', '"”’»“'
_LONGEST = 1_200  # characters of a paragraph of one
_SOURCE = re.compile(  # on a line of its own, or behind the words: "— Ilse Marrow, The Salt Ledger"
    r"(?:\A|\n|(?<=[\"”’»*_])[ \t])[ \t]*[*_(]*(?:[—–―]|--?)[ \t]*[*_“\"‘]*"
    r"(?=[^\W_][^\n]{2})[^.!?…\n\"“”]{1,80}(?:\.[^.!?…\n\"“”]{1,60}){0,3}[*_)”\"’]*\s*\Z"
)


def epigraphs(manuscript: Manuscript, is_italic: Callable[[int], bool]) -> list[int]:
    r"""Return the paragraphs that are epigraphs, and the lines that say whose they are.

    ``is_italic`` says of the number of a paragraph whether all of it is in italics.

    >>> from fabula.formats.opening import from_text
    >>> story = "I\n\n“Bells do not float.”\n— The Harbourmaster's Book\n\nIt rang twice, and Una sat up."
    >>> epigraphs(from_text(story), lambda number: False)
    [0, 1]
    """
    return [
        number for opening in _openings(manuscript) for number in _epigraph(manuscript, opening, is_italic)
    ]


def _openings(manuscript: Manuscript) -> Iterator[range]:
    """Yield the first paragraphs below each heading."""
    number, paragraphs = 0, manuscript.paragraphs
    before = None
    for segment in manuscript.segments:
        first = number
        while number < len(paragraphs) and paragraphs[number].start < segment.span.end:
            number += 1
        if segment.kind == "prose" and before == "heading":
            yield range(first, min(number, first + _MOST))
        before = segment.kind


def _epigraph(manuscript: Manuscript, opening: range, is_italic: Callable[[int], bool]) -> range:
    """Return the paragraphs of an epigraph at the head of some, none where there is none."""
    text, set_off = manuscript.text, {span.start for span in manuscript.set_off}
    for number in opening:
        paragraph = manuscript.paragraphs[number]
        words = paragraph.of(text) if paragraph.end - paragraph.start < _LONGEST else ""
        source = _SOURCE.search(words)
        if source is not None and (number > opening.start or source.start()):
            return range(opening.start, number + 1)
        if not (_is_quoted(words) or paragraph.start in set_off or is_italic(number)):
            break
    return range(0)


def _is_quoted(words: str) -> bool:
    """Say whether all of a paragraph stands in quotation marks, which may stay open for the next."""
    bare = words.strip().strip("*_")
    return bare[:1] in tuple(_OPENING) and (bare[-1] in _CLOSING or not set(bare[1:]) & {*_CLOSING})
