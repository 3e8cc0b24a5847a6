"""Unnamed: people made of those who were entered in the ledger without a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from fabula.reading.cast import Person, is_vocative
from fabula.reading.cast.titles import WORN_BY
from fabula.reading.cast.vocatives import calls_listener
from fabula.reading.coreference.companions import companions
from fabula.reading.coreference.descriptions import calls_by_trade
from fabula.reading.coreference.families import CALLINGS
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.kinship import kinds
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.people import People
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

QUANTITIES = frozenset({"couple", "dozen", "few", "handful", "lot", "number", "pair"})  # "a few of them"
Calling = str | tuple[str, str]  # a noun; or what a word says somebody is to somebody, and their sex
OFTEN = 3  # mentions from which someone without a name may be a speaker that no tag tells


def stand_in(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, speaking: set[int]
) -> tuple[People, Resolution]:
    """Make people of those entered without a name who may speak; the rest are no one for now.

    ``speaking`` are the mentions of those who speak by a tag, or come in with a line beside them. These and
    who is mentioned often stand in the story; their first description is theirs for good. Who is no more than
    "she" throughout is somebody where nobody else there may be meant.
    """
    resolution = _joined(prose, mentions, people, resolution)
    entered = _entered(people, resolution)
    described = {
        person
        for person, found in entered.items()
        if any(mentions.all[index].kind == "nominal" for index in found)
    }
    called = {person for person in described if _is_only_called(prose, mentions, entered[person])}
    nameless = {person: found for person, found in entered.items() if person not in described}
    speak = _nameless_in_talk(prose, mentions, people, resolution, nameless, speaking)
    speak |= {one for one in described if len(entered[one]) >= OFTEN or speaking.intersection(entered[one])}
    speak |= companions(prose, mentions, people, resolution, described, speak)
    kept = {person: found for person, found in entered.items() if person in speak - called}
    grown, known = _with_unnamed(prose, mentions, people, resolution, kept)
    return _with_called(prose, mentions, grown, known)


def _is_only_called(prose: Prose, mentions: Mentions, found: Sequence[int]) -> bool:
    """Say whether all that describes somebody is what anybody may be called: "sire", who is the king."""
    described = (mentions.all[index] for index in found if mentions.all[index].kind == "nominal")
    return all(calls_listener(prose, one.first, one.head, one.last) for one in described)


def _with_called(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution
) -> tuple[People, Resolution]:
    """Let "Sergeant?" call the big sergeant and "Papa" their father, where no other is one without a name."""
    bearers = _bearers(prose, mentions, people.named, people.of_mention)
    of_mention, owner = list(people.of_mention), list(resolution.owner)
    for index, mention in enumerate(mentions.all):
        if of_mention[index] < 0 and (bearer := _called(prose, mention, bearers)) >= 0:
            of_mention[index] = owner[index] = bearer
    return replace(people, of_mention=tuple(of_mention)), replace(resolution, owner=owner)


def _joined(prose: Prose, mentions: Mentions, people: People, resolution: Resolution) -> Resolution:
    """Let who was entered by a call alone, "Father?", be the priest who was entered without a name."""
    bearers = _bearers(prose, mentions, len(people.persons), resolution.owner)
    same: dict[int, int] = {}
    for entry, found in _entered(people, resolution).items():
        nominal = [mentions.all[index] for index in found if mentions.all[index].kind == "nominal"]
        called = {_called(prose, mention, bearers) for mention in nominal}
        if len(called) == 1 and min(called) >= 0:
            same[entry] = min(called)
    return replace(resolution, owner=[same.get(person, person) for person in resolution.owner])


def _bearers(
    prose: Prose, mentions: Mentions, nameless: int, owner: Sequence[int]
) -> dict[Calling, set[int]]:
    """Return whom the story describes, all from ``nameless`` on, by what they may be called."""
    bearers: dict[Calling, set[int]] = defaultdict(set)
    for mention, person in zip(mentions.all, owner, strict=True):
        told = not (mention.noun in kinds() and prose.said[mention.head])  # "her dad" has rather a name
        described = mention.kind == "nominal" and not mention.plural and not _calls(prose, mention)
        if person >= nameless and described and told:
            for calling in _callings_of(mention.noun):
                bearers[calling].add(person)
    return bearers


def _called(prose: Prose, mention: PersonMention, bearers: Mapping[Calling, set[int]]) -> int:
    """Return whom a word alone calls of those who bear what it says, if there is just one, or -1."""
    if not _calls(prose, mention):
        return -1
    called = next((bearers[one] for one in _callings_of(mention.noun) if one in bearers), set())
    return next(iter(called)) if len(called) == 1 else -1


def _calls(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a word alone calls somebody by trade or by what they are to who says it: "Papa?"."""
    if mention.kind != "nominal" or mention.first != mention.last:
        return False
    kin, _ = kinds().get(mention.noun, ("", ""))
    by_kin = kin in CALLINGS and is_vocative(prose, mention.first, mention.last)
    return by_kin or calls_by_trade(prose, mention)


