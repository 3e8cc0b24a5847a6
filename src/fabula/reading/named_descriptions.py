"""Named descriptions: whose "the mate" is where his name stands beside, or is told with it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose

IS = (["was"], ["is"], ["'s"])
LED = frozenset({"the", "his", "her", "my", "their", "our"})
SET_OFF = frozenset({",", "—", "–", "(", ")", "."})  # marks around a name put behind a description


def link_named_descriptions(prose: Prose, mentions: Mentions, of_mention: list[int]) -> None:
    """Give the descriptions that a name explains to whoever has it: ``of_mention`` has a person for each."""
    _link_pointed_at(prose, mentions, of_mention)
    _link_headed(prose, mentions, of_mention)
    named_so = _link_named(prose, mentions, of_mention)
    _link_appositions(prose, mentions, named_so, of_mention)


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


def _link_headed(prose: Prose, mentions: Mentions, of_mention: list[int]) -> None:
    """Give "the old nurse Quill, who was asleep" to Quill, whose name is in it."""
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


def _is_beside(prose: Prose, mention: PersonMention, owner: Mapping[int, int], last: int) -> bool:
    """Say whether a name follows a description at once, or set off on both sides: "the elder, Ida, was"."""
    word, after = prose.tokens.word, mention.head + 1
    if after in owner:
        return True
    led = prose.tokens.lower[mention.first] in LED and after + 1 in owner and word[after] in SET_OFF
    return led and last + 1 < len(word) and word[last + 1] in SET_OFF


def _link_named(prose: Prose, mentions: Mentions, of_mention: list[int]) -> set[int]:
    """Give "the mate, whose name was Quill" to Quill, and "a girl called Ada" to Ada; return these."""
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
    found: set[int] = set()
    for index, mention in enumerate(mentions.all):
        person = named.get(mention.head, -1)
        if person >= 0 and mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            of_mention[index] = person
            found.add(index)
    return found


def _link_appositions(
    prose: Prose, mentions: Mentions, named_so: Collection[int], of_mention: list[int]
) -> None:
    """Give "the constable" to Bains where the story says "Bains, the constable" or "Bains was one"."""
    tokens = prose.tokens
    generic = load_words("generic_nouns")
    owners: dict[str, Counter[int]] = defaultdict(Counter)
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural or prose.said[mention.head] or mention.noun in generic:
            continue
        if index in named_so:
            owners[mention.noun][of_mention[index]] += 1
            continue
        head = tokens.head[mention.head]
        named = -1
        if tokens.dep[mention.head] == "appos":
            between = tokens.word[min(head, mention.head) : max(head, mention.head)]
            named = -1 if ";" in between else mentions.at.get(head, -1)  # "Sunita; a courier; the cook"
        elif tokens.dep[mention.head] == "attr":
            named = next(
                (
                    mentions.at[c]
                    for c in tokens.children[head]
                    if tokens.dep[c] == "nsubj" and c in mentions.at
                ),
                -1,
            )
        if named >= 0 and of_mention[named] >= 0 and mentions.all[named].kind == "name":
            owners[mention.noun][of_mention[named]] += 1
            of_mention[index] = of_mention[named]
    for index, mention in enumerate(mentions.all):
        held = owners.get(mention.noun)
        if mention.kind != "nominal" or mention.plural or of_mention[index] >= 0 or not held or len(held) > 1:
            continue
        if tokens.lower[mention.first] == "the" and mention.noun not in generic and not _kin(mention.noun):
            of_mention[index] = next(iter(held))


def _kin(noun: str) -> bool:
    return noun in load_pairs("kinship")
