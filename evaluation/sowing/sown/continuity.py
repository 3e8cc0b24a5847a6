"""Slips of continuity: what a story says twice is said otherwise once.

Whose eyes or arm it is, the patterns do not know. In a short story the same words twice are nearly always of
the same person; in a novel they may not be, so that but for names only short texts are spoiled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from random import Random

from evaluation.sowing.sorts import Edit, Sort
from fabula.reading.lexicon import load_words
from fabula.reading.times import WEEKDAYS
from fabula.span import Span
from fabula.story import Story

SHORT = 60_000  # characters of a text in which one person has grey eyes
BESIDE = 50  # characters on either side that may show what a word is about
OFTEN = 4  # times a name stands in a story before it is misspelled once
_EYES = ("blue", "brown", "green", "grey", "gray", "hazel")
_HAIR = ("black", "blond", "blonde", "brown", "red", "auburn", "grey", "gray", "white")
_KIN = {
    "sister": "cousin", "brother": "cousin", "cousin": "sister", "aunt": "mother", "uncle": "father",
    "niece": "daughter", "nephew": "son", "mother": "aunt", "father": "uncle", "daughter": "niece",
    "son": "nephew", "husband": "brother", "wife": "sister",
}  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy")
_TEENS = ("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_AFTER = r"\b(?:next|following|later|after|tomorrow)\b"
_PARTS = "(arm|forearm|hand|wrist|leg|knee|ankle|foot|shoulder|eye|cheek|thumb|elbow|hip)"
_HURT = r"\b(?:bandage|broke|sprain|scar|wound|hurt|sling|splint|patch|bruise|cut|limp|twisted|burn|stitch)"
_MANE = "(?:hair|curls|braids?|beard|plaits?)"
_NAME = re.compile(r"(?<![\w’'-])[A-Z][a-z]+(?![\w-])")


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


def _told_twice(pattern: str, other: Callable[[str, Random], str], beside: str = "") -> Sort:
    """Return the slip of changing what the pattern finds, where it finds the same elsewhere in the story.

    *The same* are the words found and those of its group. ``beside`` has to be found near it.
    """
    compiled, near = re.compile(pattern), re.compile(beside)

    def propose(story: Story, chance: Random) -> Iterable[Edit]:
        found = [
            match
            for match in compiled.finditer(story.text if len(story.text) <= SHORT else "")
            if near.search(story.text, max(0, match.start() - BESIDE), match.end() + BESIDE)
        ]
        times = Counter((match[0].lower(), *match.groups()) for match in found)
        for match in found:
            if times[match[0].lower(), *match.groups()] > 1:
                yield Edit(Span(*match.span()), other(match[0], chance))

    return Sort(propose)


def _another_of(words: Iterable[str]) -> Callable[[str, Random], str]:
    """Return what chooses another colour, none that may pass for the one there."""

    def choose(word: str, chance: Random) -> str:
        return chance.choice(
            [one for one in words if one[:3] != word[:3] and {one, word} != {"brown", "hazel"}]
        )

    return choose


def _another_age(words: str, chance: Random) -> str:
    for row in (_TENS, _TEENS):
        for number in row:
            if words.startswith(number):
                return words.replace(number, chance.choice([one for one in row if one != number]), 1)
    return words


def _another_day(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose another day of the week where the story counts on from one it has told."""
    days = [day.capitalize() for day in WEEKDAYS]
    found = list(re.finditer(rf"\b{_any(days)}\b", story.text if len(story.text) <= SHORT else ""))
    for match in found[1:]:
        sentence = story.text[max(0, match.start() - BESIDE) : match.end() + BESIDE]
        if re.search(_AFTER, sentence, re.IGNORECASE):
            shift = chance.randrange(2, 5)
            yield Edit(Span(*match.span()), days[(days.index(match[0]) + shift) % len(days)])


def _misspelled_name(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose another spelling of a name, once for each of the people the story names often."""
    names = {word for one in story.characters if one.named for word in one.name.split()}
    places: dict[str, list[Span]] = {}
    for match in _NAME.finditer(story.text):
        places.setdefault(match[0], []).append(Span(*match.span()))
    for name in sorted(names & places.keys()):
        spans = places[name]
        if len(spans) >= OFTEN and len(name) > 4 and name.lower() not in load_words("common_words"):
            wrong = _misspelled(name, chance)
            if wrong not in places and wrong.lower() not in story.text.lower():
                yield Edit(chance.choice(spans[1:]), wrong)


def _misspelled(name: str, chance: Random) -> str:
    """Return a name as a hasty writer spells it: a letter doubled or not, turned round, or another."""
    at = chance.randrange(2, len(name))
    ways = [
        name[:at] + name[at - 1 :],  # one letter twice
        name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :],  # two turned round
        re.sub(r"([a-z])\1", r"\1", name),
        name[:1] + name[1:].translate(str.maketrans("iyck", "yikc")),
        name[:1] + re.sub("[aeo]", lambda vowel: chance.choice("aeo"), name[1:], count=1),
    ]
    return chance.choice([one for one in ways if one != name])


SORTS = {
    "eye-colour": _told_twice(
        rf"\b{_any(_EYES)}\b(?=(?:,? [a-z]+)? eyes?\b)|(?<=eyes were ){_any(_EYES)}\b", _another_of(_EYES[:4])
    ),
    "hair-colour": _told_twice(
        rf"\b{_any(_HAIR)}\b(?=(?:,? [a-z]+)? {_MANE}\b)|(?<=hair was ){_any(_HAIR)}\b",
        _another_of(("black", "blond", "brown", "red")),
    ),
    "hurt-side": _told_twice(
        rf"\b(?:left|right)\b(?= {_PARTS}\b)",
        lambda side, chance: "right" if side == "left" else "left",
        beside=_HURT,
    ),
    "kinship": _told_twice(
        rf"\b{_any(_KIN)}\b(?=,? ([A-Z][a-z]+))",
        lambda word, chance: _KIN[word],
        beside=r"\b(?:his|her|my|’s|'s) ",
    ),
    "age": _told_twice(
        rf"(?:(?<=was )|(?<=is )|(?<=’m )|(?<='m )|(?<=am )|(?<=aged ))"
        rf"(?:{_any(_TENS)}(?:-[a-z]+)?|{_any(_TEENS)})\b(?= years old|[.,])",
        _another_age,
    ),
    "weekday": Sort(_another_day),
    "name-spelling": Sort(_misspelled_name),
}
