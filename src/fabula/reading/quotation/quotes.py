"""Quotes: what is said, thought and written in a story, each uninterrupted stretch with its marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from operator import attrgetter

from fabula.corrections.facts import Facts
from fabula.manuscript import Manuscript
from fabula.reading.quotation.capitals import capital_speech
from fabula.reading.quotation.dashes import DashStyle, dash_speech, dash_style, is_dash_led, speech_inside
from fabula.reading.quotation.diaries import entries, is_date
from fabula.reading.quotation.emails import find_emails
from fabula.reading.quotation.epigraphs import epigraphs
from fabula.reading.quotation.exchanges import add_bare_talk, add_italic_talk
from fabula.reading.quotation.letters import (
    letter_paragraphs,
    named_lines,
    speaks_of_writing,
    system_lines,
)
from fabula.reading.quotation.marked import MarkedParagraph, read_marks
from fabula.reading.quotation.messages import is_message, is_wordless, leads_to_message, shouted_writing
from fabula.reading.quotation.read_out import read_out
from fabula.reading.quotation.scripts import scripted_lines
from fabula.reading.quotation.songs import sung_paragraphs
from fabula.reading.quotation.told_letters import told_letters
from fabula.reading.quotation.unmarked import italic_kind, plain_italics, tagged_without_marks
from fabula.span import Span
from fabula.story import QuoteKind

_FIRST_PERSON = re.compile(r"\bI\b|\bmy\b")
_THIRD_PERSON = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b")
_SAMPLE = 200_000  # characters of narration that settle who tells the story
_MEMORY = 3  # paragraphs in italics one after another: a memory or dream, not a thought
_GOES_ON = 60  # characters over which what is written or signed goes on: "*milk*, he wrote. *oil*"
_STOPS = ".!?…,:;—"
_ENDS = ("?", "!", "…", ".")

_Found = tuple[Span, QuoteKind]


@dataclass(frozen=True, slots=True)
class Quotation:
    """One uninterrupted stretch of speech, thought or writing.

    ``span`` holds the marks where there are any. ``paragraph`` is an index into ``manuscript.paragraphs``.
    ``continues`` says that this opens a paragraph while the speech of the paragraph before was left open for
    it: the same speaker goes on.
    """

    span: Span
    kind: QuoteKind
    paragraph: int
    continues: bool


def find_quotes(manuscript: Manuscript) -> tuple[Quotation, ...]:
    """Return the quotations of a story, in the order of the text, none overlapping another.

    A quotation within a quotation is part of the outer one and not listed. No input raises an error, and the
    time is linear in the length of the text.
    """
    text, paragraphs = manuscript.text, manuscript.paragraphs
    marked = read_marks(text, paragraphs)
    found = [list(paragraph.quotes) for paragraph in marked]
    _add_dash_speech(text, paragraphs, marked, found)
    _mark_quoted_letters(text, paragraphs, marked, found)
    italics = _italics_by_paragraph(manuscript)
    _add_writing(manuscript, italics, found)
    going_on = _add_songs(manuscript, italics, found)
    _add_unmarked(manuscript, italics, found)
    _leave_epigraphs(manuscript, italics, found)
    return tuple(_quotations(paragraphs, marked, found, going_on))


def with_told_lines(quotations: tuple[Quotation, ...], facts: Facts) -> tuple[Quotation, ...]:
    """Return the quotations, as speech what the author gives to somebody to say: it is no title."""
    if not facts.speakers:
        return quotations
    return tuple(
        replace(one, kind="speech") if one.kind == "other" and number in facts.speakers else one
        for number, one in enumerate(quotations)
    )


def _quotations(
    paragraphs: Sequence[Span], marked: Sequence[MarkedParagraph], found: Sequence[list[_Found]],
    going_on: Set[int],
) -> Iterator[Quotation]:  # fmt: skip
    left_open = False
    last: QuoteKind = "speech"
    for index, paragraph in enumerate(paragraphs):
        for span, kind in sorted(found[index]):
            left = left_open and marked[index].opens
            continues = (left or index in going_on) and span.start == paragraph.start
            last = kind = last if continues and kind == "speech" else kind
            yield Quotation(span, kind, index, continues)
        left_open = marked[index].left_open


def _add_dash_speech(
    text: str, paragraphs: Sequence[Span], marked: Sequence[MarkedParagraph], found: list[list[_Found]]
) -> None:
    style: DashStyle = dash_style(text, paragraphs, sum(paragraph.opens for paragraph in marked))
    if not style.dashes + style.hyphens:
        return
    for index, paragraph in enumerate(paragraphs):
        by_marks = any(kind != "other" for _, kind in found[index])
        if (style.dominant or not by_marks) and is_dash_led(text, paragraph, style):
            found[index] = [(span, "speech") for span in dash_speech(text, paragraph)]
        elif style.dominant and not found[index]:
            found[index] = [(span, "speech") for span in speech_inside(text, paragraph)]


def _mark_quoted_letters(
    text: str, paragraphs: Sequence[Span], marked: Sequence[MarkedParagraph], found: list[list[_Found]]
) -> None:
    """Read as writing what opens a paragraph in marks when the one before leads to it: "The card read:"."""
    for index in range(1, len(paragraphs)):
        leads = text[paragraphs[index - 1].end - 1] in ":—-"
        if leads and marked[index].opens and len(found[index]) == 1 and not found[index - 1]:
            span, kind = found[index][0]
            whole = span == paragraphs[index]
            if whole and kind != "thought" and speaks_of_writing(text, paragraphs[index - 1]):
                found[index] = [(span, "writing")]


def _add_writing(
    manuscript: Manuscript, italics: Sequence[Sequence[Span]], found: list[list[_Found]]
) -> None:
    text, paragraphs = manuscript.text, manuscript.paragraphs
    for index, lines in named_lines(text, paragraphs).items():
        found[index] = lines
    for index, (_, said) in scripted_lines(text, paragraphs).items():
        found[index] = [(said, "speech")]
    whole = [
        any(_covers(stretch, paragraph) for stretch in own)
        for own, paragraph in zip(italics, paragraphs, strict=True)
    ]
    written = letter_paragraphs(text, paragraphs, manuscript.set_off) | {*entries(text, paragraphs, whole)}
    written = written.difference(*(letter.paragraphs for letter in told_letters(manuscript)))
    for mail in find_emails(text, paragraphs):
        unwritten = {*mail.header, mail.attribution} - {-1}
        written = (written - unwritten) | {*mail.body, *mail.answered}
        for index in unwritten:
            found[index] = []
    for index in sorted(written):
        paragraph = paragraphs[index]
        if found[index] and found[index][0][0].start == paragraph.start:
            found[index] = [(span, "writing") for span, _ in found[index]]
        else:
            found[index] = [(paragraph, "writing")]
    for index, paragraph in enumerate(paragraphs):
        read = read_out(text, paragraph, [span for span, _ in found[index]])
        if read and not italics[index]:
            found[index] = sorted([*found[index], *((span, "writing") for span in read)])


def _add_songs(
    manuscript: Manuscript, italics: Sequence[Sequence[Span]], found: list[list[_Found]]
) -> Set[int]:
    """Read as speech what is sung; return the paragraphs that go on with the song of the one before."""
    text, paragraphs = manuscript.text, manuscript.paragraphs
    whole = [
        any(_covers(stretch, paragraph) for stretch in own)
        for own, paragraph in zip(italics, paragraphs, strict=True)
    ]
    apart = frozenset(manuscript.set_off)
    set_off = {index for index, paragraph in enumerate(paragraphs) if paragraph in apart}
    sung = sung_paragraphs(text, paragraphs, [not own for own in found], whole, set_off)
    for index in sung:
        found[index] = [(paragraphs[index], "speech")]
    return {index for index, goes_on in sung.items() if goes_on}


def _add_unmarked(
    manuscript: Manuscript, italics: Sequence[Sequence[Span]], found: list[list[_Found]]
) -> None:
    text, paragraphs = manuscript.text, manuscript.paragraphs
    no_marks = not any(found)
    gaps = [_gaps(paragraph, quotes) for paragraph, quotes in zip(paragraphs, found, strict=True)]
    for index, said in capital_speech(text, gaps).items():
        found[index] = sorted([*found[index], *((span, "speech") for span in said)])
    first_person = _told_in_first_person(text, paragraphs, found)
    run = 0
    messages = False
    for index, paragraph in enumerate(paragraphs):
        if is_date(text, paragraph):
            run, messages = 0, False
            continue
        whole = any(_covers(stretch, paragraph) for stretch in italics[index])
        wordless = not found[index] and is_wordless(text, paragraph)
        messages = (
            (whole or wordless)
            and index > 0
            and (messages or _has_message(found[index - 1]) or leads_to_message(text, *paragraphs[index - 1]))
        )
        if messages and wordless:
            found[index] = [(paragraph, "writing")]
        run = run + 1 if whole else 0
        memory = run >= _MEMORY or (run and _run_length(italics, paragraphs, index) >= _MEMORY)
        unsent = system_lines(text, paragraph) if _has_message(found[index]) else []
        for gap in _gaps(paragraph, found[index]):
            inside = [
                one for one in _inside(italics[index], gap) if not any(_covers(line, one) for line in unsent)
            ]
            found[index] += _italic_quotes(
                text, [] if memory and not messages else inside, paragraph, gap, messages, first_person
            )
            if not inside:
                found[index] += tagged_without_marks(text, gap, no_marks, first_person)
                if (shouted := shouted_writing(text, gap)) is not None:
                    found[index].append((shouted, "writing"))
    add_italic_talk(text, paragraphs, italics, found)
    if no_marks:
        add_bare_talk(text, paragraphs, first_person, found)


def _leave_epigraphs(
    manuscript: Manuscript, italics: Sequence[Sequence[Span]], found: list[list[_Found]]
) -> None:
    """Take what stands over a chapter, from another's pen, for nobody's words in the story."""

    def is_italic(index: int) -> bool:
        return any(_covers(stretch, manuscript.paragraphs[index]) for stretch in italics[index])

    for index in epigraphs(manuscript, is_italic):
        if not _has_message(found[index]):
            found[index] = [(span, "other") for span, _ in found[index]]


def _has_message(quotes: Sequence[_Found]) -> bool:
    return bool(quotes) and quotes[-1][1] == "writing"


def _italic_quotes(
    text: str, stretches: Sequence[Span], paragraph: Span, gap: Span, messages: bool, first_person: bool
) -> list[_Found]:
    """Return what stretches of italics in a piece of narration say; with ``messages`` all are written."""
    found: list[_Found] = []
    for stretch in stretches:
        near = bool(found) and stretch.start - found[-1][0].end < _GOES_ON
        if messages or is_message(text, stretch, gap):
            found.append((stretch, "writing"))
        elif near and _goes_on(text, stretch, found[-1][1]):
            found.append((stretch, found[-1][1]))
        elif (kind := italic_kind(text, stretch, gap, first_person)) is not None:
            found.append((stretch, kind))
    return found


def _goes_on(text: str, stretch: Span, kind: QuoteKind) -> bool:
    """Say whether italics behind a stop go on with what is said or written, or, a whole sentence, thought."""
    if text[stretch.start - 2] not in _STOPS:
        return False
    return kind in ("writing", "speech") or stretch.of(text).rstrip("*_")[-1:] in _ENDS


def _gaps(paragraph: Span, quotes: Sequence[_Found]) -> list[Span]:
    """Return the narration that quotations leave of a paragraph."""
    gaps: list[Span] = []
    at = paragraph.start
    for span, _ in quotes:
        if span.start > at:
            gaps.append(Span(at, span.start))
        at = span.end
    if at < paragraph.end:
        gaps.append(Span(at, paragraph.end))
    return gaps


def _inside(stretches: Sequence[Span], gap: Span) -> Sequence[Span]:
    """Return the stretches that a gap holds, of stretches in order that do not overlap."""
    first = bisect_left(stretches, gap.start, key=attrgetter("start"))
    return stretches[first : bisect_right(stretches, gap.end, first, key=attrgetter("end"))]


def _italics_by_paragraph(manuscript: Manuscript) -> list[list[Span]]:
    """Sort the stretches of italics, given and between asterisks or underscores, into the paragraphs."""
    text, paragraphs = manuscript.text, manuscript.paragraphs
    given = [_with_marks(text, stretch) for stretch in manuscript.emphasis]
    stretches = sorted({*given, *plain_italics(text, paragraphs)})
    sorted_in: list[list[Span]] = [[] for _ in paragraphs]
    index, free = 0, 0
    for stretch in stretches:
        while index < len(paragraphs) and paragraphs[index].end <= stretch.start:
            index += 1
        if index == len(paragraphs):
            break
        if stretch.start >= free and paragraphs[index].holds(stretch) and stretch.start < stretch.end:
            sorted_in[index].append(stretch)
            free = stretch.end
    return sorted_in


def _with_marks(text: str, stretch: Span) -> Span:
    """Take the asterisks or underscores beside a stretch into its span."""
    start, end = stretch
    while start > 0 and end < len(text) and text[start - 1] == text[end] and text[end] in "*_":
        start, end = start - 1, end + 1
    return Span(start, end)


def _covers(stretch: Span, paragraph: Span) -> bool:
    return stretch.start <= paragraph.start + 2 and stretch.end >= paragraph.end - 2


def _run_length(italics: Sequence[Sequence[Span]], paragraphs: Sequence[Span], index: int) -> int:
    """Count the paragraphs wholly in italics around ``index``, no further than a memory needs."""
    length = 1
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(paragraphs) and length < _MEMORY:
            if not any(_covers(stretch, paragraphs[at]) for stretch in italics[at]):
                break
            length, at = length + 1, at + step
    return length


def _told_in_first_person(text: str, paragraphs: Sequence[Span], found: Sequence[list[_Found]]) -> bool:
    """Say whether "I" is the narrator's word, by the narration of the first chapters."""
    seen = first = third = 0
    for paragraph, quotes in zip(paragraphs, found, strict=True):
        for start, end in _gaps(paragraph, quotes):
            first += sum(1 for _ in _FIRST_PERSON.finditer(text, start, end))
            third += sum(1 for _ in _THIRD_PERSON.finditer(text, start, end))
            seen += end - start
        if seen > _SAMPLE:
            break
    return first * 3 > third and first > 1
