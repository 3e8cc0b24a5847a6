"""Sharing: who else feels what one does, as those joined by "and" and those whom "they" means, and for whom.

"Ada and Bo grinned" tells of two who grin; where it is at each other, each of them does at the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.feelings.signs import Sign
from fabula.reading.grammar.roles import EACH_OTHER, SUBJECTS
from fabula.tokens import sentence_around

Held = tuple[str, str | None]  # who feels, and toward whom

MUTUAL = frozenset({"love", "affection", "estrangement"})  # what two do or feel, and nobody is told for whom
NEAR = 4  # tokens behind a sign in which it is told to be for each other
JOINING = frozenset({"and", "&"})
DEEPEST = 4  # people joined in one row


class Sharing:
    """Tells for one account who shares a feeling."""

    def __init__(self, account: Account) -> None:
        self._account = account

    def of(self, sign: Sign, holder: str, toward: str | None) -> tuple[Held, ...]:
        """Return all who feel what a sign shows that one or a party does, and toward whom each does."""
        people = self._people(sign, holder)
        mutual = self._said_for_each_other(sign) or (toward is None and self._takes_two(sign))
        if mutual and len(people) == 2:
            return tuple(zip(people, reversed(people), strict=True))
        return tuple((one, toward if toward != one else None) for one in people)

    def _people(self, sign: Sign, holder: str) -> tuple[str, ...]:
        members = self._account.by_id[holder].members
        if members:
            return tuple(members)
        subject = self._subject(sign, holder)
        if subject >= 0 and self._account.prose.tokens.lower[subject] == "we":
            return self._who_says_we(subject) or (holder,)
        joined = self._joined(subject) if subject >= 0 else ()
        return tuple(dict.fromkeys((holder, *joined)))

    def _who_says_we(self, token: int) -> tuple[str, ...]:
        """Return who speaks, or tells the story, and so is one of "we"; who else is one nobody says."""
        quote = self._account.quote_of[token]
        one = self._account.quotes[quote].speaker if quote >= 0 else self._account.narrators[token]
        return (one,) if one is not None else ()

    def _subject(self, sign: Sign, holder: str) -> int:
        """Return the subject nearest before a sign that means whoever feels, or -1."""
        account, tokens = self._account, self._account.prose.tokens
        first, _ = sentence_around(tokens, sign.anchor)
        before = range(sign.last, first - 1, -1)
        meant = (token for token in before if tokens.dep[token] in SUBJECTS and account.at(token) == holder)
        return next(meant, -1)

    def _joined(self, token: int, deep: int = 0) -> Iterator[str]:
        """Yield the people whom "and" joins to a word."""
        account, tokens = self._account, self._account.prose.tokens
        children = tokens.children[token]
        if deep > DEEPEST or not any(tokens.lower[child] in JOINING for child in children):
            return
        for child in children:
            if tokens.dep[child] == "conj" and (person := account.at(child)) is not None:
                yield person
                yield from self._joined(child, deep + 1)

    def _said_for_each_other(self, sign: Sign) -> bool:
        lower = self._account.prose.tokens.lower
        around = range(sign.first, min(len(lower), sign.last + NEAR))
        return any(lower[token : token + 2] in EACH_OTHER for token in around)

    def _takes_two(self, sign: Sign) -> bool:
        """Say whether two do to each other what they do to nothing and nobody else: "they hugged"."""
        tokens = self._account.prose.tokens
        things = (child for child in tokens.children[sign.anchor] if tokens.dep[child] == "dobj")
        return sign.sense.feeling in MUTUAL and all(sign.first <= thing <= sign.last for thing in things)
