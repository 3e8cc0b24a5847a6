"""Habit: which marks a story puts around speech, by what most of its lines have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Outer = Literal["double", "single"]
_DOUBLE = frozenset('"“”')


@dataclass(frozen=True, slots=True)
class Habit:
    """``outer`` are the marks around most lines; ``double`` and ``single`` how many lines have each."""

    outer: Outer
    double: int
    single: int


def habit_of(openings: Iterable[str], asked: Outer | None) -> Habit:
    """Return the habit shown by the marks that open lines; ``asked`` is the house's and goes before it.

    >>> habit_of(['"', '"', "'"], None)
    Habit(outer='double', double=2, single=1)
    """
    counts = Counter("double" if mark in _DOUBLE else "single" for mark in openings)
    outer: Outer = "single" if counts["single"] > counts["double"] else "double"
    return Habit(asked or outer, counts["double"], counts["single"])
