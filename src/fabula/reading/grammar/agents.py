"""Agents: who does what a verb tells, looked for at the verbs it hangs on, and whether it is done at all."""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import FUTURE, NEGATING, SUPPOSING, own_subject
from fabula.tokens import Tokens

DENYING = NEGATING | {"nor", "little"}  # "little did she know"
UNDONE = frozenset({"without", "of"})  # without putting it there, instead of putting it there
UNSURE = SUPPOSING | FUTURE | {"if", "can"}  # but not "'d": she'd put it there
DENYING_OR_UNSURE = DENYING | UNSURE
HAVING = frozenset({"had", "has", "have", "having", "'d", "'s"})
BE = frozenset({"am", "is", "are", "was", "were", "been", "being", "'s"})
CLIMBS = ("conj", "xcomp", "advcl", "pcomp", "acl", "acomp", "prep", "dep", "oprd", "ccomp")
RELATIVE = frozenset({"who", "which", "that"})
DEEPEST = 4  # steps up to the verb that has the subject


def agent_of(account: Account, verb: int) -> int | None:
    """Return the subject of a verb, found at the verb it hangs on where it has none of its own."""
    tokens = account.prose.tokens
    for _ in range(DEEPEST):
        own, head = own_subject(tokens, verb), tokens.head[verb]
        if own >= 0:
            relative = tokens.dep[verb] == "relcl" and tokens.lower[own] in RELATIVE
            return head if relative else own
        if head == verb or tokens.dep[verb] not in CLIMBS:
            return None
        if tokens.dep[verb] == "acl" and tokens.tag[head][0] == "N":
            if tokens.tag[verb] != "VB":
                return head
            head = tokens.head[head]  # the decision to move it: of whoever made it
        verb = head
    return None


def is_undone(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb is denied or only supposed, itself or by the one it is joined to."""
    for _ in range(DEEPEST):
        if any(tokens.lower[child] in DENYING_OR_UNSURE for child in tokens.children[verb]):
            return True
        if tokens.dep[verb] not in ("conj", "pcomp") or tokens.head[verb] == verb:
            return False
        verb = tokens.head[verb]
        if tokens.lower[verb] in UNDONE:
            return True
    return False
