"""Traits: plain facts about people that do not change from one page to the next, and the words for them.

How old they are (``ages``), the colour of eyes and hair, the side that is hurt, whose kin somebody is, and
that somebody is dead; only of those of whom the parse leaves little doubt. Of all but ages, what is looked
back on, dreamt or planned is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.traits.colours import find_colours
from fabula.reading.traits.deaths import find_deaths
from fabula.reading.traits.fact import Fact
from fabula.reading.traits.family import find_family
from fabula.reading.traits.owners import Owners
from fabula.reading.traits.sides import find_sides
from fabula.story import Interlude, Trait


def find_traits(account: Account, interludes: Sequence[Interlude]) -> tuple[Trait, ...]:
    """Return what the story tells of its people, in the order of the text."""
    owners = Owners(account)
    facts = [
        *find_colours(account, owners), *find_sides(account, owners), *find_family(account, owners),
        *find_deaths(account, owners),
    ]  # fmt: skip
    facts.sort(key=lambda fact: (fact.token, fact.kind))
    return tuple(_trait(account, fact) for fact in facts if not _is_elsewhere(account, fact, interludes))


def _is_elsewhere(account: Account, fact: Fact, interludes: Sequence[Interlude]) -> bool:
    """Say whether a fact is told inside a dream, a memory or a plan. What somebody's kin are stays so."""
    at = account.prose.tokens.start[fact.token]
    return fact.kind != "kin" and any(one.span.start <= at < one.span.end for one in interludes)


def _trait(account: Account, fact: Fact) -> Trait:
    line = account.quote_of[fact.token]
    return Trait(
        character=fact.owner.character,
        kind=fact.kind,
        value=fact.value,
        part=fact.part,
        other=fact.other,
        span=account.prose.tokens.span(*fact.words),
        by="told" if line < 0 else "said",
        speaker=None if line < 0 else account.quotes[line].speaker,
        confidence=fact.owner.confidence,
    )
