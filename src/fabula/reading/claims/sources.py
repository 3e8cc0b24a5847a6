"""Sources: from whom somebody has what they know or think, where the words of the clause say so.

*She learned from Hob that. She was told by Hob that. Hob let her know that. Hob convinced her that. Hob gave
her the news that. She heard Hob tell Ann that. Hob made her believe that.*
"""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.claims.given_up import misleader
from fabula.reading.claims.holders import given_to
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.clauses import UNREAL, end_of, helpers, is_denied, own_subject
from fabula.reading.lexicon import inflect_all, verb_lemmas

Told = tuple[str, str]  # who told, and whom

LETTING = inflect_all(("let",))  # "let her know"
MAKING = inflect_all(("make",))
GIVING = inflect_all(("give", "send", "bring", "carry"))  # "gave her the news"
GETTING = inflect_all(("get", "have", "receive"))  # "had word from her"
HEARING = inflect_all(("hear", "overhear"))  # "heard him tell her"
TAKEN = ("believed", "known", "seen", "feared", "doubted")  # as what one is told may be


def source_of(account: Account, one: Proposition) -> Told | None:
    """Return who told it whom, or None where the words of the clause do not say."""
    tokens = account.prose.tokens
    if one.cue < 0 or one.unreal or one.denied:
        return None
    if tokens.tag[one.cue][0] == "N":
        return _given(account, one.cue)
    if one.stance not in TAKEN:
        return None
    from_whom = account.at(_source(account, one.cue))
    if from_whom is None or one.holder is None or from_whom == one.holder:
        return None
    return from_whom, one.holder


def listener(account: Account, one: Proposition) -> str | None:
    """Return the id of whoever hears another say it: Ann, of "Ann heard him tell her that"."""
    tokens = account.prose.tokens
    over = tokens.head[one.cue]
    if one.cue < 0 or tokens.dep[one.cue] not in ("ccomp", "xcomp") or tokens.lower[over] not in HEARING:
        return None
    if helpers(tokens, over) & UNREAL or is_denied(tokens, over):
        return None
    return account.at(own_subject(tokens, over))


def _source(account: Account, cue: int) -> int:
    """Return the token of whoever tells it, or -1."""
    tokens = account.prose.tokens
    over = tokens.head[cue]
    if tokens.lower[cue] in verb_lemmas("convincing_verbs"):
        return own_subject(tokens, cue)
    if (
        tokens.dep[cue] in ("ccomp", "xcomp")
        and tokens.lower[over] in LETTING
        and not is_denied(tokens, over)
    ):
        return own_subject(tokens, over)
    if given_to(tokens, cue) >= 0 and not is_denied(tokens, over):
        return own_subject(tokens, over)
    if (misled := misleader(account, cue)) >= 0 and not is_denied(tokens, misled):
        return own_subject(tokens, misled)
    if tokens.tag[cue][0] == "J" and tokens.lower[over] in MAKING:
        return own_subject(tokens, over)  # "made it clear to her that"
    passive = any(tokens.dep[child] == "nsubjpass" for child in tokens.children[cue])
    heard = (child for child in tokens.children[cue] if tokens.dep[child] == "dobj")
    for child in (*tokens.children[cue], *(end for what in heard for end in tokens.children[what])):
        if tokens.lower[child] == "from" or (passive and tokens.dep[child] == "agent"):
            return end_of(tokens, child)
    return -1


def _given(account: Account, noun: int) -> Told | None:
    """Return who gives whom the news: "Hob sent her word that", "She had word from Hob that"."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[noun]
    if tokens.dep[noun] == "dobj" and tokens.lower[verb] in GETTING:
        return _had_from(account, verb, noun)
    if tokens.dep[noun] != "dobj" or tokens.lower[verb] not in GIVING or helpers(tokens, verb) & UNREAL:
        return None
    whom = [child for child in tokens.children[verb] if tokens.dep[child] == "dative"]
    ends = (end for child in whom for end in (child, *tokens.children[child]))
    told = next((id for end in ends if (id := account.at(end)) is not None), None)
    teller = account.at(own_subject(tokens, verb))
    return None if told is None or teller is None or is_denied(tokens, verb) else (teller, told)


def _had_from(account: Account, verb: int, noun: int) -> Told | None:
    """Return who told whom, where that one has word from the other."""
    tokens = account.prose.tokens
    if is_denied(tokens, verb, noun) or helpers(tokens, verb) & UNREAL:
        return None
    under = (*tokens.children[verb], *tokens.children[noun])
    givers = (account.at(end_of(tokens, child)) for child in under if tokens.lower[child] == "from")
    giver, told = next(givers, None), account.at(own_subject(tokens, verb))
    return None if giver is None or told is None or giver == told else (giver, told)
