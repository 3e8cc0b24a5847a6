"""Windows: the stretches of text the encoder sees at once, cut at paragraph ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LIMIT = 254  # pieces of a window, the marks around it left out


@dataclass(frozen=True, slots=True)
class Window:
    """A run of tokens, half-open."""

    first: int
    stop: int


def cut_windows(sizes: Sequence[int], paragraph: Sequence[int], sentence: Sequence[int]) -> list[Window]:
    """Cut tokens into windows of at most ``LIMIT`` pieces: as many whole paragraphs as fit.

    ``sizes`` are the pieces of each token, ``paragraph`` and ``sentence`` their numbers, never falling. A
    paragraph longer than a window is cut at the end of a sentence, a longer sentence anywhere.
    """
    windows: list[Window] = []
    first = 0
    while first < len(sizes):
        stop, room = first, LIMIT
        while stop < len(sizes) and sizes[stop] <= room:
            room -= sizes[stop]
            stop += 1
        stop = max(stop, first + 1)
        if stop < len(sizes):
            stop = _last_break(paragraph, first, stop) or _last_break(sentence, first, stop) or stop
        windows.append(Window(first, stop))
        first = stop
    return windows


def _last_break(numbers: Sequence[int], first: int, stop: int) -> int:
    """Return the last place after ``first`` and up to ``stop`` where a new number begins, or 0."""
    for place in range(stop, first, -1):
        if numbers[place] != numbers[place - 1]:
            return place
    return 0