def _callings_of(noun: str) -> list[Calling]:
    """Return by what somebody who is a noun may be called: a priest Father, a father Papa."""
    styled = [WORN_BY[noun]] if noun in WORN_BY else []
    return [noun, *styled, *([kinds()[noun]] if noun in kinds() else [])]


def _nameless_in_talk(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution,
    nameless: Mapping[int, Sequence[int]], speaking: set[int],
) -> set[int]:  # fmt: skip
    """Return who is no more than "she" where nobody else may be meant, and one such speaks."""
    stretches = stretch_of_paragraph(prose.manuscript)
    stretch_of = [stretches[prose.tokens.paragraph[mention.head]] for mention in mentions.all]
    told: dict[int, list[int]] = defaultdict(list)  # stretch -> the mentions that name or describe somebody
    for index, mention in enumerate(mentions.all):
        if mention.kind != "pronoun" and not mention.plural:
            told[stretch_of[index]].append(index)
    around: dict[int, set[int]] = {}
    talk: set[int] = set()
    for person, found in nameless.items():
        here = {stretch_of[index] for index in found}
        beside = (index for stretch in here for index in told.get(stretch, ()))
        if _is_alone(prose, mentions, people, resolution, mentions.all[found[0]].pronouns, beside):
            around[person] = here
            talk |= here if speaking.intersection(found) else set()
    return {person for person, here in around.items() if here & talk}


def _is_alone(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, pronouns: str,
    beside: Iterable[int],
) -> bool:  # fmt: skip
    """Say whether "she" may mean nobody of those who are named or described ``beside``."""
    for index in beside:
        person, mention = resolution.owner[index], mentions.all[index]
        if person < len(people.persons):
            if person >= 0 and people.fits(person, pronouns):
                return False
        elif mention.pronouns in ("", pronouns) and not prose.said[mention.head]:
            return False
    return pronouns in KNOWN_SETS


def everyone(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution
) -> tuple[People, Resolution]:
    """Make people of all who were entered without a name."""
    return _with_unnamed(prose, mentions, people, resolution, _entered(people, resolution))


def _entered(people: People, resolution: Resolution) -> dict[int, list[int]]:
    """Return the mentions of each entry that is none of the people."""
    members: dict[int, list[int]] = defaultdict(list)
    for index, person in enumerate(resolution.owner):
        if person >= len(people.persons):
            members[person].append(index)
    return members


def _with_unnamed(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution,
    members: dict[int, list[int]],
) -> tuple[People, Resolution]:  # fmt: skip
    """Add people without a name, each with their mentions, and say anew who owns what."""
    persons = list(people.persons)
    of_mention = list(people.of_mention)
    number_of: dict[int, int] = {}
    for person, found in members.items():
        number_of[person] = len(persons)
        nominal = [index for index in found if mentions.all[index].kind == "nominal"]
        telling = [index for index in nominal if not _calls(prose, mentions.all[index])]
        anchor = [*telling, *nominal, *found][0]
        of_mention[anchor] = len(persons)
        persons.append(_unnamed(prose, mentions, found, anchor))
    owner = [
        person if person < len(people.persons) else number_of.get(person, -1) for person in resolution.owner
    ]
    grown = replace(people, persons=tuple(persons), of_mention=tuple(of_mention))
    return grown, Resolution(owner, resolution.candidates)


def _unnamed(prose: Prose, mentions: Mentions, found: Sequence[int], anchor: int) -> Person:
    """Describe someone by their first description, or by their pronoun."""
    told = [KNOWN_SETS[m.pronouns] for m in (mentions.all[i] for i in found) if m.pronouns in KNOWN_SETS]
    sex = max(sorted(set(told)), key=told.count) if told else "u"
    first = mentions.all[anchor]
    plural = first.plural or first.pronouns in ("we", "they/them")
    words = prose.tokens.text[prose.tokens.start[first.first] : prose.tokens.end[first.last]]
    name = " ".join(words.split())
    if name != "I" and (first.kind == "pronoun" or name.isupper()):
        name = name.lower()  # She; MY SON
    opening, _, rest = name.partition(" ")
    some = rest.startswith("of ") or rest.partition(" of ")[0] in QUANTITIES
    if rest and not some and opening.lower() in load_words("articles"):
        name = f"the {rest}"
    pronouns = {"m": "he/him", "f": "she/her"}.get(sex)
    return Person(name, (name,), "u" if plural else sex, plural, None if plural else pronouns)
