"""Pipeline: how a manuscript becomes a story, layer after layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from typing import cast as as_type

from fabula.callbacks import Hear, Progress
from fabula.corrections import Correction
from fabula.corrections.facts import Facts, settle
from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.models.reader.network import Reader
from fabula.models.workers import beside
from fabula.reading.account import Account
from fabula.reading.cast import Cast, gather_cast, tell
from fabula.reading.cast.person import Unsaid
from fabula.reading.cast.told import with_room
from fabula.reading.cast.unsaid import telling_words, with_unsaid, without_unsaid
from fabula.reading.characters import make_characters
from fabula.reading.characters.bodies import Bodies, find_bodies, gather_bodies
from fabula.reading.characters.called_by_two import part_by_callers
from fabula.reading.characters.called_halves import find_called_halves
from fabula.reading.characters.choruses import gather_choruses
from fabula.reading.characters.parties import gather_parties
from fabula.reading.characters.passing import mark_passing
from fabula.reading.claims import read_claims
from fabula.reading.claims.placing import Where
from fabula.reading.clitics import with_clitics_apart
from fabula.reading.coreference.group_chains import join_groups
from fabula.reading.coreference.relatives import join_relatives
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.resolvers import LedgerResolver, Resolver, SalienceResolver
from fabula.reading.cues import Cues, find_cues
from fabula.reading.earlier import Earlier
from fabula.reading.feelings import find_feelings
from fabula.reading.interludes import find_interludes
from fabula.reading.mentions import Mentions, find_mentions, without
from fabula.reading.names import NameMention, find_names, known_words, with_told
from fabula.reading.narrator import find_narrators
from fabula.reading.noted import Notes
from fabula.reading.people import People, gather_people
from fabula.reading.phrases import entities_of, events_of, read_mentions
from fabula.reading.places.gathering import gather_places
from fabula.reading.places.whereabouts import find_whereabouts
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import Quotation, find_quotes, with_told_lines
from fabula.reading.readable import readable
from fabula.reading.relations import find_relations
from fabula.reading.scenes import bare, read_scenes, scene_spans
from fabula.reading.scenes.apart import back_where_they_were, interludes_apart
from fabula.reading.scenes.moments import place_interludes
from fabula.reading.scenes.setting import Settings
from fabula.reading.scenes.staying import where_they_stayed
from fabula.reading.scenes.told import scenes_told
from fabula.reading.second_person import with_protagonist
from fabula.reading.speech.addressees import assign_addressees, told_at_last
from fabula.reading.speech.called_names import name_called
from fabula.reading.speech.described import described_speakers
from fabula.reading.speech.hearing import Hearing
from fabula.reading.speech.speakers import Conversation, assign_speakers, decide_again
from fabula.reading.things.placements import find_placements
from fabula.reading.told import Given, find_stale, find_told, join_told
from fabula.reading.traits import find_traits
from fabula.reading.traits.ages import find_ages
from fabula.span import Span
from fabula.story import (
    CastMember,
    Character,
    Entity,
    Event,
    Feeling,
    Interlude,
    Quote,
    Relation,
    Scene,
    Story,
)

Found = tuple[tuple[Entity, ...], tuple[Event, ...]]
Introduced = tuple[People, Sequence[int], Resolution, Resolver]

STRANGER = "?"  # the id of whoever is in the story by the author's word alone, until all is known
LONG = 200_000  # characters from which a second process pays for its start


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


@dataclass(frozen=True, slots=True)
class Page:
    """What is there on the page, before it is asked who anybody is."""

    prose: Prose
    mentions: Mentions
    cues: Cues
    place_names: tuple[NameMention, ...]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Met:
    """Those who may speak, before it is known who does, and what the author says of them.

    ``unsaid`` are the names that only the author gives, by which nobody is known until all is read.
    """

    people: People
    narrators: Sequence[int]
    known: Resolution
    resolver: Resolver
    given: Given
    unsaid: Unsaid


@dataclass(frozen=True, slots=True)
class Talk:
    """Who says each line and to whom it is told, and who goes on to say whom mentions mean."""

    conversation: Conversation
    told: Sequence[tuple[int, ...]]
    resolver: Resolver


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
    the people and the lines alone as soon as they are known, halfway: no later layer changes them. Where all
    that is new is what the author says of some lines, it is called before that too, with what first follows.
    """
    report = progress or (lambda stage, done, total: None)
    # What was read before may be there still: then no process is started for it.
    pays = earlier is None and len(manuscript.text) >= LONG
    earlier = earlier or Earlier(remembers=False)
    account, place_names, facts = _read_people(manuscript, models, cast, report, corrections, earlier, hear)
    if hear is not None:
        hear(Story(manuscript, account.characters, account.quotes, (), ()))
    staged, settings, place_ids, interludes = _read_scenes(manuscript, account, place_names, facts, earlier)
    # What people feel and are to one another is found apart: of a novel, on a process of its own.
    with beside(lambda: _read_bonds(account, staged.scenes, facts, earlier), pays) as bonds:
        story = _read_world(staged, account, settings, place_ids, interludes, facts, earlier)
        feelings, relations = bonds()
    report("reading", 4, 4)
    return replace(
        story, feelings=feelings, relations=relations,
        stale_corrections=find_stale(corrections, facts, account),
    )  # fmt: skip


