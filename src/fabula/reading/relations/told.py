"""Told: the pairs of whom the author says what they are to each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from fabula.corrections import Related
from fabula.corrections.correction import NOTHING
from fabula.reading.account import Account
from fabula.reading.relations.signs import Pair, Sign, pair_of
from fabula.span import Span
from fabula.story import RelationKind


def told_relations(account: Account, facts: Iterable[Related]) -> dict[Pair, RelationKind | None]:
    """Return the kind that the author gives to pairs, None for those who are nothing to each other."""
    told: dict[Pair, RelationKind | None] = {}
    for fact in facts:
        one, other = account.called(fact.a), account.called(fact.b)
        if one is None or other is None or one == other:
            continue
        pair = pair_of(one, other)
        told[pair] = None if fact.relation == NOTHING else cast(RelationKind, fact.relation)
    return told


def first_met(account: Account, pair: Pair) -> Sign:
    """Return the sign of a pair that no passage shows together: where the second is first mentioned."""
    firsts = [mentions[0].span for id in pair if (mentions := account.by_id[id].mentions)]
    span = max(firsts, default=Span(0, 0))
    return Sign(*pair, "contact", "sentence", "", account.tokens_in(span).start, span, 0.0)
