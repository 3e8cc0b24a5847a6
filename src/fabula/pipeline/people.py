"""People: from the page to who is in the story, whom its words mean and who says its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast as as_type

from fabula.callbacks import Hear, Progress
from fabula.corrections import Correction
from fabula.corrections.facts import Facts, settle
from fabula.manuscript import Manuscript
from fabula.models.reader.network import Reader
from fabula.pipeline.layers import (
    Models,
    characters_of,
    converse,
    find_all_mentions,
    found_in,
    give_account,
    introduce,
    parse,
    prepare_hearing,
    quotes_of,
    settle_everyone,
)
from fabula.reading.account import Account
from fabula.reading.cast import Cast, gather_cast, tell
from fabula.reading.cast.person import Unsaid
from fabula.reading.cast.told import with_room
from fabula.reading.cast.unsaid import telling_words, with_unsaid, without_unsaid
from fabula.reading.characters.bodies import find_bodies
from fabula.reading.characters.called_by_two import part_by_callers
from fabula.reading.characters.called_halves import find_called_halves
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.coreference.resolvers import Resolver
from fabula.reading.cues import Cues, find_cues
from fabula.reading.earlier import Earlier
from fabula.reading.mentions import Mentions
from fabula.reading.names import NameMention, find_names, known_words, with_told
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes, with_told_lines
from fabula.reading.readable import readable
from fabula.reading.speech.addressees import assign_addressees, told_at_last
from fabula.reading.speech.speakers import Conversation, decide_again
from fabula.reading.told import Given, find_told, join_told
from fabula.story import (
    CastMember,
    Story,
)

STRANGER = "?"  # the id of whoever is in the story by the author's word alone, until all is known


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


def read_people(
    manuscript: Manuscript, models: Models, cast: Sequence[CastMember] | None, report: Progress,
    corrections: Sequence[Correction] = (),
) -> tuple[Account, tuple[NameMention, ...]]:  # fmt: skip
    """Return who is in the story, whom its words mean and who says its lines; and the names of places."""
    return read_people_and_facts(manuscript, models, cast, report, corrections, Earlier(remembers=False))[:2]


def read_people_and_facts(
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
    prose = kept("prose", lambda: parse(manuscript, quotations, models, report), quotations)
    report("reading", 0, 4)
    named = kept("names", lambda: find_names(prose, known_words(cast or ())), prose)
    names, place_names = same("names told", with_told(prose, named, facts))
    nobody = same("nobody", facts.nobody)
    mentions = kept("mentions", lambda: find_all_mentions(prose, names, nobody), prose, names, nobody)
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
        lambda: introduce(prose, mentions, members, cues, network, earlier.last("people")),
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
    hearing = earlier.kept("hearing", lambda: prepare_hearing(prose, mentions, cues, network), mentions, cues)
    of_lines = earlier.same("lines given", met.given.of_lines)
    conversation, told, resolver = earlier.kept(
        "conversation",
        lambda: converse(
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
        lambda: settle_everyone(prose, mentions, people, cues, narrators, conversation, told, talk.resolver),
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
    found = kept("found", lambda: found_in(prose), prose)
    names_said = same("names said", page.facts.names)
    halves = same(
        "halves",
        find_called_halves(
            prose, mentions, everyone, resolution, page.cues, narrators, conversation.speakers, told
        ),
    )
    characters, ids = kept(
        "characters",
        lambda: characters_of(
            prose, mentions, everyone, resolution, conversation, narrators, given, halves
        ),
        mentions, everyone, resolution, conversation, narrators, given, halves,
    )  # fmt: skip
    characters, ids = same("characters made", characters), same("ids", ids)
    bodies = kept("bodies", lambda: find_bodies(prose, mentions), mentions)
    return kept(
        "account",
        lambda: give_account(
            prose, mentions, characters, ids, resolution, narrators, conversation, told, names_said, found,
            bodies,
        ),
        mentions, characters, ids, resolution, narrators, conversation, told, names_said,
    )  # fmt: skip


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
    hear(Story(manuscript, account.characters, quotes_of(reader.prose.quotations, now, told, ids), (), ()))
