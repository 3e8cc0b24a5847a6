"""Deixis: what people say of the place that they speak in: "Welcome to the inn", "We're in a church"."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import ASKING, FUTURE, SUPPOSING
from fabula.reading.places.phrases import PlacePhrase
from fabula.reading.places.roles import WITHIN

OURSELVES = frozenset({"i", "we", "you"})  # who is where the words are said
BEING = frozenset({"am", "'m", "are", "'re"})
ELSEWHEN = FUTURE | SUPPOSING | {"if", "when", "n't", "not"}
ALONE = ("ROOT", "conj", "parataxis")  # what the parser calls a verb that nobody else's thought hangs on


def pointing_at(account: Account, phrase: PlacePhrase) -> Iterator[str]:
    """Yield how the words around a place that somebody speaks of tell that it is where they are."""
    before = account.prose.tokens.lower[max(0, phrase.first - 2) : phrase.first]
    if before == ["welcome", "to"]:
        yield "welcomed_to"
    elif before[:1] == ["here"] and before[-1] in WITHIN:
        yield "here_in"
    elif phrase.role == "in" and _are_there(account, phrase):
        yield "ourselves_in"


def _are_there(account: Account, phrase: PlacePhrase) -> bool:
    """Say whether those who talk are in a place, by a clause of its own: not "He thinks I'm in school"."""
    tokens, verb = account.prose.tokens, phrase.verb
    if phrase.doer < 0 or tokens.lower[phrase.doer] not in OURSELVES:
        return False
    tagged = account.quote_of[tokens.head[verb]] != account.quote_of[verb]  # "We're in a church," said Ann
    if tokens.dep[verb] not in ALONE and not tagged:
        return False
    children = tokens.children[verb]
    if any(tokens.lower[child] in ELSEWHEN or tokens.tag[child] in ASKING for child in children):
        return False
    return tokens.lower[verb] in BEING or (
        tokens.tag[verb] == "VBG" and any(tokens.lower[child] in BEING for child in children)
    )
