"""Epithets: what the story says people are ("Mara, the baker"; "Mara was a baker"; "Nurse Mara")."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose

SAYING = frozenset({"appos", "attr"})  # how a noun hangs on a name that it says something of


class Epithets:
    """Who is told to be what; ``owner`` is whom each mention means."""

    def __init__(self, prose: Prose, mentions: Mentions, people: People, owner: Sequence[int]) -> None:
        self._owner = owner
        self._mentions = mentions
        self._told: list[set[str]] = [
            {word.lower().strip(".") for form in (person.name, *person.forms) for word in form.split()}
            for person in people.persons
        ]
        for mention in mentions.all:
            if mention.kind == "nominal" and prose.tokens.dep[mention.head] in SAYING:
                person = self._said_of(prose, mention.head)
                if person >= 0:
                    self._told[person].add(mention.noun)

    def _said_of(self, prose: Prose, noun: int) -> int:
        """Return the person of whom a noun is said, its verb's subject or whom it stands beside, or -1."""
        tokens = prose.tokens
        governor = tokens.head[noun]
        beside = [governor]
        if tokens.dep[noun] == "attr":
            beside = [child for child in tokens.children[governor] if tokens.dep[child] == "nsubj"]
        found = [self._mentions.at[token] for token in beside if token in self._mentions.at]
        return self._owner[found[0]] if found else -1

    def told(self, person: int, noun: str) -> bool:
        """Say whether the story calls somebody so in as many words, in their name or by saying it of them."""
        return noun in self._told[person]
