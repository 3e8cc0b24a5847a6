"""Characters: the people of the layers made into the story's characters, each with all their mentions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from fabula.reading.characters.order import first_told
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.ids import IdMaker
from fabula.reading.introductions.by_description import GROUP_MENTIONS
from fabula.reading.mentions import Mentions
from fabula.reading.names.placeholders import as_written
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.told import NOTHING_GIVEN, Given
from fabula.story import Character, Mention


def make_characters(
    prose: Prose,
    mentions: Mentions,
    people: People,
    resolution: Resolution,
    speakers: Sequence[int],
    narrators: Sequence[int],
    unnamed_from: int | None = None,
    given: Given = NOTHING_GIVEN,
    halves: Mapping[int, int] = MappingProxyType({}),
) -> tuple[tuple[Character, ...], dict[int, str]]:
    """Return the characters in the order of their first mention, and the id of each person among them.

    By rules a person is a character when named or when they speak; someone only spoken of by description is
    not, but a group that thinks and acts is. Whoever the trained reader found without a name is one, however
    seldom mentioned: ``unnamed_from`` is the first of these. So is everyone of whom the author speaks.
    ``halves`` are those who turn out to be somebody else, by another half of the name, unless the author
    speaks of both.
    """
    halves = {one: other for one, other in halves.items() if not given.named.issuperset((one, other))}
    owner = [halves.get(person, person) for person in resolution.owner]
    of_person: dict[int, list[Mention]] = defaultdict(list)
    indices: dict[int, list[int]] = defaultdict(list)
    for index, (person, mention) in enumerate(zip(owner, _bare(mentions), strict=True)):
        if person >= 0:
            of_person[person].append(mention)
            indices[person].append(index)
    speaking = {halves.get(person, person) for person in speakers}
    narrating = set(narrators)
    lived_by, told_by = _protagonists(prose, mentions, narrators)
    kept = [
        person
        for person in sorted({*range(len(people.persons))} - halves.keys())
        if person in speaking
        or person in given.summoned
        or (person in given.named and of_person[person])
        or (unnamed_from is not None and person >= unnamed_from and of_person[person])
        or (person in narrating and of_person[person])
        or (person < people.named and any(m.kind == "name" for m in of_person[person]))
        or (
            person >= people.named
            and people.persons[person].plural
            and len(of_person[person]) >= GROUP_MENTIONS
        )
    ]
    kept.sort(key=lambda person: (first_told(of_person[person]), person))
    ids = IdMaker()
    id_of = {person: ids.make(_id_name(prose, people, of_person[person], person)) for person in kept}
    id_of |= {one: id_of[other] for one, other in halves.items() if other in id_of}
    called: dict[int, list[str]] = defaultdict(list)
    for one, other in halves.items():
        called[other] += people.persons[one].forms
    for person in kept:
        of_person[person] = [
            _weighed(mention, person, resolution.candidates.get(index, ()), id_of)
            for mention, index in zip(of_person[person], indices[person], strict=True)
        ]
    characters = tuple(
        replace(
            _character(prose, people, person, id_of[person], of_person[person], called[person]),
            narrator=person in told_by,
            second_person=person in lived_by,
        )
        for person in kept
    )
    return characters, id_of


@once
def _bare(mentions: Mentions) -> list[Mention]:
    """Return the mentions as the story has them, whoever is meant."""
    return [Mention(mention.span(mentions.prose), mention.kind) for mention in mentions.all]


def _protagonists(prose: Prose, mentions: Mentions, narrators: Sequence[int]) -> tuple[set[int], set[int]]:
    """Return whom the narration calls "you", and who says "I" in it."""
    if not mentions.addressed:
        return set(), set(narrators)
    addressed = [paragraph in mentions.addressed for paragraph in prose.tokens.paragraph]
    return (
        {person for person, told in zip(narrators, addressed, strict=True) if told},
        {person for person, told in zip(narrators, addressed, strict=True) if not told},
    )


def _weighed(
    mention: Mention, person: int, candidates: Sequence[tuple[int, float]], id_of: Mapping[int, str]
) -> Mention:
    """Say of a mention how sure it is, and who else it may be."""
    share, rival = None, None
    for other, weight in candidates:
        if id_of.get(other) == id_of[person]:
            share = weight if share is None else share + weight
        elif rival is None:
            rival = id_of.get(other)
    if share is None:
        return mention
    return Mention(mention.span, mention.kind, share, rival)


def _id_name(prose: Prose, people: People, mentions: list[Mention], person: int) -> str:
    """Name an id after the first name the text gives, which later chapters do not change."""
    first = next((m for m in mentions if m.kind == "name"), None)
    name = first.span.of(prose.tokens.text) if first else people.persons[person].name
    return as_written(name, prose.manuscript.stand_ins)


def _character(
    prose: Prose, people: People, person: int, id: str, mentions: list[Mention], called: Sequence[str]
) -> Character:
    known, read = people.persons[person], prose.manuscript.stand_ins
    forms = dict.fromkeys((*known.forms, *called))
    aliases = tuple(as_written(form, read) for form in forms if form != known.name)
    pronouns = known.pronouns or ("they/them" if known.plural else None)
    return Character(
        id,
        as_written(known.name, read),
        aliases,
        "group" if known.plural else "person",
        pronouns,
        False,
        tuple(mentions),
        named=person < people.named,
    )
