"""Company: who is there at each place of a scene, to hear or to see what goes on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from fabula.story import Crossing

NEAR = 2_000  # characters on either side within which somebody who is there to hear is shown
IN_SIGHT = 600  # the same of somebody who is there to see

Stretches = tuple[tuple[int, int], ...]  # from which offset to which


class Present(NamedTuple):
    """Somebody present in a scene: where they are shown, how they come and go, what they do not hear."""

    id: str
    shown: Sequence[int]
    crossings: Sequence[Crossing]
    asleep: Stretches
    deafened: Stretches

    def is_there(self, offset: int, within: int) -> bool:
        """Say whether they are at an offset, having come in and not gone out again, awake and hearing."""
        out = self.asleep if within == IN_SIGHT else (*self.asleep, *self.deafened)
        return _is_near(self.shown, offset, within) and self._is_in(offset) and not _is_within(out, offset)

    def _is_in(self, offset: int) -> bool:
        before = [one for one in self.crossings if one.span.start <= offset]
        if before:
            return before[-1].kind == "enters"
        return not self.crossings or self.crossings[0].kind == "leaves"


class Company:
    """Those present in a scene; it is kept who is at which place, for as long as nothing of them changes."""

    def __init__(self, present: Sequence[Present]) -> None:
        """Make it of those present, in the order in which they are told."""
        self._present = present
        self._at: dict[tuple[int, int], Sequence[str]] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Company) and self._present == other._present

    __hash__ = None  # type: ignore[assignment]

    def at(self, offset: int, within: int) -> Sequence[str]:
        """Return who is there at an offset, shown ``within`` so many characters of it."""
        place = offset, within
        if place not in self._at:
            there = (one.id for one in self._present if one.is_there(offset, within))
            self._at[place] = tuple(there)
        return self._at[place]


def _is_within(stretches: Stretches, offset: int) -> bool:
    return any(start < offset < end for start, end in stretches)


def _is_near(places: Sequence[int], offset: int, within: int) -> bool:
    after = bisect_left(places, offset - within)
    return after < len(places) and places[after] <= offset + within
