"""Certainty: how sure it is that a feeling is this one's, by the words that tell who is meant.

The parse seldom errs about whose a feeling is; what errs is who *she* is, or who says the line, and whoever
has no name may be somebody who has one. So it is weighed by how surely these are known (``training/world``).
"""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.feelings.signs import Sign
from fabula.reading.traits.owners import GUESSED, Owners
from fabula.reading.weights import Features, load_weights, log_odds, probability

REACH = 40  # tokens from a sign within which a word of its sentence may tell who feels
TALKING = {"i": "speaker", "me": "speaker", "my": "speaker", "you": "spoken_to", "your": "spoken_to"}


class Certainty:
    """Tells for one account how sure whose feelings are."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._owners = Owners(account)
        self._weights = load_weights("feeling")["yes"]

    def of(self, sign: Sign, holder: str) -> float:
        """Return the probability that a sign shows a feeling of this character, felt or not as is read."""
        return probability(self.features(sign, holder), self._weights)

    def features(self, sign: Sign, holder: str) -> Features:
        """Return what tells how sure it is."""
        account = self._account
        line = account.quote_of[sign.anchor]
        found = {"said": float(line >= 0), "unnamed": float(not account.by_id[holder].named)}
        token = self._nearest(sign, holder)
        told = "line" if token < 0 else self._told(token)
        found[told] = 1.0
        if told == "pronoun":
            owner = self._owners.of_mention(token)
            found["meant"] = log_odds(owner.confidence if owner is not None else GUESSED)
            found["pronoun_said"] = found["said"]
        elif line >= 0 and told not in ("name", "nominal"):
            found["heard"] = log_odds(account.confidence_of(account.quotes[line]))
        return found

    def _told(self, token: int) -> str:
        """Return how a word means somebody: as whoever speaks, or is spoken to, or by its kind."""
        mention = self._account.mentions.all[self._account.mentions.at[token]]
        told = TALKING.get(self._account.prose.tokens.lower[token], "")
        if told == "spoken_to" and mention.pronouns == "I":
            return "speaker"  # whom a story in the second person is told to stands where a narrator would
        return told or mention.kind

    def _nearest(self, sign: Sign, holder: str) -> int:
        """Return the word of the sentence nearest to a sign that means whoever feels, or -1."""
        account, sentence = self._account, self._account.prose.tokens.sentence
        around = range(max(0, sign.first - REACH), min(len(sentence), sign.last + REACH + 1))
        meant = (
            token
            for token in around
            if account.at(token) == holder and sentence[token] == sentence[sign.anchor]
        )
        return min(meant, key=lambda token: abs(token - sign.anchor), default=-1)
