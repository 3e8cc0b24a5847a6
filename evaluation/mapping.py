"""Which gold character each of our characters stands for.

The rule, kept simple so that a figure can be trusted:

1. Each of our *name* mentions votes once. Where the gold standard annotates that very stretch for one
   character (overlap of at least half their union), it votes for that character; else for the gold
   character whose alias it is, folded for case, punctuation and spelled-out titles; else for the only one
   whose names hold all its words ("Ines" for "Ines Varga"); else for the one whom the annotators mean by it
   (three annotated mentions or more, three quarters of them). A name that may still be two people's votes
   for neither.
2. A first-person pronoun outside the gold quotations votes for the gold narrator, where the book has one; a
   "you" there does where we take our character for the one the narration calls so.
3. The most votes win, if they are more than any other's and at least a tenth of the mentions that could vote.
4. A character of ours whose names give no votes may still be one the gold standard itself knows by
   description ("The Driver"): its nominal mentions then vote, by annotation or exact alias, but for such
   characters alone. "The young woman" who is in truth Ines stands for nobody: a line given to her has not
   been given to Ines.
5. No votes, or a tie: our character stands for nobody, and every line given to it is wrong.
6. When the cast was given, a character with the very name of a cast member is that member.

Several of ours may stand for one of theirs; the main figures allow it, the strict figures keep only the
piece with the most votes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from evaluation.documents import Document, GoldMention
from evaluation.loaders import names_in_use
from evaluation.names import NameIndex, fold
from evaluation.overlaps import SpanIndex, iou
from evaluation.pronouns import FIRST, SECOND
from fabula.story import Character, Mention, Story

#: A gold mention this like ours (intersection over union) is the same mention.
SAME_MENTION = 0.5

#: This many annotated mentions of a name say whom it means, where the aliases leave it open.
USED = 3

#: A character hardly any of whose names are the gold character's is not that character.
LEAST_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Votes:
    """What a character's mentions say: the votes of its names, its descriptions and its "I"s.

    ``strangers`` counts the names that match nobody.
    """

    names: Mapping[str, int]
    nominals: Mapping[str, int]
    narrating: Mapping[str, int]
    strangers: int

    def winner(self) -> str | None:
        """Return the gold character this one stands for, or None."""
        votes = Counter(self.names) + Counter(self.narrating) or Counter(self.nominals)
        return _strictly_first(votes, LEAST_SHARE * (sum(votes.values()) + self.strangers)) if votes else None


@dataclass(frozen=True, slots=True)
class CharacterMap:
    """Our ids to gold ids: ``many`` lets several pieces stand for one, ``strict`` only the biggest."""

    many: Mapping[str, str]
    strict: Mapping[str, str]
    votes: Mapping[str, Votes]


def map_characters(story: Story, document: Document, cast_given: bool = False) -> CharacterMap:
    """Map every character of a reading, by the rule at the head of this module."""
    count = VoteCounter(document)
    votes = {character.id: count(character) for character in story.characters}
    many = {id: winner for id, vote in votes.items() if (winner := vote.winner()) is not None}
    if cast_given:
        by_name = {character.name: character.id for character in document.characters}
        many |= {
            character.id: by_name[character.name]
            for character in story.characters
            if character.name in by_name
        }
    return CharacterMap(many, _biggest_pieces(story, many, votes), votes)


class VoteCounter:
    """Counts the votes of a character's mentions in one document."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._narrator = document.narrator
        self._names = NameIndex(document.characters)
        self._described = _described(document)
        self._usage = names_in_use(document.mentions, document.text, USED)
        self._annotated: SpanIndex[GoldMention] = SpanIndex(
            (mention.span, mention) for mention in document.mentions
        )
        self._spoken: SpanIndex[str] = SpanIndex(
            (span, line.id) for line in document.lines for span in line.spans
        )

    def __call__(self, character: Character) -> Votes:
        """Return the votes of all the character's mentions."""
        names: Counter[str] = Counter()
        nominals: Counter[str] = Counter()
        narrating: Counter[str] = Counter()
        strangers = 0
        for mention in character.mentions:
            if mention.kind == "name":
                owners = self._owners(mention, exact=False)
                names.update(owners if len(owners) == 1 else ())
                strangers += not owners
            elif mention.kind == "nominal":
                owners = self._owners(mention, exact=True)
                nominals.update(owners & self._described if len(owners) == 1 else ())
            elif self._is_narrators_i(mention, FIRST | SECOND if character.second_person else FIRST):
                narrating[str(self._narrator)] += 1
        return Votes(names, nominals, narrating, strangers)

    def _owners(self, mention: Mention, exact: bool) -> frozenset[str]:
        annotated = {
            gold.owners[0]
            for span, gold in self._annotated.overlapping(mention.span)
            if len(gold.owners) == 1 and iou(span, mention.span) >= SAME_MENTION
        }
        if annotated:
            return frozenset(annotated)
        surface = mention.span.of(self._text)
        if exact:
            return self._names.exact(surface)
        matches = self._names.match(surface)
        meant = self._usage.get(fold(surface))
        return frozenset({meant}) if meant and len(matches) != 1 else matches

    def _is_narrators_i(self, mention: Mention, pronouns: frozenset[str]) -> bool:
        return (
            self._narrator is not None
            and mention.span.of(self._text).casefold() in pronouns
            and not any(self._spoken.overlapping(mention.span))
        )


def _described(document: Document) -> frozenset[str]:
    """Return the gold characters known by description: their name's last word is mostly in small letters."""
    words = Counter(re.findall(r"\w+", document.text))
    return frozenset(
        character.id
        for character in document.characters
        for last in [re.findall(r"\w+", character.name)[-1:]]
        if last and words[last[0].lower()] > words[last[0].capitalize()]
    )


def _strictly_first(votes: Mapping[str, int], enough: float) -> str | None:
    ranked = sorted(votes.items(), key=lambda item: -item[1])
    if ranked[0][1] < enough or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _biggest_pieces(story: Story, many: Mapping[str, str], votes: Mapping[str, Votes]) -> dict[str, str]:
    def size(character: Character) -> tuple[int, int]:
        vote, gold = votes[character.id], many[character.id]
        return vote.names.get(gold, 0) + vote.narrating.get(gold, 0), len(character.mentions)

    biggest: dict[str, Character] = {}
    for character in _mapped(story.characters, many):
        rival = biggest.get(many[character.id])
        if rival is None or size(character) > size(rival):
            biggest[many[character.id]] = character
    return {character.id: gold for gold, character in biggest.items()}


def _mapped(characters: Iterable[Character], many: Mapping[str, str]) -> Iterator[Character]:
    return (character for character in characters if character.id in many)
