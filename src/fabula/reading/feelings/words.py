"""Words: what shows a feeling, and which: words, parts of the body and what they do, phrases, cries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from fabula.models.english import Tokens
from fabula.reading.grammar.clauses import NEGATING
from fabula.reading.lexicon import degrees, inflect, load_lines
from fabula.reading.mentions import Mentions

OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their", "one's"})
SELVES = frozenset({"myself", "yourself", "himself", "herself", "itself", "ourselves", "themselves"})
OBJECTS = frozenset({"me", "you", "him", "her", "it", "us", "them", "everyone", "everybody"}) | SELVES
HOLDER = "HOLDER"
SLOTS = {"ONE'S": OWNERS | {"both"}, f"{HOLDER}'S": OWNERS, "ONE": OBJECTS, HOLDER: OBJECTS, "SELF": SELVES}
PEOPLE = {"ONE'S": "owner", f"{HOLDER}'S": "owner", "ONE": "one", HOLDER: "one"}
MENTION = "ONE"  # stands second in the phrases by their first two words where a person may
ANY = "_"
SOMEONE = "someone"  # in the list of what a body shows: the whole person
POSSESSIVES = (["'s"], ["'"])
CLOSING = (["”"], ['"'], ["’"], ["'"])
LONGEST = 4  # tokens of a mention that may stand for "her": "squeezed the old man's hand"
SPARE = 2  # words that a phrase may have besides its own: "bit her lower lip"
ANYTHING_BUT = (["far", "from"], ["anything", "but"])  # happy
DESCRIBING = ("JJ", "RB")
NEVER_SPARED = NEGATING | {"nor", "barely", "almost", "nearly", "only", "back", "right", "enough", "as"}


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of feeling says: its valence, -4 to 4, and the feeling's name."""

    valence: float
    feeling: str


@dataclass(frozen=True, slots=True)
class Word:
    """One place of a phrase: the forms that may stand there, or None for any word.

    A mention of a person may stand there too where ``person`` has "one", with an 's where it has "owner".
    ``stops`` says that a comma is meant only where it stands for a full stop: “It's over,” she said.
    """

    forms: frozenset[str] | None
    person: frozenset[str] = frozenset()
    stops: bool = False

    def after(self, tokens: Tokens, mentions: Mentions, token: int) -> int:
        """Return the token after the word where it stands at a token; else the token itself."""
        if self.stops and tokens.lower[token] == "," and tokens.lower[token + 1 : token + 2] not in CLOSING:
            return token
        if self.forms is None or tokens.lower[token] in self.forms:
            owns = self.person == {"one"} and tokens.tag[token] == "PRP$"  # "clung to her belief"
            return token if owns else token + 1
        return self._after_mention(tokens, mentions, token) if self.person else token

    def _after_mention(self, tokens: Tokens, mentions: Mentions, token: int) -> int:
        index = person_at(mentions, token)
        if index < 0 or mentions.all[index].kind == "pronoun":
            return token
        after = mentions.all[index].last + 1
        if after - token > LONGEST:
            return token
        if "owner" in self.person and tokens.lower[after : after + 1] in POSSESSIVES:
            return after + 1
        return after if "one" in self.person else token


