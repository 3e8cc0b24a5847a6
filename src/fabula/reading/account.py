"""Account: what the layers about the world of the story read: who is meant by what, and who says it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeVar
from weakref import WeakMethod

from fabula.corrections.facts import NARRATOR, fold
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.span import Span
from fabula.story import Character, Entity, Event, Quote

Stretch = TypeVar("Stretch")
Found = TypeVar("Found")
Answer = TypeVar("Answer")


def weakly(answer: Callable[..., Answer]) -> Callable[..., Answer]:
    """Return a function that calls a method and does not keep alive what that is of.

    What asks its own methods would else hold itself, and the whole account, until the collector comes round.
    """
    method = WeakMethod(answer)

    def ask(*about: object) -> Answer:
        alive = method()
        assert alive is not None, "asked of what is there no more"
        return alive(*about)

    return ask


@dataclass(frozen=True)
class Account:
    """The story so far: its prose, its people and their mentions, its quotes, and what the reader found.

    ``who`` gives for each mention the id of the character meant, or None; ``quotes`` are one for each of the
    prose's quotations, in their order; ``narrators`` for each token the id of whoever says "I" in the
    narration there, or None.
    """

    prose: Prose
    mentions: Mentions
    who: Sequence[str | None]
    characters: tuple[Character, ...]
    quotes: tuple[Quote, ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    narrators: Sequence[str | None]

    def each(
        self, name: str, stretches: Iterable[Stretch], find: Callable[[Stretch], Found], *made_of: object
    ) -> list[Found]:
        """Return what is found of each of some stretches, such as sentences, each known by itself.

        Where a story is read again, only those are asked anew of which the account, or what is asked by
        ``asking``, says otherwise than before (``NotedAccount``). So what is found may hang on nothing else
        but the text and what it is ``made_of``; and it must not be altered.
        """
        return [find(one) for one in stretches]

    def asking(self, name: str, answer: Callable[..., Answer]) -> Callable[..., Answer]:
        """Return the function by which stretches ask something that is not the account's to answer."""
        return answer

    @cached_property
    def by_id(self) -> dict[str, Character]:
        """The characters by their ids."""
        return {character.id: character for character in self.characters}

    def called(self, name: str) -> str | None:
        """Return the id of whoever the author means by a name, the most mentioned of several, or None."""
        plain = fold(name)
        if plain == NARRATOR and self.narrator is not None:
            return self.narrator
        going_by = [
            (fold(one.name) == plain, one.named, len(one.mentions), one.id)
            for one in self.characters
            if plain in map(fold, (one.name, *one.aliases))
        ]
        return max(going_by)[-1] if going_by else None

    @cached_property
    def narrator(self) -> str | None:
        """The id of whoever alone tells the story as one of its people, or None."""
        telling = {id for id in self.narrators if id is not None}
        return telling.pop() if len(telling) == 1 else None

    def narrator_of(self, first: int, last: int) -> str | None:
        """Return the id of whoever tells a stretch of one narration, ``last`` left out, or None."""
        return next(iter(self.narrators[first:last]), None)

    @cached_property
    def quote_of(self) -> list[int]:
        """For each token the index of the quote that someone says, thinks or writes around it, or -1."""
        return [
            owner if owner >= 0 and self.quotes[owner].kind != "other" else -1
            for owner in self.prose.quotation_of
        ]

    @cached_property
    def sentence_parts(self) -> list[tuple[int, int]]:
        """The first and last token of each sentence, or of what of one is in one paragraph and one quote."""
        tokens = self.prose.tokens
        places = [*zip(tokens.sentence, self.quote_of, tokens.paragraph, strict=True), None]
        ends = [last for last, (here, after) in enumerate(pairwise(places)) if here != after]
        return list(zip([0, *(last + 1 for last in ends)], ends, strict=False))

    @cached_property
    def mentions_in_order(self) -> list[int]:
        """The first token of each mention, for bisecting."""
        return [mention.first for mention in self.mentions.all]

    def mentions_between(self, first: int, last: int) -> range:
        """Return the mentions that start at tokens ``first`` to ``last``, the last left out."""
        starts = self.mentions_in_order
        return range(bisect_left(starts, first), bisect_left(starts, last))

    def quotes_between(self, first: int, last: int) -> Iterator[tuple[Quote, range]]:
        """Yield the quotes that start at tokens ``first`` to ``last``, and the tokens of each."""
        tokens = self.prose.line_tokens
        begin = bisect_left(tokens, first, key=lambda covered: covered.start)
        for index in range(begin, len(self.quotes)):
            covered = tokens[index]
            if covered.start >= last:
                break
            yield self.quotes[index], covered

    def confidence_of(self, quote: Quote) -> float:
        """Return how sure it is who says a quote; this changes more often than who it is."""
        return quote.confidence

    def is_sure(self, quote: Quote, least: float) -> bool:
        """Say whether it is sure enough who says a quote."""
        return quote.confidence >= least

    def shown_by(self, quote: Quote) -> tuple[Span, ...]:
        """Return the words that show who says a quote."""
        return quote.evidence

    def at(self, token: int) -> str | None:
        """Return the id of the character whose mention has its head at a token, or None."""
        return self._at.get(token)

    def is_somebody(self, token: int) -> bool:
        """Say whether a character's mention has its head at a token."""
        return self.at(token) is not None

    @cached_property
    def _at(self) -> dict[int, str | None]:
        return {token: self.who[mention] for token, mention in self.mentions.at.items()}

    def tokens_in(self, span: Span) -> range:
        """Return the tokens that start inside a span."""
        return self.prose.tokens_in(span)
