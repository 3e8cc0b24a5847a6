"""A folder of chapters: each story file in it one chapter, in the order a person would read them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from natsort import natsorted, ns

from fabula.errors import UnreadableStory
from fabula.formats import patterns
from fabula.formats.patterns.tables import alternatives
from fabula.formats.sniff import SUFFIXES
from fabula.manuscript import File, Manuscript, Segment, Source
from fabula.span import Span

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 5  # of a number: "one hundred and twenty-one"
_FIRST = re.compile(r"(?:prolog(?:ue)?|preface|foreword|introduction|prelude)(?![^\W_])", re.IGNORECASE)
_LAST = re.compile(r"(?:epilog(?:ue)?|afterword|postscript|coda|postlude)(?![^\W_])", re.IGNORECASE)
_JOINT = "\n\n"
_DEEPEST = 4
_MOST_FILES = 5000
# Files of a writer's folder that are about the story.
_NOT_STORY = re.compile(
    r"(?:readme|licen[sc]e|(?:author['’]?s?[ _-])?notes?|style[ _-]?(?:guide|sheet)|world[ _-]?building|"
    r"blurb|outline|synopsis|characters?|todo|changelog|cast|bible|ideas|plan|index|contents|toc)"
    r"(?:[ _-].*)?",
    re.IGNORECASE,
)


def read(folder: Path, load: Callable[[Path], Manuscript], largest: int) -> Manuscript:
    """Return the manuscript of a folder whose files ``load`` reads; each file is one chapter.

    The text is that of the files with a blank line between; ``largest`` is the most characters it may have.
    Raises ``UnreadableStory`` where the folder holds no story files, or for a file that cannot be read.
    """
    if any(folder.glob("*.scrivx")):  # its chapters are RTF, and its .txt files their synopses
        raise UnreadableStory(f"{folder} is a Scrivener project; compile it as .docx, and give that")
    files = story_files(folder)
    if not files:
        endings = ", ".join(sorted({".txt", ".md", ".docx", ".odt", ".html", ".epub"}))
        raise UnreadableStory(f"{folder} holds no story files; put its chapters there as {endings}")
    if len(files) > _MOST_FILES:
        raise UnreadableStory(f"{folder} holds more than {_MOST_FILES} story files; give one story's folder")
    chapters: list[Manuscript] = []
    for file in files:
        chapters.append(load(file))
        if sum(len(chapter.text) for chapter in chapters) > largest:
            raise UnreadableStory(f"{folder} holds more text than can be read at once; give fewer chapters")
    return _joined(folder, [chapter for chapter in chapters if chapter.text.strip()])


def story_files(folder: Path) -> list[Path]:
    """Return the story files under a folder in natural order.

    Hidden files and notes about the story are left out. Folders inside are read too, but links to folders
    are not followed.
    """
    found = natsorted(
        _files(folder, 0),
        key=lambda file: chapter_order(file.relative_to(folder)),
        alg=ns.PATH | ns.IGNORECASE,
    )
    story = [file for file in found if not _NOT_STORY.fullmatch(file.stem)]
    return story or found


def chapter_order(file: Path) -> str:
    """Return the words of a path by which natural order is that of the chapters.

    >>> [chapter_order(Path(name)) for name in ("Chapter Twelve.md", "Prologue.md", "The Lock.md")]
    ['Chapter 12.md', '0!Prologue.md', 'The Lock.md']
    """
    return "/".join(_ordered(part) for part in file.parts)


@cache
def _counted() -> re.Pattern[str]:
    """Return the expression of a word before a number: "Chapter ", "part_"."""
    return re.compile(rf"(?:{alternatives('headings', 'chapter', 'part')})[ ._#-]+", re.IGNORECASE)


def _ordered(name: str) -> str:
    """Put a prologue first, an epilogue last, and a number that a name begins with into figures."""
    if _FIRST.match(name):
        return f"0!{name}"  # before what begins with a number too
    if _LAST.match(name):
        return f"\uffff{name}"
    prefix = match.end() if (match := _counted().match(name)) else 0
    words = [word for word in _WORD.finditer(name, prefix) if not word.group().isdecimal()]
    if not words or words[0].start() != prefix:
        return name
    for word in reversed(words[:_MOST_WORDS]):
        end = word.end()
        value = patterns.number_of(re.sub(r"[ _-]+", " ", name[prefix:end].lower()))[1]
        if value is not None and (prefix or name[end:].lstrip()[:1] in tuple("-_.:,–—")):
            return f"{name[:prefix]}{value}{name[end:]}"
    return name


def _files(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise UnreadableStory(
            f"{folder} cannot be opened ({error.strerror}); check its permissions"
        ) from error
    for entry in entries:
        if entry.name.startswith((".", "~$", "_")):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST:
                yield from _files(Path(entry.path), depth + 1)
        elif entry.is_file() and Path(entry.name).suffix.lower() in SUFFIXES:
            yield Path(entry.path)


def _joined(folder: Path, parts: list[Manuscript]) -> Manuscript:
    """Put the manuscripts of chapters one after the other, all of a part's segments in its one chapter."""
    texts: list[str] = []
    segments: list[Segment] = []
    paragraphs: list[Span] = []
    emphasis: list[Span] = []
    set_off: list[Span] = []
    files: list[File] = []
    offset = 0
    for number, part in enumerate(parts, start=1):
        joint = _JOINT if number < len(parts) else ""
        texts += [part.text, joint]
        own = [_moved_segment(segment, offset, number) for segment in _of_one_chapter(part)]
        if own and joint:
            own[-1] = replace(own[-1], span=Span(own[-1].span.start, own[-1].span.end + len(joint)))
        segments += own
        paragraphs += [_moved(span, offset) for span in part.paragraphs]
        emphasis += [_moved(span, offset) for span in part.emphasis]
        set_off += [_moved(span, offset) for span in part.set_off]
        files.append(File(part.source.path, part.source.format, Span(offset, offset + len(part.text))))
        offset += len(part.text) + len(joint)
    return Manuscript(
        "".join(texts),
        _source(folder, parts),
        tuple(segments),
        tuple(paragraphs),
        tuple(emphasis),
        tuple(set_off),
        tuple(files),
    )


def _of_one_chapter(part: Manuscript) -> list[Segment]:
    """Return a part's segments, those merged that differed only in a chapter of the part's own."""
    merged: list[Segment] = []
    for segment in part.segments:
        if merged and merged[-1].kind == segment.kind and segment.pov is None and merged[-1].pov is None:
            merged[-1] = replace(merged[-1], span=Span(merged[-1].span.start, segment.span.end))
        else:
            merged.append(segment)
    return merged


def _moved(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset)


def _moved_segment(segment: Segment, offset: int, chapter: int) -> Segment:
    return replace(segment, span=_moved(segment.span, offset), chapter=chapter)


def _source(folder: Path, parts: list[Manuscript]) -> Source:
    """Describe the folder by what its files agree on; its own name is the title where no file has one."""
    first = parts[0].source if parts else Source("")
    titles = {part.source.title for part in parts}
    authors = [part.source.author for part in parts if part.source.author]
    title = first.title if len(titles) == 1 and first.title else folder.resolve().name
    return Source(str(folder), title or None, authors[0] if authors else None, "folder", dict(first.meta))
