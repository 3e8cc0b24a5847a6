"""Pairs: all that shows what two people are to each other, counted as named features for each kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log2

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs
from fabula.reading.relations.fields import Fields
from fabula.reading.relations.kin import NAMING, ORDERS
from fabula.reading.relations.naming import Called, called_in_narration
from fabula.reading.relations.signs import KINDS, Pair, Sign
from fabula.story import Character, RelationKind

Features = dict[str, float]

PLAIN = ("told", "noun", "kin", "names", "call", "act")
SHOWING = (*PLAIN, "word", "hint")  # sorts of signs whose kind is a kind of relation
HINTED = 0.06  # of hints that show a kind: in a full room a noun may mean so many that it tells of none


@dataclass(slots=True)
class Shown:
    """What a story shows of one pair: its signs, and the strength of each sort and kind of them."""

    signs: list[Sign] = field(default_factory=list)
    strength: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))

    def add(self, sign: Sign) -> None:
        """Count one more sign."""
        self.signs.append(sign)
        self.strength[sign.sort, sign.kind] += sign.strength

    def of(self, sort: str, kind: str) -> float:
        """Return the strength of a sort and kind of signs; 0 where there is none."""
        return self.strength.get((sort, kind), 0.0)

    @property
    def plain(self) -> set[str]:
        """The kinds for which more speaks than a word of their field, or a hint at everybody near."""
        shown = {kind for (sort, kind), strength in self.strength.items() if strength and sort in PLAIN}
        shown |= {kind for kind in KINDS if self.of("hint", kind) >= HINTED}
        return shown.intersection(KINDS)


class Pairs:
    """Every pair that any sign of a story joins, and what speaks for each kind of relation between them."""

    def __init__(self, account: Account, signs: Sequence[Sign], fields: Fields) -> None:
        self._fields = fields
        self._names = {character.id: _names_of(character) for character in account.characters}
        self._called = called_in_narration(account)
        self.shown: dict[Pair, Shown] = defaultdict(Shown)
        for sign in signs:
            self.shown[sign.pair].add(sign)
        self._relatives = _relatives(signs)
        self._looks_up = {
            (sign.a, sign.b)
            for sign in signs
            if (sign.sort, sign.kind) in (("call", "work"), ("name", "titled"))
        }

    def features(self, pair: Pair) -> dict[RelationKind, Features]:
        """Return kind -> what speaks for it: what all kinds share by one name, what is its own by its own.

        ``noun`` is the strength of the nouns of the kind, whichever it is; ``near_word`` is how thick the
        words of its field stand where both are near; ``work_titled`` is how often one is called by a title,
        which speaks for work as much as its weight says.
        """
        shown = self.shown[pair]
        plain, around = self.of_itself(pair)
        found: dict[RelationKind, Features] = {}
        for kind in KINDS:
            counts = {sort: shown.of(sort, kind) for sort in SHOWING}
            signs = {sort: log2(1 + count) for sort, count in counts.items() if count}
            own = {f"{kind}_{name}": value for name, value in (*signs.items(), *plain.items())}
            found[kind] = {**signs, "near_word": log2(1 + around[kind]), **own}
        return found

    def of_itself(self, pair: Pair) -> tuple[Features, dict[str, float]]:
        """Return what is true of a pair whatever kind it may be of, and which words stand where both are."""
        plain = self._plain(pair, self.shown[pair])
        return {name: value for name, value in plain.items() if value}, self._fields.around(pair)

    def _plain(self, pair: Pair, shown: Shown) -> Features:
        """Return what is true of a pair by itself, whatever kind it may be of."""
        a, b = (self._names[id] for id in pair)
        truths = {
            "bias": True,
            "surname": not a.surnames.isdisjoint(b.surnames),
            "kin_name": a.of_kin != b.of_kin,  # Mum and Dad are a couple
            "relative": bool((self._relatives[pair[0]] & self._relatives[pair[1]]) - set(pair)),
            "up_one": (pair in self._looks_up) != (pair[::-1] in self._looks_up),
            "made_up": _turns(shown, "quarrel") > 0 and _turns(shown, "peace") > 0,
        }
        counts = {
            "titled": shown.of("name", "titled"),
            "first_name": shown.of("name", "first_name"),
            "quarrel_act": shown.of("act", "quarrel"),
            "touch_act": shown.of("act", "touch"),
        }
        return {
            **{name: float(holds) for name, holds in truths.items()},
            **{name: log2(1 + count) for name, count in counts.items()},
            **self._told_by_name(pair),
        }

    def _told_by_name(self, pair: Pair) -> Features:
        """Return how far the narration calls both, or one of them, by a title or surname, or a first name."""
        one, other = (self._called.get(id, Called()) for id in pair)
        return {
            "told_formally": min(one.formal, other.formal),
            "one_formally": max(one.formal, other.formal),
            "told_first_name": min(one.first_name, other.first_name),
        }


def _turns(shown: Shown, turn: str) -> float:
    return shown.of("act", turn) + shown.of("word", turn)


def _relatives(signs: Sequence[Sign]) -> Mapping[str, set[str]]:
    """Return the relatives of each person by marriage or blood, as far as nouns and calls tell."""
    found: dict[str, set[str]] = defaultdict(set)
    for sign in signs:
        if sign.sort in NAMING and sign.kind in ("family", "romantic"):
            found[sign.a].add(sign.b)
            found[sign.b].add(sign.a)
    return found


@dataclass(frozen=True, slots=True)
class _Names:
    """What somebody's names show: the surnames, and whether one is a word for kin."""

    surnames: frozenset[str]
    of_kin: bool


def _names_of(character: Character) -> _Names:
    names = [name.lower().split() for name in (character.name, *character.aliases)]
    kin = (
        word in load_pairs("kinship") and (len(words) == 1 or word not in ORDERS)
        for words in names
        for word in words
    )
    last = (words[-1] for words in names if len(words) > 1)
    parts = (part for word in last for part in (word, *word.split("-")))  # of Hale-Ashby who was a Hale
    return _Names(frozenset(parts), any(kin))
