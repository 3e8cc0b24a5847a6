"""The overview: what a writer wants to see of a story at a glance, in figures and short passages."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Literal

from fabula.manuscript import Segment
from fabula.paragraphs import Paragraphs
from fabula.span import Span
from fabula.story import Character, Quote, Story
from fabula.views.file_titles import file_title
from fabula.views.headings import heading_parts
from fabula.views.knowledge import KnowledgeRows, knowledge_rows
from fabula.views.relations import RelationRow, relation_rows
from fabula.views.scenes import SceneRow, scene_rows
from fabula.views.showing import showable

UNSURE = 0.6  # a speaker below this confidence is shown as a guess
ONE_SIDED = 5  # lines from which a talk counts though only one of the two speaks
MAIN = 12  # those with most lines, whose knowledge is of interest
GROUP_OFTEN = 3  # descriptions from which a group without a name or a line is listed: few have a name

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
# Characters shown before and after a first mention: few before, so that a narrow column still shows it.
_BEFORE = 16
_AFTER = 36


@dataclass(frozen=True, slots=True)
class Passage:
    """A few words of the story: ``where`` they stand, the words themselves and what is around them."""

    where: str
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class SetApart:
    """A part of the file that is not story: a note, or what stands around the story as header or footer."""

    kind: Literal["note", "header", "footer"]
    words: int
    opening: Passage


@dataclass(frozen=True, slots=True)
class CastRow:
    """A character, how many lines they speak, and where the text first names or describes them.

    ``age`` is None where the text does not say how old they are, or gives ages that do not agree.
    """

    character: Character
    lines: int
    first: Passage | None
    age: int | None = None

    @property
    def listed(self) -> bool:
        """Whether the cast lists them; a novel has hundreds of people with neither a name nor a line."""
        one = self.character
        often = one.kind == "group" and sum(m.kind != "pronoun" for m in one.mentions) >= GROUP_OFTEN
        often = often and not one.passing
        return one.named or one.protagonist or self.lines > 0 or often


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter, or a scene of a story in one chapter.

    ``number`` counts from 1, with 0 for what stands before the first chapter; ``title`` is what the heading
    says beside its number, ``within`` what it says above that ("PART ONE"). ``dialogue`` is the share (0 to
    1) of its words that is spoken, ``speakers`` the names of those who speak in it, with most lines first.
    """

    number: int
    within: str
    title: str
    words: int
    scenes: int
    dialogue: float
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conversation:
    """Two characters, and how many lines each says to the other."""

    first: Character
    second: Character
    from_first: int
    from_second: int

    @property
    def lines(self) -> int:
        """The lines that pass between the two."""
        return self.from_first + self.from_second

    @property
    def telling(self) -> bool:
        """Whether both speak, or one of them so often that it can be no slip of the reading."""
        return (self.from_first > 0 and self.from_second > 0) or self.lines >= ONE_SIDED


@dataclass(frozen=True, slots=True)
class Line:
    """One quotation with its speaker and the people it is said to; ``reason`` is the rule that decided."""

    quote: Quote
    words: str
    where: str
    part: int
    speaker: Character | None
    addressees: tuple[Character, ...]

    @property
    def unsure(self) -> bool:
        """Whether the speaker is unknown, or known only as a guess."""
        return self.speaker is None or self.quote.confidence < UNSURE

    @property
    def reason(self) -> str:
        """The rule that decided, as words."""
        return _reasons().get(self.quote.by) or re.sub(r"[_-]+", " ", self.quote.by).strip()


