"""Pipeline: how a manuscript becomes a story, layer after layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.reading.addressees import assign_addressees
from fabula.reading.cast import gather_cast
from fabula.reading.characters import make_characters
from fabula.reading.coref import resolve
from fabula.reading.cues import find_cues
from fabula.reading.mentions import Mentions
from fabula.reading.names import find_names, known_words
from fabula.reading.narrator import find_narrator, with_narrator
from fabula.reading.people import gather_people, settle_pronouns
from fabula.reading.places import gather_places
from fabula.reading.prose import Prose
from fabula.reading.quotes import find_quotes
from fabula.reading.scenes import find_scenes
from fabula.reading.speakers import assign_speakers
from fabula.span import Span
from fabula.story import CastMember, Quote, Story

Progress = Callable[[str, int, int], None]  # stage, done, total


class Models(Protocol):
    """What the layers need of the models."""

    def parse(
        self, text: str, paragraphs: Sequence[Span], progress: Callable[[int, int], None] | None = None
    ) -> Tokens:
        """Return the tokens of the paragraphs."""


def read(
    manuscript: Manuscript,
    models: Models,
    cast: Sequence[CastMember] | None = None,
    progress: Progress | None = None,
) -> Story:
    """Read a manuscript; with a ``cast`` its members are the named characters, and no one else is."""
    report = progress or (lambda stage, done, total: None)
    quotations = find_quotes(manuscript)
    tokens = models.parse(
        manuscript.text, manuscript.paragraphs, lambda done, total: report("parsing", done, total)
    )
    prose = Prose(manuscript, tokens, quotations)

    report("reading", 0, 3)
    names, place_names = find_names(prose, known_words(cast or ()))
    mentions = Mentions(prose, names)
    cues = find_cues(prose, mentions)
    people = gather_people(prose, mentions, gather_cast(prose, mentions, cues, cast), cues)
    people, narrator = with_narrator(people, find_narrator(prose, mentions, people, cues))

    report("reading", 1, 3)
    known = resolve(prose, mentions, people, narrator)
    people = settle_pronouns(people, mentions, known.candidates)
    known = resolve(prose, mentions, people, narrator)
    conversation = assign_speakers(prose, mentions, people, cues, known, narrator)
    # Who speaks tells who "she" is, which in turn tells who speaks: once more, with the first answers.
    known = resolve(prose, mentions, people, narrator, conversation.speakers)
    conversation = assign_speakers(prose, mentions, people, cues, known, narrator)
    speakers = conversation.speakers
    told = assign_addressees(prose, mentions, people, cues, conversation.turns, speakers, known, narrator)

    report("reading", 2, 3)
    listeners = [people_told[0] if len(people_told) == 1 else -1 for people_told in told]
    resolution = resolve(prose, mentions, people, narrator, speakers, listeners)
    characters, id_of = make_characters(prose, mentions, people, resolution.owner, speakers, narrator)
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
    report("reading", 3, 3)
    return Story(manuscript, characters, quotes, gather_places(place_names), find_scenes(manuscript, quotes))
