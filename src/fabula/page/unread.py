"""Unread: the paragraphs of a story just saved that its last reading does not have, to be shown at once.

A novel's text is there in a moment, what is in it some seconds later. Until then the page shows the new
paragraphs in their places, without marks, among the old ones, whose marks still hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from fabula.manuscript import Manuscript
from fabula.views.blocks import Written, written

Change = tuple[int, int, list[Written]]  # blocks from the first on, the last left out, and what replaces them


def unread(read: Sequence[Written], manuscript: Manuscript) -> list[Change]:
    """Return what in a manuscript is new beside the blocks that have been read, in the order of the text."""
    now = written(manuscript)
    same = min(len(read), len(now))
    head = next((n for n in range(same) if read[n] != now[n]), same)
    tail = next((n for n in range(same - head) if read[-1 - n] != now[-1 - n]), same - head)
    old, new = read[head : len(read) - tail], now[head : len(now) - tail]
    steps = SequenceMatcher(None, old, new).get_opcodes()  # what stands everywhere ("Yes.") tells nothing
    return [
        (head + first, head + last, list(new[begin:end]))
        for step, first, last, begin, end in steps
        if step != "equal"
    ]