class Overview:
    """The overview of one story; every part of it is computed when asked for.

    A line is one quotation of the kind speech: one stretch between an opening and a closing mark.
    """

    def __init__(self, story: Story) -> None:
        self.story = story
        self._where = Paragraphs(story.manuscript)
        self._by_id = {character.id: character for character in story.characters}

    @cached_property
    def title(self) -> str:
        """The title the file gives, else the file's name as words."""
        return showable(self.story.manuscript.source.name) or "Untitled"

    @cached_property
    def author(self) -> str | None:
        """The author the file names."""
        return showable(self.story.manuscript.source.author or "") or None

    @cached_property
    def words(self) -> int:
        """The words of the story itself, without notes, headers and headings."""
        return len(self._words)

    @cached_property
    def chapters(self) -> int:
        """The number of chapters; 0 for a story that is not divided into any."""
        return sum(number > 0 for number in self._chapter_numbers)

    @cached_property
    def dialogue(self) -> float:
        """The share of the words that is spoken, 0 to 1."""
        return self._dialogue_within(Span(0, len(self.story.text)))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every quotation that someone says, thinks or writes, in the order of the text."""
        return tuple(self._line(quote) for quote in self.story.quotes if quote.kind != "other")

    @cached_property
    def spoken(self) -> tuple[Line, ...]:
        """The lines said aloud."""
        return tuple(line for line in self.lines if line.quote.kind == "speech")

    @cached_property
    def unsure(self) -> tuple[Line, ...]:
        """The spoken lines whose speaker is unknown or a guess."""
        return tuple(line for line in self.spoken if line.unsure)

    @cached_property
    def cast(self) -> tuple[CastRow, ...]:
        """Everyone worth listing, those with most lines first, then those most often mentioned."""
        return tuple(row for row in self._everyone if row.listed)

    @cached_property
    def not_listed(self) -> tuple[Character, ...]:
        """Everyone else: people without a name or a line, and groups that are seldom seen besides."""
        return tuple(row.character for row in self._everyone if not row.listed)

    @cached_property
    def _everyone(self) -> tuple[CastRow, ...]:
        spoken = Counter(line.speaker.id for line in self.spoken if line.speaker)
        ages = _ages(self.story)
        rows = [
            CastRow(one, spoken[one.id], self._first(one), ages.get(one.id)) for one in self.story.characters
        ]
        return tuple(sorted(rows, key=lambda row: (-row.lines, -len(row.character.mentions))))

    def row_of(self, id: str) -> CastRow:
        """Return the row of anyone, listed or not."""
        return next(row for row in self._everyone if row.character.id == id)

    @cached_property
    def conversations(self) -> tuple[Conversation, ...]:
        """Who talks to whom, with most lines first."""
        said = Counter(
            (line.speaker.id, addressee.id)
            for line in self.spoken
            if line.speaker
            for addressee in line.addressees
            if addressee.id != line.speaker.id
        )
        rank = {row.character.id: place for place, row in enumerate(self._everyone)}
        pairs = {tuple(sorted(pair, key=lambda id: (-said[id, _other(pair, id)], rank[id]))) for pair in said}
        talks = [Conversation(self._by_id[a], self._by_id[b], said[a, b], said[b, a]) for a, b in pairs]
        return tuple(sorted(talks, key=lambda talk: (-talk.lines, rank[talk.first.id], rank[talk.second.id])))

    @cached_property
    def scenes(self) -> tuple[SceneRow, ...]:
        """Where and when each scene is, and who is there."""
        listed = {row.character.id for row in self.cast}
        return scene_rows(self.story, self._where.of, listed)

    @cached_property
    def relations(self) -> tuple[RelationRow, ...]:
        """What those whom the cast lists are to each other, those of whom most is told first."""
        return relation_rows(self.story, {row.character.id for row in self.cast})

    @cached_property
    def knowledge(self) -> tuple[KnowledgeRows, ...]:
        """What is known to whom of the main characters at the end, by kind."""
        main = {row.character.id for row in self.cast[:MAIN]}
        return knowledge_rows(self.story, self._where.of, main)

    @cached_property
    def set_apart(self) -> tuple[SetApart, ...]:
        """The notes and headers, which are not read as story."""
        apart = (segment for segment in self.story.manuscript.segments if segment.kind in ("note", "meta"))
        return tuple(
            SetApart(self._apart(segment), _count_words(words), Passage(self._where.chapter(segment), words))
            for segment in apart
            if (words := showable(segment.span.of(self.story.text)))
        )

    def where(self, offset: int) -> str:
        """Return chapter and paragraph of an offset, in the short form ``ch. 2, ¶ 14``."""
        return self._where.of(offset)

    def chapter(self, offset: int) -> int:
        """Return the chapter an offset lies in, from 1; 0 is what stands before the first."""
        return self._where.chapter_at(offset)

    def _apart(self, segment: Segment) -> Literal["note", "header", "footer"]:
        if segment.kind == "note":
            return "note"
        begun = self._prose and self._prose[0].span.start < segment.span.start
        return "footer" if begun else "header"

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The chapters; or, where there is only one, its scenes."""
        if self.parts_are_scenes:
            return tuple(self._part(number, "", "", span) for number, span in enumerate(self._spans, start=1))
        return tuple(
            self._part(number, *self._chapter_title(number), span)
            for number, span in zip(self._chapter_numbers, self._spans, strict=True)
        )

    @property
    def parts_are_scenes(self) -> bool:
        """Whether the parts are scenes, the story having no more than one chapter."""
        return len(self._chapter_numbers) <= 1

    def _part(self, number: int, within: str, title: str, span: Span) -> Part:
        first, last = (bisect_left(self.spoken, at, key=lambda line: line.quote.span.start) for at in span)
        there = self.spoken[first:last]
        lines = [line for line in there if line.quote.span.end <= span.end]
        # By id, for two people whom the text only describes may both be "the old man".
        speakers = Counter(line.speaker.id for line in lines if line.speaker)
        return Part(
            number=number,
            within=within,
            title=title,
            words=self._words_within(span),
            scenes=sum(span.start <= scene.span.start < span.end for scene in self.story.scenes),
            dialogue=self._dialogue_within(span),
            speakers=tuple(showable(self._by_id[speaker].name) for speaker, _ in speakers.most_common()),
        )

    @cached_property
    def _prose(self) -> list[Segment]:
        return [segment for segment in self.story.manuscript.segments if segment.kind == "prose"]

    @cached_property
    def _spans(self) -> list[Span]:
        if self.parts_are_scenes:
            return [scene.span for scene in self.story.scenes]
        return [
            _hull(segment.span for segment in self._prose if segment.chapter == number)
            for number in self._chapter_numbers
        ]

    @cached_property
    def _chapter_numbers(self) -> list[int]:
        return sorted({segment.chapter for segment in self._prose})

    def _chapter_title(self, number: int) -> tuple[str, str]:
        """Return what a chapter's heading says above its number and beside it, or else its file's name."""
        headings = [
            segment.span.of(self.story.text)
            for segment in self.story.manuscript.segments
            if segment.chapter == number and segment.kind == "heading" and segment.pov is None
        ]
        within, title = heading_parts(headings, number)
        files = self.story.manuscript.files
        if not title and 0 < number <= len(files):  # of a folder, where a file is a chapter
            title = file_title(files[number - 1].path)
        return ("" if within == self.title else within), title

    @cached_property
    def _words(self) -> list[int]:
        """Where each word of the prose begins."""
        text = self.story.text
        return [match.start() for segment in self._prose for match in _WORD.finditer(text, *segment.span)]

    @cached_property
    def _speech(self) -> list[Span]:
        """The spoken stretches, with speech inside speech counted once."""
        merged: list[Span] = []
        for span in sorted(quote.span for quote in self.story.quotes if quote.kind == "speech"):
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
            else:
                merged.append(span)
        return merged

    def _words_within(self, span: Span) -> int:
        return bisect_left(self._words, span.end) - bisect_left(self._words, span.start)

    def _dialogue_within(self, span: Span) -> float:
        spoken = sum(
            self._words_within(Span(max(speech.start, span.start), min(speech.end, span.end)))
            for speech in self._speech
            if speech.overlaps(span)
        )
        return spoken / (self._words_within(span) or 1)

    def _line(self, quote: Quote) -> Line:
        return Line(
            quote=quote,
            words=showable(quote.span.of(self.story.text)),
            where=self._where.of(quote.span.start),
            part=self._part_at(quote.span.start),
            speaker=self._by_id.get(quote.speaker or ""),
            addressees=tuple(self._by_id[id] for id in quote.addressees if id in self._by_id),
        )

    def _part_at(self, offset: int) -> int:
        return max(0, bisect_right([span.start for span in self._spans], offset) - 1)

    def _first(self, character: Character) -> Passage | None:
        telling = (mention for mention in character.mentions if mention.kind != "pronoun")
        first = next(telling, None) or next(iter(character.mentions), None)
        if first is None:
            return None
        return self.passage(first.span)

    def passage(self, span: Span) -> Passage:
        """Return some words of the story with where they stand and what is around them."""
        text = self.story.text
        around = self._where.paragraph(span)
        return Passage(
            where=self._where.of(span.start),
            words=showable(span.of(text)),
            before=_last_words(text[around.start : span.start]),
            after=_first_words(text[span.end : around.end]),
        )


