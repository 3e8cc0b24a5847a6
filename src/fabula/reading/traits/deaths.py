"""Deaths: who is told to be dead, by name or by a plain pronoun."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.deaths import deaths_told
from fabula.reading.traits.fact import Fact
from fabula.reading.traits.owners import Owners


def find_deaths(account: Account, owners: Owners) -> Iterator[Fact]:
    """Yield who is dead."""
    for token, verb, who in deaths_told(account.prose):
        owner = owners.of_mention(who)
        if owner is not None and account.quote_of[who] == account.quote_of[verb]:
            yield Fact("dead", owner, "", token, (min(who, verb, token), max(who, verb, token)))
