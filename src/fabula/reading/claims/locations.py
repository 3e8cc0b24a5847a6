"""Locations: where a claim has somebody or something, and whether the story has it elsewhere just then.

*"She's in Lisbon," said Abel*, and she stands behind the door. Two places can both be right where one may
lie in the other, and one place after another; so what is claimed is held only against what is told of the
same scene with no move in between, and against places that cannot be one. A thing stays where it was put:
whoever has it where it has been, once it lies elsewhere, is mistaken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fabula.reading.account import Account
from fabula.reading.claims.place_map import PlaceMap
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.clauses import helpers, is_denied
from fabula.reading.lexicon import load_words
from fabula.reading.times import find_times
from fabula.span import Span
from fabula.story import NARRATOR, ClaimStatus, Place, Placement, Scene, Whereabouts, scene_at

BEING = frozenset({"is", "'s", "are", "'re", "am", "'m", "was", "were"})
GOING = frozenset({"going", "coming", "leaving", "moving"})  # who is going is not there yet
STAYING = frozenset({"stays", "stayed", "remains", "remained"})
PUT_FORWARD = ("asserted", "believed", "feared", "known")
ADDED = ("attr", "acomp", "dobj", "oprd")  # what makes more of "is at" than where somebody is
IN_SIGHT = 600  # characters on either side within which somebody who is there acts
ELSEWHERE = ""  # the place of whoever is "not here", and of a thing that somebody has taken up


@dataclass(frozen=True, slots=True)
class Where:
    """What was read of places: those there are, who is at them, and what lies where."""

    places: tuple[Place, ...] = ()
    whereabouts: tuple[Whereabouts, ...] = ()
    placements: tuple[Placement, ...] = ()


@dataclass(frozen=True, slots=True)
class _At:
    """Somebody by id, or a thing by its noun, is at a place (its id, or words for where a thing lies)."""

    who: str
    place: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Read:
    """Where claims have people or things, by the proposition's number, and where the narration has them."""

    claimed: dict[int, _At]
    told: dict[str, list[_At]]


_Fits = Callable[[Proposition], bool]


