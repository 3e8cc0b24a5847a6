"""Words: what shows a feeling, and which: words, parts of the body and what they do, phrases, cries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fabula.models.english import Tokens
from fabula.reading.grammar.clauses import NEGATING
from fabula.reading.lexicon import inflect, load_lines
from fabula.reading.mentions import Mentions

OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their", "one's"})
SELVES = frozenset({"myself", "yourself", "himself", "herself", "itself", "ourselves", "themselves"})
OBJECTS = frozenset({"me", "you", "him", "her", "it", "us", "them", "everyone", "everybody"}) | SELVES
HOLDER = "HOLDER"
SLOTS = {"ONE'S": OWNERS, f"{HOLDER}'S": OWNERS, "ONE": OBJECTS, HOLDER: OBJECTS, "SELF": SELVES}
PEOPLE = {"ONE'S": "owner", f"{HOLDER}'S": "owner", "ONE": "one", HOLDER: "one"}
ANY = "_"
SOMEONE = "someone"  # in the list of what a body shows: the whole person
POSSESSIVE = ("'s", "'")
LONGEST = 4  # tokens of a mention that may stand for "her": "squeezed the old man's hand"
SPARE = 2  # words that a phrase may have besides its own: "bit her lower lip"
SPARED = ("JJ", "RB")
NEVER_SPARED = NEGATING | {"nor", "hardly", "scarcely", "barely", "almost", "nearly", "no", "only", "back", "enough"}


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of feeling says: its valence, -4 to 4, and the feeling's name."""

    valence: float
    feeling: str


@dataclass(frozen=True, slots=True)
class Word:
    """One place of a phrase: the forms that may stand there, or None for any word.

    A mention of a person may stand there too where ``person`` is "one", and what they have where it is "owner".
    """

    forms: frozenset[str] | None
    person: str = ""

    def stands_to(self, tokens: Tokens, mentions: Mentions, token: int) -> int:
        """Return the token after the word where it stands at a token; else the token itself."""
        if self.forms is None or tokens.lower[token] in self.forms:
            return token + 1
        index = mentions.starting(token) if self.person else -1
        if index < 0 or mentions.all[index].kind == "pronoun":
            return token
        after = mentions.all[index].last + 1
        if after - token > LONGEST:
            return token
        if self.person == "one":
            return after
        return after + 1 if tokens.lower[after : after + 1] and tokens.lower[after] in POSSESSIVE else token


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row that show a feeling.

    ``holder`` is the place of the word that means or owns whoever feels, or -1; ``toward_you`` says that the
    feeling is toward the one spoken to. A phrase with a valence of 0 shows nothing, whatever its words do.
    """

    words: tuple[Word, ...]
    sense: Sense
    holder: int = -1
    toward_you: bool = False

    def standing_at(self, tokens: Tokens, mentions: Mentions, first: int) -> tuple[int, int] | None:
        """Return the last token of the words, where they stand from ``first``, and that of whoever feels.

        What describes may stand between them ("bit her lower lip"); the second is -1 where no word tells.
        """
        token, holder, spare = first, -1, SPARE
        for place, word in enumerate(self.words):
            while True:
                if token >= len(tokens):
                    return None
                after = word.stands_to(tokens, mentions, token)
                if after > token:
                    break
                if not place or not spare or not _spared(tokens, token):
                    return None
                token, spare = token + 1, spare - 1
            if place == self.holder:
                index = mentions.starting(token)
                holder = mentions.all[index].head if after > token + 1 and index >= 0 else token
            token = after
        return token - 1, holder


def _spared(tokens: Tokens, token: int) -> bool:
    return tokens.tag[token].startswith(SPARED) and tokens.lower[token] not in NEVER_SPARED


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
        for first in phrase.words[0].forms or ():
            for second in _seconds(phrase):
                found.setdefault(first, {}).setdefault(second, []).append(phrase)
    return {
        first: {second: tuple(several) for second, several in after.items()} for first, after in found.items()
    }


def _seconds(phrase: Phrase) -> Iterator[str]:
    """Yield what may stand second, "" among it where that may be any word, or nothing does."""
    second = phrase.words[1] if len(phrase.words) > 1 else Word(None)
    yield from second.forms or ()
    if second.forms is None or second.person:
        yield ""


def _phrase(line: str) -> Phrase:
    toward_you = line.endswith(" you")
    *words, valence, feeling = line.removesuffix(" you").split()
    holder = next((place for place, word in enumerate(words) if word.startswith(HOLDER)), -1)
    return Phrase(tuple(map(_word, words)), Sense(float(valence), feeling), holder, toward_you)


def _word(word: str) -> Word:
    if word == ANY:
        return Word(None)
    slots = {person for either in word.split("|") if (person := PEOPLE.get(either))}
    return Word(frozenset(_forms(word)), next(iter(slots), ""))


def _forms(word: str) -> Iterator[str]:
    for either in word.split("|"):
        if either in SLOTS:
            yield from SLOTS[either]
        elif either.endswith("*"):
            yield from inflect(either[:-1])
        else:
            yield either
