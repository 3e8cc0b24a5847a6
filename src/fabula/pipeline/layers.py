"""Layers: what each step of the pipeline asks of the reading, by the trained reader or by rules alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol
from typing import cast as as_type

from fabula.callbacks import Progress
from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.models.reader.network import Reader
from fabula.reading.account import Account
from fabula.reading.cast import Cast
from fabula.reading.characters import make_characters
from fabula.reading.characters.bodies import Bodies, gather_bodies
from fabula.reading.characters.choruses import gather_choruses
from fabula.reading.characters.parties import gather_parties
from fabula.reading.characters.passing import mark_passing
from fabula.reading.clitics import with_clitics_apart
from fabula.reading.coreference.group_chains import join_groups
from fabula.reading.coreference.relatives import join_relatives
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.resolvers import LedgerResolver, Resolver, SalienceResolver
from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions, find_mentions, without
from fabula.reading.names import NameMention
from fabula.reading.narrator import find_narrators
from fabula.reading.noted import Notes
from fabula.reading.people import People, gather_people
from fabula.reading.phrases import entities_of, events_of, read_mentions
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import Quotation
from fabula.reading.second_person import with_protagonist
from fabula.reading.speech.addressees import assign_addressees
from fabula.reading.speech.called_names import name_called
from fabula.reading.speech.described import described_speakers
from fabula.reading.speech.hearing import Hearing
from fabula.reading.speech.speakers import Conversation, assign_speakers
from fabula.reading.told import Given
from fabula.span import Span
from fabula.story import (
    Character,
    Entity,
    Event,
    Quote,
)

Found = tuple[tuple[Entity, ...], tuple[Event, ...]]
Introduced = tuple[People, Sequence[int], Resolution, Resolver]


class Models(Protocol):
    """What the layers need of the models."""

    @property
    def reader(self) -> Reader | None:
        """The trained reader, or None where rules read alone."""

    def parse(
        self, text: str, paragraphs: Sequence[Span], progress: Callable[[int, int], None] | None = None,
        speech: Sequence[Span] = (),
    ) -> Tokens:  # fmt: skip
        """Return the tokens of the paragraphs."""


def parse(
    manuscript: Manuscript, quotations: tuple[Quotation, ...], models: Models, report: Progress
) -> Prose:
    """Return the words of the prose, and which of them are said."""
    tokens = models.parse(
        manuscript.text, manuscript.paragraphs, lambda done, total: report("parsing", done, total),
        [quotation.span for quotation in quotations if quotation.kind != "other"],
    )  # fmt: skip
    return Prose(manuscript, with_clitics_apart(tokens), quotations)


def find_all_mentions(prose: Prose, names: tuple[NameMention, ...], nobody: frozenset[str]) -> Mentions:
    """Return the phrases for people: the trained reader's, or the rules', and "you" where it is somebody."""
    reading = prose.tokens.reading
    mentions = find_mentions(prose, names) if reading is None else read_mentions(prose, names, reading)
    return with_protagonist(prose, without(mentions, nobody) if nobody else mentions)


def found_in(prose: Prose) -> Found:
    """Return what is no person, and what happens, where the trained reader has read."""
    reading = prose.tokens.reading
    return ((), ()) if reading is None else (entities_of(prose, reading), events_of(prose, reading))


def prepare_hearing(prose: Prose, mentions: Mentions, cues: Cues, network: Reader | None) -> Hearing | None:
    """Return what asks the trained reader who says and hears a line; None where rules read alone."""
    reading = prose.tokens.reading
    return None if network is None or reading is None else Hearing(prose, mentions, cues, network, reading)


def introduce(
    prose: Prose, mentions: Mentions, members: Cast, cues: Cues, network: Reader | None, before: object
) -> Introduced:
    """Return who may speak, who is "I" in the narration, whom mentions mean, and who goes on to say that.

    ``before`` is what was returned of the story when it was last read, or None.
    """
    reading = prose.tokens.reading
    people = gather_people(prose, mentions, members, cues, with_described=reading is None)
    people, narrators = find_narrators(prose, mentions, people, cues)
    resolver: Resolver = SalienceResolver(prose, mentions)
    if network is not None and reading is not None:
        resolver = LedgerResolver(prose, mentions, network, reading)
        if before is not None:
            resolver.remember(as_type(Introduced, before)[-1])
    people, known = resolver.introduce(people, narrators, cues)
    people, known = name_called(prose, mentions, people, cues, known, narrators)
    return people, narrators, known, resolver


def converse(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, known: Resolution,
    narrators: Sequence[int], hearing: Hearing | None, given: Given, resolver: Resolver, notes: Notes,
) -> tuple[Conversation, list[tuple[int, ...]], Resolver]:  # fmt: skip
    """Return who says each line, and to whom; and who goes on to say whom mentions mean."""
    resolver = resolver.again()
    first = assign_speakers(
        prose, mentions, people, cues, known, narrators, hearing, given, None, notes
    )  # fmt: skip
    # Who speaks tells who "she" is, which in turn tells who speaks: once more, with the first answers.
    described = described_speakers(prose, mentions, people, cues, known, first.speakers, first.sure)
    said = [described.get(line, person) for line, person in enumerate(first.speakers)]
    known = resolver.resolve(people, narrators, said, cues, first.sure)
    conversation = assign_speakers(
        prose, mentions, people, cues, known, narrators, hearing, given, first.of_line, notes, described
    )
    speakers, turns = conversation.speakers, conversation.turns
    told = assign_addressees(
        prose, mentions, people, cues, turns, speakers, known, narrators, given.addressees
    )
    return conversation, told, resolver


def settle_everyone(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, narrators: Sequence[int],
    conversation: Conversation, told: Sequence[tuple[int, ...]], resolver: Resolver,
) -> tuple[People, Resolution]:  # fmt: skip
    """Return everyone there is and whom all mentions mean, now that it is known who says what to whom."""
    speakers = conversation.speakers
    listeners = [people_told[0] if len(people_told) == 1 else -1 for people_told in told]
    people, resolution = resolver.again().settle(
        people, narrators, speakers, listeners, cues, conversation.sure
    )  # fmt: skip
    talking = {*speakers, *(person for heard_by in told for person in heard_by)}
    resolution = join_groups(prose, mentions, people, resolution, talking)
    return people, join_relatives(prose, mentions, people, resolution, speakers, narrators, talking)


def characters_of(
    prose: Prose, mentions: Mentions, everyone: People, resolution: Resolution, conversation: Conversation,
    narrators: Sequence[int], given: Given, halves: Mapping[int, int],
) -> tuple[tuple[Character, ...], dict[int, str]]:  # fmt: skip
    """Return everyone who is somebody, and their ids: those too whom the trained reader found unnamed."""
    named = None if prose.tokens.reading is None else everyone.named
    return make_characters(
        prose,
        mentions,
        everyone,
        resolution,
        conversation.speakers,
        narrators,
        named,
        given,
        halves,
    )


def give_account(
    prose: Prose, mentions: Mentions, characters: tuple[Character, ...], id_of: Mapping[int, str],
    resolution: Resolution, narrators: Sequence[int], conversation: Conversation,
    told: Sequence[tuple[int, ...]], names_said: Sequence[str], found: Found, bodies: Bodies,
) -> Account:  # fmt: skip
    """Return who is in the story, whom its words mean and who says its lines, all by their ids."""
    quotes = quotes_of(prose.quotations, conversation, told, id_of)
    who = [id_of.get(person) for person in resolution.owner]
    telling = [id_of.get(person) for person in narrators]
    account = Account(prose, mentions, who, characters, quotes, *found, telling)
    account = gather_bodies(gather_choruses(gather_parties(account)), bodies)
    return replace(account, characters=mark_passing(account, names_said))


def quotes_of(
    quotations: Sequence[Quotation], conversation: Conversation, told: Sequence[tuple[int, ...]],
    id_of: Mapping[int, str],
) -> tuple[Quote, ...]:  # fmt: skip
    """Return the lines as the story has them, with who says them and hears them by their ids."""
    return tuple(
        Quote(
            f"q{index + 1}",
            quotation.span,
            quotation.kind,
            id_of.get(said.person),
            tuple(dict.fromkeys(id_of[person] for person in told[index] if person in id_of)),
            said.confidence,
            said.by,
            said.evidence,
        )
        for index, (quotation, said) in enumerate(zip(quotations, conversation.of_line, strict=True))
    )
