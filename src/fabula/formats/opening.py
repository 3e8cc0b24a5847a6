"""Opening a story: a path, a folder or standard input in, a manuscript out."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from fabula.errors import FabulaError, UnreadableStory
from fabula.formats import docx, epub, folder, html, odt, plain, sniff
from fabula.formats import markdown as markdown_format
from fabula.formats.archive import LARGEST_ARCHIVE
from fabula.formats.decode import decode
from fabula.formats.emphasis import emphasis_in
from fabula.formats.language import refuse_foreign_language
from fabula.formats.structure import assemble
from fabula.manuscript import Manuscript, Source

LARGEST_TEXT = 64 << 20  # bytes of a text file, characters of any story
_STANDARD_INPUT = "-"
_WEB = (("https:",), ("http:",))  # how an address begins, as the first part of a path


def load(path: str | os.PathLike[str]) -> Manuscript:
    """Read a story: a .txt, .md, .docx, .odt, .html or .epub file, a folder, or standard input (``-``).

    Raises ``UnreadableStory`` where the file is missing, broken, locked, too large, not what its name says or
    without prose, and ``NotEnglish`` where its prose is in another language; each message is one line that
    says what to do.
    """
    try:
        manuscript = _load(path)
    except FabulaError:
        raise
    except (RecursionError, MemoryError) as error:
        raise UnreadableStory(
            f"{path} is too deeply nested or too large to read; save it again as .txt"
        ) from error
    refuse_foreign_language(manuscript.text, manuscript.paragraphs, _name(path))
    return manuscript


def from_text(text: str, *, path: str = "", markdown: bool = False) -> Manuscript:
    r"""Return the manuscript of a text held in memory; it never raises, whatever the text.

    >>> from_text("# Rain\n\nIt rained.", markdown=True).source.title
    'Rain'
    """
    if not markdown:
        return _with_marked_emphasis(assemble(text, plain.blocks_of(text), Source(path, format="txt")))
    blocks, fields = markdown_format.blocks_of(text)
    title, author = fields.pop("title", None), fields.pop("author", None)
    return _with_marked_emphasis(assemble(text, blocks, Source(path, title, author, "markdown", fields)))


def _with_marked_emphasis(manuscript: Manuscript) -> Manuscript:
    found = [span for part in manuscript.paragraphs for span in emphasis_in(manuscript.text, *part)]
    return replace(manuscript, emphasis=tuple(sorted(found)))


def _name(path: str | os.PathLike[str]) -> str:
    return "standard input" if path == _STANDARD_INPUT else os.fspath(path)


def _load(path: str | os.PathLike[str]) -> Manuscript:
    if path == _STANDARD_INPUT:
        return _with_prose(_read(_standard_input(), _STANDARD_INPUT, None), _name(path))
    place = Path(path)
    try:
        if place.is_dir():
            return _with_prose(folder.read(place, _load_file, LARGEST_TEXT), _name(path))
    except (OSError, ValueError) as error:
        raise UnreadableStory(f"{path} cannot be opened; check the name") from error
    return _with_prose(_load_file(place), _name(path))


def _with_prose(manuscript: Manuscript, name: str) -> Manuscript:
    if not manuscript.text.strip():
        raise UnreadableStory(f"{name} is empty; give a file with a story in it")
    if not manuscript.paragraphs:
        raise UnreadableStory(
            f"{name} has no prose in it, only headings or notes; give a file with a story in it"
        )
    if not any(letter.isalpha() for span in manuscript.paragraphs for letter in span.of(manuscript.text)):
        raise UnreadableStory(f"{name} has not one word in it; give a file with a story in it")
    if len(manuscript.text) > LARGEST_TEXT:
        raise UnreadableStory(f"{name} is too long to read at once; split it into chapters")
    return manuscript


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableStory("standard input is closed; give a story's file")
    data = sys.stdin.buffer.read(LARGEST_TEXT + 1)
    if len(data) > LARGEST_TEXT:
        raise UnreadableStory("standard input is too long to read at once; split the story into chapters")
    return data


def _load_file(place: Path) -> Manuscript:
    return _read(_bytes_of(place), str(place), sniff.SUFFIXES.get(place.suffix.lower()))


def _bytes_of(place: Path) -> bytes:
    try:
        if not place.exists():
            if place.parts[:1] in _WEB:
                address = str(place).replace(":/", "://", 1)  # a path has lost one of the strokes
                raise UnreadableStory(f"{address} is an address; save the page, and give the file")
            raise UnreadableStory(f"{place} does not exist; check the name")
        if not place.is_file():
            raise UnreadableStory(f"{place} is not a file or a folder; give a story's file")
        if place.stat().st_size > LARGEST_ARCHIVE:
            raise UnreadableStory(
                f"{place} is larger than {LARGEST_ARCHIVE >> 20} MB; split the story into chapters"
            )
        return place.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not a file name"
        raise UnreadableStory(
            f"{place} cannot be opened ({reason}); check its name and permissions"
        ) from error


def _read(data: bytes, path: str, named: sniff.Format | None) -> Manuscript:
    """Read bytes as what they are, which must be what the file's name says where it has one."""
    name = _name(path)
    sniff.refuse_foreign(data, name)
    container = sniff.container_format(data, name)
    _refuse_misnamed(data, name, named, container)
    if container == "docx":
        return docx.read(data, path)
    if container == "odt":
        return odt.read(data, path)
    if container == "epub":
        return epub.read(data, path)
    if len(data) > LARGEST_TEXT:
        raise UnreadableStory(f"{name} is larger than {LARGEST_TEXT >> 20} MB; split the story into chapters")
    kind = named or sniff.text_format(data)
    if kind == "html":
        return html.read(data, path)
    return from_text(decode(data, name), path=path, markdown=kind == "markdown")


def _refuse_misnamed(
    data: bytes, name: str, named: sniff.Format | None, container: sniff.Format | None
) -> None:
    if named in ("docx", "odt", "epub") and container != named:
        what = f"a .{container} file" if container else "text" if data else "empty"
        raise UnreadableStory(
            f"{name} is not a .{named} file ({what}); rename it, or save the story again as .{named}"
        )
    if named in ("txt", "markdown", "html") and container is not None:
        raise UnreadableStory(f"{name} is really a .{container} file; rename it to end in .{container}")
    if named in ("txt", "markdown") and sniff.is_html(data):
        raise UnreadableStory(f"{name} is really a web page; rename it to end in .html")
