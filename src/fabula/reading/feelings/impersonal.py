"""Impersonal: whose a feeling is of which only "it" is told: "It hurt", "It came out flat", "A smile began".

Such words tell of whoever the narration tells of there: who spoke right before, or who acts in the sentence,
in the one before it or in the one after.
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.feelings.signs import Sign
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, verb_lemmas
from fabula.tokens import sentence_around

IT = frozenset({"it", "that", "this"})
HURTING = inflect_all(("hurt", "sting", "smart"))
SHOWN = frozenset({"smile", "grin", "tear", "tears", "blush", "flush", "frown"})  # on nobody else's face
OWNING = ("poss", "relcl", "acl")  # what would tell on whose
TAG = 6  # tokens that a tag between a line and what it "came out" like has at most


class Impersonal:
    """Finds who is told of in one account where the words of a feeling say only "it"."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._causing = verb_lemmas("causing_verbs")

    def felt_by(self, sign: Sign) -> str | None:
        """Return whom "It hurt", who said what "came out flat", or on whose face "a smile began"."""
        anchor = sign.anchor
        if self._account.quote_of[anchor] >= 0:
            return None
        if self._is_shown(anchor):
            return next(self._told_of(anchor, after=False), None)
        it = self._it(anchor)
        if it < 0:
            return None
        if self._hurts(anchor):
            narrator = self._account.narrators[anchor]
            return narrator or self._spoke_before(it) or next(self._told_of(anchor, after=True), None)
        return self._spoke_before(it) if sign.kind == "phrase" else None

    def _is_shown(self, noun: int) -> bool:
        tokens = self._tokens
        owned = any(tokens.dep[c] in OWNING or tokens.lower[c] == "of" for c in tokens.children[noun])
        return tokens.lower[noun] in SHOWN and tokens.dep[noun] in SUBJECTS and not owned

    def _it(self, anchor: int) -> int:
        """Return the "it" that a word is said of, or -1."""
        tokens = self._tokens
        verb = anchor if tokens.tag[anchor].startswith("V") else tokens.head[anchor]
        for one in dict.fromkeys((verb, tokens.head[anchor])):
            for child in tokens.children[one]:
                if tokens.dep[child] in SUBJECTS and child < anchor:
                    return child if tokens.lower[child] in IT else -1
        return -1

    def _hurts(self, anchor: int) -> bool:
        low = self._tokens.lower[anchor]
        return low in HURTING or (low in self._causing and low.endswith("ing"))

    def _spoke_before(self, it: int) -> str | None:
        """Return who said the line right before, or its tag: what they said "came out flat"."""
        tokens, account = self._tokens, self._account
        for before in range(it - 1, max(-1, it - TAG), -1):
            if tokens.paragraph[before] != tokens.paragraph[it]:
                return None
            if account.quote_of[before] >= 0:
                return account.quotes[account.quote_of[before]].speaker
        return None

    def _told_of(self, anchor: int, *, after: bool) -> Iterator[str]:
        """Yield who acts in the sentence, in the one before and, where asked, in the one after."""
        tokens = self._tokens
        first, last = sentence_around(tokens, anchor)
        yield from self._acting(first, anchor - 1)
        for beside in (first - 1, last + 1) if after else (first - 1,):
            if 0 <= beside < len(tokens) and tokens.paragraph[beside] == tokens.paragraph[anchor]:
                yield from self._acting(*sentence_around(tokens, beside))

    def _acting(self, first: int, last: int) -> Iterator[str]:
        tokens, account = self._tokens, self._account
        for token in range(last, first - 1, -1):
            if tokens.dep[token] in SUBJECTS and account.quote_of[token] < 0:
                person = account.at(token)
                if person is not None and account.by_id[person].kind == "person":
                    yield person
