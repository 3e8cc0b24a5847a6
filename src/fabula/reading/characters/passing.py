"""Passing: who of those without a name is nobody in particular, or only mentioned in passing.

"Nobody breathed", "like a fishwife" and "my aunt's dentist" have a mention, and a reader who is asked for the
people of the story tells of none of them. One is told of who speaks or is spoken to, who does something, or
who comes up again in another sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from fabula.reading.account import Account
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import PersonMention, singular
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.story import Character

INDEFINITE = frozenset({"a", "an", "some", "one"})
OFTEN = 3  # sentences from which "she" is somebody though no word describes her


def mark_passing(account: Account, by_author: Iterable[str] = ()) -> tuple[Character, ...]:
    """Return the characters, those in passing marked; the names ``by_author`` are of none of them."""
    told_of = _told_of(account, by_author)
    mentions_of: dict[str, list[PersonMention]] = defaultdict(list)
    for mention, who in zip(account.mentions.all, account.who, strict=True):
        if who is not None:
            mentions_of[who].append(mention)
    events = {event.span.start for event in account.events}
    return tuple(
        character
        if character.named or character.id in told_of or _is_met(account, mentions_of[character.id], events)
        else replace(character, passing=True)
        for character in account.characters
    )


def _told_of(account: Account, by_author: Iterable[str]) -> set[str]:
    """Return those who tell the story, speak, are spoken to, or are spoken of by the author."""
    ids = {quote.speaker for quote in account.quotes} | set(account.narrators)
    ids |= {id for quote in account.quotes for id in quote.addressees}
    ids |= {account.called(name) for name in by_author}
    return {id for id in ids if id is not None}


def _is_met(account: Account, mentions: Sequence[PersonMention], events: set[int]) -> bool:
    """Say whether somebody is described as one in particular, and does something or comes up again."""
    tokens = account.prose.tokens
    sentences = {tokens.sentence[mention.head] for mention in mentions}
    if all(mention.kind == "pronoun" for mention in mentions):
        return len(sentences) >= OFTEN and any(mention.pronouns in KNOWN_SETS for mention in mentions)
    described = [
        mention for mention in mentions if mention.kind != "pronoun" and not is_nobody(account.prose, mention)
    ]
    again = len(sentences) > 1
    return any(again or _acts(account.prose, mention, events) for mention in described)


def is_nobody(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a description speaks of nobody in particular: nobody, any man, a person, people."""
    tokens = prose.tokens
    words = [word.strip("*_'").partition("'")[0] for word in tokens.lower[mention.first : mention.last + 1]]
    words = [word for word in words if word]
    if not words or words[0] in load_words("nobody_words"):
        return True
    bare = words[1:] if words[0] in INDEFINITE and len(words) > 1 else words
    return (len(bare) == 1 and bare[0] in load_words("anyones_nouns")) or _are_animals(prose, mention)


def _are_animals(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a noun is one for many animals, unless people make them up: a herd of tourists."""
    if mention.noun not in load_words("animal_groups"):
        return False
    inside = prose.tokens.lower[mention.head + 1 : mention.last + 1]
    return not any(singular(word, "NNS")[0] in load_words("person_nouns") for word in inside)


def _acts(prose: Prose, mention: PersonMention, events: set[int]) -> bool:
    """Say whether the narration tells of somebody's doing something that did happen."""
    tokens = prose.tokens
    verb = tokens.head[mention.head]
    acts = not prose.said[mention.head] and tokens.dep[mention.head] in SUBJECTS
    return acts and tokens.start[verb] in events
