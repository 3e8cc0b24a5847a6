"""Context: the words of a note and those beside it, by which its place is found again after edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from fabula.checking.note import Note
from fabula.checking.rule import whole_rules

WORDS = 6  # kept on each side
_REACH = 120  # characters in which these are looked for
_LIKE = 0.6  # how much of one side must still be there, from 0 to 1


@dataclass(frozen=True, slots=True)
class Context:
    """A rule, the words its note is on, and the six words before and after them.

    A note about the story as a whole has no words: it is the same wherever it stands.
    """

    rule: str
    words: str = ""
    before: str = ""
    after: str = ""


def context_of(text: str, note: Note) -> Context:
    """Return the context of a note."""
    if note.rule in whole_rules():
        return Context(note.rule)
    start, end = note.span
    before = text[max(0, start - _REACH) : start].split()[-WORDS:]
    after = text[end : end + _REACH].split()[:WORDS]
    return Context(note.rule, " ".join(text[start:end].split()), " ".join(before), " ".join(after))


def match(found: Sequence[Context], kept: Sequence[Context]) -> dict[int, int]:
    """Say which of the contexts found is which of those kept: index to index, each at most once.

    What is word for word the same goes first, then what is likest, as long as the words themselves are the
    same and most of what stood on one side still does.
    """
    pairs: dict[int, int] = {}
    free = dict(enumerate(kept))
    for index, context in enumerate(found):
        same = next((number for number, one in free.items() if one == context), None)
        if same is not None:
            pairs[index] = same
            del free[same]
    likeness = sorted(
        (-_likeness(context, one), index, number)
        for index, context in enumerate(found)
        if index not in pairs
        for number, one in free.items()
        if (one.rule, one.words) == (context.rule, context.words) and _likeness(context, one) > 0
    )
    taken: set[int] = set()
    for _, index, number in likeness:
        if index not in pairs and number not in taken:
            pairs[index] = number
            taken.add(number)
    return pairs


def _likeness(one: Context, other: Context) -> float:
    """Return how like two contexts are, 0 where neither side has enough in common."""
    sides = [_shared(one.before, other.before), _shared(one.after, other.after)]
    return sum(sides) if max(sides) >= _LIKE else 0.0


def _shared(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
