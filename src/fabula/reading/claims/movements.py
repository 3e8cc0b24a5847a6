"""Movements: what the narration has each do, by name, and where each comes or goes."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.lexicon import load_words
from fabula.reading.times import find_times
from fabula.span import Span
from fabula.story import NARRATOR, Scene


class Movements:
    """Tells who acts and who comes or goes, by what the propositions and the scenes show."""

    def __init__(
        self, account: Account, scenes: Sequence[Scene], propositions: Sequence[Proposition]
    ) -> None:
        self._account = account
        self._scenes = scenes
        self._propositions = propositions

    @cached_property
    def deeds(self) -> Mapping[str, list[int]]:
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

    def is_past(self, who: str, span: Span, other: Span) -> bool:
        """Say whether somebody comes or goes, or time goes by, between two places of the text or in them."""
        between = Span(min(span.start, other.start), max(span.end, other.end))
        moves = self._moves.get(who, ())
        first = bisect_left(moves, between.start)
        if first < len(moves) and moves[first] < between.end:
            return True
        text = self._account.prose.tokens.text
        return any(words.kind in ("shift", "next") for words in find_times(text, *between))
