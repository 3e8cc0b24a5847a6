"""Placing: where the propositions have people and things, told apart from where the narration has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import helpers, is_denied, words_under
from fabula.reading.lexicon import load_words
from fabula.reading.times import find_times
from fabula.span import Span
from fabula.story import NARRATOR, Place, Placement, Whereabouts

GOING = frozenset({"going", "coming", "leaving", "moving"})  # who is going is not there yet
STAYING = frozenset({"stays", "stayed", "remains", "remained"})
PUT_FORWARD = ("asserted", "believed", "feared", "known")
ADDED = ("attr", "acomp", "dobj", "oprd")  # what makes more of "is at" than where somebody is
ELSEWHERE = ""  # the place of whoever is "not here", and of a thing that somebody has taken up


@dataclass(frozen=True, slots=True)
class Where:
    """What was read of places: those there are, who is at them, and what lies where."""

    places: tuple[Place, ...] = ()
    whereabouts: tuple[Whereabouts, ...] = ()
    placements: tuple[Placement, ...] = ()


@dataclass(frozen=True, slots=True)
class At:
    """Somebody by id, or a thing by its noun, is at a place (its id, or words for where a thing lies)."""

    who: str
    place: str
    span: Span


@dataclass(frozen=True, slots=True)
class Placed:
    """Where claims have people or things, by the proposition's number, and where the narration has them."""

    claimed: dict[int, At]
    told: dict[str, list[At]]


_Fits = Callable[[Proposition], bool]


class Placing:
    """Tells which propositions have somebody or something at a place, and where the narration has them."""

    def __init__(self, account: Account, propositions: Sequence[Proposition], where: Where) -> None:
        self._account = account
        self._propositions = propositions
        self._where = where

    @cached_property
    def people(self) -> Placed:
        """Where people are, in clauses that tell no more than that."""
        found = (
            (at, self._standing(one.span, self._is_stay))
            for one in self._where.whereabouts
            if one.by != "presence"
            for at in (At(one.character, one.place, one.span),)
        )
        read = self._apart(found)
        for index in self._not_here:
            one = self._propositions[index]
            who = doer_of(self._account, one.root)
            if who is not None:
                span = self._account.prose.tokens.span(one.first, one.last)
                read.claimed.setdefault(index, At(who, ELSEWHERE, span))
        return read

    @cached_property
    def things(self) -> Placed:
        """Where things are, in the order of the text: where they lie, are put, or are taken up."""
        found = [
            (At(one.thing, one.place, one.span), self._standing(one.span, self._is_lying))
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

    def _apart(self, found: Iterable[tuple[At, int | None]]) -> Placed:
        """Tell what claims have where from what the narration tells itself."""
        read = Placed({}, {})
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
        going_on = tokens.tag[one.root] == "VBG" and bool(helpers(tokens, one.root) & IS)
        going_on = going_on and tokens.lower[one.root] not in GOING
        return (tokens.lower[one.root] in IS | STAYING or going_on) and not any(
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
            and tokens.lower[one.root] in IS
            and is_denied(tokens, one.root)
            and "here" in words_under(tokens, one.root)
            and self._is_now(one)
        ]
