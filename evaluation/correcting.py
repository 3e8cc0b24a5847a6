"""Counts how many lines are put right by correcting a few: what the reading makes of an author's word.

In every chapter of a novel the first line with a wrong speaker is given the right one, the novel is read
again, and so on, as its author would go on: a line that came right by itself needs no correction. The
chapters of a novel are corrected side by side, one line of each a reading. Lines are PDNC's.
"""

from __future__ import annotations

import argparse
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evaluation.documents import Document
from evaluation.loaders import document_ids, load
from evaluation.mapping import CharacterMap, map_characters
from evaluation.readings import Reader, installed_readers, read_text
from evaluation.report import columns
from evaluation.speakers import Answer, answers
from fabula.corrections import Correction, Speaker, at
from fabula.formats import from_text
from fabula.story import Quote, Story

DATA = Path(os.environ.get("FABULA_DATA", "/work/shared/data"))


@dataclass(frozen=True, slots=True)
class Corrected:
    """A chapter: its lines, those wrong at first, those corrected, and what became of all the others.

    ``followed`` are those that came right with the corrections, ``spoilt`` those that went wrong.
    """

    document: str
    chapter: int
    lines: int
    wrong: int
    corrected: int
    followed: int
    spoilt: int


def correct_novel(document: Document, parses: Path | None, reader: Reader, most: int) -> list[Corrected]:
    """Correct at most so many lines in every chapter of a novel."""
    given: dict[str, Correction] = {}  # gold line -> what its author says
    story, right = _read(document, parses, reader, ())
    chapter_of = _chapters(story, right)
    first = {line: answer.right for line, answer in right.items()}
    for _ in range(most):
        found = len(given)
        mapping = mapping_of(story, document)
        for chapter in sorted(set(chapter_of.values())):
            for line, answer in right.items():
                if chapter_of[line] == chapter and not answer.right and answer.found and line not in given:
                    given[line] = author_says(story, document, mapping, answer)
                    break
        if len(given) == found:
            break
        story, right = _read(document, parses, reader, tuple(given.values()))
    return [
        _counted(
            document.id, chapter, [line for line in right if chapter_of[line] == chapter], first, right, given
        )
        for chapter in sorted(set(chapter_of.values()))
    ]


def opening(document: Document, chapters: int) -> Document:
    """Return a novel up to the end of so many chapters, all of it where there are no more."""
    segments = from_text(document.text, path=f"{document.id}.txt", markdown=False).segments
    numbers = sorted({segment.chapter for segment in segments if segment.chapter})
    later = [segment.span.start for segment in segments if segment.chapter in numbers[chapters:]]
    end = min(later, default=len(document.text))
    return replace(
        document,
        text=document.text[:end],
        lines=tuple(line for line in document.lines if line.spans[-1].end <= end),
        mentions=tuple(mention for mention in document.mentions if mention.span.end <= end),
    )


def _read(
    document: Document, parses: Path | None, reader: Reader, corrections: Sequence[Correction]
) -> tuple[Story, dict[str, Answer]]:
    story = read_text(document.text, document.id, None, parses, reader, corrections)
    assert not story.stale_corrections
    return story, {answer.line: answer for answer in answers(story, document, mapping_of(story, document))}


def mapping_of(story: Story, document: Document) -> CharacterMap:
    """Return who is who; someone whom the author alone named has no mentions that could tell."""
    mapping = map_characters(story, document)
    names = {character.name: character.id for character in document.characters}
    told = {one.id: names[one.name] for one in story.characters if one.name in names}
    return replace(mapping, many={**told, **mapping.many})


def _chapters(story: Story, lines: Mapping[str, Answer]) -> dict[str, int]:
    """Return the chapter that each line begins in."""
    segments = [(segment.span.start, segment.chapter) for segment in story.manuscript.segments]
    return {
        line: max((start, chapter) for start, chapter in segments if start <= answer.start)[1]
        for line, answer in lines.items()
    }


def author_says(story: Story, document: Document, mapping: CharacterMap, answer: Answer) -> Correction:
    """Return what an author would write: the quote, and the right speaker as Fabula's cast calls him."""
    line = next(line for line in document.lines if line.id == answer.line)
    over: dict[Quote, int] = defaultdict(int)
    for span in line.spans:
        for quote in story.quotes:
            over[quote] += max(0, min(span.end, quote.span.end) - max(span.start, quote.span.start))
    quote = max(over, key=lambda quote: over[quote])
    ours = [one for one in story.characters if mapping.many.get(one.id) == answer.gold]
    gold = next(one.name for one in document.characters if one.id == answer.gold)
    name = max(ours, key=lambda one: (one.named, len(one.mentions))).name if ours else gold
    return Speaker(at(story.text, quote.span), name)


def _counted(
    document: str, chapter: int, lines: Sequence[str], first: Mapping[str, bool],
    last: Mapping[str, Answer], given: Mapping[str, Correction],
) -> Corrected:  # fmt: skip
    others = [line for line in lines if line not in given]
    return Corrected(
        document,
        chapter,
        len(lines),
        sum(not first[line] for line in lines),
        len(lines) - len(others),
        sum(last[line].right and not first[line] for line in others),
        sum(first[line] and not last[line].right for line in others),
    )


def table(chapters: Sequence[Corrected]) -> str:
    """Return the sums of every novel, and of all."""
    novels = list(dict.fromkeys(one.document for one in chapters))
    rows = [_row(novel, [one for one in chapters if one.document == novel]) for novel in novels]
    head = ("", "chapters", "lines", "wrong", "corrected", "followed", "spoilt", "net", "net / 5 corrected")
    return columns(head, [*rows, _row("all", chapters)])


def _row(name: str, chapters: Sequence[Corrected]) -> list[str]:
    sums = [
        sum(getattr(one, what) for one in chapters)
        for what in ("lines", "wrong", "corrected", "followed", "spoilt")
    ]
    corrected, followed, spoilt = sums[2:]
    net = corrected + followed - spoilt
    return [name, str(len(chapters)), *map(str, sums), str(net), f"{5 * net / max(1, corrected):.2f}"]


def main() -> None:
    """Correct the novels asked for, and print what came of it."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.correcting", description=__doc__.split("\n\n")[0]
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--split", choices=["train", "valid"], default="valid")
    parser.add_argument("--documents", nargs="*", default=[], help="these novels only")
    parser.add_argument("--chapters", type=int, help="read so many chapters of each only")
    parser.add_argument("--most", type=int, default=5, help="lines corrected in a chapter")
    parser.add_argument("--parses", type=Path, help="a folder to keep parses in")
    asked = parser.parse_args()
    reader = Reader(installed_readers()[0])
    chapters: list[Corrected] = []
    for id in document_ids(asked.data, "pdnc", asked.split):
        if not asked.documents or id in asked.documents:
            document = load(asked.data, "pdnc", id)
            document = opening(document, asked.chapters) if asked.chapters else document
            chapters += correct_novel(document, asked.parses, reader, asked.most)
            print(table(chapters), flush=True)


if __name__ == "__main__":
    main()
