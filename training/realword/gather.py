"""Gather: the sets of words taken for one another, as ``src/fabula/data/confusions.txt`` lists them.

They are picked by hand (picked.txt), sound alike by the pronouncing dictionary of Carnegie Mellon University,
or are written apart where they are one word. ``prepare`` counts the words of the prose and writes the list.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE.parent.parent / "src" / "fabula" / "data" / "confusions.txt"
LEAST = 8  # times a sound-alike has to stand in the prose
LOWER = 0.6  # share of those times in small letters: else it is mostly a name
PARTS = 400  # times each half of a word written apart has to stand in it
JOINED = 25  # times the word written together has to
APART = 0.1  # of those at most, as often it may stand apart
EITHER = 0.05  # how often sound-alikes are confused, beside those picked by hand
SPACES = 0.05

Sets = list[tuple[float, tuple[str, ...]]]


def picked() -> Sets:
    """Return the sets of picked.txt, each with how often people make the mistake."""
    found = []
    for line in _lines("picked.txt"):
        often, _, words = line.partition(" ")
        found.append((float(often), tuple(word.strip() for word in words.split(","))))
    return found


def sound_alikes(data: Path, small: Counter[str], all_of: Counter[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words that sound alike, each common enough in prose and mostly in small letters."""
    never = _never()
    told = json.loads((data / "extra" / "homophones" / "homophones.json").read_text("utf-8"))
    for words in told["exact"]:
        kept = [
            word
            for word in words
            if re.fullmatch(r"[a-z]{3,}", word)
            and word not in never
            and small[word] >= LEAST
            and small[word] >= LOWER * all_of[word]
        ]
        kept = [word for word in kept if not any(_same(word, other) for other in kept if other != word)]
        if len(kept) > 1:
            yield tuple(kept)


def _never() -> set[str]:
    return {word for line in _lines("left_out.txt") for word in line.split()}


def _same(one: str, other: str) -> bool:
    """Say whether two words are but two spellings of one, British and American."""
    return _plain(one) == _plain(other)


def _plain(word: str) -> str:
    word = re.sub(r"our(?=$|s|e|i|a|l)", "or", word)
    word = re.sub(r"re(s?)$", r"er\1", re.sub(r"is(?=e|i|a)", "iz", word))
    return re.sub(r"ae|oe", "e", re.sub(r"(?<=[aeiou])ll(?=e|i)", "l", word.replace("ence", "ense")))


def written_apart(small: Counter[str], together: Counter[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the common words that may be written apart by mistake, and how they look then."""
    never = _never()
    for word, count in sorted(small.items()):
        if count < JOINED or not re.fullmatch(r"[a-z]{5,}", word):
            continue
        for cut in range(2, len(word) - 1):
            first, second = word[:cut], word[cut:]
            if second in never:
                continue
            if min(small[first], small[second]) >= PARTS and together[first, second] <= APART * count:
                yield word, f"{first} {second}"


def gathered(
    data: Path, small: Counter[str], all_of: Counter[str], together: Counter[tuple[str, str]]
) -> Sets:
    """Return every set, those told by hand first, none that another has in it."""
    sets = picked()
    sets += [(EITHER, words) for words in sound_alikes(data, small, all_of)]
    sets += [(SPACES, words) for words in written_apart(small, together)]
    kept: Sets = []
    for often, words in sets:
        if not any(set(words) <= set(other) for _, other in kept):
            kept.append((often, words))
    return kept


def _lines(name: str) -> list[str]:
    lines = (line.strip() for line in (HERE / name).read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


HEAD = """\
# Words taken for one another, a set a line; before it how often people make the mistake: 12 the most common,
# 0.1 a rare one. Written by training/realword/gather.py; LICENSES.md says what the sound-alikes derive from.
"""


def write(sets: Sequence[tuple[float, tuple[str, ...]]]) -> None:
    """Write the sets as the package reads them."""
    OUT.write_text(HEAD + "".join(f"{often:g} {', '.join(words)}\n" for often, words in sets), "utf-8")
