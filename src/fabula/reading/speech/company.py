"""Company: who takes part in the talk around a turn, as names and calls near it show.

A pronoun in narration is easily given to somebody of the scene before. So who is there is asked of what is
harder to mistake: who is named in this stretch of the story, whom its lines call, whom they speak of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.speech.turns import Turn

REACH = 8  # turns before and after in which names in speech are looked for
APART = 3  # paragraphs that each of them may be away
NEAR = 60  # tokens from a name at which its nearness is one half
NOWHERE = 3_000  # tokens: how far a name is that the stretch does not have

COMPANY = (
    "named_here", "named_before", "named_after", "named_near", "described_here", "pronoun_here",
    "called_before", "called_after", "spoken_of_near",
)  # fmt: skip

Nearness = dict[int, float]  # person -> 1 for the next turn, 1/2 for the one beyond it ...


@dataclass(frozen=True, slots=True)
class Voices:
    """Whom tags show speaking in the conversation of each turn, in the turns before it and after it."""

    before: Sequence[frozenset[int]]
    after: Sequence[frozenset[int]]


def voices_of(tagged: Sequence[int], begins: Sequence[bool]) -> Voices:
    """Return the voices around each turn; told are whom its tag names, or -1, and where conversations begin.

    >>> voices = voices_of([1, -1, 2, 3], [True, False, False, True])
    >>> [sorted(heard) for heard in voices.before], [sorted(heard) for heard in voices.after]
    ([[], [1], [1], []], [[2], [2], [], []])
    """
    before: list[frozenset[int]] = []
    after: list[frozenset[int]] = []
    heard: frozenset[int] = frozenset()
    for person, begin in zip(tagged, begins, strict=True):
        heard = frozenset() if begin else heard
        before.append(heard)
        heard |= {person} - {-1}
    heard = frozenset()
    for person, begin in zip(reversed(tagged), reversed(begins), strict=True):
        after.append(heard)
        heard = frozenset() if begin else heard | ({person} - {-1})
    return Voices(before, after[::-1])


class There(NamedTuple):
    """Where a stretch of the story names somebody; and if nowhere, whether it shows them otherwise."""

    names: Sequence[int]
    described: bool
    by_pronoun: bool


class Company:
    """Tells of each turn who is there.

    ``owner`` is whom each mention means, ``stretch`` the part of the story each paragraph stands in.
    """

    def __init__(
        self, prose: Prose, mentions: Mentions, turns: Sequence[Turn], owner: Sequence[int],
        stretch: Sequence[int], place: Sequence[float],
    ) -> None:  # fmt: skip
        self._turns = turns
        self._place = place
        self._stretch = stretch
        self._there: dict[tuple[int, int], There] = {}
        self._bounds: dict[int, tuple[int, int]] = {}
        for number, (first, last) in zip(stretch, prose.paragraph_tokens, strict=True):
            self._bounds[number] = (self._bounds.get(number, (first, last))[0], last)
        self._places: dict[str, dict[int, list[int]]] = {
            kind: defaultdict(list) for kind in ("name", "nominal", "pronoun")
        }
        for index, mention in enumerate(mentions.all):
            if owner[index] >= 0 and not prose.said[mention.head]:
                self._places[mention.kind][owner[index]].append(mention.head)

    def around(
        self, index: int, called: Sequence[Collection[int]], spoken_of: Sequence[Collection[int]]
    ) -> dict[str, Nearness]:
        """Return for each rule that asks the lines near a turn whom it finds there, and how near.

        For each turn are given whom it calls and whom it speaks of.
        """
        before, after = list(self._near(index, -1)), list(self._near(index, 1))
        return {
            "called_before": _nearness(before, called),
            "called_after": _nearness(after, called),
            "spoken_of_near": _nearness(sorted([*before, *after]), spoken_of),
        }

    def _near(self, index: int, direction: int) -> Iterator[tuple[int, int]]:
        """Yield the turns near one in its stretch: how many steps away, and which."""
        paragraph = self._turns[index].paragraph
        for step in range(1, REACH + 1):
            other = index + step * direction
            if not 0 <= other < len(self._turns):
                return
            there = self._turns[other].paragraph
            if self._stretch[there] != self._stretch[paragraph] or abs(there - paragraph) > APART * step + 2:
                return
            yield step, other

    def there(self, person: int, stretch: int) -> There:
        """Return how a stretch shows somebody."""
        known = self._there.get((person, stretch))
        if known is None:
            known = self._there[person, stretch] = self._find(person, *self._bounds[stretch])
        return known

    def _find(self, person: int, first: int, last: int) -> There:
        names = self._places["name"].get(person, [])
        named = names[bisect_left(names, first) : bisect_left(names, last)]
        described = not named and _any(self._places["nominal"].get(person, []), first, last)
        unnamed = not named and not described
        return There(named, described, unnamed and _any(self._places["pronoun"].get(person, []), first, last))

    def read(
        self, index: int, person: int, there: There, around: Mapping[str, Nearness], found: dict[str, float]
    ) -> None:
        """Put what shows a person to be there into the evidence found for a turn."""
        turn, names = self._turns[index], there.names
        here = bisect_left(names, turn.first)
        found["named_here"] = float(bool(names))
        found["named_before"] = float(here > 0)
        found["named_after"] = float(len(names) > here)
        if not names:
            found["described_here"] = float(there.described)
            found["pronoun_here"] = float(there.by_pronoun)
        place, told = self._place[turn.first], self._place
        gaps = [place - told[names[here - 1]]] if here > 0 else []
        gaps += [told[names[here]] - place] if len(names) > here else []
        found["named_near"] = 1.0 / (1.0 + min(gaps, default=NOWHERE) / NEAR)
        for rule, near in around.items():
            found[rule] = near.get(person, 0.0)


def _nearness(near: Sequence[tuple[int, int]], people: Sequence[Collection[int]]) -> Nearness:
    found: Nearness = {}
    for step, turn in near:
        for person in people[turn]:
            found.setdefault(person, 1.0 / step)
    return found


def _any(places: Sequence[int], first: int, last: int) -> bool:
    position = bisect_left(places, first)
    return position < len(places) and places[position] < last
