"""Deaths: who is told to be dead, in so many words: "Ward died at noon", "they buried Ana".

Nearly dying, wishing somebody dead, dying of laughter and being dead tired are left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.agents import is_denied
from fabula.reading.grammar.clauses import own_subject, words_under
from fabula.reading.grammar.tenses import tense_of
from fabula.reading.lexicon import inflect
from fabula.reading.traits.fact import Fact
from fabula.reading.traits.owners import BEING, Owners
from fabula.tokens import sentence_around

DYING = inflect("die") - {"dying", "die"}
KILLED = frozenset({"killed", "murdered", "slain", "buried", "beheaded", "executed", "drowned", "hanged"})
BURIED = frozenset({"buried", "murdered", "beheaded", "executed"})  # whom they do this to, is dead
TELLING = DYING | KILLED | {"dead"}
GIVEN = frozenset({"when", "until", "after", "since", "before"})  # "she sat with him until he died"
NO_DEATH = frozenset(
    {"tired", "drunk", "asleep", "set", "wrong", "sure", "certain", "serious", "calm", "to", "with", "on"}
)
UNSURE = frozenset({"nearly", "almost", "if", "as", "like", "half", "thought", "might", "could", "inside"})
OF_NO_DEATH = frozenset({"laughing", "laughter", "embarrassment", "shame", "boredom", "curiosity"})


def find_deaths(account: Account, owners: Owners) -> Iterator[Fact]:
    """Yield who is dead, by name or by a plain pronoun."""
    tokens = account.prose.tokens
    for token in account.prose.occurrences(TELLING):
        verb, who = _dead(account, token, tokens.lower[token])
        if verb < 0 or who < 0 or _is_unsure(account, verb, token):
            continue
        if tokens.lower[who] in ("i", "you", "we"):
            continue  # whoever says "I'm dead" is not
        owner = owners.of_mention(who)
        if owner is not None and account.quote_of[who] == account.quote_of[verb]:
            yield Fact("dead", owner, "", token, (min(who, verb, token), max(who, verb, token)))


def _dead(account: Account, token: int, low: str) -> tuple[int, int]:
    """Return the verb that tells of a death and who dies, or -1 and -1."""
    tokens = account.prose.tokens
    head = tokens.head[token]
    after = tokens.lower[token + 1] if token + 1 < len(tokens) else ""
    if (
        low == "dead"
        and tokens.dep[token] == "acomp"
        and tokens.lower[head] in BEING
        and after not in NO_DEATH
    ):
        return head, _subject(account, head)
    if low in DYING and tokens.tag[token] in ("VBD", "VBN", "VBZ"):
        return token, _subject(account, token)
    if low in KILLED and tokens.tag[token] in ("VBN", "VBD"):
        passive = next((c for c in tokens.children[token] if tokens.dep[c] == "nsubjpass"), -1)
        if passive >= 0:
            return token, passive
        buried = next((c for c in tokens.children[token] if tokens.dep[c] == "dobj"), -1)
        return (token, buried) if low in BURIED and buried >= 0 else (-1, -1)
    return -1, -1


def _subject(account: Account, verb: int) -> int:
    tokens = account.prose.tokens
    if tokens.dep[verb] in ("relcl", "advcl", "ccomp", "csubj", "pcomp"):
        apart = tokens.dep[verb] == "ccomp" and account.quote_of[tokens.head[verb]] != account.quote_of[verb]
        given = tokens.tag[verb] == "VBD" and GIVEN & words_under(tokens, verb)
        if not apart and not given:
            return -1
    return own_subject(tokens, verb)


def _is_unsure(account: Account, verb: int, token: int) -> bool:
    tokens = account.prose.tokens
    if is_denied(account, verb) or any(tokens.tag[child] == "MD" for child in tokens.children[verb]):
        return True
    first, last = sentence_around(tokens, token, before=8, after=8)
    around = {*tokens.lower[first:token], *(w for w in tokens.lower[token : last + 1] if w == "?")}
    return bool(around & (UNSURE | {"?"}) or OF_NO_DEATH & set(tokens.lower[token : last + 1])) or tense_of(
        tokens, verb
    ) in ("ahead", "will")
