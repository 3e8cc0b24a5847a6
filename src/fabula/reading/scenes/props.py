"""Props: the things and deeds of a scene that show what kind of place it is in, where no word says so."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

from fabula.reading.account import Account
from fabula.reading.lexicon import load_lines


@dataclass(slots=True)
class Props:
    """What shows one kind of place: the sum of how much each thing says, and where each is first named.

    A thing says the less the more kinds of places it is found in.
    """

    score: float = 0.0
    tokens: list[int] = field(default_factory=list)


@cache
def place_names() -> tuple[tuple[str, ...], ...]:
    """Return what each kind of place may be called, as keys of places."""
    return tuple(
        tuple(name.replace("_", " ") for name in line.split()[0].split(","))
        for line in load_lines("place_things")
    )


@cache
def _kinds_called() -> dict[str, tuple[int, ...]]:
    kinds: dict[str, list[int]] = defaultdict(list)
    for kind, names in enumerate(place_names()):
        for name in names:
            kinds[name].append(kind)
    return {name: tuple(found) for name, found in kinds.items()}


@cache
def _kinds_of_thing() -> dict[str, tuple[int, ...]]:
    kinds: dict[str, list[int]] = defaultdict(list)
    for kind, line in enumerate(load_lines("place_things")):
        for thing in dict.fromkeys(line.split()[1:]):
            kinds[thing].append(kind)
    return {thing: tuple(found) for thing, found in kinds.items()}


def kinds_called(key: str) -> tuple[int, ...]:
    """Return the kinds of place that a place's key names, by all its words, its last two or its last."""
    words = key.split(" ")
    called = _kinds_called()
    forms = (key, " ".join(words[-2:]), words[-1])
    return next((called[form] for form in forms if form in called), ())


def props_between(account: Account, first: int, last: int) -> dict[int, Props]:
    """Return what shows each kind of place between two tokens, the last left out."""
    lower, kinds_of = account.prose.tokens.lower, _kinds_of_thing()
    found: dict[int, Props] = defaultdict(Props)
    seen: set[str] = set()
    for token in range(first, last):
        word = lower[token]
        thing = word if word in kinds_of else word.removesuffix("s")
        if thing not in kinds_of or thing in seen:
            continue
        seen.add(thing)
        for kind in kinds_of[thing]:
            found[kind].score += 1 / len(kinds_of[thing])
            found[kind].tokens.append(token)
    return dict(found)
