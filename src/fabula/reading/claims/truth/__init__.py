"""Truth: whether the story shows what is claimed to be so, not to be so, or leaves it open.

The narration is taken at its word. A clause is as its word of attitude says: whoever *knows* something knows
what is so, whoever *pretends* it says what is not (Kiparsky and Kiparsky 1970; Karttunen 1971); and "I
thought you were dead" is said to somebody alive. Where others say the opposite of the same person, what the
narration tells decides; and what somebody promised or planned is so once the narration tells that they did
it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.given_up import is_as_thought
from fabula.reading.claims.locations import Locations
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import State
from fabula.reading.claims.truth.arrivals import find_arrived, those_who_come_in
from fabula.reading.claims.truth.by_words import BELIEVED, by_words
from fabula.reading.claims.truth.confessions import find_confessed
from fabula.reading.claims.truth.contradictions import find_confirmed, find_contradicted, points_said
from fabula.reading.claims.truth.contrary_deeds import find_belied
from fabula.reading.claims.truth.echoes import find_echoed
from fabula.reading.claims.truth.left_standing import find_left_standing
from fabula.reading.claims.truth.meetings import meet
from fabula.reading.claims.truth.no_such import find_unfounded
from fabula.reading.claims.truth.other_doers import find_done_by_others
from fabula.reading.claims.truth.outcomes import find_outcomes
from fabula.reading.claims.truth.presumed import is_presumed_wrong
from fabula.reading.claims.truth.replies import find_answered
from fabula.reading.claims.truth.set_right import find_set_right
from fabula.reading.claims.truth.verdicts import find_verdicts
from fabula.story import NARRATOR, ClaimStatus


class Settled(NamedTuple):
    """Whether something is so; ``presumed`` if it is not so only for how the belief is told."""

    status: ClaimStatus
    presumed: bool = False


def settle_truth(
    account: Account, propositions: Sequence[Proposition], said: Sequence[Sequence[State]],
    locations: Locations,
) -> list[Settled]:  # fmt: skip
    """Return whether each proposition is so; ``said`` is what each says of people that has an opposite."""
    status = account.each("truth by words", propositions, lambda one: by_words(account, one))
    apart = account.each("set apart", propositions, lambda one: is_presumed_wrong(account, one))
    in_own_words = [
        known == "false" and is_as_thought(account, one)
        for known, one in zip(status, propositions, strict=True)
    ]
    status = ["open" if told else known for known, told in zip(status, in_own_words, strict=True)]
    for index, verdict in find_verdicts(account, propositions).items():
        if status[index] == "open" or verdict == "false":
            status[index] = verdict
    _settle(status, find_answered(account, propositions))
    _compare(propositions, said, status)
    for index, before in enumerate(status):
        if before == "open":
            status[index] = locations.status(index) or "open"
    coming = those_who_come_in(account, propositions)
    meet(account, propositions, said, coming, status)
    _settle(status, find_arrived(account, propositions, coming))
    _settle(status, find_echoed(account, propositions))
    _settle(status, find_set_right(account, propositions))
    points = points_said(account, propositions)
    _settle(status, ((index, "true") for index in find_confirmed(account, propositions, points)))
    for index in (
        *find_contradicted(account, propositions, points),
        *find_confessed(account, propositions),
        *find_done_by_others(account, propositions),
        *find_unfounded(account, propositions),
        *find_left_standing(account, propositions),
        *find_belied(account, propositions),
    ):
        status[index] = "false"
    for index, outcome in find_outcomes(account, propositions, status):
        status[index] = outcome
    return [
        Settled("false", told or one.by == NARRATOR)
        if known == "open" and (wrong or told)
        else Settled(known)
        for one, known, wrong, told in zip(propositions, status, apart, in_own_words, strict=True)
    ]


def _settle(status: list[ClaimStatus], found: Iterable[tuple[int, ClaimStatus]]) -> None:
    """Give a status to those of the propositions found that are open yet."""
    for index, one in found:
        if status[index] == "open":
            status[index] = one


def _compare(
    propositions: Sequence[Proposition], said: Sequence[Sequence[State]], status: list[ClaimStatus]
) -> None:
    """Let what the narration tells of somebody decide what others hold of them: dead, guilty, kin."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    held: list[tuple[int, str, str, str]] = []
    for index, (one, about) in enumerate(zip(propositions, said, strict=True)):
        for who, kind, side in about:
            if status[index] == "true":
                told[who, kind].add(side)
            elif one.stance in (*BELIEVED, "asserted"):
                held.append((index, who, kind, side))
    for index, who, kind, side in held:
        known = told.get((who, kind), set())
        if len(known) == 1 and status[index] == "open":
            status[index] = "true" if side in known else "false"
