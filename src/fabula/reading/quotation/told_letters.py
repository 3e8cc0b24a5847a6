r"""Told letters: letters that tell the story themselves, what people say in them being set as dialogue.

Nobody in the story quotes such a letter: it is narration, whose "I" is whoever signs it. Where one of a
story's letters is told so, all those are that fill what stands between two breaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from fabula.manuscript import Manuscript
from fabula.reading.quotation.letters import opens_letter, signatures
from fabula.reading.stretches import prose_stretches
from fabula.span import Span

SPEAKING = "\"“«‘'—–"  # what a paragraph opens with in which somebody speaks
SPOKEN = 2  # such paragraphs from which a letter tells a scene
HEADED = 3  # paragraphs at the head of a stretch in which a letter that fills it begins: place, date


class ToldLetter(NamedTuple):
    """A letter by its paragraphs, salutation to signature, and the name under it."""

    paragraphs: range
    writer: Span


def told_letters(manuscript: Manuscript) -> tuple[ToldLetter, ...]:
    """Return the letters that tell the story, in order; mostly there are none."""
    text, paragraphs = manuscript.text, manuscript.paragraphs
    found = [
        (first, letter)
        for first, stop in prose_stretches(manuscript)
        for letter in _signed_letters(text, paragraphs, range(first, stop))
    ]
    told = {letter for _, letter in found if _has_talk(text, paragraphs, letter)}
    fills = {letter for first, letter in found if letter.paragraphs.start < first + HEADED}
    return tuple(letter for _, letter in found if letter in told or (told and letter in fills))


def _signed_letters(text: str, paragraphs: Sequence[Span], stretch: range) -> Iterator[ToldLetter]:
    starts = [index for index in stretch if opens_letter(paragraphs[index].of(text))]
    for start, stop in pairwise([*starts, stretch.stop]):
        signed = signatures(text, paragraphs, range(start, stop))
        if start in signed:
            under = [index for index, name in signed.items() if name == signed[start]]
            yield ToldLetter(range(start, max(under) + 1), signed[start])


def _has_talk(text: str, paragraphs: Sequence[Span], letter: ToldLetter) -> bool:
    return sum(text[paragraphs[index].start] in SPEAKING for index in letter.paragraphs) >= SPOKEN
