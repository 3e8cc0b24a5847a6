"""Calls: whom the words of a line call by name."""

from __future__ import annotations

from fabula.reading.cast import is_vocative
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose


def people_called(prose: Prose, mentions: Mentions, people: People, line: int) -> list[int]:
    """Return the people a quotation calls by name or title, in the order of the words, each once."""
    called: list[int] = []
    for token in prose.tokens_in(prose.quotations[line].span):
        index = mentions.at.get(token, -1)
        person = people.of_mention[index] if index >= 0 else -1
        if person < 0 or person in called:
            continue
        mention = mentions.all[index]
        if mention.kind != "pronoun" and is_vocative(prose, mention.first, mention.last):
            called.append(person)
    return called