def _read_scenes(
    manuscript: Manuscript, account: Account, place_names: tuple[NameMention, ...], facts: Facts,
    earlier: Earlier,
) -> tuple[Story, Settings, dict[str, str], tuple[Interlude, ...]]:  # fmt: skip
    """Return the story up to its scenes; where they are; and the interludes without their order."""
    kept, noted = earlier.kept, earlier.noting(account)
    begins = earlier.same("begins", facts.begins)
    settings = kept("settings", lambda: Settings(noted), account)
    shifts = kept("shifts", lambda: scene_spans(noted, begins), account, begins)
    whole = kept("interludes whole", lambda: find_interludes(noted, shifts), account, shifts)
    apart = kept(
        "interludes apart", lambda: interludes_apart(account, shifts, whole, begins),
        account, shifts, whole, begins,
    )  # fmt: skip
    spans, interludes = earlier.same("spans", apart[0]), earlier.same("interludes", apart[1])
    told = earlier.same("scenes told", scenes_told(account, spans, facts.scenes))
    where = [one.place for one in told]
    settled = kept(
        "scenes settled",
        lambda: where_they_stayed(
            settings.account, spans, where,
            back_where_they_were(shifts, spans, where, settings.places_of(spans, where), interludes),
        ),
        settings, shifts, spans, told, interludes,
    )  # fmt: skip
    places, place_ids = kept(
        "places", lambda: gather_places(place_names, settings, settled), place_names, settings, settled
    )
    scenes = kept(
        "scenes", lambda: read_scenes(noted, spans, settled, place_ids, interludes, told),
        account, spans, settled, place_ids, interludes, told,
    )  # fmt: skip
    times = earlier.same("times told", [one.time for one in told])
    placed = kept(
        "placed", lambda: place_interludes(account, spans, interludes, times),
        account, spans, interludes, times,
    )  # fmt: skip
    story = Story(
        manuscript, account.characters, account.quotes, places, scenes, account.entities, account.events,
        interludes=placed, tokens=replace(account.prose.tokens, text=manuscript.text, reading=None),
    )  # fmt: skip
    return story, settings, place_ids, interludes


def _read_world(
    staged: Story, account: Account, settings: Settings, place_ids: dict[str, str],
    interludes: tuple[Interlude, ...], facts: Facts, earlier: Earlier,
) -> Story:  # fmt: skip
    """Return the story with what is told of things and people, and what is claimed, in its scenes."""
    kept, noted, scenes = earlier.kept, earlier.noting(account), staged.scenes
    whereabouts = kept(
        "whereabouts", lambda: find_whereabouts(account, settings, place_ids, scenes),
        account, settings, place_ids, scenes,
    )  # fmt: skip
    placements = kept("placements", lambda: find_placements(noted, scenes), account, scenes)
    where = earlier.same("where", Where(staged.places, whereabouts, placements))
    no_claims = earlier.same("none", facts.no_claims)
    known = kept(
        "claims", lambda: read_claims(noted, scenes, staged.interludes, where, no_claims),
        account, scenes, staged.interludes, where, no_claims,
    )  # fmt: skip
    return replace(
        staged, whereabouts=whereabouts, placements=placements,
        ages=kept("ages", lambda: find_ages(account, interludes), account, interludes),
        traits=kept("traits", lambda: find_traits(account, interludes), account, interludes),
        claims=known.claims, learnings=known.learnings, deceptions=known.deceptions,
    )  # fmt: skip


