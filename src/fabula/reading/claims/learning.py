"""Learning: how each claim comes to each person: as their own, by being told, by overhearing it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from fabula.reading.claims.retelling import Retold
from fabula.reading.claims.sources import Told
from fabula.story import NARRATOR, Channel, Claim, Learning

PASSED_ON = ("told", "overheard", "written")


def learn(
    claims: Sequence[Claim],
    firsthand: Sequence[Sequence[Learning]],
    retold: Retold,
) -> tuple[Learning, ...]:
    """Return who learns which claim, in the order of the text, but for what all who are there see.

    ``firsthand`` is what ``learnt_at_once`` finds for each claim; ``retold`` are the claims but for those of
    which nobody ``may_learn``.

    A claim that says an earlier one again passes that one on too, where whoever says it knew of it.
    """
    found: list[Learning] = []
    known: set[tuple[str, str]] = set()  # (character, claim)
    for claim, own in zip(claims, firsthand, strict=True):
        passing_on = [learning for learning in own if learning.channel in PASSED_ON]
        again = retold.like(claim.id) if passing_on and claim.stance not in ("asked", "ordered") else []
        passed = [
            replace(learning, claim=earlier, span=claim.span)
            for earlier in again
            if (_teller(claim), earlier) in known
            for learning in passing_on
            if (learning.character, earlier) not in known  # mostly they are told much the same over and over
        ]
        for learning in (*own, *passed):
            if (learning.character, learning.claim) not in known:
                known.add((learning.character, learning.claim))
                found.append(learning)
    return tuple(found)


def learnt_at_once(
    claim: Claim, hearing: Mapping[str, Channel], reported: Sequence[Told]
) -> list[Learning]:  # fmt: skip
    """Return how a claim comes to each person as it is put forward, or is said to have come to them.

    Told are who takes it in, and who is said to have told it whom before.
    """
    if not may_learn(claim, reported):
        return []
    own = () if claim.stance == "narrated" else _firsthand(claim, hearing)
    return [*_reported(claim, reported), *own]


def may_learn(claim: Claim, reported: Sequence[Told]) -> bool:
    """Say whether anybody may learn of a claim otherwise than by seeing it, as all who are there do."""
    return claim.stance != "narrated" or bool(reported)


def _reported(claim: Claim, told: Sequence[Told]) -> Iterator[Learning]:
    """Yield how those learned of it whom a line says to have been told: "he told me that".

    Who is said to have told it knew of it.
    """
    for source, id in told:
        if id != source:
            yield Learning(source, claim.id, None, "held", claim.scene, claim.span)
            yield Learning(id, claim.id, source, "told", claim.scene, claim.span)


def _firsthand(claim: Claim, hearing: Mapping[str, Channel]) -> Iterator[Learning]:
    """Yield whose a claim is, and who takes it in; what is only told to be supposed is nobody's."""
    if claim.by == NARRATOR and claim.stance == "supposed":
        return
    whose = {claim.by} if claim.stance == "supposed" else {claim.holder, claim.by}
    for id in sorted(whose - {NARRATOR, None}):  # type: ignore[type-var]
        yield Learning(id, claim.id, None, "held", claim.scene, claim.span)  # type: ignore[arg-type]
    for id, channel in sorted(hearing.items()):
        yield Learning(id, claim.id, _teller(claim), channel, claim.scene, claim.span)


def _teller(claim: Claim) -> str | None:
    """Return who puts a claim forward: whoever the narration says to, where it is not in a line."""
    told = claim.holder if claim.by == NARRATOR else claim.by
    return None if told == NARRATOR else told
