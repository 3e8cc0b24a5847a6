"""Manuscript: the text of a story, never altered, and the parts it falls into."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Literal

from fabula.span import Span

SegmentKind = Literal["heading", "prose", "note", "break", "meta"]


@dataclass(frozen=True, slots=True)
class Source:
    """What the file says of itself.

    ``format`` is one of txt, markdown, docx, odt, html, epub, folder. ``meta`` holds JSON-ready values
    under the names the file's own world uses: ``rating``, ``fandom``, ``relationship``, ``summary`` ...
    """

    path: str
    title: str | None = None
    author: str | None = None
    format: str = "txt"
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What to call the story: the title, else the file's name as words; "" where there is neither.

        >>> Source("drafts/the_long-way.docx").name
        'the long way'
        """
        file = "" if self.path == "-" else PurePath(self.path).stem
        # Among spaces a hyphen is part of the name.
        words = file.replace("_", " ") if " " in file else re.sub(r"[_-]+", " ", file)
        return " ".join((self.title or "").split()) or " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of the text of one kind; segments tile the text.

    ``chapter`` counts from 1; 0 is what stands before the first chapter. ``pov`` is the name as a
    point-of-view heading gives it ("Harry" for ``**Harry's POV**``), on that heading alone.
    """

    span: Span
    kind: SegmentKind
    chapter: int
    pov: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """One file of a folder of chapters: its path, its ``format`` as that of a ``Source``, and its text."""

    path: str
    format: str
    span: Span


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A story's text and its parts; every part is a span of ``text``.

    ``segments`` tile the text from its first character to its last. ``paragraphs`` are the paragraphs of the
    prose segments only, in order, without the white space around them; hard-wrapped lines stay inside one
    paragraph. ``emphasis`` are stretches set in italics, without their marks where the format has marks.
    ``set_off`` are block-quoted paragraphs inside the prose: letters, messages, verse. ``files`` are those of
    a folder of chapters, in order. ``stand_ins`` are names as which some of the story's are read, and these.
    """

    text: str
    source: Source
    segments: tuple[Segment, ...]
    paragraphs: tuple[Span, ...]
    emphasis: tuple[Span, ...] = ()
    set_off: tuple[Span, ...] = ()
    files: tuple[File, ...] = ()
    stand_ins: tuple[tuple[str, str], ...] = ()
