"""Field: a story with slips sown in it, no two in one paragraph or in two that touch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from random import Random

from evaluation.sowing.sorts import Edit, Sort, all_sorts, is_looked_for
from fabula.span import Span
from fabula.story import Story

WORDS = 95  # of prose for one slip: a hasty draft


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip sown: its sort, where it is in the spoiled text, and what ``was`` there."""

    sort: str
    span: Span
    was: str = ""


def sow(story: Story, seed: str, only: Collection[str] = ()) -> tuple[str, list[Slip]]:
    """Return the text of a clean story with slips sown, every sort in turn, and what they are, in order.

    With ``only`` no other sorts are sown than those; by default, all that a rule which is on should find.
    """
    chance = Random(seed)
    paragraphs = story.manuscript.paragraphs
    words = sum(len(paragraph.of(story.text).split()) for paragraph in paragraphs)
    names = only or [name for name in all_sorts() if is_looked_for(name)]
    sorts = {name: sort for name, sort in sorted(all_sorts().items()) if name in names}
    proposed = {name: _shuffled(story, sort, chance) for name, sort in sorts.items()}
    starts, free = [paragraph.start for paragraph in paragraphs], set(range(len(paragraphs)))
    turn = [name for name, sort in sorts.items() for _ in range(sort.often)]
    edits: list[tuple[Edit, str]] = []
    while len(edits) < words // WORDS and any(proposed.values()):
        for name in chance.sample(turn, len(turn)):
            edit = _next_free(proposed[name], starts, free) if len(edits) < words // WORDS else None
            if edit is not None:
                edits.append((edit, name))
    return _applied(story.text, sorted(edits, key=lambda sown: sown[0].span))


def _shuffled(story: Story, sort: Sort, chance: Random) -> list[Edit]:
    edits = list(sort.propose(story, chance))
    chance.shuffle(edits)
    return edits


def _next_free(edits: list[Edit], starts: Sequence[int], free: set[int]) -> Edit | None:
    """Take the next edit in paragraphs that are still free, and keep them and those beside them."""
    while edits:
        edit = edits.pop()
        first, last = (bisect_right(starts, offset) - 1 for offset in edit.span)
        if free.issuperset(range(first, last + 1)):
            free -= set(range(first - 1, last + 2))
            return edit
    return None


def _applied(text: str, edits: Sequence[tuple[Edit, str]]) -> tuple[str, list[Slip]]:
    parts, slips, at, length = [], [], 0, 0
    for edit, sort in edits:
        (start, end), words = edit.span, edit.words
        parts += [text[at:start], words]
        length += start - at
        slips.append(Slip(sort, Span(length, length + len(words)), text[start:end]))
        length += len(words)
        at = end
    return "".join([*parts, text[at:]]), slips
