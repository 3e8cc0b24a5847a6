"""Owners: people, animals and times that stand in the plural right before what is theirs, *her fathers coat*.

Such a plural is a genitive without its apostrophe. What else stands so is let be: what is given to somebody
(*gave the boys bread*), and houses and clubs that many do without the apostrophe (*the girls bathroom*).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from fabula.reading.lexicon import load_pairs, load_words
from fabula.span import Span
from fabula.tokens import Tokens

OWNER = ("compound", "nmod", "poss", "amod")
_OWNED = ("NN", "NNS")
_COUNTED = frozenset(
    {"dozens", "hundreds", "thousands", "millions", "years", "ages"}
)  # his forefathers years ago
_OF_ONE = frozenset({"my", "your", "his", "her"})
_SUBJECT = ("nsubj", "nsubjpass")
_ADJECTIVES = 2  # between the article and the owner: "the old captains ship"
_SHORTEST = 3  # letters of an owner before its s
_SPENT = (
    "work|march|ride|walk|drive|journey|travel|wages|pay|rest|worth|notice|warning|thought|hesitation|silence|"
    "peace|sleep|delay|grace|leave|respite|pause|consideration|reflection|sail|lodging|supply"
)
_STRETCHES = "hour|day|week|month|year|moment|minute|night"
_SEVERAL = ("many", "later")  # groups of the pattern for more than one hour or day
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|few"


def owners_of(tokens: Tokens, names: Collection[str]) -> Iterator[tuple[Span, str]]:
    """Yield the names and the words for somebody that want an apostrophe, each with how it is meant."""
    for token in range(1, len(tokens) - 1):
        word = tokens.word[token]
        thing = tokens.word[token + 1]
        if (
            word[-1:] != "s"
            or tokens.tag[token + 1] not in _OWNED
            or not thing.islower()
            or thing in _COUNTED
        ):
            continue
        owner, before = word[:-1], tokens.lower[token - 1]
        is_name = _owns(tokens, token) and owner in names and word not in names and before != "the"
        is_kin = tokens.tag[token] == "NNS" and _is_somebody(owner.lower()) and before in _OF_ONE
        if is_name or is_kin or _is_told_of(tokens, token):
            yield tokens.span(token, token), f"{owner}'s"


def times_of(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the times and the irregular plurals that want an apostrophe.

    >>> [right for _, right in times_of("a moments peace, two weeks notice and the womans hat")]
    ["moment's", "weeks'", "woman's"]
    """
    for match in _times().finditer(text):
        of = match.lastgroup or ""
        yield Span(*match.span(of)), f"{match[of]}'" if of in _SEVERAL else f"{match[of][:-1]}'s"


def _is_told_of(tokens: Tokens, token: int) -> bool:
    """Say whether *the captains* is whose the ship is that is named next."""
    owner = tokens.lower[token][:-1]
    if len(owner) < _SHORTEST or not tokens.word[token].islower() or not _is_creature(owner):
        return False
    if tokens.lower[token + 1] not in _owned_words() or tokens.tag[token + 1] != "NN":
        return False
    beside = tokens.dep[token] in _SUBJECT and tokens.dep[token] == tokens.dep[token + 1]
    return _has_article(tokens, token) and (_owns(tokens, token) or beside)


def _owns(tokens: Tokens, token: int) -> bool:
    return tokens.dep[token] in OWNER and tokens.head[token] in (token + 1, token + 2)


def _has_article(tokens: Tokens, token: int) -> bool:
    at = token - 1
    while at > 0 and token - at <= _ADJECTIVES and tokens.tag[at] == "JJ":
        at -= 1
    return tokens.lower[at] in ("the", "this", "that", "a", "an")


def _is_somebody(word: str) -> bool:
    return word in load_words("person_nouns")


def _is_creature(word: str) -> bool:
    return _is_somebody(word) or word in load_words("animals")


@cache
def _owned_words() -> frozenset[str]:
    lists = (load_words("own_things"), load_words("body_words"), load_words("owned_by_people"))
    return frozenset().union(*lists, load_pairs("kinship"), load_pairs("garments"))


@cache
def _times() -> re.Pattern[str]:
    """Return what finds a time before what it is spent on, and words that are none without an apostrophe."""
    ones = {
        one for many, one in load_pairs("irregular_plurals").items() if many.endswith(("men", "children"))
    }
    bare = "|".join(sorted({f"{one}s" for one in ones - {"man", "human"}} | {"childrens", "womens"}))
    return re.compile(
        rf"\b(?:[Aa]n?|[Oo]ne)\s+(?:(?:good|full|hard|whole|long|single)\s+)?(?P<one>(?:{_STRETCHES})s)(?=\s+(?:{_SPENT})\b)"
        rf"|\b(?i:{_NUMBERS})\s+(?P<many>(?:{_STRETCHES})s)(?=\s+(?:notice|worth|pay|wages|grace)\b)"
        rf"|\bin\s+(?:a\s+)?(?:{_NUMBERS})\s+(?P<later>(?:{_STRETCHES})s)(?=\s+time\b)"
        rf"|(?<![\w’'-])(?P<bare>{bare})(?=\s+[a-z])"
    )
