"""Draft: a story as a rule sees it: its prose alone, paragraph by paragraph, speech parted from narration."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fabula.checking.deeds import Deed, read_deeds
from fabula.checking.dialect import dialect_of
from fabula.checking.giving_way import GiveWay, unhurried
from fabula.checking.habit import Habit, habit_of
from fabula.checking.harper import Lint, proofread
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.settings import Dialect, Settings
from fabula.checking.words import names_in
from fabula.reading.lexicon import load_words
from fabula.reading.quotation.marked import PairedParagraph, pair_paragraphs
from fabula.reading.quotation.tags import Tag, tag_after, tag_before
from fabula.reading.readable import is_written_small
from fabula.span import Span
from fabula.story import Quote, Story

OPENING = frozenset("\"'“‘„‟＂`")
CLOSING = frozenset("\"'”’“＂´")
_FIRST_WORDS = re.compile(r"[\s,]*([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_PRONOUNS = frozenset({"he", "she", "they", "we", "it", "xe", "ze", "fae", "ey"})
SHORT = 20_000  # characters of a story that is likely to have one of a thing, and few people to be "he"
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """A quote with both its marks, and the narration beside it in its paragraph.

    ``inner`` is the quote without its marks and the white space within them. ``before`` reaches back to the
    quote before it or the start of the paragraph, ``after`` to the next quote or the end.
    """

    quote: Quote
    inner: Span
    before: Span
    after: Span
    paragraph: Span

    @property
    def rest(self) -> bool:
        """Whether anything stands between the line and the next quote or the end of its paragraph."""
        return self.after.start < self.after.end

    @property
    def cut_off(self) -> bool:
        """Whether a space stands before the closing mark, where a dash or an ellipsis may have been lost."""
        return self.inner.end < self.quote.span.end - 1

    @property
    def span(self) -> Span:
        """The quote with its marks."""
        return self.quote.span


class Draft:
    """What rules read. Notes, headings and what the file says of itself are not in it.

    ``give_way`` is called again and again as the rules look through it, by whoever has other things to do.
    """

    def __init__(self, story: Story, settings: Settings, give_way: GiveWay = unhurried) -> None:
        self.story = story
        self.give_way = give_way
        self.settings = settings
        self.text = story.text
        self.tokens = story.tokens  # None where the story was not parsed: rules that need them are silent
        self.paragraphs = story.manuscript.paragraphs
        self._found: dict[Callable[[Draft], Iterator[Finding]], tuple[Finding, ...]] = {}

    @property
    def is_short(self) -> bool:
        """Whether "the car" here and "the car" there are likely to be one."""
        return len(self.text) < SHORT

    @cached_property
    def is_small(self) -> bool:
        """Whether the story is written in small letters throughout."""
        return is_written_small(self.text, self.paragraphs)

    def findings(self, check: Callable[[Draft], Iterator[Finding]]) -> tuple[Finding, ...]:
        """Return what a rule finds; it looks once, also where another rule asks what it has found."""
        if check not in self._found:
            self.give_way()
            self._found[check] = tuple(self._giving_way(check(self)))
        return self._found[check]

    def _giving_way(self, findings: Iterator[Finding]) -> Iterator[Finding]:
        for finding in findings:
            self.give_way()
            yield finding

    @cached_property
    def narration(self) -> Narration | None:
        """The sentences that are told, with their clauses; None where the story was not parsed."""
        return None if self.tokens is None else Narration(self.story, self.tokens)

    @cached_property
    def deeds(self) -> dict[str, list[Deed]]:
        """What everybody does by name in the narration, by their ids, in order."""
        return read_deeds(self.story, self.quote_at)

    def paragraph_of(self, offset: int) -> int:
        """Return the index of the last paragraph that begins at an offset or before it, or -1."""
        return bisect_right(self.paragraphs, offset, key=lambda paragraph: paragraph.start) - 1

    @cached_property
    def _partings(self) -> list[int]:
        """Where a break or a heading begins, in order."""
        segments = self.story.manuscript.segments
        return [one.span.start for one in segments if one.kind in ("break", "heading")]

    def is_parted(self, between: Span) -> bool:
        """Say whether a scene break, as the manuscript knows them, or a heading stands in a stretch."""
        index = bisect_left(self._partings, between.start)
        return index < len(self._partings) and self._partings[index] < between.end

    @cached_property
    def quotes(self) -> list[list[Quote]]:
        """The quotes of each paragraph, of every kind."""
        sorted_in: list[list[Quote]] = [[] for _ in self.paragraphs]
        for quote in self.story.quotes:
            index = self.paragraph_of(quote.span.start)
            if index >= 0:
                sorted_in[index].append(quote)
        return sorted_in

    def quotes_in(self, span: Span) -> Sequence[Quote]:
        """Return the quotes of every kind that begin inside a stretch."""
        quotes = self.story.quotes
        first = bisect_left(quotes, span.start, key=lambda quote: quote.span.start)
        return quotes[first : bisect_left(quotes, span.end, key=lambda quote: quote.span.start)]

    @cached_property
    def pairs(self) -> list[PairedParagraph]:
        """For each paragraph which of its marks belong together, and which miss their other half."""
        return pair_paragraphs(self.text, self.paragraphs)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Everything said, thought or written that has both its marks, in order."""
        return tuple(line for line in self.marked if line.quote.kind != "other")

    @cached_property
    def marked(self) -> tuple[Line, ...]:
        """The lines, and what stands in marks without being said: titles, "so-called" words."""
        return tuple(self._marked())

    def _marked(self) -> Iterator[Line]:
        text = self.text
        for paragraph, quotes in zip(self.paragraphs, self.quotes, strict=True):
            ends = [paragraph.start, *(quote.span.end for quote in quotes)]
            starts = [*(quote.span.start for quote in quotes), paragraph.end]
            for number, quote in enumerate(quotes):
                start, end = quote.span
                if end - start < 3 or text[start] not in OPENING or text[end - 1] not in CLOSING:
                    continue
                inner = _inner(text, start, end)
                if inner.start < inner.end:
                    yield Line(
                        quote, inner, Span(ends[number], start), Span(end, starts[number + 1]), paragraph
                    )

    @cached_property
    def habit(self) -> Habit:
        """Which marks the story, or the house, puts around speech."""
        openings = (self.text[line.span.start] for line in self.lines if line.quote.kind == "speech")
        return habit_of(openings, self.settings.style.quotes)

    @cached_property
    def dialect(self) -> Dialect:
        """Whose spelling the story keeps to: the house's, or what most of its words show."""
        return self.settings.style.dialect or dialect_of(self.text)

    @cached_property
    def _lints(self) -> Mapping[str, tuple[Lint, ...]]:
        return proofread(self.text, self.paragraphs, names_in(self.story), self.dialect, self.give_way)

    def lints(self, rule: str) -> tuple[Lint, ...]:
        """Return what Harper says that a rule of ours listens to; it reads the story once for all of them."""
        return self._lints.get(rule, ())

    def put_right(self, rule: str) -> Iterator[tuple[Span, str, str]]:
        """Yield the places a rule has from Harper, their words, and the right ones, where it knows these."""
        for lint in self.lints(rule):
            if lint.fixes:
                yield lint.span, lint.span.of(self.text), lint.fixes[0]

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield where a pattern stands in the prose; no match reaches over the end of a paragraph."""
        for start, end in self.paragraphs:
            self.give_way()
            yield from pattern.finditer(self.text, start, end)

    @cached_property
    def _of_quote(self) -> tuple[list[int], tuple[Quote, ...]]:
        quotes = tuple(quote for quote in self.story.quotes if quote.kind != "other")
        return [quote.span.start for quote in quotes], quotes

    def quote_at(self, offset: int) -> Quote | None:
        """Return what is said, thought or written at an offset, None for narration."""
        starts, quotes = self._of_quote
        index = bisect_right(starts, offset) - 1
        return quotes[index] if index >= 0 and offset < quotes[index].span.end else None

    def is_texted(self, offset: int) -> bool:
        """Say whether a place is in a message that begins small, as people type on a telephone."""
        quote = self.quote_at(offset)
        if quote is None or quote.kind != "writing":
            return False
        return next((letter.islower() for letter in quote.span.of(self.text) if letter.isalpha()), False)

    @cached_property
    def named(self) -> dict[str, set[str]]:
        """For each name in the story the ids of those who go by it; no name that is a common word."""
        common = load_words("english_function_words") | load_words("common_words")
        named: dict[str, set[str]] = {}
        for character in self.story.characters:
            if not character.named or character.kind != "person":
                continue
            for name in (character.name, *character.aliases):
                if name[:1].isupper() and name.lower() not in common:
                    named.setdefault(name, set()).add(character.id)
        return named

    @cached_property
    def name_pattern(self) -> re.Pattern[str]:
        """What finds the names of the people in the story, the longest first."""
        if not self.named:
            return re.compile(r"(?!)")
        longest_first = sorted(self.named, key=lambda name: (-len(name), name))
        return re.compile(rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-]|['’]\w)")

    def tag_after(self, line: Line) -> Tag | None:
        """Return the tag that follows a line."""
        return tag_after(self.text, line.after.start, line.after.end)

    def tag_before(self, line: Line) -> Tag | None:
        """Return the tag that leads to a line."""
        return tag_before(self.text, *line.before)

    def is_tagged_after(self, line: Line) -> bool:
        """Say whether what follows a line is surely its tag: a plain verb, or any after a small letter."""
        tag = self.tag_after(line)
        if tag is None:
            return False
        words = _FIRST_WORDS.match(self.text, *line.after)
        if words is None:
            return False
        if words[1][0].islower():
            inverted = words[1] == tag.form
            return tag.is_plain or inverted or (words[1] in _PRONOUNS and words[2] == tag.form)
        return tag.is_plain and tag.form in (words[1].lower(), (words[2] or "").lower())


def _inner(text: str, start: int, end: int) -> Span:
    start, end = start + 1, end - 1
    while start < end and (text[start].isspace() or text[start] in "`*_"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*_"):
        end -= 1
    return Span(start, end)
