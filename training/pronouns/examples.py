"""The pronouns of the gold stories as examples: who may be meant, what speaks for each, and who is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from unittest.mock import patch

from evaluation.gold_story import GoldStory
from evaluation.mapping import map_characters
from evaluation.own_stories import as_document
from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.account import Account
from fabula.reading.coreference import ledger, resolvers
from fabula.reading.coreference.pronoun_evidence import PronounEvidence
from fabula.story import Story
from training.world.logistic import Example

Choice = tuple[list[Example], list[bool]]
CERTAIN = 1.01  # a share nobody has: every pronoun is asked about


class _Listening(PronounEvidence):
    """Notes what it is asked, and lets the people stand by their shares."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.people = given[2]
        self.asked: dict[int, dict[int, Example]] = {}  # mention -> person -> what speaks for them

    def ranked(self, index: int, shares: Mapping[int, float]) -> list[int]:
        thinkable = self.thinkable(index, shares)
        self.asked[index] = {
            person: Example(dict(self.features(index, person, share))) for person, share in thinkable.items()
        }
        return sorted(shares, key=lambda person: (-shares[person], person))


def pronoun_examples(gold: GoldStory, models: Any) -> dict[str, list[Choice]]:
    """Return the choices that a gold story's pronouns leave, in its narration ("told") and in its speech.

    A pronoun that means none of the people the trained reader thinks of has nothing to choose.
    """
    heard: list[_Listening] = []

    def listening(*given: Any) -> _Listening:
        heard.append(_Listening(*given))
        return heard[-1]

    with patch.object(resolvers, "PronounEvidence", listening), patch.object(ledger, "DOUBT", CERTAIN):
        account, _ = read_people(from_text(gold.text), models, None, lambda stage, done, total: None)
    found: dict[str, list[Choice]] = {"told": [], "said": []}
    if not heard:
        return found
    stands_for = _gold_of_people(gold, account, heard[-1])
    meant = {mention.span: mention.owners for mention in gold.mentions}
    for index, asked in heard[-1].asked.items():
        mention = account.mentions.all[index]
        owners = meant.get(mention.span(account.prose), ())
        right = [stands_for.get(person) in owners for person in asked]
        if len(owners) == 1 and any(right):
            kind = "said" if account.prose.said[mention.head] else "told"
            found[kind].append((list(asked.values()), right))
    return found


def _gold_of_people(gold: GoldStory, account: Account, evidence: _Listening) -> dict[int, str]:
    """Return the gold character that each of the people stands for."""
    story = Story(account.prose.manuscript, account.characters, account.quotes, (), ())
    gold_of = map_characters(story, as_document(gold)).many
    ids = {
        person: account.who[index] for index, person in enumerate(evidence.people.of_mention) if person >= 0
    }
    return {person: gold_of[id] for person, id in ids.items() if id in gold_of}
