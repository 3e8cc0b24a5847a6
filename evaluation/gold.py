"""Gold stories: one marked-up file that is both a story and the answers, compiled to clean text and spans.

The mark-up is described in docs/gold-stories.md. ``python -m evaluation.gold FILE ...`` prints what each file
says, line by line, so that its author can check it by eye.
"""

from __future__ import annotations

import sys
from pathlib import Path

from evaluation.gold_header import split_source
from evaluation.gold_story import (
    GoldBelief,
    GoldContradiction,
    GoldError,
    GoldFeeling,
    GoldMention,
    GoldPlace,
    GoldQuote,
    GoldRelation,
    GoldScene,
    GoldStory,
    GoldTelling,
    PlantedError,
)
from evaluation.gold_text import MarkedText

__all__ = [
    "STORIES",
    "GoldBelief",
    "GoldContradiction",
    "GoldError",
    "GoldFeeling",
    "GoldMention",
    "GoldPlace",
    "GoldQuote",
    "GoldRelation",
    "GoldScene",
    "GoldStory",
    "GoldTelling",
    "PlantedError",
    "compile_story",
    "describe",
    "load_gold",
    "load_story",
]

STORIES = Path(__file__).parent / "stories"


def load_gold(folder: Path | str = STORIES) -> list[GoldStory]:
    """Compile every ``*.story`` file of a folder, in the order of their names.

    Raises GoldError, naming the file, for the first one that does not compile.
    """
    return [load_story(path) for path in sorted(Path(folder).glob("*.story"))]


def load_story(path: Path | str) -> GoldStory:
    """Compile one file; its stem becomes the story's name. Raises GoldError, naming the file."""
    path = Path(path)
    try:
        return compile_story(path.read_text(encoding="utf-8"), name=path.stem)
    except GoldError as error:
        raise GoldError(error.line, error.reason, path.name) from None


def compile_story(source: str, name: str = "") -> GoldStory:
    r"""Turn a marked-up story into clean text and answers; raises GoldError with line number and reason.

    >>> story = compile_story(
    ...     "title: T\nperson: 3\ncast: Ada Moss | Ada | she\n=====\n"
    ...     '⟦q Ada⟧"Well?"⟦/q⟧ ⟦m Ada⟧She⟦/m⟧ sat.'
    ... )
    >>> story.text, story.quotes[0].speaker, story.mentions[0].span
    ('"Well?" She sat.\n', 'Ada Moss', Span(start=8, end=11))
    """
    header, body, body_line = split_source(source)
    marks = MarkedText(header)
    marks.read(body, body_line)
    return marks.story(name)


def describe(story: GoldStory) -> str:
    """Return a story's answers as lines to read over: every quote with its speaker, every mention ..."""
    text = story.text
    counts = (
        f"{len(text.split())} words, {len(story.quotes)} quotes, {len(story.mentions)} mentions, "
        f"{len(story.scenes)} scenes, {len(story.beliefs)} beliefs, {len(story.tellings)} tellings, "
        f"{len(story.feelings)} feelings, {len(story.errors)} errors, "
        f"{len(story.contradictions)} contradictions"
    )
    rows: list[tuple[int, str]] = [(-1, f"{story.title} ({story.name}): {counts}")]
    for s in story.scenes:
        rows.append((s.span.start, f"SCENE    {s.place or '?'} | {', '.join(s.present)} | {s.time or '?'}"))
    for q in story.quotes:
        nested = " (nested)" if q.nested else ""
        who = f"{q.speaker or '?'} > {', '.join(q.addressees) or '?'}"
        rows.append((q.span.start, f"{q.kind:8} {who}{nested}: {q.span.of(text)}"))
    for m in story.mentions:
        around = " ".join(text[max(0, m.span.start - 30) : m.span.end + 20].split())
        rows.append((m.span.start, f"    [{m.span.of(text)}] = {' + '.join(m.owners)}    ({around})"))
    for b in story.beliefs:
        rows.append((b.span.start, f"  BELIEF {b.holder}, {b.status}: {b.span.of(text)}"))
    for k in story.tellings:
        rows.append((k.span.start, f"  TOLD   {k.by} to {', '.join(k.to)}: {k.span.of(text)}"))
    for f in story.feelings:
        toward = f" toward {f.toward}" if f.toward else ""
        felt = f"{f.holder}{toward}, {f.valence}, {f.status}"
        rows.append((f.span.start, f"  FEELS  {felt}: {f.span.of(text)}"))
    for e in story.errors:
        rows.append((e.span.start, f"  ERROR  {e.span.of(text)!r} for {e.correction!r}"))
    for c in story.contradictions:
        rows.extend((span.start, f"  CONTRADICTION {c.label}: {span.of(text)}") for span in c.spans)
    rows.extend((span.start, f"  NOTE   {span.of(text)}") for span in story.notes)
    return "\n".join(row for _, row in sorted(rows, key=lambda row: row[0]))


if __name__ == "__main__":
    for argument in sys.argv[1:] or sorted(map(str, STORIES.glob("*.story"))):
        print(describe(load_story(argument)))
        print()