class Locations:
    """Where the propositions have people and things, beside where the story has them."""

    def __init__(
        self, account: Account, scenes: Sequence[Scene], propositions: Sequence[Proposition], where: Where
    ) -> None:
        self._account = account
        self._scenes = scenes
        self._propositions = propositions
        self._where = where
        self._map = PlaceMap(where.places)

    def status(self, index: int) -> ClaimStatus | None:
        """Return whether a proposition is so, as far as where it has somebody or something tells."""
        if (person := self._people.claimed.get(index)) is not None:
            return self._of_person(index, person)
        if (thing := self._things.claimed.get(index)) is not None:
            return self._of_thing(thing)
        return None

    def until(self, index: int, holder: str) -> int | None:
        """Return where somebody sees that a proposition is not so, coming upon whomever it is about."""
        if (person := self._people.claimed.get(index)) is not None:
            return self._met(person, holder)
        if (thing := self._things.claimed.get(index)) is not None:
            known = (
                one.span.start
                for one in self._where.placements
                if one.thing == thing.who and one.span.start > thing.span.end and holder in one.known_to
            )
            return next(known, None)
        return None

    def _of_person(self, index: int, claimed: _At) -> ClaimStatus | None:
        scene = scene_at(self._scenes, claimed.span.start)
        if scene is None:
            return None
        told = [
            one
            for one in self._people.told.get(claimed.who, ())
            if scene.span.holds(one.span) and not self._is_past(claimed.who, claimed.span, one.span)
        ]
        near = min(told, key=lambda one: abs(one.span.start - claimed.span.start), default=None)
        if near is not None and claimed.place != ELSEWHERE:
            if self._map.holds(claimed.place, near.place):
                return "true"
            return "false" if self._map.apart(claimed.place, near.place) else None
        return "false" if self._is_shown_here(index, claimed, scene) else None

    def _is_shown_here(self, index: int, claimed: _At, scene: Scene) -> bool:
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
        deeds = [at for at in self._deeds.get(who, ()) if scene.span.start <= at < scene.span.end]
        after = bisect_left(deeds, claimed.span.start)
        if not 0 < after < len(deeds):
            return False
        before, then = deeds[after - 1], deeds[after]
        near = claimed.span.start - before <= IN_SIGHT and then - claimed.span.end <= IN_SIGHT
        return near and not self._is_past(who, Span(before, before), Span(then, then))

    def _is_named(self, one: Proposition) -> bool:
        """Say whether a claim names whom it is about: who "he" is may be read wrongly."""
        subject = subject_of(self._account, one.root)
        index = self._account.mentions.at.get(subject, -1)
        return index >= 0 and self._account.mentions.all[index].kind == "name"

    def _of_thing(self, claimed: _At) -> ClaimStatus | None:
        told = [one for one in self._things.told.get(claimed.who, ()) if one.span.end <= claimed.span.start]
        if not told or claimed.place == ELSEWHERE:
            return None
        if _head(told[-1].place) == _head(claimed.place):
            return "true"
        been = any(_head(one.place) == _head(claimed.place) for one in told)
        return "false" if been else None

    def _met(self, claimed: _At, holder: str) -> int | None:
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

    @cached_property
    def _people(self) -> _Read:
        """Where people are, in clauses that tell no more than that."""
        found = (
            (at, self._standing(one.span, self._is_stay))
            for one in self._where.whereabouts
            if one.by != "presence"
            for at in (_At(one.character, one.place, one.span),)
        )
        read = self._apart(found)
        for index in self._not_here:
            one = self._propositions[index]
            who = self._account.at(subject_of(self._account, one.root))
            if who is not None:
                span = self._account.prose.tokens.span(one.first, one.last)
                read.claimed.setdefault(index, _At(who, ELSEWHERE, span))
        return read

    @cached_property
    def _things(self) -> _Read:
        """Where things are, in the order of the text: where they lie, are put, or are taken up."""
        found = [
            (_At(one.thing, one.place, one.span), self._standing(one.span, self._is_lying))
            for one in self._where.placements
        ]
        read = self._apart(found)
        for at, index in found:  # "and hid it under the stove": half a clause
            first = self._account.tokens_in(at.span).start
            if index is None and self._account.quote_of[first] < 0:
                read.told.setdefault(at.who, []).append(at)
        for told in read.told.values():
            told.sort(key=lambda at: at.span)
        return read

    def _apart(self, found: Iterable[tuple[_At, int | None]]) -> _Read:
        """Tell what claims have where from what the narration tells itself."""
        read = _Read({}, {})
        for at, index in found:
            if index is None:
                continue
            one = self._propositions[index]
            if one.cue < 0 and one.by == NARRATOR:
                read.told.setdefault(at.who, []).append(at)
            elif one.stance in PUT_FORWARD and not one.unreal and not one.denied and self._is_now(one):
                read.claimed.setdefault(index, at)
        return read

    def _standing(self, span: Span, fits: _Fits) -> int | None:
        """Return the proposition whose verb stands in some words, if it is one that fits."""
        for token in self._account.tokens_in(span):
            index = self._of_root.get(token)
            if index is not None and fits(self._propositions[index]):
                return index
        return None

    @cached_property
    def _of_root(self) -> dict[int, int]:
        return {one.root: index for index, one in enumerate(self._propositions)}

    def _is_stay(self, one: Proposition) -> bool:
        """Say whether a clause tells no more than where somebody is."""
        tokens = self._account.prose.tokens
        children = tokens.children[one.root]
        going_on = tokens.tag[one.root] == "VBG" and bool(helpers(tokens, one.root) & BEING)
        going_on = going_on and tokens.lower[one.root] not in GOING
        return (tokens.lower[one.root] in BEING | STAYING or going_on) and not any(
            tokens.dep[child] in ADDED for child in children
        )

    def _is_lying(self, one: Proposition) -> bool:
        """Say whether a clause that says something of a thing is told as so now."""
        return one.cue >= 0 or "had" not in helpers(self._account.prose.tokens, one.root)

    def _is_now(self, one: Proposition) -> bool:
        """Say whether a claim is about the time at which it is made: no past in a line, no words of time."""
        tokens = self._account.prose.tokens
        past = any(
            tokens.tag[token] in ("VBD", "VBN") and (token == one.root or tokens.dep[token] == "aux")
            for token in (one.root, *tokens.children[one.root])
        )
        if one.line >= 0 and past:
            return False
        words = set(tokens.lower[one.first : one.last + 1])
        if not words.isdisjoint(load_words("timeless_words") - {"now", "still", "already"}):
            return False
        return next(find_times(tokens.text, *tokens.span(one.first, one.last)), None) is None

    @cached_property
    def _not_here(self) -> list[int]:
        """The claims of a line that somebody is not here."""
        tokens = self._account.prose.tokens
        return [
            index
            for index, one in enumerate(self._propositions)
            if one.line >= 0
            and one.cue < 0
            and one.stance == "asserted"
            and tokens.lower[one.root] in BEING
            and is_denied(tokens, one.root)
            and "here" in (tokens.lower[child] for child in tokens.children[one.root])
            and self._is_now(one)
        ]

    @cached_property
    def _deeds(self) -> Mapping[str, list[int]]:
        """Where the narration tells what each does, by name."""
        deeds: dict[str, list[int]] = defaultdict(list)
        account = self._account
        for one in self._propositions:
            if one.by == NARRATOR and one.cue < 0:
                subject = subject_of(account, one.root)
                index = account.mentions.at.get(subject, -1)
                if index >= 0 and account.mentions.all[index].kind == "name":
                    deeds[str(account.who[index])].append(account.prose.tokens.start[subject])
        return deeds

    @cached_property
    def _moves(self) -> Mapping[str, list[int]]:
        """Where each is told to come or go, in order."""
        account, moves = self._account, defaultdict(list)
        moving = load_words("leaving_verbs") | load_words("moving_verbs") | load_words("entering_verbs")
        for one in self._propositions:
            if one.by == NARRATOR and account.prose.tokens.lower[one.root] in moving:
                subject = subject_of(account, one.root)
                if subject >= 0 and (who := account.at(subject)) is not None:
                    moves[who].append(account.prose.tokens.start[one.root])
        for scene in self._scenes:
            for crossing in scene.crossings:
                moves[crossing.character].append(crossing.span.start)
        return {who: sorted(starts) for who, starts in moves.items()}

    def _is_past(self, who: str, span: Span, other: Span) -> bool:
        """Say whether somebody comes or goes, or time goes by, between two places of the text or in them."""
        between = Span(min(span.start, other.start), max(span.end, other.end))
        moves = self._moves.get(who, ())
        first = bisect_left(moves, between.start)
        if first < len(moves) and moves[first] < between.end:
            return True
        text = self._account.prose.tokens.text
        return any(words.kind in ("shift", "next") for words in find_times(text, *between))


def _head(words: str) -> str:
    """Return the noun of the words for a place."""
    return words.rsplit(" ", 1)[-1]
