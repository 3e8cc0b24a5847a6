"""Sides: which arm, leg, eye or ear of somebody is hurt, scarred or missing, the left or the right one.

A side is told by the word before the part (*his left wrist*); that it is hurt, by a word of the same clause
(*broke his left wrist*, *a patch over his left eye*). *His good left hand* tells that the other is hurt.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.grammar.agents import is_undone
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import singular
from fabula.reading.traits.fact import Fact
from fabula.reading.traits.owners import Owners

SIDES = {"left": "right", "right": "left"}
AROUND = 7  # tokens on either side among which a word must tell that a part is hurt
BESIDE = 6  # tokens within which no more is asked than that they stand together
DEEPEST = 5  # steps from a part up to the word that tells of it
GOOD = frozenset({"good", "sound", "remaining", "unhurt", "uninjured"})
ENDS = frozenset({".", ";", "!", "?", ":", "—"})


def find_sides(account: Account, owners: Owners) -> Iterator[Fact]:
    """Yield what is hurt, on which side, of whom."""
    tokens = account.prose.tokens
    parts = load_words("sided_parts")
    for side in account.prose.occurrences(SIDES):
        noun = _part(account, side)
        key = singular(tokens.lower[noun], tokens.tag[noun])[0] if noun >= 0 else ""
        if key not in parts or tokens.tag[noun] == "NNS":
            continue
        first, last = _clause(account, side, noun)
        value, cue = _hurt(account, side, noun, first, last)
        if cue < 0:
            continue
        whose = owners.of_part(noun)
        if whose is not None and not _is_supposed(account, noun):
            owner, by = whose
            words = (min(side, noun, cue, by), max(side, noun, cue, by))
            yield Fact("hurt", owner, value, noun, words, part=key)


def _part(account: Account, side: int) -> int:
    """Return the noun that a side belongs to, or -1: "left wrist", "left, bandaged hand"."""
    tokens = account.prose.tokens
    for token in range(side + 1, min(side + 4, len(tokens))):
        if tokens.tag[token][0] == "N":
            return token
        if tokens.tag[token][0] not in "JV,":
            return -1
    return -1


def _clause(account: Account, side: int, noun: int) -> tuple[int, int]:
    """Return the first and last token around a part that may tell of it."""
    tokens = account.prose.tokens
    line = account.quote_of[noun]
    first, last = side, noun

    def same(token: int) -> bool:
        return (
            tokens.sentence[token] == tokens.sentence[noun]
            and account.quote_of[token] == line
            and tokens.word[token] not in ENDS
        )

    while first > 0 and side - first < AROUND and same(first - 1) and tokens.lower[first - 1] not in SIDES:
        first -= 1
    while (
        last + 1 < len(tokens)
        and last - noun < AROUND
        and same(last + 1)
        and tokens.lower[last + 1] not in SIDES
    ):
        last += 1
    return first, last


def _hurt(account: Account, side: int, noun: int, first: int, last: int) -> tuple[str, int]:
    """Return the side that is hurt and the word that tells, or -1 for none."""
    tokens = account.prose.tokens
    value = tokens.lower[side]
    close = range(max(first, side - 2), noun)
    for token in close:
        if tokens.lower[token] in GOOD:
            return SIDES[value], token
    known = load_words("hurt_words")
    found = [token for token in range(first, last + 1) if tokens.lower[token] in known and token != side]
    found = [token for token in found if _tells_of(account, token, noun)]
    return value, min(found, key=lambda token: abs(token - noun), default=-1)


def _tells_of(account: Account, cue: int, noun: int) -> bool:
    """Say whether a word belongs to a part: close to it, over it or joined to it."""
    tokens = account.prose.tokens
    if abs(cue - noun) <= BESIDE:
        return True
    above, steps = noun, 0
    while tokens.head[above] != above and steps < DEEPEST:
        steps += 1
        above = tokens.head[above]
        if above == cue or cue in tokens.children[above]:
            return tokens.dep[cue] not in ("advcl", "ccomp", "conj")
    return tokens.head[cue] == noun or tokens.head[tokens.head[cue]] == noun


def _is_supposed(account: Account, noun: int) -> bool:
    tokens = account.prose.tokens
    verb = noun
    while tokens.tag[verb][0] != "V" and tokens.head[verb] != verb:
        verb = tokens.head[verb]
    return tokens.tag[verb][0] == "V" and is_undone(account.prose.tokens, verb)