@dataclass(frozen=True)
class Phrase:
    """Words in a row that show a feeling.

    ``holder`` is the place of the word that means or owns whoever feels, or -1; ``toward_you`` says that the
    feeling is toward the one spoken to; ``acts`` that the words begin with a verb. A phrase with a valence of
    0 shows nothing, whatever its words do.
    """

    words: tuple[Word, ...]
    sense: Sense
    holder: int = -1
    toward_you: bool = False
    acts: bool = False

    @cached_property
    def third(self) -> frozenset[str] | None:
        """The forms of the third word where nothing else may be the third token; a first thing to ask."""
        plain = len(self.words) > 2 and not self.acts and not any(word.person for word in self.words[:3])
        return self.words[2].forms if plain else None

    def standing_at(self, tokens: Tokens, mentions: Mentions, first: int) -> tuple[int, int] | None:
        """Return the last token of the words, where they stand from ``first``, and that of whoever feels.

        What describes may stand between those that begin with a verb ("bit her lower lip"); the second is -1
        where no word tells.
        """
        token, holder, spare, end = first, -1, SPARE if self.acts else 0, len(tokens.lower)
        for place, word in enumerate(self.words):
            while token < end and (after := word.after(tokens, mentions, token)) == token:
                if not place or not spare or not _describes(tokens, token):
                    return None
                token, spare = token + 1, spare - 1
            if token >= end:
                return None
            if place == self.holder:
                holder = token if after == token + 1 else mentions.all[person_at(mentions, token)].head
            token = after
        return token - 1, holder


def person_at(mentions: Mentions, token: int) -> int:
    """Return the index of a mention that starts at a token, or whose last word it is ("poor Ada"), or -1."""
    index = mentions.starting(token)
    return index if index >= 0 else mentions.at.get(token, -1)


def _describes(tokens: Tokens, token: int) -> bool:
    return tokens.tag[token].startswith(DESCRIBING) and tokens.lower[token] not in NEVER_SPARED


@cache
def senses() -> dict[tuple[str, str], Sense]:
    """Return part of speech and form -> what it says; what was listed for Fabula goes first.

    A *state* is an adjective that only says a feeling of whoever feels it ("felt lost").
    """
    found: dict[tuple[str, str], Sense] = {}
    for line in (*load_lines("shown_feelings"), *load_lines("feelings")):
        part, word, valence, feeling = line.split()
        for form in _forms_of(part, word):
            found.setdefault((part, form), Sense(float(valence), feeling))
    return found


def _forms_of(part: str, word: str) -> Sequence[str]:
    if part == "verb":
        return sorted(inflect(word))
    return (word, *degrees(word)) if part == "adj" else (word,)


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

    The second is MENTION where a person may stand there, and "" for any other word: what is by them is what
    may stand whatever follows the first.
    """
    found: dict[str, dict[str, list[Phrase]]] = {}
    for phrase in map(_phrase, load_lines(name)):
        for first in phrase.words[0].forms or ():
            for second in _seconds(phrase):
                found.setdefault(first, {}).setdefault(second, []).append(phrase)
    return {
        first: {
            second: _longest_first([*several, *(after.get("", ()) if second else ())])
            for second, several in after.items()
        }
        for first, after in found.items()
    }


def _longest_first(several: Iterable[Phrase]) -> tuple[Phrase, ...]:
    return tuple(sorted(several, key=lambda phrase: -len(phrase.words)))


def _seconds(phrase: Phrase) -> Iterator[str]:
    """Yield what may stand second: "" where that may be any word, or nothing does, MENTION for a person."""
    second = phrase.words[1] if len(phrase.words) > 1 else Word(None)
    yield from second.forms or ("",)
    if second.person:
        yield MENTION


def _phrase(line: str) -> Phrase:
    toward_you = line.endswith(" you")
    *words, valence, feeling = line.removesuffix(" you").split()
    holder = next((place for place, word in enumerate(words) if word.startswith(HOLDER)), -1)
    sense = Sense(float(valence), feeling)
    return Phrase(tuple(map(_word, words)), sense, holder, toward_you, acts="*" in words[0])


def _word(word: str) -> Word:
    if word == ANY:
        return Word(None)
    people = (person for either in word.split("|") if (person := PEOPLE.get(either)))
    forms = frozenset(_forms(word))
    stops = "." in forms and "," not in forms
    return Word(forms | {","} if stops else forms, frozenset(people), stops)


def _forms(word: str) -> Iterator[str]:
    for either in word.split("|"):
        if either in SLOTS:
            yield from SLOTS[either]
        elif either.endswith("*"):
            yield from inflect(either[:-1])
        else:
            yield either