def _read_bonds(
    account: Account, scenes: Sequence[Scene], facts: Facts, earlier: Earlier
) -> tuple[tuple[Feeling, ...], tuple[Relation, ...]]:
    """Return what people feel, and who is what to whom."""
    noted, stretches = earlier.noting(account), earlier.same("stretches", bare(scenes))
    said = earlier.same("said relations", facts.relations)
    feelings = earlier.kept("feelings", lambda: find_feelings(noted, stretches), account, stretches)
    relations = earlier.kept(
        "relations", lambda: find_relations(noted, stretches, feelings, said),
        account, stretches, feelings, said,
    )  # fmt: skip
    return feelings, relations


def read_people(
    manuscript: Manuscript, models: Models, cast: Sequence[CastMember] | None, report: Progress,
    corrections: Sequence[Correction] = (),
) -> tuple[Account, tuple[NameMention, ...]]:  # fmt: skip
    """Return who is in the story, whom its words mean and who says its lines; and the names of places."""
    return _read_people(manuscript, models, cast, report, corrections, Earlier(remembers=False))[:2]


def _read_people(
    manuscript: Manuscript, models: Models, cast: Sequence[CastMember] | None, report: Progress,
    corrections: Sequence[Correction], earlier: Earlier, hear: Hear | None = None,
) -> tuple[Account, tuple[NameMention, ...], Facts]:  # fmt: skip
    """Return what ``read_people`` does, and what the author says.

    A correction changes nothing in most of the layers, so these are asked only where what they are made of is
    not as it was ``earlier``. Where another speaker is all that changes, ``hear`` is called at once.
    """
    written, models, cast = earlier.begin((manuscript, models, cast))
    page = _read_page(written, models, cast, report, corrections, earlier)
    members, unsaid = _name_people(page, cast, earlier)
    report("reading", 1, 4)
    met = _meet_people(page, members, unsaid, models.reader, earlier)
    if hear is not None:
        _hear_at_once(written, page.mentions, met.people, met.given.of_lines, earlier, hear)
    talk = _read_talk(page, met, models.reader, earlier)
    report("reading", 2, 4)
    everyone, resolution, talk = _settle_people(page, met, talk, earlier)
    account = _make_account(page, met, everyone, resolution, talk, earlier)
    report("reading", 3, 4)
    return account, page.place_names, page.facts


def _read_page(
    written: Manuscript, models: Models, cast: Sequence[CastMember] | None, report: Progress,
    corrections: Sequence[Correction], earlier: Earlier,
) -> Page:  # fmt: skip
    """Return what is there on the page: lines and words, names, phrases for people, and cues."""
    kept, same = earlier.kept, earlier.same
    manuscript = kept("readable", lambda: readable(written))
    found_lines = kept("quotations", lambda: find_quotes(manuscript))
    facts = settle(corrections, written, [quotation.span for quotation in found_lines])
    quotations = same("lines", with_told_lines(found_lines, facts))
    prose = kept("prose", lambda: _parse(manuscript, quotations, models, report), quotations)
    report("reading", 0, 4)
    named = kept("names", lambda: find_names(prose, known_words(cast or ())), prose)
    names, place_names = same("names told", with_told(prose, named, facts))
    nobody = same("nobody", facts.nobody)
    mentions = kept("mentions", lambda: _find_mentions(prose, names, nobody), prose, names, nobody)
    cues = kept("cues", lambda: find_cues(prose, mentions), mentions)
    return Page(prose, mentions, cues, place_names, facts)


def _name_people(page: Page, cast: Sequence[CastMember] | None, earlier: Earlier) -> tuple[Cast, Unsaid]:
    """Return whose the names are; and the names that only the author says, which no layer looks for."""
    prose, mentions, cues = page.prose, page.mentions, page.cues
    gathered = earlier.kept("cast", lambda: gather_cast(prose, mentions, cues, cast), mentions, cues)
    said = earlier.kept("words", lambda: telling_words(mentions), mentions)
    members = with_room(tell(gathered, mentions.names, page.facts, said), gathered)
    return earlier.same("cast told", replace(members, unsaid={})), members.unsaid


