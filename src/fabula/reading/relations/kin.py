"""Kin: what follows for two people from whose parents, children or siblings they are, and from names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, product

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs
from fabula.reading.relations.signs import Pair, Sign
from fabula.story import Character

NAMING = ("told", "noun", "call")
PARENTAL = ("parent", "child")
ORDERS = frozenset({"mother", "father", "sister", "brother"})  # before a name they are of the church
SPOUSES = frozenset({"mr", "mrs"})
BACK = {"parent": "child", "child": "parent", "sibling": "sibling"}
FOLLOWING = (  # what two who are these to a third are to each other
    ("parent", "parent", "romantic"),
    ("child", "child", "family"),
    ("parent", "sibling", "family"),
)
SIDES = {"he/him": "m", "she/her": "f"}

Ties = dict[str, dict[str, dict[str, Sign]]]  # whose -> step -> who is that -> the sign that says so


def follow_kin(account: Account, signs: Sequence[Sign]) -> Iterator[Sign]:
    """Yield what follows from words for kin: who have a child are a couple, and who have a parent are kin."""
    ties = _ties(
        account, [sign for sign in signs if sign.sort in NAMING and sign.word in load_pairs("relation_kin")]
    )
    told = {sign.pair for steps in ties.values() for people in steps.values() for sign in people.values()}
    found: dict[tuple[Pair, str], Sign] = {}
    for whose, (step, other, kind) in product(sorted(ties), FOLLOWING):
        for one, two in product(sorted(ties[whose][step]), sorted(ties[whose][other])):
            by = ties[whose][step][one]
            sign = Sign(one, two, "kin", kind, by.word, by.token, by.span)
            if one != two and sign.pair not in told and (kind != "romantic" or differ(account, sign.pair)):
                found.setdefault((sign.pair, kind), sign)
    yield from found.values()


def _ties(account: Account, signs: Sequence[Sign]) -> Ties:
    """Return who is what to whom; two mothers of one child are one taken for two, and tell nothing."""
    steps = load_pairs("relation_kin")
    ties: Ties = defaultdict(lambda: defaultdict(dict))
    for sign in signs:
        if steps[sign.word] == "sibling":
            _tie(ties, sign, "sibling")
    for parents in parents_by_child(account, signs).values():
        for sign in chain.from_iterable(parents.values()) if len(parents) == 1 else ():
            _tie(ties, sign, steps[sign.word])
    return ties


def _tie(ties: Ties, sign: Sign, step: str) -> None:
    ties[sign.a][step].setdefault(sign.b, sign)
    ties[sign.b][BACK[step]].setdefault(sign.a, sign)


def parents_by_child(
    account: Account, signs: Iterable[Sign]
) -> Mapping[tuple[str, str], Mapping[str, list[Sign]]]:  # fmt: skip
    """Return child and side -> who would be its mother, or its father -> the words that say so."""
    words = load_pairs("relation_kin")
    found: dict[tuple[str, str], dict[str, list[Sign]]] = defaultdict(lambda: defaultdict(list))
    for sign in signs:
        if sign.sort in NAMING and words.get(sign.word) in PARENTAL:
            child, parent = child_and_parent(sign)
            found[child, _side(account, sign)][parent].append(sign)
    return found


def child_and_parent(sign: Sign) -> tuple[str, str]:
    """Return who is the child and who the parent by a word for either."""
    return (sign.a, sign.b) if load_pairs("relation_kin")[sign.word] == "parent" else (sign.b, sign.a)


def _side(account: Account, sign: Sign) -> str:
    """Return "f" for a mother and "m" for a father, by the word or by who has the child; else ""."""
    if load_pairs("relation_kin")[sign.word] == "parent":
        return load_pairs("kinship").get(sign.word, "")
    return SIDES.get(account.by_id[sign.a].pronouns or "", "")


def differ(account: Account, pair: tuple[str, ...]) -> bool:
    """Say whether two are a man and a woman: two fathers of a child are as often one taken for two."""
    return {account.by_id[id].pronouns for id in pair} == set(SIDES)


def couples_by_name(account: Account) -> Iterator[Sign]:
    """Yield who are a couple by their names: the one Mr. and one Mrs. Hale of a story, its Mum and Dad."""
    for home, people in sorted(_homes(account).items()):
        if len(people) == 2 and all(len(ones) == 1 for ones in people.values()):
            one, other = (next(iter(ones.values())) for _, ones in sorted(people.items()))
            if one.id != other.id:
                span = max(one.mentions[0].span, other.mentions[0].span)
                yield Sign(one.id, other.id, "names", "romantic", home, account.tokens_in(span).start, span)


def both_parents(account: Account) -> Iterator[Pair]:
    """Yield every two of whom one goes by a mother's name and one by a father's, either first.

    Neither of Mum and Dad is the other's parent, whoever "his mother" was taken for.
    """
    home = _homes(account).get("", {})
    for one, other in product(sorted(home.get("f", ())), sorted(home.get("m", ()))):
        yield from ((one, other), (other, one))


def _homes(account: Account) -> Mapping[str, Mapping[str, Mapping[str, Character]]]:
    """Return home -> side -> the people whose names put them there; the home of Mum and Dad is ""."""
    homes: dict[str, dict[str, dict[str, Character]]] = defaultdict(lambda: defaultdict(dict))
    for character in account.characters:
        if character.kind == "person" and character.mentions:
            for home, side in _sides(character):
                homes[home][side][character.id] = character
    return homes


def _sides(character: Character) -> Iterator[tuple[str, str]]:
    """Yield what side of which couple somebody's names put them on: the Mrs. of Hale, the Mum of the home."""
    steps, kinship = load_pairs("relation_kin"), load_pairs("kinship")
    for name in (character.name, *character.aliases):
        first, *more = name.lower().split()
        if more and first.rstrip(".") in SPOUSES:
            yield more[-1], first.rstrip(".")
        elif not more and steps.get(first) == "parent" and not is_of_an_order(character):
            yield "", kinship.get(first, "")


def is_of_an_order(character: Character) -> bool:
    """Say whether somebody is Sister Agnes or Father Brown: no kin of those who call them so."""
    names = (name.lower().split() for name in (character.name, *character.aliases))
    return any(len(words) > 1 and words[0] in ORDERS for words in names)
