"""Deception: who holds what is not so, who told them, and until when they hold it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.retelling import Retold
from fabula.reading.claims.states import State, opposed, states
from fabula.story import NARRATOR, Claim, Deception, Learning

HELD = ("believed", "known", "feared", "remembered")

Taught = tuple[int, list[State]]  # where a claim that may be so is put forward, and what it says of people


def find_deceptions(
    account: Account,
    propositions: Sequence[Proposition],
    claims: Sequence[Claim],
    learnings: Sequence[Learning],
    words: Sequence[frozenset[str]],
) -> tuple[Deception, ...]:
    """Return everybody's false beliefs, in the order of the text.

    Whoever told the holder the same before is who deceived them, knowing better or not. They hold it until
    they learn what cannot be so beside it.
    """
    said = [states(account, one) for one in propositions]
    number = {claim.id: index for index, claim in enumerate(claims)}
    heard: dict[tuple[str, str], str | None] = {}  # (who, claim) -> who told them
    taught: dict[str, list[Taught]] = defaultdict(list)  # who -> what they learn, in order
    for one in learnings:
        heard.setdefault((one.character, one.claim), one.source)
        index = number[one.claim]
        if said[index] and claims[index].status != "false":
            taught[one.character].append((claims[index].span.start, said[index]))
    before, found = Retold(), []
    for claim, held, about in zip(claims, said, words, strict=True):
        if claim.status == "false" and claim.stance in HELD and claim.holder not in (None, NARRATOR):
            sources = (heard.get((str(claim.holder), earlier)) for earlier in before.like(about))
            by = next((source for source in sources if source not in (None, claim.holder)), None)
            until = _undeceived(held, claim, taught[str(claim.holder)])
            found.append(Deception(str(claim.holder), claim.id, by, until))
        before.add(about, claim.id)
    return tuple(found)


def _undeceived(held: Sequence[State], claim: Claim, learned: Sequence[Taught]) -> int | None:
    """Return where the holder learns that it is not so, as far as the words themselves tell."""
    for start, taught in learned:
        later = start >= claim.span.end
        if later and any(opposed(state, known) for state in taught for known in held):
            return start
    return None
