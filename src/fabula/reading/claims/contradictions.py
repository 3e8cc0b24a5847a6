"""Contradictions: what somebody holds to be so, and the narration soon denies in the same words.

*You know at once that it is your brother. ... It isn't your brother.*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import is_denied

COMPLEMENTS = ("attr", "acomp")
JUDGED = ("asserted", "believed", "feared", "known", "seen")
SOON = 100  # propositions within which the narration tells that it is not so

_What = tuple[str, str]  # of whom or what (an id or a pronoun), and what it is said to be


def find_contradicted(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition that somebody holds and the narration contradicts."""
    held: dict[_What, list[tuple[int, bool]]] = {}  # -> (proposition, whether it denies it)
    for index, one in enumerate(propositions):
        what = _what(account, one)
        if what is None:
            continue
        denies = is_denied(account.prose.tokens, one.root)
        if one.stance == "narrated":
            yield from (
                before for before, denied in held.pop(what, ()) if denied != denies and index - before <= SOON
            )
        elif one.stance in JUDGED and not one.unreal and not one.denied:
            held.setdefault(what, []).append((index, denies))


def _what(account: Account, one: Proposition) -> _What | None:
    """Return who or what a clause says to be what: nothing but "it is your brother", "Ann was ill"."""
    tokens = account.prose.tokens
    if tokens.lower[one.root] not in IS:
        return None
    said = [child for child in tokens.children[one.root] if tokens.dep[child] in COMPLEMENTS]
    subject = subject_of(account, one.root)
    if len(said) != 1 or subject < 0:
        return None
    return account.at(subject) or tokens.lower[subject], tokens.lower[said[0]]
