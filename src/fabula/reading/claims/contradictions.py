"""Contradictions: what somebody holds to be so, and the narration soon denies in the same words.

*You know at once that it is your brother. ... It isn't your brother.* Of what is said to have been done the
narration denies it where it looks back: *"Hugo sold it." ... Hugo had sold nothing.*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.auxiliaries import HAD, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied
from fabula.reading.lexicon import verb_stem

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
    """Return who or what a clause says to be, or to have done, what; None for any other clause."""
    tokens = account.prose.tokens
    subject = subject_of(account, one.root)
    if subject < 0:
        return None
    if tokens.lower[one.root] not in IS:
        return _deed(account, one, subject)
    said = [child for child in tokens.children[one.root] if tokens.dep[child] in COMPLEMENTS]
    return (_name(account, subject), tokens.lower[said[0]]) if len(said) == 1 else None


def _deed(account: Account, one: Proposition, subject: int) -> _What | None:
    """Return who is said to have done what to whom, as the narration looks back on it if it tells that."""
    tokens, root = account.prose.tokens, one.root
    aids = helpers(tokens, root)
    past = tokens.tag[root] in ("VBD", "VBN")
    if not past or aids & (UNREAL | FUTURE) or (one.stance == "narrated" and not aids & HAD):
        return None
    done_to = [child for child in tokens.children[root] if tokens.dep[child] in ("dobj", *COMPLEMENTS)]
    whom = " ".join(_name(account, child) for child in done_to if tokens.tag[child] != "PRP")
    return _name(account, subject), f"{verb_stem(tokens.lower[root])} {whom}".strip()


def _name(account: Account, token: int) -> str:
    return account.at(token) or account.prose.tokens.lower[token]