@cache
def _reasons() -> dict[str, str]:
    """Return the words for each rule that has any, from ``data/reasons.txt``."""
    file = resources.files("fabula").joinpath("data", "reasons.txt")
    lines = file.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(":") for line in lines if not line.startswith("#"))
    return {rule: words.strip() for rule, _, words in pairs}


def _count_words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def _hull(spans: Iterable[Span]) -> Span:
    spans = list(spans)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _ages(story: Story) -> dict[str, int]:
    """Return how old people are while the story goes on, by id: the first age given, if they agree."""
    told: dict[str, list[int]] = {}
    for age in story.ages:
        if age.now:
            told.setdefault(age.character, []).append(age.years)
    return {id: years[0] for id, years in told.items() if max(years) - min(years) <= 1}


def _other(pair: Sequence[str], id: str) -> str:
    return pair[1] if pair[0] == id else pair[0]


def _last_words(text: str) -> str:
    """Return the last words that fit, with the space after them."""
    kept = text[-_BEFORE:]
    if len(kept) < len(text):
        kept = "…" + kept.partition(" ")[2].lstrip()
    kept = kept.lstrip()
    return showable(kept) + (" " if kept[-1:].isspace() else "")


def _first_words(text: str) -> str:
    """Return the first words that fit, with the space before them."""
    kept = text[:_AFTER]
    if len(kept) < len(text):
        kept = kept.rpartition(" ")[0] + "…"
    kept = kept.rstrip()
    return (" " if kept[:1].isspace() else "") + showable(kept)
