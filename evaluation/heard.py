"""Measures what the page shows around a corrected line before all is read: how soon, and how often rightly.

Of the lines of a novel that have a wrong speaker any is given the right one, the novel is read with that, and
so on, as its author would go on. What is then heard at once of the lines around it, and of the words there
but for *I* and *you*, which follow from the lines, is compared with what the whole reading says. The times
are the processor's, from the correction on.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.correcting import DATA, author_says, mapping_of
from evaluation.documents import Document
from evaluation.loaders import document_ids, load
from evaluation.pronouns import FIRST, SECOND
from evaluation.report import columns, spread
from evaluation.speakers import answers
from fabula.api import Rereader
from fabula.corrections import Correction
from fabula.page.around import meant_around
from fabula.pipeline import STRANGER
from fabula.span import Span
from fabula.story import Story

NEAR = 3_000  # characters from a corrected line


@dataclass(frozen=True, slots=True)
class Heard:
    """One correction: the seconds until lines were shown, and words, and until the whole was read.

    Of the lines and of the words around it so many are otherwise in the whole reading than before; so many
    were shown otherwise early, and so many of these as in the whole reading. Where nothing was heard at once,
    the first two times are those of the whole.
    """

    document: str
    lines_at: float
    words_at: float
    whole: float
    lines: int = 0
    lines_shown: int = 0
    lines_right: int = 0
    words: int = 0
    words_shown: int = 0
    words_right: int = 0


def correct_novel(document: Document, count: int) -> list[Heard]:
    """Correct so many lines of a novel, one after another."""
    chance, done = random.Random(document.id), []
    given: tuple[Correction, ...] = ()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{document.id}.txt")
        path.write_text(document.text, encoding="utf-8")
        source = Rereader(path)
        story = source.read(corrections=())
        while len(done) < count:
            mapping = mapping_of(story, document)
            wrong = [one for one in answers(story, document, mapping) if one.found and not one.right]
            if not wrong:
                break
            given = (*given, author_says(story, document, mapping, chance.choice(wrong)))
            found, story = _corrected(document.id, story, source, given)
            done.append(found)
    return done


def _corrected(
    name: str, before: Story, source: Rereader, given: Sequence[Correction]
) -> tuple[Heard, Story]:
    """Do what the desk does with a correction, and compare it with the whole reading."""
    early: list[tuple[float, Story, float, Mapping[Span, str]]] = []
    began = time.process_time()

    def hear(now: Story) -> None:
        if not early and now.characters == before.characters:
            lines_at = time.process_time() - began
            meant = {one.span: who for one, who in meant_around(before, now.quotes, given, source)}
            early.append((lines_at, now, time.process_time() - began, meant))

    story = source.read(before.manuscript, given, hear=hear)
    whole = time.process_time() - began
    lines_at, heard, words_at, meant = early[0] if early else (whole, before, whole, {})
    whole -= words_at - lines_at if early else 0.0
    was, shown, now = ({one.span: one for one in of.quotes} for of in (before, heard, story))
    mine = next((one for one in now.values() if one.by == "author" != was[one.span].by), None)
    if mine is None:  # it was corrected before, and somebody else has another name now
        return Heard(name, lines_at, words_at, whole), story
    near = Span(max(0, mine.span.start - NEAR), mine.span.end + NEAR)
    told = {span: (was if one.speaker == STRANGER else shown)[span].speaker for span, one in shown.items()}
    lines = [
        (was[span].speaker, told[span], one.speaker)
        for span, one in now.items()
        if one is not mine and near.overlaps(span)
    ]
    meant_before, meant_now = _meant(before, near), _meant(story, near)
    words = [
        (id, meant.get(span, id), meant_now.get(span))
        for span in {**meant_before, **meant_now}
        for id in (meant_before.get(span),)
    ]
    return Heard(name, lines_at, words_at, whole, *_counted(lines), *_counted(words)), story


def _meant(story: Story, near: Span) -> dict[Span, str]:
    """Return whom the words of a stretch mean but for "I" and "you"."""
    return {
        mention.span: one.id
        for one in story.characters
        for mention in one.mentions
        if near.holds(mention.span) and mention.span.of(story.text).lower() not in FIRST | SECOND
    }


def _counted(found: Sequence[tuple[str | None, str | None, str | None]]) -> tuple[int, int, int]:
    """Return how many are otherwise in the end than at first, how many were early, how many rightly."""
    otherwise = sum(first != last for first, _, last in found)
    shown = sum(first != early for first, early, _ in found)
    return otherwise, shown, sum(first != early == last for first, early, last in found)


def table(corrections: Sequence[Heard]) -> str:
    """Return a row for every novel, and one for all; times in seconds of a processor."""
    novels = list(dict.fromkeys(one.document for one in corrections))
    rows = [_row(novel, [one for one in corrections if one.document == novel]) for novel in novels]
    counts = ("lines", "shown", "right", "words", "shown", "right")
    times = ("lines after", "90 %", "words after", "90 %", "all after")
    return columns(("", "corrected", *times, *counts), [*rows, _row("all", corrections)])


def _row(name: str, corrections: Sequence[Heard]) -> list[str]:
    lines, words = (spread(getattr(one, at) for one in corrections) for at in ("lines_at", "words_at"))
    times = (*lines, *words, spread(one.whole for one in corrections)[0])
    counts = ("lines", "lines_shown", "lines_right", "words", "words_shown", "words_right")
    sums = (sum(getattr(one, count) for one in corrections) for count in counts)
    return [name, str(len(corrections)), *(f"{one:.2f}" for one in times), *map(str, sums)]


def main() -> None:
    """Correct the novels asked for, and print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.heard", description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--documents", nargs="*", default=[], help="these novels only")
    parser.add_argument("--corrections", type=int, default=15, help="how many of each novel")
    asked = parser.parse_args()
    corrections: list[Heard] = []
    for id in asked.documents or document_ids(asked.data, "pdnc", "valid"):
        corrections += correct_novel(load(asked.data, "pdnc", id), asked.corrections)
        print(table(corrections), flush=True)


if __name__ == "__main__":
    main()
