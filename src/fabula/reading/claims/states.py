"""States: what is said of people that cannot be so beside its opposite: dead or alive, guilty, kin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.clauses import NEGATING, climb, is_clause, own_subject
from fabula.reading.lexicon import load_pairs, verb_lemmas

#: Of a character, by id: what it is about, and which side it takes ("life", "dead"; "sister of ann", "yes").
State = tuple[str, str, str]


def states(account: Account, one: Proposition) -> list[State]:
    """Return what a proposition says of people that has an opposite; what is denied is the other side."""
    return [*_conditions(account, one), *_kinship(account, one)]


def opposed(state: State, other: State) -> bool:
    """Say whether two states cannot both be.

    >>> opposed(("ann", "life", "dead"), ("ann", "life", "alive"))
    True
    """
    return state[:2] == other[:2] and state[2] != other[2]


def _conditions(account: Account, one: Proposition) -> Iterator[State]:
    tokens = account.prose.tokens
    opposites = load_pairs("opposites")
    if opposites.keys().isdisjoint(tokens.lower[one.first : one.last + 1]):
        return  # most of what is said
    for token in range(one.first, one.last + 1):
        about = opposites.get(tokens.lower[token])
        if (
            about is None
            or account.quote_of[token] != one.line
            or _clause_of(account, token, one.root) != one.root
            or (one.root == tokens.head[token] != token and _is_taken_for(account, token))
        ):
            continue
        who = doer_of(account, token)
        kind, side = about.rstrip("!").split("/")
        if who is None or (_is_denied(account, token) and about.endswith("!")):
            continue
        yield who, kind, _other_sides()[kind, side] if _is_denied(account, token) else side


def _is_taken_for(account: Account, word: int) -> bool:
    """Say whether a word tells what somebody is only thought to be: "believed her dead"."""
    tokens = account.prose.tokens
    return tokens.dep[word] == "oprd" and tokens.lower[tokens.head[word]] in verb_lemmas("judging_verbs")


@cache
def _other_sides() -> dict[tuple[str, str], str]:
    """Return the other side of each side that a word can take."""
    taken = sorted({about.rstrip("!") for about in load_pairs("opposites").values()})
    sides = [tuple(about.split("/")) for about in taken]
    return {
        (kind, side): other
        for kind, side in sides
        for other_kind, other in sides
        if kind == other_kind and side != other
    }


def _kinship(account: Account, one: Proposition) -> Iterator[State]:
    """Yield who is whose kin, or is not: "he is not her brother"."""
    tokens = account.prose.tokens
    for token in tokens.children[one.root]:
        if tokens.dep[token] != "attr" or not one.first <= token <= one.last:
            continue
        owners = (child for child in tokens.children[token] if tokens.dep[child] == "poss")
        owner = next((id for child in owners if (id := account.at(child)) is not None), None)
        who = doer_of(account, token)
        noun = tokens.lower[token]
        if who is not None and owner is not None and noun in load_pairs("kinship"):
            yield who, f"{noun} of {owner}", "no" if _is_denied(account, token) else "yes"


def _is_denied(account: Account, token: int) -> bool:
    tokens = account.prose.tokens
    verb = token if tokens.tag[token][0] == "V" else tokens.head[token]
    return any(tokens.lower[child] in NEGATING for place in (token, verb) for child in tokens.children[place])


def _clause_of(account: Account, token: int, root: int) -> int:
    """Return the root of what is said, or the verb of a clause, that a word stands in; or the word itself."""
    tokens = account.prose.tokens
    for over in climb(tokens, token, ("acomp", "attr", "xcomp", "oprd", "advmod"), 3):
        if over == root or is_clause(tokens, over):
            return over
    return token


def doer_of(account: Account, token: int) -> str | None:
    """Return the id of whoever is the subject of what is said with a word, or None."""
    return account.at(subject_of(account, token))


def subject_of(account: Account, token: int) -> int:
    """Return the subject of what is said with a word, or -1: of "thought him dead", him."""
    tokens = account.prose.tokens
    if tokens.dep[token] == "oprd" or (tokens.dep[token] == "ccomp" and tokens.tag[token] == "JJ"):
        for child in tokens.children[tokens.head[token]]:
            if tokens.dep[child] == "dobj":
                return child
    for over in climb(tokens, token, ("acomp", "attr", "xcomp", "oprd", "conj"), 3):
        if (subject := own_subject(tokens, over)) >= 0:
            return subject
    return -1
