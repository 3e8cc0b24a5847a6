"""Identities: where the narration says that somebody is somebody else too: "By night she was the Lark"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from fabula.reading.grammar.clauses import own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all
from fabula.reading.names.name import NameMention
from fabula.reading.prose import Prose
from fabula.tokens import sentence_around

IS_ONE = frozenset({"is", "'s", "was", "be", "been"})
FACTIVE = frozenset({"know", "learn", "realise", "realize", "discover", "forget", "reveal", "remember"})
SINGLE = frozenset({"he", "she"})
UNREAL = frozenset({"not", "n't", "never", "if", "whether", "almost", "like", "as", "hardly", "?"})


def identities(prose: Prose, names: Sequence[NameMention]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of names, by their index, of which the narration says that one is the other.

    The second is what a part or a mask is known by: *the Lark*. It stands behind a form of *be* whose subject
    is the first, or a pronoun after it; in a sentence of its own, or as what somebody knows or learns.
    """
    tokens = prose.tokens
    at = {token: index for index, name in enumerate(names) for token in range(name.first, name.last + 1)}
    for index, name in enumerate(names):
        verb = tokens.head[name.last]
        if not name.described or prose.said[name.last] or tokens.dep[name.last] != "attr":
            continue
        if tokens.lower[verb] not in IS_ONE or not _is_fact(prose, verb):
            continue
        subject = own_subject(tokens, verb)
        one = at.get(subject, -1)
        if one < 0 and subject >= 0 and tokens.lower[subject] in SINGLE:
            one = _before(prose, names, index)
        if one >= 0 and not (names[one].plural or names[one].described):
            yield one, index


@cache
def _factive() -> frozenset[str]:
    return inflect_all(FACTIVE)


def _is_fact(prose: Prose, verb: int) -> bool:
    """Say whether a clause is told as a fact: it is the sentence, or what somebody knows."""
    tokens = prose.tokens
    first, last = sentence_around(tokens, verb)
    if not UNREAL.isdisjoint(tokens.lower[first : last + 1]):
        return False
    over = tokens.head[verb]
    joined = tokens.dep[verb] == "conj" and tokens.head[over] == over
    return over == verb or joined or (tokens.dep[verb] == "ccomp" and tokens.lower[over] in _factive())


def _before(prose: Prose, names: Sequence[NameMention], index: int) -> int:
    """Return the name that a pronoun takes up: the only one in the sentence before, its subject; or -1."""
    tokens = prose.tokens
    here = tokens.sentence[names[index].last]
    found = [
        one
        for one in range(max(0, index - 3), index)
        if here - tokens.sentence[names[one].last] <= 1
        and tokens.paragraph[names[one].last] == tokens.paragraph[names[index].last]
    ]
    alone = len(found) == 1 and tokens.dep[names[found[0]].last] in SUBJECTS
    return found[0] if alone and not prose.said[names[found[0]].last] else -1
