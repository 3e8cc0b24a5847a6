"""Arrivals: who is said or thought not to come, or to be coming, and then comes in.

*He would not come, she was sure. ... The door opened, and Dray came in. "He'll be back." ... Hob walked in.*
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of
from fabula.reading.grammar.auxiliaries import HAD, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied
from fabula.reading.lexicon import inflect_all, load_words
from fabula.story import ClaimStatus

INWARD = frozenset({"in", "into", "back", "home"})  # "came in", "walked into the hall"
COMING = inflect_all(("come", "return", "arrive"))
WILL = FUTURE | {"would", "'d"}
WHEN = ("prep", "npadvmod", "advcl", "xcomp", "oprd")  # as which it hangs on "come" when, and what for
EXPECTED = ("asserted", "believed", "feared", "hoped", "promised", "planned", "supposed")
SOON = 12_000  # characters within which somebody comes after all


def find_arrived(
    account: Account, propositions: Sequence[Proposition], coming: Sequence[str | None]
) -> Iterator[tuple[int, ClaimStatus]]:
    """Yield the number of each claim that somebody will come, or not, who then does, and whether it is so.

    ``coming`` is who each proposition tells to come in. That somebody comes *by ten*, or *to help*, is not
    shown by their coming.
    """
    arriving: dict[str, list[int]] = defaultdict(list)
    for one, who in zip(propositions, coming, strict=True):
        if who is not None:
            arriving[who].append(account.prose.tokens.start[one.root])
    expected = account.each("expected", propositions, lambda one: _expected(account, one))
    for index, (one, who) in enumerate(zip(propositions, expected, strict=True)):
        if who is None or not arriving[who]:
            continue
        here, denied = account.prose.tokens.start[one.last], is_denied(account.prose.tokens, one.root)
        after = bisect_right(arriving[who], here)
        if after < len(arriving[who]) and arriving[who][after] < here + SOON:
            yield index, "false" if denied else "true"


def those_who_come_in(account: Account, propositions: Sequence[Proposition]) -> list[str | None]:
    """Return for each proposition who is told to come in there and then, by their id, or None."""

    def comer(one: Proposition) -> str | None:
        return doer_of(account, one.root) if one.stance == "narrated" and _comes_in(account, one) else None

    return account.each("those who come in", propositions, comer)


def _expected(account: Account, one: Proposition) -> str | None:
    """Return the id of whoever is said or thought to be coming, or not to come, else None."""
    held = one.stance in EXPECTED and not one.denied
    return doer_of(account, one.root) if held and _is_of_coming(account, one) else None


def _comes_in(account: Account, one: Proposition) -> bool:
    """Say whether a clause tells that somebody comes in there and then, not that they had or would."""
    tokens, root = account.prose.tokens, one.root
    low = tokens.lower[root]
    inward = any(tokens.lower[child] in INWARD for child in tokens.children[root])
    if low not in load_words("entering_verbs") and not (low in load_words("moving_verbs") and inward):
        return False
    return not helpers(tokens, root) & (UNREAL | FUTURE | HAD) and not is_denied(tokens, root)


def _is_of_coming(account: Account, one: Proposition) -> bool:
    """Say whether it is only put forward that somebody will come, or is not coming."""
    tokens, root = account.prose.tokens, one.root
    aided = helpers(tokens, root)
    ahead = aided & WILL or (tokens.tag[root] == "VBG" and aided & IS)
    plain = all(tokens.dep[child] not in WHEN for child in tokens.children[root])
    return tokens.lower[root] in COMING and bool(ahead) and plain and not aided & (UNREAL - WILL)
