"""Meetings: whoever is said or thought to be dead, and speaks or comes in soon after, is alive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import State
from fabula.reading.claims.truth.by_words import subject_word
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers
from fabula.story import ClaimStatus

SOON = 3_000  # characters within which somebody speaks who is said to be dead


def meet(
    account: Account, propositions: Sequence[Proposition], said: Sequence[Sequence[State]],
    coming: Sequence[str | None], status: list[ClaimStatus],
) -> None:  # fmt: skip
    """Let whoever is said or thought to be dead, and speaks or comes in soon after, be alive."""
    tokens = account.prose.tokens
    shown: dict[str, list[int]] = defaultdict(list)
    for quote in account.quotes:
        if quote.kind == "speech" and quote.speaker is not None:
            shown[quote.speaker].append(quote.span.start)
    for one, who in zip(propositions, coming, strict=True):
        if who is not None:
            shown[who].append(tokens.start[one.root])
    for index, (one, about) in enumerate(zip(propositions, said, strict=True)):
        if status[index] != "open" or helpers(tokens, one.root) & (UNREAL | FUTURE):
            continue
        if one.cue < 0 and (one.stance != "asserted" or subject_word(account, one.root) in ("i", "you")):
            continue  # "I'm dead if she finds out"
        here = tokens.start[one.last]
        for who, kind, side in about:
            if (kind, side) == ("life", "dead") and any(here < at < here + SOON for at in shown[who]):
                status[index] = "false"
