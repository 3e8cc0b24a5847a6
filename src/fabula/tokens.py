"""Tokens: the words of a story's paragraphs as a parser saw them, for whoever reads them after it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Protocol

from fabula.span import Span


class Tokens(Protocol):
    """Every token, one sequence a property, all of one length; offsets are characters of the text."""

    @property
    def start(self) -> Sequence[int]:
        """The offset each begins at."""
        ...

    @property
    def end(self) -> Sequence[int]:
        """The offset each ends at."""
        ...

    @property
    def tag(self) -> Sequence[str]:
        """The Penn tags."""
        ...

    @property
    def dep(self) -> Sequence[str]:
        """The dependency labels."""
        ...

    @property
    def head(self) -> Sequence[int]:
        """The index of the governing token of each, a root's own."""
        ...

    @property
    def sentence(self) -> Sequence[int]:
        """The sentence each is in, from 0 over the story."""
        ...

    @property
    def paragraph(self) -> Sequence[int]:
        """The paragraph each is in, from 0 over the story."""
        ...

    @property
    def word(self) -> Sequence[str]:
        """The surfaces."""
        ...

    @property
    def lower(self) -> Sequence[str]:
        """The surfaces in lower case, with a straight apostrophe, which *dont* and *im* lack."""
        ...

    @property
    def children(self) -> Sequence[Sequence[int]]:
        """The dependents of each, in order."""
        ...

    @property
    def subject(self) -> Mapping[int, int]:
        """The subject that hangs on a token itself, the first of several, of those that have one."""
        ...

    @property
    def helping(self) -> Mapping[int, frozenset[str]]:
        """The auxiliaries that hang on a token, in lower case, of those that have any."""
        ...

    def __len__(self) -> int: ...

    def span(self, first: int, last: int) -> Span:
        """Return the characters from token ``first`` to token ``last``, both included."""
        ...


def sentence_around(
    tokens: Tokens, token: int, before: int | None = None, after: int | None = None
) -> tuple[int, int]:
    """Return the first and the last token of a token's sentence, at most so many before it and after it."""
    sentence = tokens.sentence[token]
    first, last = bisect_left(tokens.sentence, sentence), bisect_right(tokens.sentence, sentence) - 1
    return (
        first if before is None else max(first, token - before),
        last if after is None else min(last, token + after),
    )


def is_asked(tokens: Tokens, token: int) -> bool:
    """Say whether a question mark stands at a token, or after it in its sentence."""
    _, last = sentence_around(tokens, token)
    return any(word.startswith("?") for word in tokens.word[token : last + 1])
