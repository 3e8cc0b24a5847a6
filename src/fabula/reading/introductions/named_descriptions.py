"""Named descriptions: whose "the mate" is where his name stands beside, or is told with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fabula.reading.cast import Person
from fabula.reading.introductions.appositions import SET_OFF, link_appositions
from fabula.reading.introductions.borne import link_borne
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose

IS = (["was"], ["is"], ["'s"])
LED = frozenset({"the", "his", "her", "my", "their", "our"})


def link_named_descriptions(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: list[int]
) -> None:
    """Give the descriptions that a name explains to whoever has it: ``of_mention`` has a person for each."""
    _link_pointed_at(prose, mentions, of_mention)
    headed = _link_headed(prose, mentions, of_mention)
    link_borne(prose, mentions, of_mention)
    named_so = headed | _link_named(prose, mentions, of_mention)
    link_appositions(prose, mentions, persons, named_so, of_mention)


def _link_pointed_at(prose: Prose, mentions: Mentions, of_mention: list[int]) -> None:
    """Give "that Frieda woman" to Frieda; "the Kramer girl" may be any girl of the Kramers."""
    tokens, generic = prose.tokens, load_words("generic_nouns")
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural or mention.noun not in generic:
            continue
        named = mentions.at.get(mention.head - 1, -1)
        if (
            tokens.lower[mention.first] in ("that", "this")
            and mention.first + 1 < mention.head
            and tokens.tag[mention.head - 1] != "POS"
            and named >= 0
            and mentions.all[named].kind == "name"
        ):
            of_mention[index] = of_mention[named]


def _link_headed(prose: Prose, mentions: Mentions, of_mention: list[int]) -> set[int]:
    """Give "the old nurse Quill, who was asleep" and "the lady Ysolde" to those whose names are in them.

    Return those that end with the name, or have it set off behind them: "the bosun—Kenji, in his oilskins—".
    """
    found: set[int] = set()
    tokens = prose.tokens
    owner = {
        token: of_mention[index]
        for index, mention in enumerate(mentions.all)
        if mention.name >= 0
        for token in range(mentions.names[mention.name].first, mentions.names[mention.name].last + 1)
    }
    for index, mention in enumerate(mentions.all):
        if mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            beside = [
                token
                for token in tokens.children[mention.head]
                if tokens.dep[token] == "appos"
                and token in owner
                and _is_beside(prose, mention, owner, token)
            ]
            of_mention[index] = owner.get(beside[0] if beside else mention.head, -1)
            if beside and prose.tokens.lower[mention.first] in LED:
                found.add(index)
            if mention.head < mention.last and mention.head + 1 in owner and mention.last in owner:
                of_mention[index] = owner[mention.last]
                found.add(index)
    return found


def _is_beside(prose: Prose, mention: PersonMention, owner: Mapping[int, int], last: int) -> bool:
    """Say whether a name follows a description at once, or set off on both sides: "the elder, Ida, was"."""
    word, after = prose.tokens.word, mention.head + 1
    if after in owner:
        return True
    led = prose.tokens.lower[mention.first] in LED and after + 1 in owner and word[after] in SET_OFF
    return led and last + 1 < len(word) and word[last + 1] in SET_OFF


def _link_named(prose: Prose, mentions: Mentions, of_mention: list[int]) -> set[int]:
    """Give "the mate, whose name was Quill" to Quill, and "a girl called Ada" to Ada; return these.

    So is the mate in "The mate's name was Quill".
    """
    lower, stop = prose.tokens.lower, len(prose.tokens)
    named: dict[int, int] = {}  # head of a description -> whose it is
    for token in prose.occurrences(("whose", "called", "named")):
        first, noun = token + 1, token - 1
        if lower[token] == "whose":
            if lower[first : first + 1] != ["name"] or lower[first + 1 : first + 2] not in IS:
                continue
            first, noun = token + 3, noun - (lower[noun] == ",")
        elif prose.tokens.dep[token] != "acl" or prose.tokens.head[token] != noun:
            continue  # the mate called Ada in
        name = next((mentions.at[n] for n in range(first, min(first + 4, stop)) if n in mentions.at), -1)
        if name < 0 or mentions.all[name].first != first or mentions.all[name].kind != "name":
            continue
        if noun >= 0 and not mentions.all[name].plural:
            named[noun] = of_mention[name]
            if prose.tokens.dep[noun] == "appos":  # the other officer, a woman called Ada
                named[prose.tokens.head[noun]] = of_mention[name]
    named |= _whose_name_is(prose, mentions, of_mention)
    found: set[int] = set()
    for index, mention in enumerate(mentions.all):
        person = named.get(mention.head, -1)
        if person >= 0 and mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            of_mention[index] = person
            found.add(index)
    return found


def _whose_name_is(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> dict[int, int]:
    """Return the heads of descriptions before "'s name was Quill", and whose they are."""
    tokens = prose.tokens
    found = {}
    for token in prose.occurrences(("name",)):
        verb = tokens.head[token]
        if prose.said[token] or tokens.dep[token] != "nsubj" or [tokens.lower[verb]] not in IS:
            continue
        # the first that follows: in "was not Quill" it is no name
        name = next((mentions.at.get(child, -1) for child in tokens.children[verb] if child > verb), -1)
        noun = next((child for child in tokens.children[token] if tokens.dep[child] == "poss"), -1)
        if noun >= 0 and name >= 0 and mentions.all[name].kind == "name" and of_mention[name] >= 0:
            found[noun] = of_mention[name]
    return found
