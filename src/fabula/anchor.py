"""Anchor: the words at a place and those beside it, by which the place is found again after edits."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol

from fabula.span import Span

WORDS = 6  # kept on each side
_REACH = 120  # characters in which these are looked for
_LIKE = 0.6  # how much of one side must still be there, from 0 to 1


class Placed(Protocol):
    """What is known by the words around it."""

    @property
    def words(self) -> str:
        """The words at the place."""

    @property
    def before(self) -> str:
        """The words before it."""

    @property
    def after(self) -> str:
        """The words after it."""

    @property
    def key(self) -> tuple[str, ...]:
        """What two of one place have in common, whatever is edited around it."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words at a place, and up to six words before and after them."""

    words: str
    before: str = ""
    after: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The words, which no edit around them changes."""
        return (self.words,)


def anchor_of(text: str, span: Span) -> Anchor:
    """Return the anchor of a stretch of a text."""
    start, end = span
    before = text[max(0, start - _REACH) : start].split()[-WORDS:]
    after = text[end : end + _REACH].split()[:WORDS]
    return Anchor(" ".join(text[start:end].split()), " ".join(before), " ".join(after))


def match(found: Sequence[Placed], kept: Sequence[Placed], edited: bool = False) -> dict[int, int]:
    """Say which of the anchors found is which of those kept: index to index, each at most once.

    What is word for word the same goes first, then what is likest, as long as the words themselves are the
    same and most of what stood on one side still does. With ``edited``, what is left over is matched too
    where most of the words are the same, or whatever they are now, all that stood on either side.
    """
    pairs: dict[int, int] = {}
    free = dict(enumerate(kept))
    alike: dict[Placed, deque[int]] = defaultdict(deque)
    for number, one in free.items():
        alike[one].append(number)
    for index, anchor in enumerate(found):
        if same := alike.get(anchor):
            pairs[index] = same.popleft()
            del free[pairs[index]]
    _take_likest(pairs, free, found, lambda one, other: one.key == other.key)
    if edited:
        _take_likest(pairs, free, found, _may_be_edited)
    return pairs


def _take_likest(
    pairs: dict[int, int], free: dict[int, Placed], found: Sequence[Placed],
    may_be: Callable[[Placed, Placed], bool],
) -> None:  # fmt: skip
    """Pair those of the anchors found that are not yet paired with those still free, the likest first."""
    likeness = sorted(
        (-_likeness(anchor, one), index, number)
        for index, anchor in enumerate(found)
        if index not in pairs
        for number, one in free.items()
        if may_be(anchor, one) and _likeness(anchor, one) > 0
    )
    for _, index, number in likeness:
        if index not in pairs and number in free:
            pairs[index] = number
            del free[number]


def _may_be_edited(one: Placed, other: Placed) -> bool:
    """Say whether the words of one place may be those of another, written anew."""
    between = bool(one.before and one.after) and (one.before, one.after) == (other.before, other.after)
    return between or _shared(one.words, other.words) >= _LIKE


def _likeness(one: Placed, other: Placed) -> float:
    """Return how like the surroundings of two anchors are, 0 where neither side has enough in common."""
    sides = [_shared(one.before, other.before), _shared(one.after, other.after)]
    return sum(sides) if max(sides) >= _LIKE else 0.0


def _shared(one: str, other: str) -> float:
    """Return the share of their words that two texts have in common, in order, from 0 to 1."""
    words, others = one.split(), other.split()
    if 2 * min(len(words), len(others)) < _LIKE * (len(words) + len(others)):
        return 0.0  # too unlike in length, which is quickly told
    return SequenceMatcher(None, words, others, autojunk=False).ratio()
