"""People: everyone the layers may point to, named or known by a description, with the pronouns they go by."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from fabula.reading.cast import Cast, Person
from fabula.reading.cues import Cues
from fabula.reading.introductions.by_description import add_described
from fabula.reading.introductions.calls_answered import link_called
from fabula.reading.introductions.introduced import link_introduced
from fabula.reading.introductions.named_descriptions import link_named_descriptions
from fabula.reading.introductions.other_of_two import link_other_of_two
from fabula.reading.introductions.reader_names import link_reader_names
from fabula.reading.introductions.recognitions import link_recognised
from fabula.reading.introductions.telling import find_introductions
from fabula.reading.introductions.titled import link_titled
from fabula.reading.introductions.told_trades import link_told_trades
from fabula.reading.mentions import NEOPRONOUNS, Mentions
from fabula.reading.pronouns import KNOWN_SETS, learn_pronouns, settle
from fabula.reading.prose import Prose


@dataclass(frozen=True)
class People:
    """Everyone, and for each mention whose it surely is: a name's or a description's person, or -1.

    ``named`` of them come first, by their place in the cast; the rest are known by a description alone.
    ``described`` gives for a mention by sex and age only ("the old man") the person so introduced: someone of
    their own, unless context shows that one of the others is meant. ``introductions`` gives for a line that
    tells its speaker's name the mention that is it; ``introduced`` are the descriptions in the tags of such.
    """

    persons: tuple[Person, ...]
    named: int
    of_mention: tuple[int, ...]
    described: Mapping[int, int] = field(default_factory=dict)
    introductions: Mapping[int, int] = field(default_factory=dict)
    introduced: frozenset[int] = frozenset()

    def fits(self, person: int, pronouns: str) -> bool:
        """Say whether a person may be called by a set of pronouns."""
        known = self.persons[person]
        if not pronouns:
            return True
        if pronouns in ("he/him", "she/her"):
            if known.pronouns not in (None, pronouns):
                return False
            return (known.sex == "u" and not known.plural) or known.sex == KNOWN_SETS[pronouns]
        if pronouns in NEOPRONOUNS:
            return known.pronouns == pronouns
        if pronouns == "they/them":
            return known.plural or known.pronouns == "they/them"
        return True


def gather_people(
    prose: Prose, mentions: Mentions, cast: Cast, cues: Cues,
    with_described: bool = True,
) -> People:  # fmt: skip
    """Add to the cast those who speak without a name, and learn each person's pronouns from the text.

    Those without a name are found by their words; ``with_described`` says whether to look for them.
    """
    persons = list(cast.people)
    of_mention = [cast.of_name[m.name] if m.name >= 0 else -1 for m in mentions.all]
    link_reader_names(prose, mentions, persons, of_mention)
    link_titled(prose, mentions, persons, of_mention)
    link_named_descriptions(prose, mentions, persons, of_mention)
    link_other_of_two(prose, mentions, persons, of_mention)
    link_recognised(prose, mentions, cues, of_mention)
    link_called(prose, mentions, cues, persons, of_mention)
    link_told_trades(prose, mentions, cues, of_mention)
    introductions = find_introductions(prose, mentions)
    introduced = link_introduced(prose, mentions, cues, introductions, of_mention)
    described = add_described(prose, mentions, cues, persons, of_mention) if with_described else {}
    persons = learn_pronouns(prose, mentions, persons, of_mention)
    return People(tuple(persons), len(cast.people), tuple(of_mention), described, introductions, introduced)


def settle_pronouns(
    people: People, mentions: Mentions, candidates: Mapping[int, Sequence[tuple[int, float]]],
    apart: Collection[int] = (),
) -> People:  # fmt: skip
    """Give a set to those still without one, but for some people who are ``apart``.

    The ``candidates`` are as a ``Resolution`` has them.
    """
    settled = settle(people.persons, mentions, candidates)
    persons = (
        before if index in apart else after
        for index, (before, after) in enumerate(zip(people.persons, settled, strict=True))
    )
    return replace(people, persons=tuple(persons))
