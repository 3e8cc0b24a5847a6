"""Pairs: all that shows what two people are to each other, counted as named features for each kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log2

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs
from fabula.reading.relations.signs import KINDS, Sign
from fabula.story import Character, RelationKind

Pair = tuple[str, str]
Features = dict[str, float]

SHOWING = ("noun", "call", "act", "word", "hint")  # sorts of signs whose kind is a kind of relation
SPOUSES = frozenset({"mr", "mrs"})


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


class Pairs:
    """Every pair that any sign of a story joins, and what speaks for each kind of relation between them."""

    def __init__(self, account: Account, signs: Sequence[Sign]) -> None:
        self._account = account
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

        ``noun`` is the strength of the nouns of the kind, whichever it is; ``work_titled`` is how often one
        is called by a title, which speaks for work as much as its weight says.
        """
        shown = self.shown[pair]
        plain = self._plain(pair, shown)
        found: dict[RelationKind, Features] = {}
        for kind in KINDS:
            signs = {sort: log2(1 + shown.of(sort, kind)) for sort in SHOWING}
            own = {f"{kind}_{name}": value for name, value in (*signs.items(), *plain.items())}
            found[kind] = {name: value for name, value in (*signs.items(), *own.items()) if value}
        return found

    def _plain(self, pair: Pair, shown: Shown) -> Features:
        """Return what is true of a pair by itself, whatever kind it may be of."""
        a, b = (self._account.by_id[id] for id in pair)
        same_name = bool(_surnames(a) & _surnames(b))
        titles = (_titles(a) & SPOUSES, _titles(b) & SPOUSES)
        truths = {
            "bias": True,
            "surname": same_name,
            "spouses": same_name and all(titles) and titles[0] != titles[1],
            "kin_name": _has_kin_name(a) or _has_kin_name(b),
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
        }


def _turns(shown: Shown, turn: str) -> float:
    return shown.of("act", turn) + shown.of("word", turn)


def _relatives(signs: Sequence[Sign]) -> Mapping[str, set[str]]:
    """Return the relatives of each person by marriage or blood, as far as nouns and calls tell."""
    found: dict[str, set[str]] = defaultdict(set)
    for sign in signs:
        if (sign.sort, sign.kind) in (("noun", "family"), ("noun", "romantic"), ("call", "family")):
            found[sign.a].add(sign.b)
            found[sign.b].add(sign.a)
    return found


def _titles(character: Character) -> set[str]:
    """Return the titles before any of somebody's names."""
    firsts = {name.split()[0].lower().rstrip(".") for name in _names(character) if " " in name}
    return firsts & load_pairs("titles").keys()


def _surnames(character: Character) -> set[str]:
    return {name.split()[-1].lower() for name in _names(character) if " " in name}


def _has_kin_name(character: Character) -> bool:
    return any(word.lower() in load_pairs("kinship") for name in _names(character) for word in name.split())


def _names(character: Character) -> tuple[str, ...]:
    return (character.name, *character.aliases)
