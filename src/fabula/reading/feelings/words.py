"""Words: what shows a feeling, and which: words, parts of the body and what they do, phrases, cries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from fabula.reading.lexicon import inflect, load_lines

OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their", "one's"})
SELVES = frozenset({"myself", "yourself", "himself", "herself", "itself", "ourselves", "themselves"})
OBJECTS = frozenset({"me", "you", "him", "her", "it", "us", "them", "everyone", "everybody"}) | SELVES
HOLDER = "HOLDER"
SLOTS = {"ONE'S": OWNERS, f"{HOLDER}'S": OWNERS, "ONE": OBJECTS, HOLDER: OBJECTS, "SELF": SELVES}
ANY = "_"
SOMEONE = "someone"  # in the list of what a body shows: the whole person


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of feeling says: its valence, -4 to 4, and the feeling's name."""

    valence: float
    feeling: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row that show a feeling; of each the forms it may have, or None for any.

    ``holder`` is the place of the word that means or owns whoever feels, or -1; ``toward_you`` says that the
    feeling is toward the one spoken to. A phrase with a valence of 0 shows nothing, whatever its words do.
    """

    words: tuple[frozenset[str] | None, ...]
    sense: Sense
    holder: int = -1
    toward_you: bool = False

    def stands_at(self, lower: Sequence[str], token: int) -> bool:
        """Say whether the words stand at a token and after it."""
        if token + len(self.words) > len(lower):
            return False
        for place, forms in enumerate(self.words, token):
            if forms is not None and lower[place] not in forms:
                return False
        return True


@cache
def senses() -> dict[tuple[str, str], Sense]:
    """Return part of speech and form -> what it says; what was listed for Fabula goes first.

    A *state* is an adjective that only says a feeling of whoever feels it ("felt lost").
    """
    found: dict[tuple[str, str], Sense] = {}
    for line in (*load_lines("shown_feelings"), *load_lines("feelings")):
        part, word, valence, feeling = line.split()
        for form in sorted(inflect(word)) if part == "verb" else (word,):
            found.setdefault((part, form), Sense(float(valence), feeling))
    return found


@cache
def body_signs() -> dict[str, dict[str, tuple[int, Sense]]]:
    """Return for each part of the body what it may do or be: the rank in the list, and what it shows."""
    found: dict[str, dict[str, tuple[int, Sense]]] = {}
    for rank, line in enumerate(load_lines("body_feelings")):
        parts, states, said = (field.split() for field in line.split(" : "))
        sense = Sense(float(said[0]), said[1])
        for part in parts:
            for state in states:
                for form in sorted(inflect(state)):
                    found.setdefault(part, {}).setdefault(form, (rank, sense))
    return found


@cache
def phrases(name: str) -> dict[str, dict[str, tuple[Phrase, ...]]]:
    """Return the phrases of a list by each form of their first and second words, the longest first.

    The second is "" where it may be any word, or where there is none.
    """
    found: dict[str, dict[str, list[Phrase]]] = {}
    for phrase in sorted(map(_phrase, load_lines(name)), key=lambda one: -len(one.words)):
        seconds = phrase.words[1] if len(phrase.words) > 1 else None
        for first in phrase.words[0] or ():
            for second in seconds or ("",):
                found.setdefault(first, {}).setdefault(second, []).append(phrase)
    return {
        first: {second: tuple(several) for second, several in after.items()} for first, after in found.items()
    }


def _phrase(line: str) -> Phrase:
    toward_you = line.endswith(" you")
    *words, valence, feeling = line.removesuffix(" you").split()
    holder = next((place for place, word in enumerate(words) if word.startswith(HOLDER)), -1)
    forms = tuple(None if word == ANY else frozenset(_forms(word)) for word in words)
    return Phrase(forms, Sense(float(valence), feeling), holder, toward_you)


def _forms(word: str) -> Iterator[str]:
    for either in word.split("|"):
        if either in SLOTS:
            yield from SLOTS[either]
        elif either.endswith("*"):
            yield from inflect(either[:-1])
        else:
            yield either
