"""Company: who takes part in the talk around a turn, as names and calls near it show.

A pronoun in narration is easily given to somebody of the scene before. So who is there is asked of what is
harder to mistake: who is named in this stretch of the story, whom its lines call, whom they speak of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

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

    def read(self, index: int, person: int, around: Mapping[str, Nearness], found: dict[str, float]) -> None:
        """Put what shows a person to be there into the evidence found for a turn."""
        turn = self._turns[index]
        first, last = self._bounds[self._stretch[turn.paragraph]]
        names = self._places["name"].get(person, [])
        start, here, stop = (bisect_left(names, token) for token in (first, turn.first, last))
        found["named_here"] = float(stop > start)
        found["named_before"] = float(here > start)
        found["named_after"] = float(stop > here)
        if stop == start:
            described = _any(self._places["nominal"].get(person, []), first, last)
            found["described_here"] = float(described)
            found["pronoun_here"] = float(
                not described and _any(self._places["pronoun"].get(person, []), first, last)
            )
        place, told = self._place[turn.first], self._place
        gaps = [place - told[names[here - 1]]] if here > start else []
        gaps += [told[names[here]] - place] if stop > here else []
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
