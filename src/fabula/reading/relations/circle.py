"""Circle: what others are to two people, which tells what these two are to each other.

Who have friends in common are rather friends, and among people who all are kin two more are rather kin or a
couple. All of it is read from the chances of every kind that each pair has by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import nlargest

from fabula.reading.relations.pairs import Features
from fabula.reading.relations.signs import KINDS, Pair
from fabula.story import RelationKind

Chances = Mapping[RelationKind, float]

SHARED: tuple[RelationKind, ...] = ("family", "friends", "enemies", "work")  # what goes on through a third
JOINED: tuple[tuple[RelationKind, RelationKind], ...] = (  # the husband of a sister is of the family
    ("family", "romantic"),
    ("romantic", "family"),
)


class Circle:
    """Everybody's relations to everybody else, as likely as they are by themselves."""

    def __init__(self, alone: Mapping[Pair, Chances]) -> None:
        self._others: dict[str, dict[str, Chances]] = defaultdict(dict)
        for (a, b), chances in alone.items():
            self._others[a][b] = self._others[b][a] = chances
        self._kin = {one: sum(c["family"] for c in others.values()) for one, others in self._others.items()}
        self._loves = {
            one: nlargest(2, ((c["romantic"], other) for other, c in others.items()))
            for one, others in self._others.items()
        }

    def others(self, one: str) -> Mapping[str, Chances]:
        """Return all whom somebody has to do with, and what they may be to each other."""
        return self._others.get(one, {})

    def listed(self, one: str) -> tuple[tuple[str, Chances], ...]:
        """Return the same in their order, by which sums of them are not the same to the last digit."""
        return tuple(self.others(one).items())

    def joined(self, pair: Pair, features: Mapping[RelationKind, Features]) -> dict[RelationKind, Features]:
        """Return the features of a pair for each kind, with what its circle says for or against it."""
        around = {name: value for name, value in self.around(pair).items() if value}
        return {
            kind: {**features[kind], **{f"{kind}_{name}": value for name, value in around.items()}}
            for kind in KINDS
        }

    def around(self, pair: Pair) -> Features:
        """Return how likely thirds tie the two, one is another's love, others are kin: 0 to 1 each.

        What those say whom both have to do with is averaged: in a novel there are many, and one is soon kin.
        """
        a, b = (self.others(one) for one in pair)
        common = [(a[one], b[one]) for one in min(a, b, key=len) if one in a and one in b]
        through = {f"through_{kind}": _mean(min(c[kind], d[kind]) for c, d in common) for kind in SHARED}
        in_law = _mean(max(c[x] * d[y] for x, y in JOINED) for c, d in common)
        return {**through, "in_law": in_law, "taken": self._taken(pair), "have_kin": self._have_kin(pair)}

    def _taken(self, pair: Pair) -> float:
        """Return how likely one of two is somebody else's love."""
        loves: Iterable[tuple[float, str]] = (love for one in pair for love in self._loves.get(one, ()))
        return max((chance for chance, other in loves if other not in pair), default=0.0)

    def _have_kin(self, pair: Pair) -> float:
        """Return the share of kin among all others that the two have to do with."""
        a, b = pair
        between = self._others.get(a, {}).get(b)
        own = 2 * between["family"] if between else 0.0
        others = sum(len(self._others.get(one, ())) for one in pair) - (2 if between else 0)
        return (sum(self._kin.get(one, 0.0) for one in pair) - own) / (others + 1)


def _mean(values: Iterable[float]) -> float:
    """Return the mean of some values, 0 of none."""
    found = list(values)
    return sum(found) / len(found) if found else 0.0
