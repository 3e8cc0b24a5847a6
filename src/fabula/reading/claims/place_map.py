"""The map: which places of a story are one in another, and which are apart, so that nobody is at both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import Place

NAMED = "named"  # the kind of a place with a name of its own
ASIDE = frozenset({"way", "water", "vehicle", "land"})  # kinds that no room is, nor is in, nor holds


class PlaceMap:
    """Which places may be one, or one in the other."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = {place.id: place for place in places}

    def holds(self, outer: str, inner: str) -> bool:
        """Say whether whoever is at one place is at another, being in it."""
        return outer in self._around(inner)

    def nested(self, place: str, other: str) -> bool:
        """Say whether one of two places is told to be in the other."""
        return self.holds(place, other) or self.holds(other, place)

    def apart(self, place: str, other: str) -> bool:
        """Say whether nobody is at both of two places: two rooms, two towns, the kitchen and the road."""
        if self.nested(place, other) or self._last(place) == self._last(other):
            return False
        kinds = {self.kind(place), self.kind(other)}
        if "" in kinds or "region" in kinds:
            return False
        if len(kinds) == 1:
            return kinds <= {"room", "building", NAMED} and not self._is_vague(place, other)
        return "room" in kinds and bool(kinds & ASIDE)

    def is_away(self, place: str, here: str | None) -> bool:
        """Say whether nobody who is here would say of whoever is here that they are at a place."""
        far = self.kind(place) in (NAMED, "building") and not self._is_vague(place)
        return far and (here is None or not self.nested(place, here))

    def kind(self, place: str) -> str:
        """Return the kind of a place, of those of ``place_nouns``, or ``NAMED``; "" where it has none."""
        name = self._places[place].name
        kind = load_pairs("place_nouns").get(self._last(place), "")
        if not kind and name[:1].isupper():
            return NAMED
        return "" if kind in ("part", "doubtful") else kind

    def _is_vague(self, *places: str) -> bool:
        return any(self._last(place) in load_words("vague_places") for place in places)

    def _last(self, place: str) -> str:
        return self._places[place].name.split()[-1].lower()

    def _around(self, place: str) -> Iterator[str]:
        """Yield a place and those it is in, from within."""
        seen: set[str] = set()
        at: str | None = place
        while at is not None and at not in seen:
            seen.add(at)
            yield at
            at = self._places[at].within
