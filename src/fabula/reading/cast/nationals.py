"""Nationals: whose "the Dane" is, where one alone is told to be a Dane, or Danish, or from Denmark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import own_subject, words_under
from fabula.reading.lexicon import inflect_all, load_pairs
from fabula.reading.names.name import NameMention
from fabula.reading.prose import Prose

SINGLE = frozenset({"he", "she"})
TOLD = frozenset({"acomp", "attr"})  # how what somebody is hangs on its verb
NOT_THEIRS = frozenset({"not", "n't", "n’t", "never", "back", "home", "just"})  # beside the verb


def nationals(prose: Prose, names: Sequence[NameMention]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of names, by their index, of which the second is the first's nation: "the Dane".

    The first is the only one of whom the narration tells that nation.
    """
    nations = load_pairs("nations")
    called = [
        (index, nations[name.key[0]])
        for index, name in enumerate(names)
        if len(name.key) == 1 and not name.plural and name.key[0] in nations
    ]
    if not called:
        return
    at = {name.last: index for index, name in enumerate(names)}
    of_nation: dict[str, dict[tuple[str, ...], int]] = defaultdict(dict)
    for token in prose.occurrences(tuple(sorted(nations))):
        who = -1 if prose.said[token] else _told(prose, at, names, token)
        if who >= 0:
            of_nation[nations[prose.tokens.lower[token]]].setdefault(names[who].key[:1], who)
    for index, nation in called:
        people = [*of_nation[nation].values()]
        if len(people) == 1:
            yield people[0], index


def _told(prose: Prose, at: dict[int, int], names: Sequence[NameMention], token: int) -> int:
    """Return the name of whom a word tells the nation, or -1."""
    tokens = prose.tokens
    over = tokens.head[token]
    if tokens.dep[token] == "appos":
        one = at.get(over, -1)
    elif tokens.dep[token] in TOLD and tokens.lower[over] in IS:
        one = _subject(prose, at, over)
    elif tokens.dep[token] == "pobj" and tokens.lower[over] == "from":
        verb = tokens.head[over]
        one = _subject(prose, at, verb) if tokens.lower[verb] in IS | _coming() else -1
    else:
        return -1
    return one if one >= 0 and not (names[one].plural or names[one].described) else -1


@cache
def _coming() -> frozenset[str]:
    return inflect_all(("come", "hail"))


def _subject(prose: Prose, at: dict[int, int], verb: int) -> int:
    """Return the name of who is the subject of a verb, or whom a pronoun there takes up, or -1."""
    tokens = prose.tokens
    subject = own_subject(tokens, verb)
    if subject < 0 or not NOT_THEIRS.isdisjoint(words_under(tokens, verb)):
        return -1
    return _before(prose, at, subject) if tokens.lower[subject] in SINGLE else at.get(subject, -1)


def _before(prose: Prose, at: dict[int, int], pronoun: int) -> int:
    """Return the only name in the narration of a paragraph before a pronoun, or -1."""
    first, _ = prose.paragraph_tokens[prose.tokens.paragraph[pronoun]]
    found = [at[token] for token in range(first, pronoun) if token in at and not prose.said[token]]
    return found[0] if len(found) == 1 else -1
