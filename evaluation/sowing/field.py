"""Field: a story with slips sown in it, no two in one paragraph or in two that touch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from evaluation.sowing.sorts import Edit, all_sorts
from fabula.span import Span
from fabula.story import Story

WORDS = 95  # of prose for one slip: a hasty draft


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip sown: its sort, and where it is in the spoiled text."""

    sort: str
    span: Span


def sow(story: Story, seed: str) -> tuple[str, list[Slip]]:
    """Return the text of a clean story with slips sown, every sort in turn, and what they are, in order."""
    chance = Random(seed)
    paragraphs = story.manuscript.paragraphs
    words = sum(len(paragraph.of(story.text).split()) for paragraph in paragraphs)
    proposed = {name: _shuffled(story, name, chance) for name in sorted(all_sorts())}
    starts, free = [paragraph.start for paragraph in paragraphs], set(range(len(paragraphs) - 1))
    edits: list[tuple[Edit, str]] = []
    while len(edits) < words // WORDS and any(proposed.values()):
        turn = [name for name, sort in sorted(all_sorts().items()) for _ in range(sort.often)]
        for name in chance.sample(turn, len(turn)):
            edit = _next_free(proposed[name], starts, free)
            if edit is not None and len(edits) < words // WORDS:
                edits.append((edit, name))
    return _applied(story.text, sorted(edits, key=lambda sown: sown[0].span))


def _shuffled(story: Story, name: str, chance: Random) -> list[Edit]:
    edits = list(all_sorts()[name].propose(story, chance))
    chance.shuffle(edits)
    return edits


def _next_free(edits: list[Edit], starts: Sequence[int], free: set[int]) -> Edit | None:
    """Take the next edit in a paragraph that is still free, and keep that one and those beside it."""
    while edits:
        edit = edits.pop()
        index = bisect_right(starts, edit.span.start) - 1
        if index in free:
            free -= {index - 1, index, index + 1, index + 2}
            return edit
    return None


def _applied(text: str, edits: Sequence[tuple[Edit, str]]) -> tuple[str, list[Slip]]:
    parts, slips, at, length = [], [], 0, 0
    for edit, sort in edits:
        (start, end), words = edit.span, edit.words
        parts += [text[at:start], words]
        length += start - at
        slips.append(Slip(sort, Span(length, length + len(words))))
        length += len(words)
        at = end
    return "".join([*parts, text[at:]]), slips
