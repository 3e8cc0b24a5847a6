"""Parents: who is no mother of somebody whose mother is another, though "his mother" was taken for her."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs
from fabula.reading.relations.kin import NAMING, PARENTAL, child_and_parent, parents_by_child
from fabula.reading.relations.signs import Pair, Sign, pair_of
from fabula.story import Character

Parentage = tuple[str, str]  # a child, and who was taken for a parent of theirs

SURE = ("told", "call")  # what says it in so many words; a noun is only taken to mean somebody
WEIGHT = 3.0  # nouns that one such sign is worth
LOVING = 2.0  # kisses and such from which two are no parent and child, where only nouns say they are


def wrong_parents(account: Account, signs: Sequence[Sign]) -> set[Parentage]:
    """Return who is no parent of whom, though nouns alone would have it: the wrong one of two, or a lover.

    Of two who are met together one at most is somebody's mother: who is called so, or most often told to be.
    """
    together = {sign.pair for sign in signs if (sign.sort, sign.kind) == ("contact", "sentence")}
    loves: dict[Pair, float] = defaultdict(float)
    for sign in signs:
        if (sign.sort, sign.kind) == ("act", "romantic"):
            loves[sign.pair] += sign.strength
    wrong = set()
    for (child, _), parents in parents_by_child(account, signs).items():
        weights = {one: sum(map(_weight, told)) for one, told in parents.items()}
        for one, told in parents.items():
            rivals = (other for other in parents if pair_of(one, other) in together)
            outdone = any(weights[other] > weights[one] for other in rivals)
            if (outdone or loves[pair_of(child, one)] >= LOVING) and not _is_surely(account.by_id[one], told):
                wrong.add((child, one))
    return wrong


def of_siblings(wrong: Collection[Parentage], signs: Iterable[Sign]) -> set[Parentage]:
    """Return those who are no parents of whom, with all brothers and sisters of these."""
    words, found = load_pairs("relation_kin"), set(wrong)
    for sign in signs:
        if sign.sort in NAMING and words.get(sign.word) == "sibling":
            pair = {sign.a, sign.b}
            found |= {(other, one) for child, one in wrong if child in pair for other in pair - {child, one}}
    return found


def without_parents(signs: Iterable[Sign], wrong: Collection[Parentage]) -> Iterator[Sign]:
    """Yield the signs, without the nouns that make somebody the parent of whom they are not."""
    words = load_pairs("relation_kin")
    for sign in signs:
        parental = sign.sort == "noun" and words.get(sign.word) in PARENTAL
        if not (parental and child_and_parent(sign) in wrong):
            yield sign


def _weight(sign: Sign) -> float:
    return WEIGHT if sign.sort in SURE else 1.0


def _is_surely(parent: Character, told: Iterable[Sign]) -> bool:
    """Say whether more than a noun makes somebody a parent: a name such as Mum, or a call."""
    names = (parent.name, *parent.aliases)
    called = any(word in load_pairs("kinship") for name in names for word in name.lower().split())
    return called or any(sign.sort in SURE for sign in told)
