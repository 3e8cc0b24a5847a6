"""Contact: who talks to whom, by what name and with which words, and who stands beside whom in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, combinations, pairwise

from fabula.reading.account import Account
from fabula.reading.cast import is_vocative
from fabula.reading.relations.company import Company
from fabula.reading.relations.naming import way_of_naming, whole_name
from fabula.reading.relations.signs import CROWD, Sign, Sort, kinds_of_calls, kinds_of_words
from fabula.span import Span

CLERICAL = frozenset({"father", "brother", "sister"})


class Contact:
    """Reads the lines, the sentences and the paragraphs of one account."""

    def __init__(self, account: Account, company: Company) -> None:
        self._account = account
        self._tokens = account.prose.tokens
        self._company = company

    def read(self) -> Iterator[Sign]:
        """Yield what brings two people together."""
        account, sentence = self._account, self._tokens.sentence
        ends = [last for last, (here, after) in enumerate(pairwise([*sentence, -1])) if here != after]
        sentences = zip([0, *(last + 1 for last in ends)], ends, strict=False)
        paragraphs = range(len(account.prose.paragraph_tokens))
        signs = (
            *account.each("contact in lines", range(len(account.quotes)), lambda n: list(self._line(n))),
            *account.each("contact in sentences", sentences, lambda ends: list(self._sentence(*ends))),
            *account.each("contact in paragraphs", paragraphs, lambda n: list(self._paragraph(n))),
        )
        yield from chain.from_iterable(signs)

    def _sign(self, a: str, b: str, sort: Sort, kind: str, token: int, span: Span | None = None) -> Sign:
        where = span or self._tokens.span(token, token)
        return Sign(a, b, sort, kind, self._tokens.lower[token], token, where)

    def _line(self, index: int) -> Iterator[Sign]:
        quote, told = self._account.quotes[index], self._company.told(index)
        if quote.speaker is None or len(told) != 1 or quote.kind == "other":
            return
        covered = self._account.prose.line_tokens[index]
        if covered:
            yield self._sign(quote.speaker, told[0], "contact", "talk", covered.start, quote.span)
            yield from self._words(quote.speaker, told[0], covered)
            yield from self._names(quote.speaker, covered)

    def _words(self, speaker: str, told: str, covered: range) -> Iterator[Sign]:
        """Yield the words of a line that speak of a relation, and what it calls whoever hears it."""
        calls, fields = kinds_of_calls(), kinds_of_words()
        for token in covered:
            low = self._tokens.lower[token]
            if low in calls and self._company.calls(token):
                kind = "work" if self._is_clerical(told, low) else calls[low]
                yield self._sign(speaker, told, "call", kind, token)
            for kind in fields.get(low, ()):
                yield self._sign(speaker, told, "word", kind, token)

    def _is_clerical(self, person: str, call: str) -> bool:
        """Say whether a call is somebody's title and no word for kin: Father to Father Quill."""
        character = self._account.by_id[person]
        return call in CLERICAL and any(
            len(words := form.lower().split()) > 1 and words[0] == call
            for form in (character.name or "", *character.aliases)
        )

    def _names(self, speaker: str, covered: range) -> Iterator[Sign]:
        """Yield how the people whom a line calls are named in it: by title, first name or surname."""
        account = self._account
        for index in account.mentions_between(covered.start, covered.stop):
            mention, person = account.mentions.all[index], account.who[index]
            if mention.kind != "name" or person is None:
                continue
            if is_vocative(account.prose, mention.first, mention.last):
                words = self._tokens.word[mention.first : mention.last + 1]
                way = way_of_naming(words, whole_name(account.by_id[person]))
                yield self._sign(speaker, person, "name", way, mention.last)

    def _sentence(self, first: int, last: int) -> Iterator[Sign]:
        """Yield who stands with whom in a sentence, and the words that speak of a relation in it."""
        fields, heads, account = kinds_of_words(), self._account.mentions.at, self._account
        people: list[str] = []
        words: list[tuple[int, str]] = []
        for token, low in enumerate(self._tokens.lower[first : last + 1], first):
            person = account.at(token) if token in heads else None
            if person is not None and person not in people and account.by_id[person].kind == "person":
                people.append(person)
            if low in fields:
                words += [(token, kind) for kind in fields[low]]
        yield from self._beside(people, words, last)

    def _beside(self, people: Sequence[str], words: Sequence[tuple[int, str]], last: int) -> Iterator[Sign]:
        if len(people) <= CROWD:
            for a, b in combinations(people, 2):
                yield self._sign(a, b, "contact", "sentence", last)
                for token, kind in words:
                    yield self._sign(a, b, "word", kind, token)

    def _paragraph(self, number: int) -> Iterator[Sign]:
        """Yield who stands with whom in a paragraph."""
        (first, _), people = self._account.prose.paragraph_tokens[number], self._company.people_of(number)
        if len(people) <= CROWD:
            for a, b in combinations(people, 2):
                yield self._sign(a, b, "contact", "paragraph", first)
