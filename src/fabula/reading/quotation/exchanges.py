"""Exchanges: talk without quotation marks whose lines have no tag each, found from the lines that have one.

Two ways are read: talk in italics, from mind to mind or by hand, and stories that have no marks at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from fabula.reading.quotation.sentences import is_direct, is_narration, sentences, words_of
from fabula.reading.quotation.tags import tag_after, tag_before
from fabula.span import Span
from fabula.story import QuoteKind

_LEAST_IN_ITALICS = 2  # lines with a tag that show a story's way
_LEAST_BARE = 4
_LONGEST = 300  # characters of a line without a tag
_NEAR = 8  # characters in which the sign before a sentence stands
_FEW = 5  # words of an answer: "Just Coyle?"

_TO_ANOTHER = re.compile(  # behind italics: "*Who are you?* she thought back", "*Run,* sent Ilse"
    r"[*_,.!?…—\s]*(?:(?:I|he|she|they|[A-Z]\w+) (?:thought|sent|projected) (?:back\b|at\b|to(?! \w+sel))"
    r"|(?:sent|projected) (?:he|she|they|[A-Z]\w+)\b)"
)

_Found = list[tuple[Span, QuoteKind]]


def add_italic_talk(
    text: str, paragraphs: Sequence[Span], italics: Sequence[Sequence[Span]], found: list[_Found]
) -> None:
    """Read as speech the italics that answer, or go on with, others which a tag shows to be said."""
    set_so = [frozenset(stretches) for stretches in italics]
    voiced = {
        index
        for index, quotes in enumerate(found)
        if any(kind == "speech" and span in set_so[index] for span, kind in quotes)
    }
    if len(voiced) < _LEAST_IN_ITALICS:
        return
    voiced |= {
        index
        for index, paragraph in enumerate(paragraphs)
        if any(_TO_ANOTHER.match(text, stretch.end, paragraph.end) for stretch in italics[index])
        and all(span in set_so[index] and kind != "writing" for span, kind in found[index])
    }
    for index in voiced:
        found[index] = _as_said(text, paragraphs[index], italics[index], found[index])

    def answers(index: int) -> bool:
        opens = bool(italics[index]) and italics[index][0].start == paragraphs[index].start
        if not opens or any(span not in set_so[index] for span, _ in found[index]):
            return False
        first = italics[index][0]
        if tag_after(text, first.end, paragraphs[index].end) is not None:
            return False
        said = _as_said(text, paragraphs[index], italics[index], [])
        if not said or said[0][0] != first or is_narration(first.of(text).strip("*_")):
            return False
        found[index] = said
        return True

    _spread(text, paragraphs, voiced, answers)


def _as_said(text: str, paragraph: Span, italics: Sequence[Span], quotes: _Found) -> _Found:
    """Return the quotes of a paragraph, sentences in italics as speech unless tagged as thought."""
    kept = [(span, kind) for span, kind in quotes if kind != "thought" or _is_thought(text, paragraph, span)]
    taken = {span for span, _ in kept}
    added: _Found = [
        (stretch, "speech")
        for stretch in italics
        if stretch not in taken and _is_sentence(text, paragraph, stretch)
    ]
    return sorted([*kept, *added])


def _is_thought(text: str, paragraph: Span, span: Span) -> bool:
    """Say whether a tag gives the words to somebody's thought, and to nobody else."""
    if _TO_ANOTHER.match(text, span.end, paragraph.end):
        return False
    after, before = tag_after(text, span.end, paragraph.end), tag_before(text, paragraph.start, span.start)
    return any(tag is not None and tag.kind == "thought" for tag in (after, before))


def _is_sentence(text: str, paragraph: Span, stretch: Span) -> bool:
    words = stretch.of(text).strip("*_ ")
    left = text[max(paragraph.start, stretch.start - _NEAR) : stretch.start].rstrip()
    begun = not left or left[-1] in ".!?…:—"
    ended = words[-1:] in tuple(".!?…—") or _TO_ANOTHER.match(text, stretch.end, paragraph.end) is not None
    return bool(words) and begun and ended and not words[0].islower()


def add_bare_talk(text: str, paragraphs: Sequence[Span], first_person: bool, found: list[_Found]) -> None:
    """Read as speech what answers the tagged lines of a story that has no marks at all."""
    voiced = {index for index, quotes in enumerate(found) if any(kind == "speech" for _, kind in quotes)}
    if len(voiced) < _LEAST_BARE:
        return
    for index in voiced:
        found[index] += _goes_on(text, paragraphs[index], found[index], first_person)

    def answers(index: int) -> bool:
        if found[index]:
            return False
        found[index] = _told_then_said(text, paragraphs[index], first_person)
        return bool(found[index])

    _spread(text, paragraphs, voiced, answers)


def _goes_on(text: str, paragraph: Span, quotes: _Found, first_person: bool) -> _Found:
    """Return the sentences that go on with a line behind its tag: "No, said Orr. We can't."."""
    last = max(span.end for span, _ in quotes)
    told = list(sentences(text, last, paragraph.end))[1:]  # the first is the tag's
    end = start = told[0].start if told else last
    for sentence in told:
        if not _is_said(sentence.of(text), first_person):
            break
        end = sentence.end
    return [(Span(start, end), "speech")] if end > start else []


def _told_then_said(text: str, paragraph: Span, first_person: bool) -> _Found:
    """Return the words at the end of a paragraph that are said: all of it, or what follows an act."""
    start = paragraph.end
    for sentence in reversed(list(sentences(text, *paragraph))):
        if not _is_said(sentence.of(text), first_person):
            break
        start = sentence.start
    said = Span(start, paragraph.end)
    return [(said, "speech")] if said.start < said.end and said.end - said.start <= _LONGEST else []


def _is_said(sentence: str, first_person: bool) -> bool:
    few = len(words_of(sentence)) <= _FEW
    return not is_narration(sentence) and (
        is_direct(sentence, first_person) or (few and sentence[-1] in ".?!")
    )


def _spread(text: str, paragraphs: Sequence[Span], voiced: set[int], answers: Callable[[int], bool]) -> None:
    """Go from each paragraph that is voiced to the next and the one before, as long as these answer."""
    for step in (1, -1):
        order = range(len(paragraphs)) if step > 0 else range(len(paragraphs) - 1, -1, -1)
        for index in order:
            beside = index - step
            if index in voiced or beside not in voiced:
                continue
            first, last = sorted((index, beside))
            broken = bool(text[paragraphs[first].end : paragraphs[last].start].strip())
            if not broken and answers(index):
                voiced.add(index)
