"""Viewpoint: through whom a scene is told: the narrator, or whose thoughts the narration gives."""

from __future__ import annotations

from collections import Counter

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words

LEAST = 2  # looks inside somebody before a scene counts as seen through them


def viewpoint_of(account: Account, first: int, last: int) -> str | None:
    """Return the id of the character through whom tokens ``first`` to ``last`` are told, or None."""
    if (narrator := account.narrator_of(first, last)) is not None:
        return narrator
    inner = load_words("inner_verbs")
    tokens = account.prose.tokens
    inside: Counter[str] = Counter()
    for index in account.mentions_between(first, last):
        head, id = account.mentions.all[index].head, account.who[index]
        if id is None or account.quote_of[head] >= 0 or account.by_id[id].kind == "group":
            continue
        if tokens.dep[head] in SUBJECTS and tokens.lower[tokens.head[head]] in inner:
            inside[id] += 1
    for quote, _ in account.quotes_between(first, last):
        if quote.kind == "thought" and quote.speaker:
            inside[quote.speaker] += LEAST
    ranked = inside.most_common(2)
    if not ranked or ranked[0][1] < LEAST or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return None
    return ranked[0][0]
