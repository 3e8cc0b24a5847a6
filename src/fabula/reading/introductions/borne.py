"""Borne: whose the words before a name are: "the stoker" is Stoker Quill, "the boy" the boy Joost."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph


def link_borne(prose: Prose, mentions: Mentions, of_mention: list[int]) -> None:
    """Give "the stoker" to Stoker Quill and "the boy" to the boy Joost, whom else nobody bears so.

    What says no more than sex and age does so in their stretch alone, where nobody else is described by it.
    """
    generic, titles, lower = load_words("generic_nouns"), load_pairs("titles"), prose.tokens.lower
    stretches = stretch_of_paragraph(prose.manuscript)

    def stretch(mention: PersonMention) -> int:
        return stretches[prose.tokens.paragraph[mention.head]] if mention.noun in generic else -1

    borne = _borne(prose, mentions, of_mention, stretches)
    shared: Counter[tuple[str, int]] = Counter()  # how many are described by a noun in a stretch otherwise
    wanted = []
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or of_mention[index] >= 0:
            continue
        phrase = " ".join(lower[mention.first + 1 : mention.last + 1])
        bare = lower[mention.first] == "the" and not mention.plural
        bare = bare and phrase not in titles and mention.noun not in load_pairs("kinship")
        if bare and len(borne.get((phrase, stretch(mention)), ())) == 1:
            wanted.append((index, phrase))
        elif not prose.said[mention.head]:
            shared[mention.noun, stretch(mention)] += mention.noun in generic
    for index, phrase in wanted:
        mention = mentions.all[index]
        if not shared[mention.noun, stretch(mention)]:
            of_mention[index] = next(iter(borne[phrase, stretch(mention)]))


def _borne(
    prose: Prose, mentions: Mentions, of_mention: Sequence[int], stretches: Sequence[int]
) -> dict[tuple[str, int], set[int]]:
    """Return who has which words before their name: "vice principal" in Vice Principal Quill.

    With the words that say sex and age goes the stretch of the story in which they do, with others -1.
    """
    generic, lower = load_words("generic_nouns"), prose.tokens.lower
    borne: dict[tuple[str, int], set[int]] = defaultdict(set)
    for mention, person in zip(mentions.all, of_mention, strict=True):
        if person < 0 or mention.kind == "pronoun" or prose.said[mention.head]:
            continue
        first = mention.first + (lower[mention.first] == "the")
        first -= mention.kind == "name" and _is_described_before(prose, mention)
        named = prose.tokens.word[mention.last].istitle()
        for end in range(first + 1, mention.last + 1) if named else ():
            stretch = stretches[prose.tokens.paragraph[mention.head]] if lower[end - 1] in generic else -1
            borne[" ".join(lower[first:end]), stretch].add(person)
    return borne


def _is_described_before(prose: Prose, name: PersonMention) -> bool:
    """Say whether a word for a person stands before a name, "the boy Joost", and is no part of it."""
    tokens, noun = prose.tokens, name.first - 1
    if noun < 1 or tokens.lower[noun - 1] != "the" or tokens.lower[noun] not in load_words("person_nouns"):
        return False
    put_behind = tokens.head[name.head] == noun and tokens.dep[name.head] == "appos"
    return put_behind or tokens.head[noun] == name.head
