"""Pipeline: how a manuscript becomes a story, layer after layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from fabula.corrections import Correction
from fabula.corrections.facts import settle
from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.models.reader.network import Reader
from fabula.reading.account import Account
from fabula.reading.addressees import assign_addressees
from fabula.reading.ages import find_ages
from fabula.reading.cast import gather_cast
from fabula.reading.characters import make_characters
from fabula.reading.claims import read_claims
from fabula.reading.cues import find_cues
from fabula.reading.feelings import find_feelings
from fabula.reading.hearing import Hearing
from fabula.reading.interludes import find_interludes
from fabula.reading.mentions import find_mentions, without
from fabula.reading.names import NameMention, find_names, known_words, with_told
from fabula.reading.narrator import find_narrator, with_narrator
from fabula.reading.people import gather_people
from fabula.reading.phrases import entities_of, events_of, read_mentions
from fabula.reading.places import gather_places
from fabula.reading.prose import Prose
from fabula.reading.quotes import find_quotes, with_told_lines
from fabula.reading.relations import find_relations
from fabula.reading.resolvers import LedgerResolver, Resolver, SalienceResolver
from fabula.reading.scenes import read_scenes, scene_spans
from fabula.reading.scenes.moments import place_interludes
from fabula.reading.scenes.setting import Settings
from fabula.reading.scenes.told import scenes_told
from fabula.reading.speakers import assign_speakers
from fabula.reading.things.placements import find_placements
from fabula.reading.told import find_stale, find_told, join_told
from fabula.reading.traits import find_traits
from fabula.reading.whereabouts import find_whereabouts
from fabula.span import Span
from fabula.story import CastMember, Quote, Story

Progress = Callable[[str, int, int], None]  # stage, done, total


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


def read(
    manuscript: Manuscript,
    models: Models,
    cast: Sequence[CastMember] | None = None,
    progress: Progress | None = None,
    corrections: Sequence[Correction] = (),
) -> Story:
    """Read a manuscript; with a ``cast`` its members are the named characters, and no one else is.

    The ``corrections`` are the author's word: every layer takes as given what they say of it.
    """
    report = progress or (lambda stage, done, total: None)
    account, place_names = read_people(manuscript, models, cast, report, corrections)
    settings = Settings(account)
    spans = scene_spans(account)
    told = scenes_told(account, spans)
    where = [settings.place_of(span, one.place) for span, one in zip(spans, told, strict=True)]
    places, place_ids = gather_places(place_names, settings, where)
    interludes = find_interludes(account, spans)
    scenes = read_scenes(account, spans, where, place_ids, interludes, told)
    feelings = find_feelings(account, scenes)
    relations = find_relations(account, scenes, feelings)
    known = read_claims(account, scenes, interludes)
    report("reading", 4, 4)
    return Story(
        manuscript, account.characters, account.quotes, places, scenes, account.entities, account.events,
        feelings, find_whereabouts(account, settings, place_ids, scenes), relations,
        known.claims, known.learnings, known.deceptions, find_placements(account, scenes),
        place_interludes(account, spans, interludes, [one.time for one in told]),
        find_ages(account, interludes), find_traits(account, interludes),
        replace(account.prose.tokens, reading=None), find_stale(corrections, account),
    )  # fmt: skip


def read_people(
    manuscript: Manuscript, models: Models, cast: Sequence[CastMember] | None, report: Progress,
    corrections: Sequence[Correction] = (),
) -> tuple[Account, tuple[NameMention, ...]]:  # fmt: skip
    """Return who is in the story, whom its words mean and who says its lines; and the names of places."""
    quotations = find_quotes(manuscript)
    facts = settle(corrections, manuscript, [quotation.span for quotation in quotations])
    quotations = with_told_lines(quotations, facts)
    tokens = models.parse(
        manuscript.text, manuscript.paragraphs, lambda done, total: report("parsing", done, total),
        [quotation.span for quotation in quotations if quotation.kind != "other"],
    )  # fmt: skip
    prose = Prose(manuscript, tokens, quotations)
    reading = tokens.reading

    report("reading", 0, 4)
    names, place_names = with_told(prose, find_names(prose, known_words(cast or ())), facts)
    mentions = find_mentions(prose, names) if reading is None else read_mentions(prose, names, reading)
    mentions = without(mentions, facts.nobody) if facts.nobody else mentions
    cues = find_cues(prose, mentions)
    members = gather_cast(prose, mentions, cues, cast, facts)
    people = gather_people(prose, mentions, members, cues, with_described=reading is None)
    people, narrator = with_narrator(people, find_narrator(prose, mentions, people, cues))

    report("reading", 1, 4)
    resolver: Resolver = SalienceResolver(prose, mentions)
    hearing: Hearing | None = None
    if models.reader is not None and reading is not None:
        resolver = LedgerResolver(prose, mentions, models.reader, reading)
        hearing = Hearing(prose, mentions, cues, models.reader, reading)
    people, known = resolver.introduce(people, narrator, cues)
    people, known, given = find_told(prose, mentions, people, known, narrator, facts)
    conversation = assign_speakers(prose, mentions, people, cues, known, narrator, hearing, given)
    # Who speaks tells who "she" is, which in turn tells who speaks: once more, with the first answers.
    known = resolver.resolve(people, narrator, conversation.speakers)
    conversation = assign_speakers(prose, mentions, people, cues, known, narrator, hearing, given)
    speakers = conversation.speakers
    told = assign_addressees(
        prose, mentions, people, cues, conversation.turns, speakers, known, narrator, given.addressees
    )

    report("reading", 2, 4)
    listeners = [people_told[0] if len(people_told) == 1 else -1 for people_told in told]
    people, resolution = join_told(*resolver.settle(people, narrator, speakers, listeners), facts)
    unnamed_from = None if reading is None else people.named
    characters, id_of = make_characters(
        prose, mentions, people, resolution, speakers, narrator, unnamed_from, given
    )
    quotes = tuple(
        Quote(
            f"q{index + 1}",
            quotation.span,
            quotation.kind,
            id_of.get(said.person),
            tuple(id_of[person] for person in told[index] if person in id_of),
            said.confidence,
            said.by,
            said.evidence,
        )
        for index, (quotation, said) in enumerate(zip(quotations, conversation.of_line, strict=True))
    )
    who = [id_of.get(person) for person in resolution.owner]
    entities = entities_of(prose, reading) if reading is not None else ()
    events = events_of(prose, reading) if reading is not None else ()
    account = Account(prose, mentions, who, characters, quotes, entities, events, facts)
    report("reading", 3, 4)
    return account, place_names
