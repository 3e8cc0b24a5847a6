"""Appositions: whose a description beside a name is, or one said of it: "Bains, the constable"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from fabula.reading.cast import Person
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.introductions.by_trade import acting_by_trade
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose

PRONOUN_REACH = 60  # tokens behind a name in which "he was an engineer" is said of whoever has it
ARTICLES = (["the"], ["a"], ["an"])
SET_OFF = frozenset({",", "—", "–", "(", ")", "."})  # marks around a name put behind a description


def link_appositions(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], named_so: Collection[int],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Give "the constable" to Bains where the story says "Bains, the constable" or "He was one"."""
    tokens = prose.tokens
    generic = load_words("generic_nouns")
    shared = generic | load_pairs("kinship").keys()  # nouns that others may go by too
    owners: dict[str, Counter[int]] = defaultdict(Counter)
    put_beside = (*_one_named(prose, mentions, of_mention), *_put_beside(prose, mentions, of_mention))
    for noun, person in put_beside:
        owners[noun][person] += noun not in generic
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
            listed = ";" in between or _begins_list(prose, mention.head)  # "Sunita; a courier; the cook"
            named = -1 if listed else mentions.at.get(head, -1)
        elif tokens.dep[mention.head] == "attr":
            named = _subject(prose, mentions, head)
            if named >= 0 and mentions.all[named].kind == "pronoun":
                denied = any(tokens.dep[child] == "neg" for child in tokens.children[head])
                person = -1 if denied else _taken_up(prose, mentions, persons, of_mention, named)
                owners[mention.noun].update([person] if person >= 0 else [])
                continue  # whom the pronoun means is asked anew, of all that tells it
        if (
            named >= 0
            and of_mention[named] >= 0
            and _names(prose, mentions.all[named], persons[of_mention[named]])
        ):
            owners[mention.noun][of_mention[named]] += 1
            of_mention[index] = of_mention[named]
    for noun, person in acting_by_trade(prose, mentions, of_mention):
        owners[noun][person] += 1
    for index, mention in enumerate(mentions.all):
        held = owners.get(mention.noun)
        if mention.kind != "nominal" or mention.plural or of_mention[index] >= 0 or not held or len(held) > 1:
            continue
        if tokens.lower[mention.first] == "the" and mention.noun not in shared:
            of_mention[index] = next(iter(held))


def _one_named(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield the nouns and the names of "the notary, a Mrs. Quill," and "a neighbour, one Joost"."""
    tokens = prose.tokens
    for mention, person in zip(mentions.all, of_mention, strict=True):
        noun = mention.first - 3
        if person < 0 or mention.kind != "name" or noun < 0 or prose.said[mention.head]:
            continue
        set_off = tokens.word[mention.first - 2] == "," and tokens.lower[mention.first - 1] in ("a", "one")
        if set_off and tokens.tag[noun] == "NN" and tokens.lower[noun] in load_words("person_nouns"):
            yield tokens.lower[noun], person


def _put_beside(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield the nouns that are no mention by themselves beside a name, and its person.

    They are part of the name's own phrase, "Kenji, the bosun, came up", or the name of theirs: "the night
    porter (Iosif, since the spring)".
    """
    tokens = prose.tokens
    for mention, person in zip(mentions.all, of_mention, strict=True):
        if mention.kind != "name" or person < 0 or mention.plural or prose.said[mention.head]:
            continue
        after = mention.last + 1
        led = tokens.word[after : after + 1] == [","] and tokens.lower[after + 1 : after + 2] in ARTICLES
        nouns = [noun for noun in tokens.children[mention.head] if led and tokens.dep[noun] == "appos"]
        before = mention.first - 2
        if before >= 0 and tokens.dep[mention.head] == "appos" and tokens.head[mention.head] == before:
            set_off = {*tokens.word[before + 1 : before + 2], *tokens.word[after : after + 1]} <= SET_OFF
            nouns += [before] if set_off and _is_the(prose, before) else []
        for noun in nouns:
            if tokens.tag[noun] == "NN" and noun not in mentions.at and not _begins_list(prose, noun):
                yield tokens.lower[noun], person


def _is_the(prose: Prose, noun: int) -> bool:
    return any(prose.tokens.lower[child] == "the" for child in prose.tokens.children[noun])


def _begins_list(prose: Prose, noun: int) -> bool:
    """Say whether another is told of behind one: Sunita, the courier, the cook and a boy."""
    return any(prose.tokens.dep[child] == "conj" for child in prose.tokens.children[noun])


def _names(prose: Prose, mention: PersonMention, person: Person) -> bool:
    """Say whether a mention is somebody's name, whatever the trained reader took it for."""
    words = " ".join(prose.tokens.word[mention.first : mention.last + 1])
    return mention.kind == "name" or words in person.forms


def _subject(prose: Prose, mentions: Mentions, verb: int) -> int:
    """Return the mention that is the subject of a verb, or -1."""
    tokens = prose.tokens
    subjects = (child for child in tokens.children[verb] if tokens.dep[child] == "nsubj")
    return next((mentions.at[child] for child in subjects if child in mentions.at), -1)


def _taken_up(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: Sequence[int], pronoun: int
) -> int:
    """Return whom "he" takes up in "said Quill. He was an engineer", or -1 where that is not plain.

    It is the last who is named as a subject, and nobody else whom it may mean stands between.
    """
    mine = mentions.all[pronoun]
    for index in range(pronoun - 1, -1, -1):
        mention, person = mentions.all[index], of_mention[index]
        if mine.head - mention.head > PRONOUN_REACH:
            return -1
        if mention.kind == "pronoun" or mention.plural or prose.said[mention.head]:
            continue
        sex = persons[person].sex if person >= 0 else KNOWN_SETS.get(mention.pronouns, "u")
        if sex in ("u", KNOWN_SETS.get(mine.pronouns)):
            plain = mention.kind == "name" and prose.tokens.dep[mention.head] in SUBJECTS
            return person if plain else -1
    return -1
