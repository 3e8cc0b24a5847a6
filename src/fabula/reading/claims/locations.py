"""Locations: where a claim has somebody or something, and whether the story has it elsewhere just then.

*"She's in Lisbon," said Abel*, and she stands behind the door. Two places can both be right where one may
lie in the other, and one place after another; so what is claimed is held only against what is told of the
same scene with no move in between, and against places that cannot be one. A thing stays where it was put:
whoever has it where it has been, once it lies elsewhere, is mistaken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.claims.movements import Movements
from fabula.reading.claims.place_map import PlaceMap
from fabula.reading.claims.placing import ELSEWHERE, At, Placing, Where
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.span import Span
from fabula.story import ClaimStatus, Scene, scene_at

IN_SIGHT = 600  # characters on either side within which somebody who is there acts


class Locations:
    """Holds where the propositions have people and things against where the story has them."""

    def __init__(
        self, account: Account, scenes: Sequence[Scene], propositions: Sequence[Proposition], where: Where
    ) -> None:
        self._account = account
        self._scenes = scenes
        self._propositions = propositions
        self._where = where
        self._map = PlaceMap(where.places)
        self._placing = Placing(account, propositions, where)
        self._movements = Movements(account, scenes, propositions)

    def status(self, index: int) -> ClaimStatus | None:
        """Return whether a proposition is so, as far as where it has somebody or something tells."""
        if (person := self._placing.people.claimed.get(index)) is not None:
            return self._of_person(index, person)
        if (thing := self._placing.things.claimed.get(index)) is not None:
            return self._of_thing(thing)
        return None

    def until(self, index: int, holder: str) -> int | None:
        """Return where somebody sees that a proposition is not so, coming upon whomever it is about."""
        if (person := self._placing.people.claimed.get(index)) is not None:
            return self._met(person, holder)
        if (thing := self._placing.things.claimed.get(index)) is not None:
            known = (
                one.span.start
                for one in self._where.placements
                if one.thing == thing.who and one.span.start > thing.span.end and holder in one.known_to
            )
            return next(known, None)
        return None

    def _of_person(self, index: int, claimed: At) -> ClaimStatus | None:
        scene = scene_at(self._scenes, claimed.span.start)
        if scene is None:
            return None
        told = [
            one
            for one in self._placing.people.told.get(claimed.who, ())
            if scene.span.holds(one.span) and not self._movements.is_past(claimed.who, claimed.span, one.span)
        ]
        near = min(told, key=lambda one: abs(one.span.start - claimed.span.start), default=None)
        if near is not None and claimed.place != ELSEWHERE:
            if self._map.holds(claimed.place, near.place):
                return "true"
            return "false" if self._map.apart(claimed.place, near.place) else None
        return "false" if self._is_shown_here(index, claimed, scene) else None

    def _is_shown_here(self, index: int, claimed: At, scene: Scene) -> bool:
        """Say whether somebody, said to be elsewhere than the one who says so, acts before and after that.

        They are there all the time, for the narration names them and tells of no coming or going.
        """
        one, who = self._propositions[index], claimed.who
        if one.line < 0 or one.cue >= 0 or one.by in (None, who) or who not in scene.present:
            return False
        place = scene.place
        if claimed.place != ELSEWHERE and not self._map.is_away(claimed.place, place):
            return False
        if one.by not in scene.present or not self._is_named(one):
            return False
        deeds = [at for at in self._movements.deeds.get(who, ()) if scene.span.start <= at < scene.span.end]
        after = bisect_left(deeds, claimed.span.start)
        if not 0 < after < len(deeds):
            return False
        before, then = deeds[after - 1], deeds[after]
        near = claimed.span.start - before <= IN_SIGHT and then - claimed.span.end <= IN_SIGHT
        return near and not self._movements.is_past(who, Span(before, before), Span(then, then))

    def _is_named(self, one: Proposition) -> bool:
        """Say whether a claim names whom it is about: who "he" is may be read wrongly."""
        subject = subject_of(self._account, one.root)
        index = self._account.mentions.at.get(subject, -1)
        return index >= 0 and self._account.mentions.all[index].kind == "name"

    def _of_thing(self, claimed: At) -> ClaimStatus | None:
        told = [
            one
            for one in self._placing.things.told.get(claimed.who, ())
            if one.span.end <= claimed.span.start
        ]
        if not told or claimed.place == ELSEWHERE:
            return None
        if _head(told[-1].place) == _head(claimed.place):
            return "true"
        been = any(_head(one.place) == _head(claimed.place) for one in told)
        return "false" if been else None

    def _met(self, claimed: At, holder: str) -> int | None:
        """Return where somebody and whoever they are wrong about are first shown together after a claim."""
        who, after = claimed.who, claimed.span.end
        for scene in self._scenes:
            if not {who, holder} <= set(scene.present) or scene.span.end <= after:
                continue
            if scene.span.start >= after:
                shown = scene.evidence[scene.present.index(who)]
                return shown.start
            entering = (
                one.span.start
                for one in scene.crossings
                if one.character == who and one.kind == "enters" and one.span.start >= after
            )
            if (met := next(entering, None)) is not None:
                return met
        return None


def _head(words: str) -> str:
    """Return the noun of the words for a place."""
    return words.rsplit(" ", 1)[-1]
