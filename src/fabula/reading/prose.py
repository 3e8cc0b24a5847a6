"""Prose: the parsed paragraphs of a story with its quotations laid over them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.reading.quotes import Quotation
from fabula.span import Span

SENTENCE_ENDS = frozenset(".?!:…")
MARKS = frozenset("\"'“”‘’«»„‚「」『』`")


@dataclass(frozen=True)
class Prose:
    """What the later layers read: the manuscript, its tokens and its quotations, indexed by one another."""

    manuscript: Manuscript
    tokens: Tokens
    quotations: tuple[Quotation, ...]

    @cached_property
    def quotation_of(self) -> list[int]:
        """For each token the index of the quotation it stands in, or -1 for narration."""
        owner = [-1] * len(self.tokens)
        for index, quotation in enumerate(self.quotations):
            first = bisect_left(self.tokens.start, quotation.span.start)
            last = bisect_left(self.tokens.start, quotation.span.end)
            owner[first:last] = [index] * (last - first)
        return owner

    @cached_property
    def said(self) -> list[bool]:
        """For each token whether someone says, thinks or writes it (no one does in a title)."""
        kinds = [quotation.kind != "other" for quotation in self.quotations]
        return [owner >= 0 and kinds[owner] for owner in self.quotation_of]

    @cached_property
    def opens(self) -> list[bool]:
        """For each token whether a capital there says nothing: a sentence, speech or paragraph opens."""
        tokens = self.tokens
        opens = [True] * len(tokens)
        for token in range(1, len(tokens)):
            before = tokens.word[token - 1]
            opens[token] = (
                tokens.paragraph[token] != tokens.paragraph[token - 1]
                or (before[-1] in SENTENCE_ENDS and before.lower() not in ABBREVIATED)
                or before[-1] in MARKS
                or (before[0] in "([—–-" and len(before) < 3)
                or before == ";"
            )
        return opens

    @cached_property
    def paragraph_tokens(self) -> list[tuple[int, int]]:
        """For each paragraph its half-open range of tokens."""
        ranges = [(0, 0)] * len(self.manuscript.paragraphs)
        first = 0
        for paragraph in range(len(ranges)):
            last = first
            while last < len(self.tokens) and self.tokens.paragraph[last] == paragraph:
                last += 1
            ranges[paragraph] = (first, last)
            first = last
        return ranges

    @cached_property
    def paragraph_quotations(self) -> list[list[int]]:
        """For each paragraph the indices of its quotations that someone says, thinks or writes."""
        lines: list[list[int]] = [[] for _ in self.manuscript.paragraphs]
        for index, quotation in enumerate(self.quotations):
            if quotation.kind != "other":
                lines[quotation.paragraph].append(index)
        return lines

    def tokens_in(self, span: Span) -> range:
        """Return the tokens that start inside a span."""
        return range(bisect_left(self.tokens.start, span.start), bisect_left(self.tokens.start, span.end))


ABBREVIATED = frozenset(
    {
        "mr.",
        "mrs.",
        "ms.",
        "dr.",
        "st.",
        "prof.",
        "capt.",
        "col.",
        "gen.",
        "lt.",
        "sgt.",
        "rev.",
        "mme.",
        "mlle.",
        "m.",
    }
)
