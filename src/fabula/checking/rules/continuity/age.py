"""Somebody's age goes back, or leaps ahead with no time for it in between."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from fabula.checking.clash import name_of
from fabula.checking.draft import Draft
from fabula.checking.elapsed import times_told
from fabula.checking.note import Finding
from fabula.span import Span
from fabula.story import Age, scene_at

LEVEL = "warning"
LONG = 60_000  # characters in which years may go by without a word
LEAST = 2  # years by which somebody must be too old; one may be a birthday
YEARS = re.compile(r"\b(?:birthday|(?:years|winters|summers) (?:later|passed|went|had))\b", re.IGNORECASE)

_PRESENT = re.compile(r"\b(?:am|is|are)\b|\b(?:I|he|she|they|you)[’'](?:m|s|re)\b", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each age that cannot follow the one before it."""
    told: dict[str, list[Age]] = defaultdict(list)
    for age in draft.story.ages:
        if age.now and age.character is not None and _is_told(draft, age):
            told[age.character].append(age)
    for ages in told.values():
        for before, after in pairwise(ages):
            if _is_of_one_time(draft, before, after) and (
                after.years < before.years
                or (
                    after.years >= before.years + LEAST
                    and not _time_passes(draft, Span(before.span.end, after.span.start))
                )
            ):
                name = name_of(draft, after.character)
                message = f"{name} is {after.years} here, and {before.years} before."
                yield Finding(after.span, message, see=(before.span,))


def _is_told(draft: Draft, age: Age) -> bool:
    """Say whether an age is told in the course of the story, not in a scene that looks back."""
    scene = scene_at(draft.story.scenes, age.span.start)
    return scene is None or scene.time is None or scene.time.mode == "told"


def _is_of_one_time(draft: Draft, before: Age, after: Age) -> bool:
    """Say whether two ages are of one time: what is said now is of the time that is told of as gone by."""
    if before.by != after.by:
        return not _is_past(draft, before if before.by == "said" else after)
    return _is_past(draft, before) == _is_past(draft, after)


def _is_past(draft: Draft, age: Age) -> bool:
    """Tell "I was thirty" from "I am forty-five": who tells of themselves may do so years later."""
    return _PRESENT.search(draft.text, *age.span) is None


def _time_passes(draft: Draft, between: Span) -> bool:
    """Say whether the words between two ages tell of years, or there is room for them."""
    if between.end - between.start > LONG or YEARS.search(draft.text, *between):
        return True
    return any(
        (words.unit in ("months", "years") and words.shift > 0) or words.kind in ("year", "date")
        for words in times_told(draft, between)
    )


FLAGS = [
    "Mara was forty-three. “Well?” said Mara. Mara shut the door.\n\n⟦Mara was thirty-nine⟧.",
    "“I'm nineteen,” said Ivo. Ivo sat down.\n\nIt rained.\n\n“⟦I'm twenty-five⟧,” said Ivo.",
]
ALLOWS = [
    "Mara was forty-three. “Well?” said Mara.\n\nFive years went by. Mara was forty-eight.",
    "Mara was forty-three. “Well?” said Mara. Mara shut the door.\n\nAt nineteen, Mara had gone to sea.",
    "Mara was forty-three. “Well?” said Mara. Ivo was thirty. “Well,” said Ivo.",
]