def _meet_people(page: Page, members: Cast, unsaid: Unsaid, network: Reader | None, earlier: Earlier) -> Met:
    """Return who may speak, who tells the story, and whom its words mean while nobody is known to speak."""
    prose, mentions, cues, same = page.prose, page.mentions, page.cues, earlier.same
    people, narrators, known, resolver = earlier.kept(
        "people",
        lambda: _introduce(prose, mentions, members, cues, network, earlier.last("people")),
        mentions, members, cues,
    )  # fmt: skip
    called = replace(people, persons=with_unsaid(people.persons, unsaid))
    called, known, given = find_told(prose, mentions, called, known, narrators, page.facts)
    people = replace(called, persons=without_unsaid(called.persons, people.persons, unsaid))
    people, known, narrators = same("people told", people), same("known", known), same("narrators", narrators)
    return Met(people, narrators, known, resolver, same("given", given), unsaid)


def _read_talk(page: Page, met: Met, network: Reader | None, earlier: Earlier) -> Talk:
    """Return who says each line, and to whom; and who goes on to say whom mentions mean."""
    prose, mentions, cues = page.prose, page.mentions, page.cues
    people, narrators, known = met.people, met.narrators, met.known
    hearing = earlier.kept("hearing", lambda: _hear(prose, mentions, cues, network), mentions, cues)
    of_lines = earlier.same("lines given", met.given.of_lines)
    conversation, told, resolver = earlier.kept(
        "conversation",
        lambda: _converse(
            prose, mentions, people, cues, known, narrators, hearing, of_lines, met.resolver, earlier.notes
        ),
        mentions, people, cues, known, narrators, hearing, of_lines,
    )  # fmt: skip
    return Talk(earlier.same("decided", conversation), earlier.same("listeners", told), resolver)


def _settle_people(page: Page, met: Met, talk: Talk, earlier: Earlier) -> tuple[People, Resolution, Talk]:
    """Return everyone there is and whom all mentions mean, now that it is known who says what to whom.

    Some lines are then said to others, or by others, than was thought.
    """
    prose, mentions, cues, same = page.prose, page.mentions, page.cues, earlier.same
    people, narrators, of_lines = met.people, met.narrators, met.given.of_lines
    conversation, told = talk.conversation, talk.told
    everyone, resolution = earlier.kept(
        "settled",
        lambda: _settle(prose, mentions, people, cues, narrators, conversation, told, talk.resolver),
        mentions, people, cues, narrators, conversation, told,
    )  # fmt: skip
    everyone = replace(everyone, persons=with_unsaid(everyone.persons, met.unsaid))
    everyone, resolution = join_told(prose, mentions, everyone, resolution, page.facts)
    everyone, resolution = same("everyone", everyone), same("resolution", resolution)
    told = same(
        "listeners at last",
        told_at_last(
            told, prose, mentions, cues, conversation.turns, conversation.speakers, resolution,
            of_lines.addressees,
        ),
    )  # fmt: skip
    parted = part_by_callers(
        prose, mentions, everyone, resolution, cues, conversation, told, of_lines.speakers
    )
    everyone, resolution = same("everyone apart", parted.people), same("resolution apart", parted.resolution)
    conversation, told = same("decided apart", parted.conversation), same("told apart", parted.told)
    return everyone, resolution, replace(talk, conversation=conversation, told=told)


