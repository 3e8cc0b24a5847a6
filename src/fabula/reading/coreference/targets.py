"""Targets: whom a mention points to by rule: a name to its person, "I" to who speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from fabula.reading.cast.vocatives import calls_listener
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose


def targets_of(
    prose: Prose, mentions: Mentions, people: People, narrators: Sequence[int],
    speakers: Sequence[int] | None = None, listeners: Sequence[int] | None = None,
    tags: Mapping[int, int] = MappingProxyType({}), openings: Mapping[int, int] = MappingProxyType({}),
) -> list[int]:  # fmt: skip
    """Return for each mention the person it points to by rule, or -1.

    A name points to its person, "I" and "you" to who speaks and who hears, "my love" to who hears, and "the
    old man" of a tag to who says the line, for where the two differ the line is right four times in five:
    ``tags`` has the lines of the mentions in tags. A pronoun there keeps to the trained reader's opinion.
    ``openings`` has the people whom pronouns mean that come before their names.
    """
    targets = []
    for index, mention in enumerate(mentions.all):
        target = openings.get(index, people.of_mention[index])
        if target < 0 and mention.kind == "pronoun" and mention.pronouns in ("I", "you"):
            heard = speakers if mention.pronouns == "I" else listeners
            if not prose.said[mention.head]:
                target = narrators[mention.head] if mention.pronouns == "I" else -1
            elif heard is not None:
                target = heard[prose.quotation_of[mention.head]]
        elif target < 0 and listeners is not None and mention.kind == "nominal" and prose.said[mention.head]:
            heard_by = listeners[prose.quotation_of[mention.head]]
            if calls_listener(prose, mention.first, mention.head, mention.last):
                target = heard_by if heard_by >= 0 and people.fits(heard_by, mention.pronouns) else -1
        if target < 0 and speakers is not None and index in tags and mention.kind == "nominal":
            said_by = speakers[tags[index]]
            target = said_by if said_by >= 0 and people.fits(said_by, mention.pronouns) else -1
        targets.append(target)
    return targets
