"""Narrator: whether an "I" tells the story or a part of it, and which of its people that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from fabula.reading.cast.own_names import is_own_name
from fabula.reading.cast.person import NOBODY
from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions
from fabula.reading.names.placeholders import is_readers
from fabula.reading.narrator.naming import find_narrator
from fabula.reading.narrator.parts import tellers_by_break, tellers_by_heading, tellers_by_letter
from fabula.reading.narrator.people import NARRATOR, of_any_sex, with_narrator
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.second_person import PROTAGONIST

__all__ = ["find_narrators"]


def find_narrators(
    prose: Prose, mentions: Mentions, people: People, cues: Cues
) -> tuple[People, Sequence[int]]:
    """Return for each token the person who is "I" in the narration there, or NO_ONE.

    The people come with a nameless narrator added where nobody names who tells the story. Several tell it
    where headings or breaks say so; elsewhere it is one, the author's word before all. In what is told in the
    second person it is whom the narration calls "you".
    """
    given = [index for index, person in enumerate(people.persons) if person.narrator]
    people, tellers = (people, {}) if len(given) == 1 else tellers_by_heading(prose, mentions, people)
    if not given and not tellers and not mentions.addressed:
        tellers = tellers_by_letter(prose, people) or tellers_by_break(prose, mentions, people)
    every, addressed = frozenset(range(len(prose.manuscript.paragraphs))), mentions.addressed
    for paragraphs, name in ((addressed, PROTAGONIST), (every - addressed, NARRATOR)):
        if not paragraphs:
            continue
        elsewhere = {*tellers, *(every - paragraphs)}
        person = given[0] if given else find_narrator(prose, mentions, people, cues, elsewhere)
        people, person = with_narrator(people, person, name)
        if paragraphs is addressed and person >= 0 and is_readers(people.persons[person].name):
            people = of_any_sex(people, person)
        tellers |= dict.fromkeys(paragraphs.difference(tellers), person)
    narrators = [tellers[paragraph] for paragraph in prose.tokens.paragraph]
    return _with_own_names(prose, mentions, people, narrators), narrators


def _with_own_names(prose: Prose, mentions: Mentions, people: People, narrators: Sequence[int]) -> People:
    """Return the people with those who tell the story by all names that are theirs: "She calls me Bird"."""
    tellers: dict[int, set[int]] = defaultdict(set)
    for mention, person in zip(mentions.all, people.of_mention, strict=True):
        own = mention.kind == "name" and not prose.said[mention.first] and 0 <= person < people.named
        if own and is_own_name(prose, mention.first, mention.last):
            tellers[person].add(narrators[mention.first])
    same = {person: next(iter(who)) for person, who in tellers.items() if len(who) == 1}
    same = {
        person: teller
        for person, teller in same.items()
        if 0 <= teller < people.named
        and teller not in same
        and {people.persons[person].sex, people.persons[teller].sex} != {"m", "f"}
    }
    if not same:
        return people
    persons = list(people.persons)
    for person, teller in same.items():
        forms = (*persons[teller].forms, *persons[person].forms)
        persons[teller], persons[person] = replace(persons[teller], forms=forms), NOBODY
    of_mention = tuple(same.get(person, person) for person in people.of_mention)
    return replace(people, persons=tuple(persons), of_mention=of_mention)
