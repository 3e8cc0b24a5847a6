"""Bodies: places and houses whose people think or say something: "the village had it that he had drowned".

Coreference takes a village for nobody, and rightly: people live there. But where it is told what it thinks,
somebody has to think so. Such a body is a group without a name, of no more than the words that tell of its
thoughts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from fabula.reading.account import Account
from fabula.reading.characters.order import in_order
from fabula.reading.grammar.attitudes import attitude_of, attitude_verbs
from fabula.reading.grammar.auxiliaries import HAVE, IS
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.ids import IdMaker
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.story import Character, Mention

WITHIN = ("det", "predet", "poss", "amod", "compound", "nummod")  # what is said before such a noun
KNOWN = frozenset({"the", "this", "that", "our", "their", "whole", "all", "half", "every"})


def gather_bodies(account: Account) -> Account:
    """Return the account with each body of people that thinks or says something as a group of its own."""
    found = list(_thinking(account))
    if not found:
        return account
    ids = IdMaker(taken=account.by_id)
    told: dict[str, list[PersonMention]] = defaultdict(list)
    for mention in found:
        told[mention.noun].append(mention)
    id_of = {noun: ids.make(f"the {noun}") for noun in told}
    groups = [
        Character(
            id_of[noun], f"the {noun}", (), "group", "they/them", False,
            tuple(Mention(one.span(account.prose), "nominal") for one in mentions), named=False,
        )
        for noun, mentions in told.items()
    ]  # fmt: skip
    mentions, who = _with(account, found, id_of)
    return replace(account, mentions=mentions, who=who, characters=in_order([*account.characters, *groups]))


def _with(
    account: Account, found: list[PersonMention], id_of: dict[str, str]
) -> tuple[Mentions, list[str | None]]:
    """Return the mentions with some more, in order, and whom each means."""
    before = account.mentions
    rows = [
        (mention, who, index in before.attributes)
        for index, (mention, who) in enumerate(zip(before.all, account.who, strict=True))
    ]
    rows += [(mention, id_of[mention.noun], False) for mention in found]
    rows.sort(key=lambda row: (row[0].first, -row[0].last))
    attributes = frozenset(index for index, (_, _, says_what) in enumerate(rows) if says_what)
    mentions = Mentions(
        before.prose, before.names, tuple(mention for mention, _, _ in rows), attributes, before.addressed
    )
    return mentions, [who for _, who, _ in rows]


def _thinking(account: Account) -> Iterator[PersonMention]:
    """Yield the phrases for a body of people of which it is told what it thinks, knows or says."""
    tokens = account.prose.tokens
    for noun in account.prose.occurrences(load_words("peopled_nouns")):
        if noun in account.mentions.covering:
            continue
        first = min([noun, *(child for child in tokens.children[noun] if tokens.dep[child] in WITHIN)])
        named = any(tokens.tag[token].startswith("NNP") for token in range(first, noun + 1))
        within = (token for token in range(first, noun) if tokens.dep[token] != "poss")  # but "our street"
        covered = any(token in account.mentions.covering for token in within)
        if named or covered or KNOWN.isdisjoint(tokens.lower[first:noun]):
            continue
        thinks = tokens.dep[noun] in SUBJECTS and _holds(account, tokens.head[noun])
        if thinks or _is_of_thought(account, noun):
            yield PersonMention(first, noun, noun, "nominal", "they/them", True, -1, tokens.lower[noun])


def _is_of_thought(account: Account, noun: int) -> bool:
    """Say whether a phrase tells whose view something is: "the opinion of the whole office"."""
    tokens, link = account.prose.tokens, account.prose.tokens.head[noun]
    is_of = tokens.dep[noun] == "pobj" and tokens.lower[link] in ("of", "among")
    return is_of and tokens.lower[tokens.head[link]] in load_words("convictions")


def _holds(account: Account, verb: int) -> bool:
    """Say whether it is told what somebody thinks: "thought that", "was sure that", "had it that"."""
    tokens = account.prose.tokens
    low, children = tokens.lower[verb], tokens.children[verb]
    clause = any(tokens.dep[child] == "ccomp" and child > verb for child in children)
    if low in HAVE:
        return clause and "it" in tokens.lower[verb + 1 : verb + 2]
    if low in IS:
        told = (child for child in children if tokens.dep[child] == "acomp")
        return any(attitude_of(tokens, child) is not None for child in told)
    return clause and low in attitude_verbs()
