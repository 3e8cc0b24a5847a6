"""Learning: how each claim comes to each person: as their own, by being told, by overhearing it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fabula.reading.account import Account
from fabula.reading.claims.earshot import Earshot
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.retelling import Retold
from fabula.story import NARRATOR, Claim, Learning

PASSED_ON = ("told", "overheard", "written")


def learn(
    account: Account, propositions: Sequence[Proposition], claims: Sequence[Claim], earshot: Earshot
) -> tuple[Learning, ...]:
    """Return who learns which claim, in the order of the text, but for what all who are there see.

    A claim that says an earlier one again passes that one on too, where whoever says it knew of it.
    """
    found: list[Learning] = []
    known: set[tuple[str, str]] = set()  # (character, claim)
    before = Retold(account)
    for one, claim in zip(propositions, claims, strict=True):
        if claim.stance == "narrated":
            continue
        firsthand = list(_firsthand(one, claim, earshot))
        again = before.like(one) if one.stance != "asked" and one.stance != "ordered" else []
        passed = [
            replace(learning, claim=earlier, span=claim.span)
            for earlier in again
            for learning in firsthand
            if learning.channel in PASSED_ON and (claim.by, earlier) in known
        ]
        for learning in (*firsthand, *passed):
            if (learning.character, learning.claim) not in known:
                known.add((learning.character, learning.claim))
                found.append(learning)
        before.add(one, claim.id)
    return tuple(found)


def _firsthand(one: Proposition, claim: Claim, earshot: Earshot) -> Iterator[Learning]:
    for id in sorted({claim.holder, claim.by} - {NARRATOR, None}):  # type: ignore[type-var]
        yield Learning(id, claim.id, None, "held", claim.scene, claim.span)  # type: ignore[arg-type]
    told = claim.holder if claim.by == NARRATOR else claim.by
    source = None if told == NARRATOR else told
    for id, channel in sorted(earshot.learners(one).items()):
        yield Learning(id, claim.id, source, channel, claim.scene, claim.span)
