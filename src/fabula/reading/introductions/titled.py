"""Titled: whose "the captain" is where one captain has a name, and whom "Cap" calls."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from fabula.reading.cast import Person, is_vocative
from fabula.reading.cast.titles import SHORT_RANKS, STYLES, WORN_BY, is_rank, rank_called, titles_borne
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose

ARTICLES = frozenset({"the", "a", "an"})
LED = frozenset({"the", "his", "her"})
SAYING = frozenset({"attr", "appos"})  # how a noun hangs on whom it says something of


def link_titled(prose: Prose, mentions: Mentions, persons: list[Person], of_mention: list[int]) -> None:
    """Give "the captain" to Captain Wren where he is the one captain, and described aliases to theirs.

    So is who is called by the bare rank: "Captain, look", "Cap, look", "Please, miss", "Yes, my lady".
    """
    holders, described = _holders(mentions, persons), _described(persons)
    brought_in = _brought_in(prose, mentions)
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural:
            continue
        words = prose.tokens.lower[mention.first : mention.last + 1]
        if words[0] in ("a", "an") and len(words) > 1:
            continue
        phrase = " ".join(word for word in words if word != "the")
        worn_by = "" if mention.noun in brought_in else WORN_BY.get(mention.noun, "")
        if phrase in described:
            of_mention[index] = described[phrase]
        elif _is_bare(mention, words) and (one := _only(holders, mention.noun, worn_by)) >= 0:
            of_mention[index] = one
        elif _calls(prose, mention, words):
            rank = rank_called(words[-1])
            if (is_rank(rank) or rank == "miss") and (one := _only(holders, rank)) >= 0:
                of_mention[index] = one


def _holders(mentions: Mentions, persons: Sequence[Person]) -> Mapping[str, Set[int]]:
    """Return who has which title before their name, or in place of one; a Father may be anybody's father."""
    titles = load_pairs("titles")
    kin = any(mention.noun == "father" and mention.first != mention.last for mention in mentions.all)
    alone = SHORT_RANKS.keys() | ({"reverend"} if kin else {"reverend", "father"})
    holders: dict[str, set[int]] = defaultdict(set)
    for title, people in titles_borne(person.forms for person in persons).items():
        if title in titles:
            holders[rank_called(title)] |= people
    for index, person in enumerate(persons):
        for form in person.forms:
            if (title := form.strip().lower().replace("’", "'").rstrip(".")) in alone:
                holders[rank_called(title)].add(index)
    return holders


def _described(persons: Sequence[Person]) -> Mapping[str, int]:
    """Return whose the names are, in lower case and without an article: the first person's of each."""
    described: dict[str, int] = {}
    for index, person in enumerate(persons):
        for form in person.forms:
            if words := form.lower().replace("’", "'").split():
                described.setdefault(" ".join(word for word in words if word not in ARTICLES), index)
    return described


def _only(holders: Mapping[str, Set[int]], *titles: str) -> int:
    """Return the one person who has the first of some titles that anybody has, or -1."""
    people: Set[int] = next((holders[title] for title in titles if holders.get(title)), frozenset())
    return next(iter(people)) if len(people) == 1 else -1


def _is_bare(mention: PersonMention, words: Sequence[str]) -> bool:
    """Say whether a description is no more than "the" and a noun, or his or her style: her ladyship."""
    led = words[0] == "the" or (words[0] in LED and mention.noun in STYLES)
    return led and mention.head == mention.first + 1


def _calls(prose: Prose, mention: PersonMention, words: Sequence[str]) -> bool:
    """Say whether somebody is called by one word, or by "my" and one."""
    short = len(words) == 1 or (len(words) == 2 and words[0] == "my")
    return short and is_vocative(prose, mention.first, mention.last)


def _brought_in(prose: Prose, mentions: Mentions) -> frozenset[str]:
    """Return the nouns by which somebody comes into the story as new: not "the surgeon", but "a surgeon"."""
    tokens = prose.tokens
    return frozenset(
        mention.noun
        for mention in mentions.all
        if mention.noun in WORN_BY
        and mention.kind == "nominal"
        and tokens.lower[mention.first] in ("a", "an", "another")
        and tokens.dep[mention.head] not in SAYING
    )
