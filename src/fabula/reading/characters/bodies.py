"""Bodies: places and houses whose people think or say something: "the village had it that he had drowned".

Coreference takes a village for nobody, and rightly: people live there. But where it is told what it thinks,
somebody has to think so. Such a body is a group without a name, of no more than the words that tell of its
thoughts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fabula.reading.account import Account
from fabula.reading.characters.order import in_order
from fabula.reading.grammar.attitudes import attitude_of, attitude_verbs
from fabula.reading.grammar.auxiliaries import HAVE, IS
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.ids import IdMaker
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.story import Character, Mention

WITHIN = ("det", "predet", "poss", "amod", "compound", "nummod")  # what is said before such a noun
KNOWN = frozenset({"the", "this", "that", "our", "their", "whole", "all", "half", "every"})


@dataclass(frozen=True)
class Bodies:
    """The bodies' phrases, all mentions with these among them, and which of the mentions each of these was.

    ``before`` gives for each mention its index before the phrases were put in, or -1 for such a phrase.
    """

    phrases: tuple[PersonMention, ...]
    mentions: Mentions
    before: tuple[int, ...]


def find_bodies(prose: Prose, mentions: Mentions) -> Bodies:
    """Return the phrases for bodies of people that think or say something; whoever anybody is."""
    found = tuple(_thinking(prose, mentions))
    if not found:
        return Bodies((), mentions, tuple(range(len(mentions.all))))
    rows = [*enumerate(mentions.all), *((-1, mention) for mention in found)]
    rows.sort(key=lambda row: (row[1].first, -row[1].last))
    before = tuple(index for index, _ in rows)
    attributes = frozenset(now for now, index in enumerate(before) if index in mentions.attributes)
    everyone = tuple(mention for _, mention in rows)
    told = Mentions(prose, mentions.names, everyone, attributes, mentions.addressed)
    return Bodies(found, told, before)


def gather_bodies(account: Account, bodies: Bodies) -> Account:
    """Return the account with each body of people that thinks or says something as a group of its own."""
    if not bodies.phrases:
        return account
    ids = IdMaker(taken=account.by_id)
    told: dict[str, list[PersonMention]] = defaultdict(list)
    for mention in bodies.phrases:
        told[mention.noun].append(mention)
    id_of = {noun: ids.make(f"the {noun}") for noun in told}
    groups = [
        Character(
            id_of[noun], f"the {noun}", (), "group", "they/them", False,
            tuple(Mention(one.span(account.prose), "nominal") for one in mentions), named=False,
        )
        for noun, mentions in told.items()
    ]  # fmt: skip
    who = [
        id_of[mention.noun] if index < 0 else account.who[index]
        for mention, index in zip(bodies.mentions.all, bodies.before, strict=True)
    ]
    characters = in_order([*account.characters, *groups])
    return replace(account, mentions=bodies.mentions, who=who, characters=characters)


def _thinking(prose: Prose, mentions: Mentions) -> Iterator[PersonMention]:
    """Yield the phrases for a body of people of which it is told what it thinks, knows or says."""
    tokens = prose.tokens
    for noun in prose.occurrences(load_words("peopled_nouns")):
        if noun in mentions.covering:
            continue
        first = min([noun, *(child for child in tokens.children[noun] if tokens.dep[child] in WITHIN)])
        named = any(tokens.tag[token].startswith("NNP") for token in range(first, noun + 1))
        within = (token for token in range(first, noun) if tokens.dep[token] != "poss")  # but "our street"
        covered = any(token in mentions.covering for token in within)
        if named or covered or KNOWN.isdisjoint(tokens.lower[first:noun]):
            continue
        thinks = tokens.dep[noun] in SUBJECTS and _holds(prose, tokens.head[noun])
        if thinks or _is_of_thought(prose, noun):
            yield PersonMention(first, noun, noun, "nominal", "they/them", True, -1, tokens.lower[noun])


def _is_of_thought(prose: Prose, noun: int) -> bool:
    """Say whether a phrase tells whose view something is: "the opinion of the whole office"."""
    tokens, link = prose.tokens, prose.tokens.head[noun]
    is_of = tokens.dep[noun] == "pobj" and tokens.lower[link] in ("of", "among")
    return is_of and tokens.lower[tokens.head[link]] in load_words("convictions")


def _holds(prose: Prose, verb: int) -> bool:
    """Say whether it is told what somebody thinks: "thought that", "was sure that", "had it that"."""
    tokens = prose.tokens
    low, children = tokens.lower[verb], tokens.children[verb]
    clause = any(tokens.dep[child] == "ccomp" and child > verb for child in children)
    if low in HAVE:
        return clause and "it" in tokens.lower[verb + 1 : verb + 2]
    if low in IS:
        told = (child for child in children if tokens.dep[child] == "acomp")
        return any(attitude_of(tokens, child) is not None for child in told)
    return clause and low in attitude_verbs()
