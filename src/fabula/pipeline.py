"""Pipeline: how a manuscript becomes a story, layer after layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from fabula.callbacks import Hear, Progress
from fabula.corrections import Correction
from fabula.corrections.facts import settle
from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.models.reader.network import Reader
from fabula.models.workers import beside
from fabula.reading.account import Account
from fabula.reading.cast import Cast, gather_cast
from fabula.reading.characters import make_characters
from fabula.reading.characters.parties import gather_parties
from fabula.reading.characters.passing import mark_passing
from fabula.reading.claims import read_claims
from fabula.reading.claims.placing import Where
from fabula.reading.coreference.group_chains import join_groups
from fabula.reading.coreference.relatives import join_relatives
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.resolvers import LedgerResolver, Resolver, SalienceResolver
from fabula.reading.cues import Cue, find_cues
from fabula.reading.earlier import Earlier
from fabula.reading.feelings import find_feelings
from fabula.reading.interludes import find_interludes
from fabula.reading.mentions import Mentions, find_mentions, without
from fabula.reading.names import NameMention, find_names, known_words, with_told
from fabula.reading.narrator import find_narrators
from fabula.reading.people import People, gather_people
from fabula.reading.phrases import entities_of, events_of, read_mentions
from fabula.reading.places import gather_places
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import Quotation, find_quotes, with_told_lines
from fabula.reading.readable import readable
from fabula.reading.relations import find_relations
from fabula.reading.scenes import read_scenes, scene_spans
from fabula.reading.scenes.moments import place_interludes
from fabula.reading.scenes.setting import Settings
from fabula.reading.scenes.told import scenes_told
from fabula.reading.second_person import with_protagonist
from fabula.reading.speech.addressees import assign_addressees
from fabula.reading.speech.called_names import name_called
from fabula.reading.speech.hearing import Hearing
from fabula.reading.speech.speakers import Conversation, assign_speakers
from fabula.reading.things.placements import find_placements
from fabula.reading.told import Given, find_stale, find_told, join_told
from fabula.reading.traits import find_traits
from fabula.reading.traits.ages import find_ages
from fabula.reading.whereabouts import find_whereabouts
from fabula.span import Span
from fabula.story import CastMember, Quote, Story

LONG = 200_000  # characters from which a second process pays for its start
Cues = Mapping[int, tuple[Cue, ...]]  # by the line they are of


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
    earlier: Earlier | None = None,
    hear: Hear | None = None,
) -> Story:
    """Read a manuscript; with a ``cast`` its members are the named characters, and no one else is.

    The ``corrections`` are the author's word: every layer takes as given what they say of it. ``earlier`` is
    what was found when the story was last read, and then what is found now. ``hear`` is called with
    the people and the lines alone as soon as they are known, halfway: no later layer changes them.
    """
    report = progress or (lambda stage, done, total: None)
    account, place_names = read_people(manuscript, models, cast, report, corrections, earlier)
    # What was read before may be there still: then no process is started for it.
    pays = earlier is None and len(manuscript.text) >= LONG
    earlier = earlier or Earlier()  # not before: what nobody asks for again need not stay
    if hear is not None:
        hear(Story(manuscript, account.characters, account.quotes, (), ()))
    facts, stale = account.facts, find_stale(corrections, account)
    world_facts = replace(facts, relations=(), no_claims=frozenset(), stale=())
    account = earlier.same("account", replace(account, facts=world_facts))
    story = earlier.kept("world", lambda: _read_world(manuscript, account, place_names))
    account = account if facts == world_facts else replace(account, facts=facts)
    earlier.same("no claims", facts.no_claims)
    where = Where(story.places, story.whereabouts, story.placements)
    # What is claimed and who is what to whom are found apart: of a novel, each on a process of its own.
    with beside(lambda: find_relations(account, story.scenes, story.feelings), pays) as related:
        known = earlier.kept("claims", lambda: read_claims(account, story.scenes, story.interludes, where))
        earlier.same("told relations", facts.relations)
        relations = earlier.kept("relations", related)
    report("reading", 4, 4)
    return replace(
        story, manuscript=manuscript, relations=relations, claims=known.claims, learnings=known.learnings,
        deceptions=known.deceptions, stale_corrections=stale,
    )  # fmt: skip


def _read_world(manuscript: Manuscript, account: Account, place_names: tuple[NameMention, ...]) -> Story:
    """Return the story but for what is claimed in it and who is what to whom."""
    settings = Settings(account)
    spans = scene_spans(account)
    told = scenes_told(account, spans)
    where = [settings.place_of(span, one.place) for span, one in zip(spans, told, strict=True)]
    places, place_ids = gather_places(place_names, settings, where)
    interludes = find_interludes(account, spans)
    scenes = read_scenes(account, spans, where, place_ids, interludes, told)
    placed = place_interludes(account, spans, interludes, [one.time for one in told])
    return Story(
        manuscript, account.characters, account.quotes, places, scenes, account.entities, account.events,
        feelings=find_feelings(account, scenes),
        whereabouts=find_whereabouts(account, settings, place_ids, scenes),
        placements=find_placements(account, scenes),
        interludes=placed,
        ages=find_ages(account, interludes),
        traits=find_traits(account, interludes),
        tokens=replace(account.prose.tokens, text=manuscript.text, reading=None),
    )  # fmt: skip


def read_people(
    manuscript: Manuscript, models: Models, cast: Sequence[CastMember] | None, report: Progress,
    corrections: Sequence[Correction] = (), earlier: Earlier | None = None,
) -> tuple[Account, tuple[NameMention, ...]]:  # fmt: skip
    """Return who is in the story, whom its words mean and who says its lines; and the names of places.

    A correction changes nothing in most of the layers, so these are asked only where something before them
    is not as it was ``earlier``.
    """
    earlier = earlier or Earlier()
    written, models, cast = earlier.same("asked", (manuscript, models, cast))
    manuscript = earlier.kept("readable", lambda: readable(written))
    quotations = earlier.kept("quotations", lambda: find_quotes(manuscript))
    facts = settle(corrections, written, [quotation.span for quotation in quotations])
    quotations = earlier.same("lines", with_told_lines(quotations, facts))
    prose = earlier.kept("prose", lambda: _parse(manuscript, quotations, models, report))

    report("reading", 0, 4)
    found = earlier.kept("names", lambda: find_names(prose, known_words(cast or ())))
    names, place_names = earlier.same("names told", with_told(prose, found, facts))
    nobody = earlier.same("nobody", facts.nobody)
    mentions = earlier.kept("mentions", lambda: _find_mentions(prose, names, nobody))
    cues = earlier.kept("cues", lambda: find_cues(prose, mentions))
    hearing = earlier.kept("hearing", lambda: _hear(prose, mentions, cues, models.reader))
    members = earlier.same("cast", gather_cast(prose, mentions, cues, cast, facts))

    report("reading", 1, 4)
    people, narrators, known, resolver = earlier.kept(
        "people", lambda: _introduce(prose, mentions, members, cues, models.reader)
    )
    people, known, given = earlier.same("told", find_told(prose, mentions, people, known, narrators, facts))
    conversation, told, resolver = earlier.kept(
        "conversation",
        lambda: _converse(prose, mentions, people, cues, known, narrators, hearing, given, resolver),
    )
    speakers = conversation.speakers

    report("reading", 2, 4)
    listeners = [people_told[0] if len(people_told) == 1 else -1 for people_told in told]
    people, resolution = resolver.again().settle(people, narrators, speakers, listeners, cues)
    talking = {*speakers, *(person for heard_by in told for person in heard_by)}
    resolution = join_groups(prose, mentions, people, resolution, talking)
    resolution = join_relatives(prose, mentions, people, resolution, speakers, narrators, talking)
    people, resolution = join_told(people, resolution, facts)
    reading = prose.tokens.reading
    unnamed_from = None if reading is None else people.named
    characters, id_of = make_characters(
        prose, mentions, people, resolution, speakers, narrators, unnamed_from, given
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
    telling = [id_of.get(person) for person in narrators]
    account = Account(prose, mentions, who, characters, quotes, entities, events, telling, facts)
    account = gather_parties(account)
    account = replace(account, characters=mark_passing(account))
    report("reading", 3, 4)
    return account, place_names


def _parse(
    manuscript: Manuscript, quotations: tuple[Quotation, ...], models: Models, report: Progress
) -> Prose:
    tokens = models.parse(
        manuscript.text, manuscript.paragraphs, lambda done, total: report("parsing", done, total),
        [quotation.span for quotation in quotations if quotation.kind != "other"],
    )  # fmt: skip
    return Prose(manuscript, tokens, quotations)


def _find_mentions(prose: Prose, names: tuple[NameMention, ...], nobody: frozenset[str]) -> Mentions:
    reading = prose.tokens.reading
    mentions = find_mentions(prose, names) if reading is None else read_mentions(prose, names, reading)
    return with_protagonist(prose, without(mentions, nobody) if nobody else mentions)


def _hear(prose: Prose, mentions: Mentions, cues: Cues, network: Reader | None) -> Hearing | None:
    reading = prose.tokens.reading
    return None if network is None or reading is None else Hearing(prose, mentions, cues, network, reading)


def _introduce(
    prose: Prose, mentions: Mentions, members: Cast, cues: Cues, network: Reader | None
) -> tuple[People, Sequence[int], Resolution, Resolver]:
    """Return who may speak, who is "I" in the narration, whom mentions mean, and who goes on to say that."""
    reading = prose.tokens.reading
    people = gather_people(prose, mentions, members, cues, with_described=reading is None)
    people, narrators = find_narrators(prose, mentions, people, cues)
    resolver: Resolver = SalienceResolver(prose, mentions)
    if network is not None and reading is not None:
        resolver = LedgerResolver(prose, mentions, network, reading)
    people, known = resolver.introduce(people, narrators, cues)
    people, known = name_called(prose, mentions, people, cues, known, narrators)
    return people, narrators, known, resolver


def _converse(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, known: Resolution,
    narrators: Sequence[int], hearing: Hearing | None, given: Given, resolver: Resolver,
) -> tuple[Conversation, list[tuple[int, ...]], Resolver]:  # fmt: skip
    """Return who says each line, and to whom."""
    resolver = resolver.again()
    conversation = assign_speakers(prose, mentions, people, cues, known, narrators, hearing, given)
    # Who speaks tells who "she" is, which in turn tells who speaks: once more, with the first answers.
    known = resolver.resolve(people, narrators, conversation.speakers)
    conversation = assign_speakers(prose, mentions, people, cues, known, narrators, hearing, given)
    speakers, turns = conversation.speakers, conversation.turns
    told = assign_addressees(
        prose, mentions, people, cues, turns, speakers, known, narrators, given.addressees
    )
    return conversation, told, resolver
