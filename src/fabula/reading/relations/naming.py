"""Naming: what people are called by, by those who talk to them and by whoever tells the story.

A story that tells of Rahal and Sandhu, or of Captain Quint, shows people at their work; one that tells of Ida
and Felix, friends, kin and couples.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Literal, NamedTuple

from fabula.reading.account import Account
from fabula.reading.lexicon import load_pairs
from fabula.reading.names.name import ADJECTIVAL_TITLES
from fabula.story import Character

Way = Literal["titled", "kin", "surname", "first_name", "whole"]

FORMAL: tuple[Way, ...] = ("titled", "surname")


class Called(NamedTuple):
    """In what shares of all the names for somebody the narration calls them formally, and by a first name."""

    formal: float = 0.0
    first_name: float = 0.0


def way_of_naming(words: Sequence[str], name: Sequence[str]) -> Way:
    """Tell how words call somebody of a name: *Mrs. Hale* titled, *Aunt Ida* as kin, *Hale* by a surname.

    >>> way_of_naming(["Mrs.", "Hale"], ["Ida", "Hale"])
    'titled'
    >>> way_of_naming(["Old", "Tobias"], ["Tobias"])
    'first_name'
    """
    words = _without_fond(words)
    lead = words[0].lower().rstrip(".")
    if lead in load_pairs("kinship"):
        return "kin"
    if lead in load_pairs("titles"):
        return "titled"
    if len(words) > 1:
        return "whole"
    return "surname" if len(name) > 1 and words[0] == name[-1] else "first_name"


def _without_fond(words: Sequence[str]) -> list[str]:
    return list(words[1:] if len(words) > 1 and words[0].lower() in ADJECTIVAL_TITLES else words)


def whole_name(character: Character) -> list[str]:
    """Return the words of somebody's longest name, which tells a surname: of Oyelaran, *Detective Oyelaran*.

    That of *Sir Julian* tells none.
    """
    forms = [_without_fond(form.split()) for form in (character.name, *character.aliases)]
    firsts = load_pairs("first_names")
    telling = (form for form in forms[1:] if form[-1].lower() not in firsts)
    return max((forms[0], *telling), key=len)


def called_in_narration(account: Account) -> dict[str, Called]:
    """Return what the narration calls each of those whom it names."""
    word, ways = account.prose.tokens.word, defaultdict[str, Counter[Way]](Counter)
    names = {character.id: whole_name(character) for character in account.characters}
    for mention, person in zip(account.mentions.all, account.who, strict=True):
        if mention.kind == "name" and person is not None and account.quote_of[mention.head] < 0:
            words = word[mention.first : mention.last + 1]
            ways[person][way_of_naming(words, names[person])] += 1
    return {person: _shares(counts) for person, counts in ways.items()}


def _shares(counts: Counter[Way]) -> Called:
    whole = counts.total() - counts["kin"]
    if not whole:
        return Called()
    return Called(sum(counts[way] for way in FORMAL) / whole, counts["first_name"] / whole)
