"""People who tell: a nameless narrator added to the people, and what is not known of a "you"."""

from __future__ import annotations

from dataclasses import replace

from fabula.reading.cast import Person
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import set_of
from fabula.reading.people import People

NARRATOR = "the narrator"
NO_ONE, UNNAMED = -1, -2


def with_narrator(people: People, narrator: int, name: str = NARRATOR) -> tuple[People, int]:
    """Return the people with a nameless narrator added where ``narrator`` is -2, and who the narrator is.

    Whoever is told the story as theirs is called by another ``name``.
    """
    if narrator != UNNAMED:
        return people, narrator
    sex = load_pairs("first_names").get(name.split()[0].lower(), "u") if name != NARRATOR else "u"
    nameless = Person(name, (), sex, pronouns=set_of(sex) or None, narrator=True)
    persons = (*people.persons, nameless)
    return replace(people, persons=persons), len(persons) - 1


def of_any_sex(people: People, person: int) -> People:
    """Return the people with nothing known of someone's sex: in the narration no "she" is a "you"."""
    persons = list(people.persons)
    persons[person] = replace(persons[person], sex="u", pronouns=None)
    return replace(people, persons=tuple(persons))
