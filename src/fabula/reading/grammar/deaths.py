"""Deaths: who is told to be dead, in so many words: "Ward died at noon", "they buried Ana".

Nearly dying, wishing somebody dead, dying of laughter and being dead tired are left out, and so is whoever
says it of themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from fabula.reading.grammar.agents import BE, is_undone
from fabula.reading.grammar.clauses import own_subject, words_under
from fabula.reading.grammar.tenses import tense_of
from fabula.reading.lexicon import inflect
from fabula.reading.prose import Prose
from fabula.tokens import sentence_around

BEING = BE | {"be", "'re", "'m", "were"}
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


class Death(NamedTuple):
    """The token that tells of a death, the verb over it, and the token of whoever dies."""

    word: int
    verb: int
    who: int


def deaths_told(prose: Prose) -> Iterator[Death]:
    """Yield the deaths that are told for certain, in the order of the text."""
    tokens = prose.tokens
    for token in prose.occurrences(TELLING):
        verb, who = _dead(prose, token, tokens.lower[token])
        if verb < 0 or who < 0 or _is_unsure(prose, verb, token):
            continue
        if tokens.lower[who] not in ("i", "you", "we"):  # whoever says "I'm dead" is not
            yield Death(token, verb, who)


def _dead(prose: Prose, token: int, low: str) -> tuple[int, int]:
    """Return the verb that tells of a death and who dies, or -1 and -1."""
    tokens = prose.tokens
    head = tokens.head[token]
    after = tokens.lower[token + 1] if token + 1 < len(tokens) else ""
    if (
        low == "dead"
        and tokens.dep[token] == "acomp"
        and tokens.lower[head] in BEING
        and after not in NO_DEATH
    ):
        return head, _subject(prose, head)
    if low in DYING and tokens.tag[token] in ("VBD", "VBN", "VBZ"):
        return token, _subject(prose, token)
    if low in KILLED and tokens.tag[token] in ("VBN", "VBD"):
        passive = next((c for c in tokens.children[token] if tokens.dep[c] == "nsubjpass"), -1)
        if passive >= 0:
            return token, passive
        buried = next((c for c in tokens.children[token] if tokens.dep[c] == "dobj"), -1)
        return (token, buried) if low in BURIED and buried >= 0 else (-1, -1)
    return -1, -1


def _subject(prose: Prose, verb: int) -> int:
    tokens = prose.tokens
    if tokens.dep[verb] in ("relcl", "advcl", "ccomp", "csubj", "pcomp"):
        apart = tokens.dep[verb] == "ccomp" and _stands_alone(prose, verb)
        given = tokens.tag[verb] == "VBD" and GIVEN & words_under(tokens, verb)
        if not apart and not given:
            return -1
    return own_subject(tokens, verb)


def _stands_alone(prose: Prose, verb: int) -> bool:
    """Tell "He's dead, you know" and "“He's dead,” she said" from "She thought that he was dead"."""
    tokens, over = prose.tokens, prose.tokens.head[verb]
    you_know = tokens.lower[over] == "know" and tokens.lower[over - 1] == "you" and over > verb
    return you_know or prose.quotation_of[over] != prose.quotation_of[verb]


def _is_unsure(prose: Prose, verb: int, token: int) -> bool:
    tokens = prose.tokens
    if is_undone(tokens, verb) or any(tokens.tag[child] == "MD" for child in tokens.children[verb]):
        return True
    first, last = sentence_around(tokens, token, before=8, after=8)
    around = {*tokens.lower[first:token], *(w for w in tokens.lower[token : last + 1] if w == "?")}
    return bool(around & (UNSURE | {"?"}) or OF_NO_DEATH & set(tokens.lower[token : last + 1])) or tense_of(
        tokens, verb
    ) in ("ahead", "will")
