"""Callings: where it is told what else somebody is called: "He was called Padre"; "They called her Jo"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from fabula.reading.cast.titles import sex_told
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs
from fabula.reading.names.capitals import NameMention
from fabula.reading.prose import Prose

CALLED = frozenset({"called", "nicknamed", "dubbed", "named", "christened"})
CALLING = CALLED | {"call", "calls", "calling", "nickname"}
IS = frozenset(
    {"was", "is", "'s", "’s", "been", "got", "always", "also", "sometimes", "usually", "generally"}
)
SEX_OF_SUBJECT = {"he": "m", "she": "f"}
SEX_OF_OBJECT = {"him": "m", "her": "f"}
SEX_OF_OWNER = {"his": "m", "her": "f"}
KINDS = frozenset({"real", "first", "last", "given", "full", "proper", "own", "true", "christian"})
REACH = 3  # names back to whom a pronoun is taken for
LISTED = frozenset({",", "or", "and"})

Pair = tuple[int, int]


def callings(prose: Prose, names: Sequence[NameMention]) -> Iterator[Pair]:
    """Yield the pairs of names, by their index, of which the narration says that one is called the other.

    A pronoun stands for the first of them: the only one named in its sentence and the one before, as a
    subject, but for who does the calling. Several names in a row that somebody is called are all one's.
    """
    for index, name in enumerate(names):
        if prose.said[name.first] or name.plural:
            continue
        sex, start, caller = _told_of(prose, name)
        if not sex:
            continue
        one = _meant(prose, names, index, start, sex, caller)
        if one >= 0:
            yield one, index
        last = index
        while last + 1 < len(names) and _follows(prose, names[last], names[last + 1]):
            last += 1
        yield from combinations(range(index, last + 1), 2)


def _told_of(prose: Prose, name: NameMention) -> tuple[str, int, int]:
    """Return the sex of the pronoun that a name is told of, its token, and the verb of who calls, or -1."""
    lower, first = prose.tokens.lower, name.first
    before = [lower[token] if token >= 0 else "" for token in range(first - 5, first)]
    if before[-1] in SEX_OF_OBJECT and before[-2] in CALLING:
        return SEX_OF_OBJECT[before[-1]], first - 1, first - 2
    at = first - 1
    if before[-1] == "as" and before[-2] == "known":
        at -= 1
    elif before[-1] not in CALLED:
        if before[-1] in ("was", "is") and before[-2] == "name":
            at = first - 3 - (before[-3] in KINDS)
            return SEX_OF_OWNER.get(lower[at] if at >= 0 else "", ""), at, -1
        return "", -1, -1
    while at > 0 and lower[at - 1] in IS:
        at -= 1
    return SEX_OF_SUBJECT.get(lower[at - 1] if at else "", ""), at - 1, -1


def _meant(prose: Prose, names: Sequence[NameMention], index: int, start: int, sex: str, caller: int) -> int:
    """Return the name that a pronoun of a sex takes up, or -1."""
    tokens, here = prose.tokens, prose.tokens.sentence[start]
    found = [
        one
        for one in range(max(0, index - REACH), index)
        if names[one].last < start
        and here - tokens.sentence[names[one].last] <= 1
        and tokens.paragraph[names[one].last] == tokens.paragraph[start]
        and not prose.said[names[one].last]
        and not (caller >= 0 and tokens.head[names[one].last] == caller)
    ]
    if len({names[one].key for one in found}) != 1 or names[found[-1]].plural:
        return -1
    one = found[-1]
    subject = any(tokens.dep[names[at].last] in SUBJECTS for at in found)
    return one if subject and _sex(names[one]) in ("u", sex) else -1


def _sex(name: NameMention) -> str:
    told = sex_told(name.title)
    return told if told != "u" else load_pairs("first_names").get(name.key[0], "u")


def _follows(prose: Prose, one: NameMention, other: NameMention) -> bool:
    """Say whether nothing but a comma or a small word stands between two names."""
    between = prose.tokens.lower[one.last + 1 : other.first]
    return not other.plural and 0 < len(between) <= 2 and LISTED.issuperset(between)
