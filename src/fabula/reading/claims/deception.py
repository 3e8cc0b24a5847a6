"""Deception: who holds what is not so, who told them, and until when they hold it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.retelling import Retold
from fabula.reading.claims.states import opposed, states
from fabula.story import NARRATOR, Claim, Deception, Learning

HELD = ("believed", "known", "feared", "remembered")


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
    heard: dict[tuple[str, str], str | None] = {}  # (who, claim) -> who told them
    taught: dict[str, list[str]] = defaultdict(list)  # who -> the claims they learn, in order
    for one in learnings:
        heard.setdefault((one.character, one.claim), one.source)
        taught[one.character].append(one.claim)
    number = {claim.id: index for index, claim in enumerate(claims)}
    before, found = Retold(), []
    for proposition, claim, about in zip(propositions, claims, words, strict=True):
        if claim.status == "false" and claim.stance in HELD and claim.holder not in (None, NARRATOR):
            sources = (heard.get((str(claim.holder), earlier)) for earlier in before.like(about))
            by = next((source for source in sources if source not in (None, claim.holder)), None)
            learned = [(propositions[number[id]], claims[number[id]]) for id in taught[str(claim.holder)]]
            until = _undeceived(account, proposition, claim, learned)
            found.append(Deception(str(claim.holder), claim.id, by, until))
        before.add(about, claim.id)
    return tuple(found)


def _undeceived(
    account: Account, one: Proposition, claim: Claim, learned: Sequence[tuple[Proposition, Claim]]
) -> int | None:
    """Return where the holder learns that it is not so, as far as the words themselves tell."""
    held = states(account, one)
    for other, taught in learned:
        later = taught.span.start >= claim.span.end and taught.status != "false"
        if later and any(opposed(state, known) for state in states(account, other) for known in held):
            return taught.span.start
    return None
