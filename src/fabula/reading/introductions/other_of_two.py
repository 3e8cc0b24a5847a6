"""The other of two: whose "the other captain" is where two are captains: not who was told of last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from fabula.reading.cast import Person
from fabula.reading.cast.titles import is_rank, rank_called, titles_borne
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose


def link_other_of_two(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: list[int]
) -> None:
    """Give "the other captain" to one of two captains: ``of_mention`` has a person for each mention.

    Both have been told of by name, and it is the one who was not so last.
    """
    pairs = {noun: found for noun, found in _holders(persons).items() if len(found) == 2}
    told: list[int] = []  # people of such pairs, in the order in which the narration names them
    for index, mention in enumerate(mentions.all):
        if prose.said[mention.head]:
            continue
        if mention.kind == "name":
            told.append(of_mention[index])
            continue
        words = prose.tokens.lower[mention.first : mention.last + 1]
        pair = pairs.get(mention.noun)
        if pair and of_mention[index] < 0 and words == ["the", "other", mention.noun] and pair <= set(told):
            last = next(person for person in reversed(told) if person in pair)
            of_mention[index] = next(iter(pair - {last}))
            told.append(of_mention[index])


def _holders(persons: Sequence[Person]) -> Mapping[str, frozenset[int]]:
    """Return who has which rank or office before their name."""
    titles = load_pairs("titles")
    holders: dict[str, frozenset[int]] = defaultdict(frozenset)
    for title, people in titles_borne(person.forms for person in persons).items():
        rank = rank_called(title)
        if rank in titles and is_rank(rank):
            holders[rank] |= people
    return holders
