"""Reader names: whose the names are that the trained reader alone took for one: "Dru", of Drusa."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.cast import Person, is_vocative
from fabula.reading.cast.given_names import is_fond
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention, who_nouns
from fabula.reading.prose import Prose


def link_reader_names(prose: Prose, mentions: Mentions, persons: list[Person], of_mention: list[int]) -> None:
    """Give a name that the trained reader alone took for one to whoever goes by it, if there is just one."""
    owners: dict[str, set[int]] = defaultdict(set)
    for index, person in enumerate(persons):
        for form in (person.name, *person.forms):
            owners[form.lower().replace("’", "'")].add(index)
    for index, mention in enumerate(mentions.all):
        if mention.name < 0 and _may_name_one(prose, mention):
            words = " ".join(prose.tokens.lower[mention.first : mention.last + 1])
            words = words.removesuffix("'s").strip()
            held = owners.get(words) or (_dear_to(words, persons) if prose.said[mention.head] else set())
            of_mention[index] = next(iter(held)) if len(held) == 1 else -1


def _may_name_one(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a name is no family's, or a word calls somebody by what looks like a plural: "Nads!"."""
    if mention.kind == "name" and not mention.plural:
        return True
    bare = mention.first == mention.last and prose.tokens.word[mention.head].istitle()
    return (
        bare
        and mention.kind != "pronoun"
        and mention.noun not in who_nouns()
        and is_vocative(prose, mention.first, mention.last)
    )


def _dear_to(name: str, persons: Sequence[Person]) -> set[int]:
    """Return whose name those who talk may have made this one of: Dru is Drusa."""
    known = load_words("endearments") | load_pairs("kinship").keys() | load_pairs("titles").keys()
    if " " in name or name in known:
        return set()
    return {
        index
        for index, person in enumerate(persons)
        if not (person.plural or person.name.startswith("the "))
        and any(
            is_fond(name, word)
            for form in person.forms
            for word in form.lower().split()
            if word[0] == name[:1] or word.endswith(name)  # which spares asking of most
        )
    }
