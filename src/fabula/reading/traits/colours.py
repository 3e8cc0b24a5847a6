"""Colours: what colour somebody's eyes and hair are.

*Her green eyes*, *Anna had green eyes*, *his hair was black*, *a boy with fair hair*, *green-eyed Anna*. Not
eyes that turn or flash, nor hair that is dyed, nor what either is like or only seems.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.clauses import is_denied
from fabula.reading.grammar.tenses import tense_of
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.traits.fact import Fact
from fabula.reading.traits.owners import BEING, Owners
from fabula.story import TraitKind
from fabula.tokens import sentence_around

BEFORE = ("amod", "compound", "nmod", "conj", "advmod", "nn")
EYED = {"eyed": "eyes", "haired": "hair"}
CHANGED = frozenset(
    {
        "dyed",
        "dye",
        "bleached",
        "wig",
        "tinted",
        "false",
        "powdered",
        "streak",
        "streaks",
        "once",
        "red-rimmed",
    }
)
SEEMING = frozenset(
    {"almost", "looked", "seemed", "like", "if", "nearly", "not", "never", "neither", "nor", "or"}
)
SHADES = frozenset({"light", "fair", "dark"})  # of another colour, where they stand before one


def find_colours(account: Account, owners: Owners) -> Iterator[Fact]:
    """Yield the colours of eyes and hair, each once; of several words for one the first is its value."""
    tokens = account.prose.tokens
    hair = load_words("hair_nouns")
    for token in account.prose.occurrences({"eyes", *EYED, *hair}):
        if _is_unsure(account, token):
            continue
        low = tokens.lower[token]
        kind: TraitKind = "eyes" if low in ("eyes", "eyed") else "hair"
        if low in EYED:
            yield from _compound(account, owners, token, kind)
            continue
        colours = _colours(account, token, kind)
        owner = owners.of_part(token) if colours else None
        if owner is not None:
            whose, by = owner
            words = (
                (token, *colours, by) if tokens.sentence[by] == tokens.sentence[token] else (token, *colours)
            )
            value = " ".join(tokens.lower[colour] for colour in colours)
            yield Fact(kind, whose, value, token, (min(words), max(words)))


def _colours(account: Account, noun: int, kind: TraitKind) -> list[int]:
    """Return the tokens of the words for its colour, before the noun or said of it."""
    tokens = account.prose.tokens
    known = load_pairs("eye_colours" if kind == "eyes" else "hair_colours")
    found = _before(account, noun, known)
    if not found and tokens.word[noun + 1 : noun + 2] in (
        [","],
        ["as"],
    ):  # "eyes, blue as", "eyes as blue as"
        compared = tokens.lower[noun + 3 : noun + 4] == ["as"] and tokens.lower[noun + 2] in known
        found = [noun + 2] if compared else []
    if not found and tokens.lower[noun + 1 : noun + 4][1:] in (["color", "of"], ["colour", "of"]):
        found = [
            token
            for token in (noun + 4, noun + 5, noun + 6)
            if tokens.lower[token : token + 1] and tokens.lower[token] in known
        ][:1]
    if not found:
        verb = tokens.head[noun]
        if tokens.dep[noun] == "nsubj" and tokens.lower[verb] in BEING and _is_plain(account, verb):
            found = [
                token
                for child in tokens.children[verb]
                if tokens.dep[child] in ("acomp", "attr") and child > verb
                for token in _joined(account, child)
                if tokens.lower[token] in known and _is_own(account, token)
            ]
    if len(found) > 1:
        found = [token for token in found if tokens.lower[token] not in SHADES] or found
    return found


def _is_own(account: Account, colour: int) -> bool:
    """Say whether a colour is the eyes' own, not that of the thing they are compared with."""
    tokens = account.prose.tokens
    head = tokens.head[colour]
    return tokens.tag[colour][0] == "J" or tokens.lower[head] in BEING or tokens.dep[colour] == "attr"


def _joined(account: Account, token: int) -> Iterator[int]:
    """Yield a word, those joined to it, and those that go before it: "a deep sea green"."""
    tokens = account.prose.tokens
    yield token
    for child in tokens.children[token]:
        if tokens.dep[child] in BEFORE:
            yield from _joined(account, child)


def _before(account: Account, noun: int, known: dict[str, str]) -> list[int]:
    tokens = account.prose.tokens
    found = []
    at = noun - 1
    while at >= 0 and tokens.sentence[at] == tokens.sentence[noun] and noun - at < 7:
        if tokens.lower[at] in known:
            found.append(at)
        elif not (
            tokens.tag[at][0] in "JR"
            or tokens.word[at] in (",", "-", "and")
            or tokens.tag[at] in ("VBN", "VBG")
        ):
            break
        at -= 1
    return sorted(found)


def _compound(account: Account, owners: Owners, token: int, kind: TraitKind) -> Iterator[Fact]:
    """Yield the colour of "green-eyed Anna" and "Anna, green-eyed and tall"."""
    tokens = account.prose.tokens
    known = load_pairs("eye_colours" if kind == "eyes" else "hair_colours")
    if token < 2 or tokens.word[token - 1] != "-" or tokens.lower[token - 2] not in known:
        return
    noun = token
    while tokens.tag[noun][0] not in "NV" and tokens.head[noun] != noun:
        noun = tokens.head[noun]
    if tokens.tag[noun][0] == "N" and tokens.dep[token] in ("amod", "compound") and noun - token < 5:
        owner = owners.described(noun)
        if owner is not None:
            whose, _ = owner
            words = (token - 2, noun)
            yield Fact(kind, whose, tokens.lower[token - 2], token, words)


def _is_plain(account: Account, verb: int) -> bool:
    """Say whether what a verb tells is so now, with no doubt about it."""
    tokens = account.prose.tokens
    modal = any(tokens.tag[child] == "MD" for child in tokens.children[verb])
    return not modal and not is_denied(tokens, verb) and tense_of(tokens, verb) in ("past", "present")


def _is_unsure(account: Account, noun: int) -> bool:
    """Say whether words around tell that a colour is put on, was once, or only seems so."""
    tokens = account.prose.tokens
    first, last = sentence_around(tokens, noun, before=9, after=5)
    around = set(tokens.lower[first : last + 1])
    before = set(tokens.lower[max(first, noun - 5) : noun])
    return bool(around & CHANGED or before & SEEMING or "?" in around)