def _make_account(
    page: Page, met: Met, everyone: People, resolution: Resolution, talk: Talk, earlier: Earlier
) -> Account:
    """Return who is in the story, whom its words mean and who says its lines, all by their ids."""
    prose, mentions, kept, same = page.prose, page.mentions, earlier.kept, earlier.same
    narrators, given, conversation, told = met.narrators, met.given, talk.conversation, talk.told
    found = kept("found", lambda: _found_in(prose), prose)
    names_said = same("names said", page.facts.names)
    halves = same(
        "halves",
        find_called_halves(
            prose, mentions, everyone, resolution, page.cues, narrators, conversation.speakers, told
        ),
    )
    characters, ids = kept(
        "characters",
        lambda: make_characters(
            prose, mentions, everyone, resolution, conversation.speakers, narrators,
            None if prose.tokens.reading is None else everyone.named, given, halves,
        ),
        mentions, everyone, resolution, conversation, narrators, given, halves,
    )  # fmt: skip
    characters, ids = same("characters made", characters), same("ids", ids)
    bodies = kept("bodies", lambda: find_bodies(prose, mentions), mentions)
    return kept(
        "account",
        lambda: _give_account(
            prose, mentions, characters, ids, resolution, narrators, conversation, told, names_said, found,
            bodies,
        ),
        mentions, characters, ids, resolution, narrators, conversation, told, names_said,
    )  # fmt: skip


def _parse(
    manuscript: Manuscript, quotations: tuple[Quotation, ...], models: Models, report: Progress
) -> Prose:
    tokens = models.parse(
        manuscript.text, manuscript.paragraphs, lambda done, total: report("parsing", done, total),
        [quotation.span for quotation in quotations if quotation.kind != "other"],
    )  # fmt: skip
    return Prose(manuscript, with_clitics_apart(tokens), quotations)


def _find_mentions(prose: Prose, names: tuple[NameMention, ...], nobody: frozenset[str]) -> Mentions:
    reading = prose.tokens.reading
    mentions = find_mentions(prose, names) if reading is None else read_mentions(prose, names, reading)
    return with_protagonist(prose, without(mentions, nobody) if nobody else mentions)


def _found_in(prose: Prose) -> Found:
    """Return what is no person, and what happens, where the trained reader has read."""
    reading = prose.tokens.reading
    return ((), ()) if reading is None else (entities_of(prose, reading), events_of(prose, reading))


def _hear(prose: Prose, mentions: Mentions, cues: Cues, network: Reader | None) -> Hearing | None:
    reading = prose.tokens.reading
    return None if network is None or reading is None else Hearing(prose, mentions, cues, network, reading)


def _introduce(
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


def _converse(
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


def _hear_at_once(
    manuscript: Manuscript, mentions: Mentions, people: People, given: Given, earlier: Earlier, hear: Hear
) -> None:
    """Call ``hear`` where no more has changed than what the author says of some lines.

    Those that hang together with them are decided anew; the other lines, and all people, are as before.
    """
    before = as_type(Conversation | None, earlier.last("decided"))
    account = as_type(Account | None, earlier.last("account"))
    if before is None or account is None or earlier.last("lines given") == given:
        return
    reader, ids = before.reader, as_type(dict[int, str], earlier.last("ids"))
    named = {*given.speakers.values(), *(one for heard_by in given.addressees.values() for one in heard_by)}
    ids = dict.fromkeys(named, STRANGER) | ids
    if reader.people is not people or reader.mentions is not mentions:
        return
    now = decide_again(before, given)
    told = assign_addressees(
        reader.prose, mentions, people, reader.cues, now.turns, now.speakers, reader.resolution,
        reader.narrators, given.addressees,
    )  # fmt: skip
    hear(Story(manuscript, account.characters, _quotes(reader.prose.quotations, now, told, ids), (), ()))


def _settle(
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


def _give_account(
    prose: Prose, mentions: Mentions, characters: tuple[Character, ...], id_of: Mapping[int, str],
    resolution: Resolution, narrators: Sequence[int], conversation: Conversation,
    told: Sequence[tuple[int, ...]], names_said: Sequence[str], found: Found, bodies: Bodies,
) -> Account:  # fmt: skip
    """Return who is in the story, whom its words mean and who says its lines, all by their ids."""
    quotes = _quotes(prose.quotations, conversation, told, id_of)
    who = [id_of.get(person) for person in resolution.owner]
    telling = [id_of.get(person) for person in narrators]
    account = Account(prose, mentions, who, characters, quotes, *found, telling)
    account = gather_bodies(gather_choruses(gather_parties(account)), bodies)
    return replace(account, characters=mark_passing(account, names_said))


def _quotes(
    quotations: Sequence[Quotation], conversation: Conversation, told: Sequence[tuple[int, ...]],
    id_of: Mapping[int, str],
) -> tuple[Quote, ...]:  # fmt: skip
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
