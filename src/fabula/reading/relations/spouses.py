"""Spouses: who is not the husband or wife of somebody whose spouse is another, though a noun says so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.relations.signs import Pair, Sign, pair_of

SPOUSES = frozenset({"wife", "husband", "spouse"})
SAYING = ("noun", "told", "call")  # what says in words that two are married
SURE = ("told", "call")  # which is not merely taken so
TIMES = 4  # as often told to be another's, from which somebody is not taken for a spouse by a noun


def without_second_spouses(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Yield the signs, without the nouns that give somebody a second spouse who is met beside the first.

    *My wife is ill* gives the doctor a wife where it is not known who says it. Whoever marries twice has the
    one after the other. Where it is not even known who is meant, whoever has a spouse is not.
    """
    marrying = [sign for sign in signs if sign.sort in SAYING and sign.word in SPOUSES]
    spouses: dict[str, Counter[str]] = defaultdict(Counter)
    for sign in marrying:
        spouses[sign.a][sign.b] += 1
        spouses[sign.b][sign.a] += 1
    met = {sign.pair for sign in signs if sign.sort == "contact"}
    surely = {sign.pair for sign in marrying if sign.sort in SURE}
    wrong = _second_couples(spouses, met) - surely
    for sign in signs:
        if sign.word in SPOUSES:
            mistaken = sign.sort == "noun" and sign.pair in wrong
            others = (_has_another(spouses.get(one), sign.pair) for one in sign.pair)
            if mistaken or (sign.sort == "hint" and any(others)):
                continue
        yield sign


def _second_couples(spouses: Mapping[str, Counter[str]], met: set[Pair]) -> set[Pair]:
    """Return the pairs of whom one is told far more often to be the spouse of whom the other meets."""
    return {
        pair_of(one, other)
        for one, others in spouses.items()
        for other, times in others.items()
        for rival, more in others.items()
        if more >= TIMES * times and pair_of(other, rival) in met
    }


def _has_another(spouses: Counter[str] | None, pair: Pair) -> bool:
    """Say whether one of a pair is told often enough to be the spouse of somebody outside it."""
    return spouses is not None and any(more >= TIMES and one not in pair for one, more in spouses.items())
