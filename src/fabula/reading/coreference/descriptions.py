"""Descriptions: whom "the deputy" can mean: one person all through, and no one with a name unless it is told.

In the stories that Fabula learns from, two descriptions by the very same words mean one person in 99 of 100
pairs. The trained reader's guess that one by trade or rank ("the nurse") is somebody with a name is right in
one case of nine: whoever speaks or acts under a name is rather with the nurse than the nurse.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from fabula.reading.cast import is_vocative
from fabula.reading.cast.titles import ANYBODYS
from fabula.reading.introductions.by_description import UNNAMED_HEADS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

REACH = 3000  # tokens from one who is known, after which the same words may be another's
MOSTLY = 0.75  # share of those known from which the others are taken for the same person
APART = frozenset({"other", "another", "same", "new", "next", "last", "first", "second", "third", "only"})

COMPARED = frozenset({"elder", "younger"})  # of two, with or without a noun

Key = tuple[str, int]


def tells_trade(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a mention is "the" one of a trade or rank: more than sex, age, kin or an insult."""
    return (
        mention.kind == "nominal"
        and not mention.plural
        and prose.tokens.lower[mention.first] == "the"
        and is_trade(mention.noun)
    )


@once
def compared(mentions: Mentions) -> frozenset[int]:
    """Return the descriptions that say by sex and age which of those there somebody is: "the older man".

    Where so many of them have just come in, "two men", he may be one of these and new. Where nobody is "the
    younger", "the elder" is of rank.
    """
    prose, generic = mentions.prose, load_words("generic_nouns")
    lower, tag = prose.tokens.lower, prose.tokens.tag
    stretches = stretch_of_paragraph(prose.manuscript)
    nouns = {one.noun for one in mentions.all if one.kind == "nominal"}
    of_two = COMPARED if nouns >= COMPARED else COMPARED - {"elder"}
    met: set[tuple[str, int]] = set()  # nouns for some counted so far, and the stretch in which they are met
    found = []
    for index, one in enumerate(mentions.all):
        if one.kind != "nominal" or prose.said[one.head]:
            continue
        here = one.noun, stretches[prose.tokens.paragraph[one.head]]
        within = range(one.first, one.head)
        if one.plural and any(tag[n] == "CD" for n in within):
            met.add(here)
        compares = one.noun in of_two or (
            one.noun in generic and any(tag[n] == "JJR" or lower[n] in COMPARED for n in within)
        )
        if compares and not one.plural and lower[one.first] == "the" and here not in met:
            found.append(index)
    return frozenset(found)


def is_trade(noun: str) -> bool:
    """Say whether a noun tells more of somebody than sex, age or kin, and is no insult."""
    return noun not in _no_trades()


def calls_by_trade(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a word alone calls somebody by trade or rank, as in "Sergeant?" and "Thank you, nurse"."""
    trade = is_trade(mention.noun) and mention.noun not in load_pairs("relation_calls")
    return trade and mention.noun not in ANYBODYS and is_vocative(prose, mention.first, mention.last)


@cache
def _no_trades() -> frozenset[str]:
    anyones = load_words("generic_nouns") | load_words("insults") | load_pairs("kinship").keys()
    return anyones | UNNAMED_HEADS


def taken_up(prose: Prose, mentions: Mentions, targets: Sequence[int]) -> list[int]:
    """Return the targets with those of descriptions that are known elsewhere, by the very same words.

    ``targets`` are the people that mentions point to by rule, or -1.
    """
    same: dict[Key, list[int]] = defaultdict(list)
    for index, key in _keys(prose, mentions):
        same[key].append(index)
    found = list(targets)
    for indices in same.values():
        known = [index for index in indices if targets[index] >= 0]
        owners = Counter(targets[index] for index in known)
        owner, times = owners.most_common(1)[0] if owners else (-1, 0)
        if not known or times < MOSTLY * len(known):
            continue
        heads = [mentions.all[index].head for index in known]
        for index in indices:
            if targets[index] < 0 and _gap(mentions.all[index].head, heads) <= REACH:
                found[index] = owner
    return found


def _gap(token: int, tokens: Sequence[int]) -> int:
    """Return how far a token is from the nearest of some that are in order."""
    place = bisect_left(tokens, token)
    return min(abs(token - near) for near in tokens[max(0, place - 1) : place + 1])


def _keys(prose: Prose, mentions: Mentions) -> Iterator[tuple[int, Key]]:
    """Yield the mentions by "the" and the words that say which, with these and where they mean one person.

    That is a stretch for words that say sex and age alone, and the whole story, -1, for any others.
    """
    lower, generic = prose.tokens.lower, load_words("generic_nouns")
    stretches = stretch_of_paragraph(prose.manuscript)
    for index, mention in enumerate(mentions.all):
        words = lower[mention.first : mention.last + 1]
        alone = mention.kind == "nominal" and not mention.plural and mention.last == mention.head
        if not alone or index in mentions.attributes or words[0] != "the" or APART.intersection(words):
            continue
        stretch = stretches[prose.tokens.paragraph[mention.head]] if mention.noun in generic else -1
        yield index, (" ".join(words[1:]), stretch)
