"""Surroundings: whether whoever is in a scene is under a roof, in the open, or riding in something."""

from __future__ import annotations

from collections import Counter

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs


def surroundings_between(account: Account, first: int, last: int) -> Counter[str]:
    """Return how often narration tells what is around people, between two tokens, the last left out.

    What they can see is the ceiling; a ceiling, or one that somebody speaks of, may be anywhere.
    """
    tokens, around = account.prose.tokens, load_pairs("surroundings")
    return Counter(
        around[low]
        for token, low in enumerate(tokens.lower[first:last], first)
        if low in around and token and tokens.lower[token - 1] == "the" and account.quote_of[token] < 0
    )
