"""Nouns: who is called somebody's brother, wife, friend or captain, and whom such a word may mean."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import SUBJECTS, Account
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import set_of, sexes_of_nouns, singular
from fabula.reading.relations.company import Company
from fabula.reading.relations.signs import UNTOLD, Sign, kinds_of_nouns
from fabula.span import Span

DETERMINERS = frozenset({"a", "an", "the", "this", "that", "some", "any", "no", "every"})
OWNING = frozenset({"of", "to", "with"})
UNOWNED = 0.5  # how much "the sister" tells of those near, beside "her sister"


class Nouns:
    """Reads the nouns of one account."""

    def __init__(self, account: Account, company: Company) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._company = company

    def read(self) -> Iterator[Sign]:
        """Yield who is called what to whom, and of those near whom it may mean besides."""
        kinds, tokens, prose = kinds_of_nouns(), self._tokens, self._account.prose
        for token in prose.occurrences(
            word for word in prose.by_word if word in kinds or singular(word, "NNS")[0] in kinds
        ):
            if tokens.tag[token][0] != "N":
                continue
            noun, plural = singular(tokens.lower[token], tokens.tag[token])
            if noun in kinds and not self._denied(token) and not self._is_office(token, noun):
                owners = self._owners(token)
                yield from self._told(token, noun, kinds[noun], owners, plural)
                yield from self._hints(token, noun, kinds[noun], owners)

    def _is_office(self, token: int, noun: str) -> bool:
        """Tell "the Mistress of the Coin" and "Mistress Hale" from somebody's mistress; kin are kin."""
        tokens, account = self._tokens, self._account
        if noun in load_pairs("kinship") or tokens.word[token].islower() or account.prose.opens[token]:
            return False
        mention = account.mentions.covering.get(token, -1)
        named = mention >= 0 and account.mentions.all[mention].kind == "name"
        return (named or tokens.lower[token + 1 : token + 2] == ["of"]) and not self._owners(token)

    def _told(
        self, token: int, noun: str, kind: str, owners: tuple[str, ...], plural: bool
    ) -> Iterator[Sign]:
        sex = set_of(sexes_of_nouns().get(noun, ""))
        bearers = tuple(one for one in self._bearers(token) if self._company.may_be(one, sex))
        if not owners and plural and len(bearers) == 2:
            owners = bearers  # "they were sisters"
        phrase = self._phrase(token)
        for owner in owners:
            for bearer in bearers:
                if owner != bearer:
                    yield Sign(owner, bearer, "noun", kind, noun, token, phrase)

    def _hints(self, token: int, noun: str, kind: str, owners: tuple[str, ...]) -> Iterator[Sign]:
        """Yield whom "her brother" may mean, of those near: each with the share of it that is theirs."""
        account = self._account
        quote = account.quote_of[token]
        near = self._company.near[self._tokens.paragraph[token]]
        sex = set_of(sexes_of_nouns().get(noun, ""))
        # "My brother" is neither who says it nor who hears it.
        barred = {account.quotes[quote].speaker, *account.quotes[quote].addressees} if quote >= 0 else set()
        bearers = [one for one in near if one not in barred and self._company.may_be(one, sex)]
        pairs = [(a, b) for a in owners or near for b in bearers if a != b]
        phrase = self._phrase(token)
        for a, b in pairs:
            share = (1.0 if owners else UNOWNED) / len(pairs)
            yield Sign(a, b, "hint", kind, noun, token, phrase, share)

    def _phrase(self, token: int) -> Span:
        """Return the word with what stands before it in its phrase."""
        tokens = self._tokens
        first = min(
            (child for child in tokens.children[token] if tokens.dep[child] in ("poss", "det", "amod")),
            default=token,
        )
        return tokens.span(first if token - 4 <= first < token else token, token)

    def _owners(self, token: int) -> tuple[str, ...]:
        tokens = self._tokens
        for child in tokens.children[token]:
            if tokens.dep[child] == "poss":
                return self._company.meant(child)
            if tokens.dep[child] == "prep" and tokens.lower[child] in OWNING:
                for end in tokens.children[child]:
                    if tokens.dep[end] == "pobj" and (found := self._company.meant(end)):
                        return found
        if any(tokens.lower[child] in DETERMINERS for child in tokens.children[token]):
            return ()
        return self._owner_of_bare(token)

    def _owner_of_bare(self, token: int) -> tuple[str, ...]:
        """Return whose a kinship word without an owner is: the speaker's of "Mum says no", the narrator's."""
        account = self._account
        if self._tokens.lower[token] not in load_pairs("kinship") or self._tokens.word[token].islower():
            return ()
        if token not in account.mentions.covering:
            return ()
        quote = account.quote_of[token]
        owner = account.quotes[quote].speaker if quote >= 0 else account.narrators[token]
        return (owner,) if owner is not None else ()

    def _bearers(self, token: int) -> tuple[str, ...]:
        """Return who is called by a noun, as one mentioned by it, or told or named to be it."""
        tokens, company = self._tokens, self._company
        dep, head = tokens.dep[token], tokens.head[token]
        if dep in ("attr", "oprd"):
            for child in tokens.children[head]:
                if tokens.dep[child] in SUBJECTS and (told := company.meant(child)):
                    return told
        if dep in ("compound", "appos") and (named := company.meant(head)):
            return named
        for child in tokens.children[token]:
            if tokens.dep[child] == "appos" and (named := company.meant(child)):
                return named
        covering = self._account.mentions.covering.get(token, -1)
        if covering >= 0 and self._account.mentions.all[covering].kind == "name":
            person = self._account.who[covering]
            return (person,) if person is not None else ()
        return company.meant(token)

    def _denied(self, token: int) -> bool:
        """Say whether somebody is told not to be it, or only supposed to."""
        tokens = self._tokens
        around = list(tokens.children[token])
        if tokens.dep[token] in ("attr", "oprd"):
            around += tokens.children[tokens.head[token]]
        return any(tokens.lower[child] in UNTOLD for child in around)
