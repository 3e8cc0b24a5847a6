"""A name is spelled once or twice in another way than everywhere else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.times import MONTHS, WEEKDAYS
from fabula.span import Span

LEVEL = "warning"
USUAL = 3  # times a name must stand in the story for each time that it is spelled in another way
SLIPS = 2  # times a slip may be made
SAME_SOUND = 2  # in place of ``USUAL``, where the two are one name to the ear
LONG = 9  # letters of a name from which its like to the ear is itself, were each there once
SHORTEST = 5  # letters of a name of which one letter may be wrong
_WORD = re.compile(r"(?<![\w’'-])[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?(?![\w-])")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each rare spelling of a name that the story is full of."""
    places: dict[str, list[Span]] = {}
    for match in draft.find(_WORD):
        places.setdefault(match[0], []).append(Span(*match.span()))
    names = {word for name in draft.named for word in name.split()}
    usual = [
        word
        for word in names & places.keys()
        if len(places[word]) >= (1 if len(word) >= LONG else SAME_SOUND) and len(word) >= SHORTEST
    ]
    rare = [
        word
        for word, spans in places.items()
        if len(spans) <= SLIPS
        and len(word) >= SHORTEST
        and (word in names or word.lower() in load_pairs("first_names"))
    ]
    lower = Counter(re.findall(r"\b[a-z]+\b", draft.text)) if usual else Counter()
    for word in rare:
        if lower[word.lower()] or word.lower() in load_words("common_words") | {*WEEKDAYS, *MONTHS}:
            continue
        close = [name for name in usual if _is_slip(word, name)]
        if len(close) != 1:
            continue
        times = USUAL
        if "-" in word and "-" in close[0] and len(word) >= LONG:
            times = 1  # a whole pair of names alike but for a letter
        elif _sound(word.lower()) == _sound(close[0].lower()):
            times = 1 if len(word) >= LONG else SAME_SOUND
        usual_at = places[close[0]]
        first = len(usual_at) > len(places[word]) or usual_at[0] < places[word][0]  # of two alike the later
        if first and len(usual_at) >= times * len(places[word]):
            for span in places[word]:
                message = f"“{word}” is “{close[0]}” everywhere else."
                yield Finding(span, message, see=(places[close[0]][0],))


def _is_slip(word: str, name: str) -> bool:
    """Say whether one word may be meant for another: a letter off, or the same to the ear."""
    one, other = word.lower(), name.lower()
    if one == other or one[-2:] == "'s":
        return False
    if _sexes_differ(one, other) or one.rstrip("s") == other.rstrip("s"):
        return False
    if one.startswith(other) or other.startswith(one):
        return False
    return one[0] == other[0] and (_one_off(one, other) or _sound(one) == _sound(other))


def _sexes_differ(one: str, other: str) -> bool:
    sexes = load_pairs("first_names")
    return {sexes.get(one, "u"), sexes.get(other, "u")} == {"m", "f"}


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
]
ALLOWS = [
    "“Sit, Katharine,” said Ivo. Katharine sat. Katharine wept. Katharine, at last, ate. Katharine left.",
    "“Sit, Louise,” said Ivo. Louise sat. Louise wept. Louise, at last, ate. Louis Roy left with her.",
]
