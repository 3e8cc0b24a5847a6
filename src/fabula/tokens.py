"""Tokens: the words of a story's paragraphs as a parser saw them, for whoever reads them after it."""

from __future__ import annotations

from collections.abc import Sequence
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
        """The surfaces in lower case, with a straight apostrophe."""
        ...

    @property
    def children(self) -> Sequence[Sequence[int]]:
        """The dependents of each, in order."""
        ...

    def __len__(self) -> int: ...

    def span(self, first: int, last: int) -> Span:
        """Return the characters from token ``first`` to token ``last``, both included."""
        ...
