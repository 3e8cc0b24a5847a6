"""Songs: the verses that somebody is told to sing, set off from the narration without quotation marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.quotation.sentences import sentences
from fabula.span import Span

_SINGING = ("chant", "croon", "recite", "sing")
_LONGEST = 60  # characters of a line of verse; prose is wrapped later
_REACH = 300  # characters before a song in which it is told that somebody sings
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


def sung_paragraphs(
    text: str,
    paragraphs: Sequence[Span],
    free: Sequence[bool],
    italic: Sequence[bool],
    set_off: Collection[int] = (),
) -> dict[int, bool]:
    """Return the paragraphs that are sung, each with whether it goes on with the one before.

    ``free`` are those in which nothing else is said, ``italic`` those wholly in italics; verses that are
    ``set_off`` need no colon before them.

    >>> led, song = "He sang, very low:", "Bring the lamp," + chr(10) + "bring the line."
    >>> paragraphs = [Span(0, len(led)), Span(len(led), len(led) + len(song))]
    >>> sung_paragraphs(led + song, paragraphs, [True, True], [False, False])
    {1: False}
    """
    found: dict[int, bool] = {}
    for index in range(1, len(paragraphs)):
        verse = free[index] and (italic[index] or _is_verse(paragraphs[index].of(text)))
        ends = ":." if index in set_off and not italic[index] else ":"
        if verse and (index - 1 in found or _leads_to_song(text, paragraphs[index - 1], ends)):
            found[index] = index - 1 in found
    return found


def _is_verse(words: str) -> bool:
    lines = words.splitlines()
    return len(lines) > 1 and all(0 < len(line.strip()) <= _LONGEST for line in lines)


def _leads_to_song(text: str, paragraph: Span, ends: str) -> bool:
    """Say whether narration ends with somebody's singing and one of some marks: no radio is anybody."""
    if text[paragraph.end - 1] not in ends:
        return False
    last = list(sentences(text, max(paragraph.start, paragraph.end - _REACH), paragraph.end))[-1:]
    words = _WORD.findall(last[0].of(text)) if last else []
    sung = next((at for at, word in enumerate(words) if word.lower() in inflect_all(_SINGING)), 0)
    return any(_is_somebody(word) for word in words[:sung])


def _is_somebody(word: str) -> bool:
    low = word.lower()
    return low in ("i", "we", "he", "she", "they") or (
        word[0].isupper() and low not in load_words("english_function_words")
    )
