"""A name is spelled once or twice in another way than everywhere else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.spelling import is_word
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.times import MONTHS, WEEKDAYS
from fabula.span import Span

LEVEL = "warning"
USUAL = 3  # times a name must stand in the story for each time that it is spelled in another way
SLIPS = 2  # times a slip may be made
SAME_SOUND = 2  # in place of ``USUAL``, where the two are one name to the ear
LONG = 9  # letters of a name from which its like to the ear is itself, were each there once
SHORTEST = 5  # letters of a name of which one letter may be wrong
_SLAVIC = re.compile(r"\w+(?:[scz]k|ov|ev)[aiy]$")  # the name of a husband and his wife
_DRAWN_OUT = re.compile(r"([aeiouy])\1\1", re.IGNORECASE)  # "Noooora!"
_WORD = re.compile(r"(?<![\w’'-])[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?(?![\w-])")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each rare spelling of a name that the story is full of."""
    places: dict[str, list[Span]] = {}
    for match in draft.find(_WORD):
        places.setdefault(match[0], []).append(Span(*match.span()))
    names = {word for name in draft.named for word in name.split()}
    usual = [
        word
        for word in sorted(names & places.keys())
        if len(places[word]) >= (1 if len(word) >= LONG else SAME_SOUND) and len(word) >= SHORTEST - 1
    ]
    lower = Counter(re.findall(r"\b[a-z]+\b", draft.text)) if usual else Counter()
    for word, spans in places.items():
        if len(spans) > SLIPS or lower[word.lower()] or word.lower() in _no_slips():
            continue
        close = [name for name in usual if _is_slip(word, name)]
        if (
            len(close) == 1
            and _may_be_name(word, names)
            and _is_usual(places[close[0]], spans, word, close[0])
        ):
            for span in spans:
                message = f"“{word}” is “{close[0]}” everywhere else."
                yield Finding(span, message, see=(places[close[0]][0],))


def _no_slips() -> frozenset[str]:
    return load_words("common_words") | {*WEEKDAYS, *MONTHS}


def _may_be_name(word: str, names: Collection[str]) -> bool:
    """Say whether a word is read as a name, or can be nothing else: no word of English, nor drawn out."""
    if word in names or word.lower() in load_pairs("first_names"):
        return True
    return not is_word(word.lower()) and not _DRAWN_OUT.search(word)


def _is_usual(usual: list[Span], rare: list[Span], word: str, name: str) -> bool:
    """Say whether a name stands so much oftener than its rare spelling that it is how the name is spelled."""
    times = USUAL
    if "-" in word and "-" in name and len(word) >= LONG:
        times = 1  # a whole pair of names alike but for a letter
    elif _differ_in_h(word.lower(), name.lower()):
        times = USUAL  # there are both a Sara and a Sarah
    elif _sound(word.lower()) == _sound(name.lower()):
        times = 1 if len(word) >= LONG else SAME_SOUND
    first = len(usual) > len(rare) or usual[0] < rare[0]  # of two alike the later
    return first and len(usual) >= times * len(rare)


def _is_slip(word: str, name: str) -> bool:
    """Say whether one word may be meant for another: a letter off, or the same to the ear."""
    one, other = word.lower(), name.lower()
    if one[0] != other[0] or one == other or one[-2:] == "'s":
        return False
    if _sexes_differ(one, other) or one.rstrip("s") == other.rstrip("s"):
        return False
    if _are_two_forms(one, other):
        return False
    if _differ_in_h(one, other):
        return True
    if min(len(one), len(other)) < SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    return _one_off(one, other) or _sound(one) == _sound(other)


def _sexes_differ(one: str, other: str) -> bool:
    sexes = load_pairs("first_names")
    return {sexes.get(one, "u"), sexes.get(other, "u")} == {"m", "f"}


def _are_two_forms(one: str, other: str) -> bool:
    """Say whether two names are forms of one: *Charles* and *Charley*, *Olenski* and *Olenska*."""
    first_names = load_pairs("first_names")
    if one in first_names and other in first_names and (one[-1] == "y") != (other[-1] == "y"):
        return {one[-1], other[-1]} != {"i", "y"}
    return _SLAVIC.match(one) is not None and one[:-1] == other[:-1]


def _differ_in_h(one: str, other: str) -> bool:
    """Say whether two words are one first name with and without its last *h*: *Sara* and *Sarah*."""
    first_names = load_pairs("first_names")
    return one in first_names and other in first_names and other in (f"{one}h", one.removesuffix("h"))


def _one_off(one: str, other: str) -> bool:
    """Say whether two words are one letter apart: changed, left out, put in, or two changed about."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(long) > len(short):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    return short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]


def _sound(word: str) -> str:
    """Return a word without what spellings of one name differ in: doubled letters, y or i, c or k, vowels."""
    word = re.sub("ph", "f", re.sub("ck|c|q[uv]|q", "k", word)).replace("y", "i").replace("h", "")
    word = re.sub(r"(.)\1", r"\1", word)
    return word[0] + re.sub("(?<=[^aeiou])[aeiou](?=[^aeiou])", "a", word[1:])


FLAGS = [
    "“Sit, Katharine,” said Ivo. Katharine sat. Katharine wept. Katharine, at last, ate. ⟦Katherine⟧ left.",
    "Tobiah sat. “Well,” said Tobiah. “Well, Tobiah?” said Ana. “Well,” said ⟦Tobias⟧, and Tobiah sat down.",
    "“Sit, Halvard,” said Ivo. Halvard sat. Halvard wept. Halvard, at last, ate. ⟦Hlavard⟧ left.",
    "“Sit, Sara,” said Ivo. Sara sat. Sara wept. Sara, at last, ate. ⟦Sarah⟧ left.",
]
ALLOWS = [
    "“Sit, Katharine,” said Ivo. Katharine sat. Katharine wept. Katharine, at last, ate. Katharine left.",
    "“Sit, Louise,” said Ivo. Louise sat. Louise wept. Louise, at last, ate. Louis Roy left with her.",
    "“Sit, Sara,” said Ivo. Sara sat. Sara wept. Then Sarah Roy came. Sarah laughed, and Sarah left.",
    "“Sit, Charles,” said Ivo. Charles sat. Charles wept. Charles ate. Charley was what Ivo called him.",
    "“Sit,” said Lewanska. Lewanska sat. Lewanska wept. Lewanska ate. Count Lewanski was at his club.",
    "“Sit, Halvard,” said Ivo. Halvard sat. Halvard wept. Halvard ate. “Halvaaard!” cried Ivo.",
]
