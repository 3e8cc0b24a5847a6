"""Measures what the page shows of an edit before all is read: how soon it does, and how often it was right.

A paragraph of a novel is edited and the novel saved, again and again: a line is made longer, a line is put
in, with a tag or without, a paragraph of narration is put in, or one is taken out. What a few pages read by
themselves then say of the new paragraph is compared with what the whole book does. The time is the
processor's, from the save until the marks are there.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.correcting import DATA
from evaluation.loaders import document_ids, load
from evaluation.report import columns, spread
from fabula.api import Rereader
from fabula.page.provisional import Marks, provisional
from fabula.page.unread import unread
from fabula.span import Span
from fabula.story import Character, Quote, Story
from fabula.views.blocks import Written, blocks_of, written

KINDS = ("longer line", "new line", "untagged line", "narration", "deleted")
SUBJECT = {"he/him": "he", "she/her": "she"}
OWN = {"he/him": "his", "she/her": "her"}
CLOSING = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»"}


@dataclass(frozen=True, slots=True)
class Edited:
    """One edit: the seconds until the text was there, and until its marks were, and how these compare.

    ``lines`` and ``mentions`` are how many the whole reading has in what is new; of these the pages alone had
    so many the same, so many other; the rest they left unmarked. ``more`` mentions they alone had.
    """

    document: str
    kind: str
    text: float
    marks: float
    lines: int = 0
    same_lines: int = 0
    other_lines: int = 0
    mentions: int = 0
    same_mentions: int = 0
    other_mentions: int = 0
    more: int = 0


def edit(story: Story, kind: str, chance: random.Random) -> str:
    """Return a story's text with one paragraph edited."""
    text, paragraphs = story.text, story.manuscript.paragraphs
    closed = CLOSING.values()
    lines = [one for one in story.quotes if one.kind == "speech" and text[one.span.end - 1] in closed]
    line = chance.choice(lines)
    paragraph = next(one for one in paragraphs if one.holds((line.span.start, line.span.start + 1)))
    opening = text[line.span.start]
    closing = CLOSING.get(opening, opening)
    one, other = _two_near(story, line, chance)
    subject, own = SUBJECT.get(one.pronouns or "", "they"), OWN.get(one.pronouns or "", "their")
    match kind:
        case "longer line":
            end = line.span.end - 1
            return f"{text[:end]} I have thought of it all day, and I know no better.{text[end:]}"
        case "new line":
            new = f"{opening}I never said so,{closing} said {one.name}, and {subject} looked at {other.name}."
        case "untagged line":
            new = f"{opening}Then I shall not ask you again.{closing}"
        case "narration":
            slept = f"{subject.title()} had not slept, and {own} hands were cold."
            new = f"{one.name} went to the window. {slept}"
        case _:
            return text[: paragraph.start] + text[paragraph.end :].lstrip()
    return f"{text[: paragraph.end]}\n\n{new}{text[paragraph.end :]}"


def _two_near(story: Story, line: Quote, chance: random.Random) -> tuple[Character, Character]:
    """Return two people with names who are mentioned most around a line, in any order."""
    near = sorted(
        (one for one in story.characters if one.named and one.kind == "person" and not one.protagonist),
        key=lambda one: -sum(abs(m.span.start - line.span.start) < 4000 for m in one.mentions),
    )
    one, other = chance.sample(near[:2], 2)
    return one, other


def edit_novel(text: str, name: str, count: int) -> list[Edited]:
    """Edit a novel so many times, each time as it was at first."""
    chance, done = random.Random(name), []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{name}.txt")
        path.write_text(text, encoding="utf-8")
        source = Rereader(path)
        story = source.read()
        shown = written(story.manuscript)
        for number in range(count):
            kind = KINDS[number % len(KINDS)]
            path.write_text(edit(story, kind, chance), encoding="utf-8")
            done.append(_edited(story, shown, source, name, kind))
    return done


def _edited(story: Story, shown: Sequence[Written], source: Rereader, name: str, kind: str) -> Edited:
    """Do what the desk does when a story is saved, and compare it with what a whole reading says."""
    began = time.process_time()
    now = source.load()
    changes = unread(shown, now)
    text = time.process_time()
    marks = provisional(story, now, changes, (), source)
    marked = time.process_time()
    whole = source.skim(now, None, ())
    blocks = [span for span, _, _ in blocks_of(now)]
    known = {one.id: one.name for one in story.characters}
    counts = [_compared(whole, blocks[number], found, known) for number, found in marks.items()]
    return Edited(name, kind, text - began, marked - began, *map(sum, zip(*counts, strict=True)))


def _compared(whole: Story, block: Span, marks: Marks, known: Mapping[str, str]) -> tuple[int, ...]:
    """Return the counts of one paragraph; somebody of whom the last reading had not heard is nobody's id."""

    def place(span: Span) -> Span:
        return Span(max(span.start, block.start) - block.start, min(span.end, block.end) - block.start)

    ids = {one.id: one.id if known.get(one.id) == one.name else "somebody new" for one in whole.characters}
    lines = {
        place(quote.span): quote.speaker and ids[quote.speaker]
        for quote in whole.quotes
        if quote.kind != "other" and quote.span.overlaps(block)
    }
    mentions = {
        place(mention.span): ids[one.id]
        for one in whole.characters
        if not one.passing
        for mention in one.mentions
        if block.holds(mention.span)
    }
    said = {quote.span: quote.speaker for quote in marks.quotes if quote.kind != "other"}
    meant = {mention.span: who for mention, who in marks.mentions}
    return (*_counted(lines, said)[:3], *_counted(mentions, meant))


def _counted(whole: Mapping[Span, str | None], alone: Mapping[Span, str | None]) -> tuple[int, int, int, int]:
    """Return how many there are, and how many of them are the same, and other; and those there are not."""
    both = [span for span in whole if span in alone]
    same = sum(whole[span] == alone[span] for span in both)
    return len(whole), same, len(both) - same, len(alone.keys() - whole.keys())


def table(edits: Sequence[Edited]) -> str:
    """Return a row for every kind of edit, and one for all; times in seconds of a processor."""
    rows = [_row(kind, [one for one in edits if one.kind == kind]) for kind in KINDS]
    counts = ("lines", "same", "other", "mentions", "same", "other", "more")
    return columns(("", "edits", "text", "marks", "90 %", *counts), [*rows, _row("all", edits)])


def _row(name: str, edits: Sequence[Edited]) -> list[str]:
    counts = ("lines", "same_lines", "other_lines", "mentions", "same_mentions", "other_mentions", "more")
    times = (spread(one.text for one in edits)[0], *spread(one.marks for one in edits))
    sums = (sum(getattr(one, count) for one in edits) for count in counts)
    return [name, str(len(edits)), *(f"{one:.2f}" for one in times), *map(str, sums)]


def main() -> None:
    """Edit the novels asked for, and print what came of it."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.editing", description=__doc__.split("\n\n")[0]
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--documents", nargs="*", default=[], help="these novels only")
    parser.add_argument("--edits", type=int, default=15, help="how many of each novel")
    asked = parser.parse_args()
    edits: list[Edited] = []
    for id in asked.documents or document_ids(asked.data, "pdnc", "valid"):
        edits += edit_novel(load(asked.data, "pdnc", id).text, id, asked.edits)
        print(table(edits), flush=True)


if __name__ == "__main__":
    main()
