"""Props: the things and deeds of a scene that show what kind of place it is in, where no word says so."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

from fabula.reading.account import Account
from fabula.reading.lexicon import inflect, load_lines, load_pairs
from fabula.tokens import Tokens

RAREST = 6.5  # of a thing that no scene of the building stories has
SHARED = 0.3  # the power of the number of kinds that a thing is found in, by which it says less
SPOKEN_OF = 0.3  # what a thing shows that is only spoken of, and may be anywhere, beside one that is told
KNOWN = 1.35  # the counter, which whoever is there can see, beside a counter
PLACED = 1.4  # on the counter, behind the counter: where somebody or something is
EARLY = 1.3  # where a scene begins, it is being set
LIKENED = 0.75  # like a counter, as at a counter
OPENING = 100  # tokens
DEEPEST = 4  # steps from a thing up to what it is likened to
PLACING = frozenset(
    {
        *("on", "in", "at", "against", "under", "over", "behind", "beside", "by", "near"),
        *("into", "onto", "to", "from", "through", "across", "round", "around"),
    }
)


@dataclass(slots=True)
class Props:
    """What shows one kind of place: the sum of how much each thing says, and where each is first named.

    A thing says the less the more kinds of places it is found in, and the oftener scenes have it anywhere.
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
    for kind, (things, deeds) in enumerate(_shown_by()):
        for thing in dict.fromkeys((*things, *deeds)):
            kinds[thing].append(kind)
    return {thing: tuple(found) for thing, found in kinds.items()}


@cache
def _shown_by() -> tuple[tuple[list[str], list[str]], ...]:
    """Return for each kind of place its things, and what is done there or how it is."""
    halves = (line.split(" | ") for line in load_lines("place_things"))
    return tuple((things.split()[1:], " ".join(deeds).split()) for things, *deeds in halves)


@cache
def _rarity() -> dict[str, float]:
    return {thing: float(rarity) for thing, rarity in load_pairs("thing_rarity").items()}


def kinds_called(key: str) -> tuple[int, ...]:
    """Return the kinds of place that a place's key names, by all its words, its last two or its last."""
    words = key.split(" ")
    called = _kinds_called()
    forms = (key, " ".join(words[-2:]), words[-1])
    return next((called[form] for form in forms if form in called), ())


@cache
def _things() -> dict[str, str]:
    """Return form -> thing for the things of the list, those with an s at the end too."""
    things = [thing for named, _ in _shown_by() for thing in named]
    return {f"{thing}s": thing for thing in things} | {thing: thing for thing in things}


@cache
def _deeds() -> dict[str, str]:
    """Return form -> deed for what is done in places."""
    deeds = [deed for _, named in _shown_by() for deed in named]
    return {form: deed for deed in deeds for form in inflect(deed)} | {deed: deed for deed in deeds}


@cache
def _last_words() -> frozenset[str]:
    """Return the words that may be a thing or a deed, or the last of one of two words."""
    return frozenset(form.rpartition("_")[2] for form in (*_things(), *_deeds()))


def thing_at(tokens: Tokens, token: int) -> str | None:
    """Return the thing of the list that a noun is, or the deed that any word is.

    It may be one with the word before it: a filing cabinet, a test-tube. A name is none, but for a title.
    """
    low, tag = tokens.lower[token], tokens.tag[token]
    if tag.startswith("NNP") and low not in load_pairs("titles"):
        return None
    if tag[0] == "N":
        before = token - 2 if token > 1 and tokens.lower[token - 1] == "-" else token - 1
        pair = _things().get(f"{tokens.lower[before]}_{low}") if token else None
        return pair or _things().get(low) or _deeds().get(low)
    return _deeds().get(low) if tag[0] in "VJR" else None


def props_between(account: Account, first: int, last: int) -> dict[int, Props]:
    """Return what shows each kind of place between two tokens, the last left out."""
    kinds_of, rarity = _kinds_of_thing(), _rarity()
    found: dict[int, Props] = defaultdict(Props)
    for thing, (token, weight) in _things_between(account, first, last).items():
        said = weight * rarity.get(thing, RAREST) / len(kinds_of[thing]) ** SHARED
        for kind in kinds_of[thing]:
            found[kind].score += said
            found[kind].tokens.append(token)
    return dict(found)


def _things_between(account: Account, first: int, last: int) -> dict[str, tuple[int, float]]:
    """Return each thing between two tokens: where it shows most of the place, and how much it does there."""
    tokens, last_words = account.prose.tokens, _last_words()
    named: dict[str, tuple[int, float]] = {}
    for token, low in enumerate(tokens.lower[first:last], first):
        thing = thing_at(tokens, token) if low in last_words else None
        if thing is None:
            continue
        weight = _weight(account, token, token - first)
        if thing not in named or weight > named[thing][1]:
            named[thing] = token, weight
    return named


def _weight(account: Account, token: int, since: int) -> float:
    """Return how much a thing shows by how it stands, so many tokens from where its scene begins."""
    tokens = account.prose.tokens
    weight = SPOKEN_OF if account.quote_of[token] >= 0 else 1.0
    if any(tokens.lower[child] == "the" for child in tokens.children[token]):
        weight *= KNOWN
    if tokens.lower[tokens.head[token]] in PLACING and tokens.dep[token] == "pobj":
        weight *= PLACED
    if since < OPENING:
        weight *= EARLY
    if _is_likened(tokens, token):
        weight *= LIKENED
    return weight


def _is_likened(tokens: Tokens, token: int) -> bool:
    """Say whether a thing is only what something is like: "a voice like a drawer that sticks"."""
    for _ in range(DEEPEST):
        if tokens.head[token] == token:
            return False
        token = tokens.head[token]
        if tokens.lower[token] in ("like", "than") or (
            tokens.lower[token] == "as" and tokens.dep[token] == "prep"
        ):
            return True
    return False
