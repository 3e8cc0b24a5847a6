"""Until: up to where in the story a question looks."""

from __future__ import annotations

import re

from fabula.errors import FabulaError
from fabula.story import Story

_FORM = re.compile(r"(?:(chapter|scene):)?(\d+)")


class NoSuchPlace(FabulaError):
    """The story has no such chapter or scene."""


def parse_until(story: Story, at: str | int) -> int:
    """Return the offset up to which ``at`` reaches: ``chapter:3``, ``scene:5`` (with its end) or an offset.

    Raises NoSuchPlace where ``at`` is none of these, and where there is no such chapter or scene.
    """
    form = _FORM.fullmatch(str(at).strip())
    if form is None:
        raise NoSuchPlace(f"{str(at)!r} is no place in a story: write chapter:3, scene:5 or an offset.")
    unit, number = form[1], int(form[2])
    if unit is None:
        return number
    ends = _chapters(story) if unit == "chapter" else _scenes(story)
    if number not in ends:
        raise NoSuchPlace(f"There is no {unit} {number}: the last is {max(ends, default=0)}.")
    return ends[number]


def begin_of(story: Story, unit: str, number: int) -> int:
    """Return the offset at which a chapter or a scene that is there begins."""
    if unit == "scene":
        return story.scenes[number - 1].span.start
    return next(one.span.start for one in story.manuscript.segments if one.chapter == number)


def _chapters(story: Story) -> dict[int, int]:
    return {one.chapter: one.span.end for one in story.manuscript.segments if one.chapter}


def _scenes(story: Story) -> dict[int, int]:
    return {number: one.span.end for number, one in enumerate(story.scenes, start=1)}
