"""By words: what the words alone tell of each mention, whoever it is, for all runs of the ledger."""

from __future__ import annotations

from collections.abc import Mapping, Set

from fabula.reading.coreference.binding import find_apart, is_reflexive, owners_of
from fabula.reading.coreference.descriptions import tells_trade
from fabula.reading.coreference.kin import exclusive_kin
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.once import once

NOBODY = frozenset({"nobody", "none"})


@once
def grammar_of(mentions: Mentions) -> tuple[list[int], list[set[int]]]:
    """Return for each mention the one that tells whose somebody is, and those that mean somebody else."""
    owners = owners_of(mentions.prose, mentions)
    return owners, find_apart(mentions.prose, mentions, owners)


@once
def in_order(mentions: Mentions) -> list[int]:
    """Return the mentions in the order of the text, "her" before "her sister"."""
    owners, _ = grammar_of(mentions)
    order: dict[int, None] = {}
    for index in range(len(mentions.all)):
        inner = [index]
        while (owner := owners[inner[-1]]) > index:
            inner.append(owner)
        order |= dict.fromkeys(reversed(inner))
    return list(order)


@once
def reflexives(mentions: Mentions) -> list[bool]:
    """Say of each mention whether it is "herself" or the like."""
    return [is_reflexive(mentions.prose, mention.head) for mention in mentions.all]


@once
def looks_told(mentions: Mentions) -> Mapping[int, Set[str]]:
    """Return for descriptions of somebody's looks the sides they take: "age/old"."""
    known, lower = load_pairs("looks"), mentions.prose.tokens.lower
    found = {
        index: {known[word] for word in lower[one.first : one.head] if word in known}
        for index, one in enumerate(mentions.all)
        if one.kind == "nominal" and not one.plural
    }
    return {index: sides for index, sides in found.items() if sides}


@once
def nobodies(mentions: Mentions) -> frozenset[int]:
    """Return the mentions that are "nobody" or "no one": no "he" after it takes it up."""
    lower = mentions.prose.tokens.lower
    return frozenset(
        index
        for index, mention in enumerate(mentions.all)
        if mention.kind == "nominal"
        and (lower[mention.head] in NOBODY or (lower[mention.first], mention.noun) == ("no", "one"))
    )


@once
def hanging_on_all(mentions: Mentions) -> frozenset[int]:
    """Return the mentions that are weighed by all who were entered, not only by those they take up."""
    insults, looks, kin = load_words("insults"), looks_told(mentions), exclusive_kin(mentions)
    return frozenset(
        index
        for index, one in enumerate(mentions.all)
        if (one.plural and one.noun in insults)
        or tells_trade(mentions.prose, one)
        or index in looks
        or index in kin
    )
