"""Prose: the parsed paragraphs of a story with its quotations laid over them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

from fabula.manuscript import Manuscript
from fabula.models.english import Tokens
from fabula.reading.quotation.quotes import Quotation
from fabula.span import Span

SENTENCE_ENDS = frozenset(".?!:…")
MARKS = frozenset("\"'“”‘’«»„‚「」『』`")


@dataclass(frozen=True, eq=False)
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
        paragraph, words = self.tokens.paragraph, self.tokens.word
        lets_open = {
            word: (
                (word[-1] in SENTENCE_ENDS and word.lower() not in ABBREVIATED)
                or word[-1] in MARKS
                or (word[0] in "([—–-" and len(word) < 3)
                or word == ";"
            )
            for word in set(words)
        }
        inside = zip(words, paragraph, paragraph[1:], strict=False)
        opens = [True, *(lets_open[before] or last != here for before, last, here in inside)][: len(words)]
        for line in self.line_tokens:
            if line:
                opens[line.start] = True  # under its speaker's name, where no mark opens it
        return opens

    @cached_property
    def paragraph_tokens(self) -> list[tuple[int, int]]:
        """For each paragraph its half-open range of tokens."""
        bounds = [bisect_left(self.tokens.paragraph, n) for n in range(len(self.manuscript.paragraphs) + 1)]
        return list(pairwise(bounds))

    @cached_property
    def paragraph_quotations(self) -> list[list[int]]:
        """For each paragraph the indices of its quotations that someone says, thinks or writes."""
        lines: list[list[int]] = [[] for _ in self.manuscript.paragraphs]
        for index, quotation in enumerate(self.quotations):
            if quotation.kind != "other":
                lines[quotation.paragraph].append(index)
        return lines

    @cached_property
    def line_tokens(self) -> list[range]:
        """For each quotation the tokens that start inside it."""
        return [self.tokens_in(quotation.span) for quotation in self.quotations]

    def narrated_words(self, paragraphs: Iterable[int]) -> int:
        """Count the words of some paragraphs that nobody says."""
        return sum(
            1
            for paragraph in paragraphs
            for token in range(*self.paragraph_tokens[paragraph])
            if not self.said[token] and self.tokens.word[token][0].isalpha()
        )

    def occurrences(self, words: Iterable[str], within: range | None = None) -> list[int]:
        """Return the tokens that are one of some words, given in lower case, in the order of the text.

        Those ``within`` a stretch of tokens cost no more in a long story than in a short one.
        """
        found = (self.by_word.get(word, []) for word in words)
        if within is not None:
            ends = within.start, within.stop
            found = (places[slice(*(bisect_left(places, end) for end in ends))] for places in found)
        return sorted(chain.from_iterable(found))

    @cached_property
    def by_word(self) -> dict[str, list[int]]:
        """The words of the story in lower case, each with the tokens that are it."""
        by_word: dict[str, list[int]] = defaultdict(list)
        for token, low in enumerate(self.tokens.lower):
            by_word[low].append(token)
        return dict(by_word)

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
