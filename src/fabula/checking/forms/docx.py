"""Notes as comments in a copy of the Word document; no word and no look of it changes."""

from __future__ import annotations

import copy
import io
import zipfile
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import cast

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.run import CT_R
from docx.text.run import Run
from lxml import etree

from fabula.checking.forms.text import in_brackets, put_right
from fabula.checking.note import Note
from fabula.formats.docx import parts_of
from fabula.formats.draft import RULE, readable
from fabula.packing import pack
from fabula.span import Span
from fabula.story import Story

AUTHOR, INITIALS = "Fabula", "F"
_SEEN = 5  # other places told in one comment
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"

Place = tuple[etree._Element, int]  # a part of a run, and the offset of a character in its text


def commented(data: bytes, story: Story, notes: Sequence[Note]) -> bytes:
    """Return the .docx file ``data``, from which the story was read, with a comment for each note.

    Same bytes in, same bytes out. Of the file's parts only those that say where the comments are differ from
    the original's.
    """
    document = docx.Document(io.BytesIO(data))
    places = _places(story.text, document)
    if not notes or not places:
        return data
    offsets = sorted(places)
    spans = [_shown(note.span, offsets) for note in notes]
    runs = _cut(places, spans)
    for note, span in zip(notes, spans, strict=True):
        ends = [Run(cast(CT_R, runs[offset]), document) for offset in (span.start, span.end - 1)]
        comment = document.add_comment(ends, _message(story, note), AUTHOR, INITIALS)
        del comment._comment_elm.attrib[qn("w:date")]  # no copy depends on when it was made
    saved = io.BytesIO()
    document.save(saved)
    main, comments = document.part.partname, document.part._comments_part.partname
    changed = {"[Content_Types].xml", *(name.lstrip("/") for name in (main, main.rels_uri, comments))}
    return _repacked(data, saved.getvalue(), changed)


def _message(story: Story, note: Note) -> str:
    lines = [note.message]
    if note.fix is not None:
        lines.append(f"Put right: {put_right(story.text, note)}")
    lines += [f"See: {in_brackets(story.text, span)}" for span in note.see[:_SEEN]]
    if len(note.see) > _SEEN:
        lines.append(f"and {len(note.see) - _SEEN} more places.")
    return "\n".join([*lines, f"[{note.rule}]"])


def _places(text: str, document: Document) -> dict[int, Place]:
    """Say where in the document each character of the text is that is no white space.

    Both are gone through at once: they have the same characters, but for white space and for the lines
    between scenes, which the text alone has.
    """
    places: dict[int, Place] = {}
    wanted = (offset for offset, character in enumerate(text) if not character.isspace())
    rule = len(RULE.replace(" ", ""))
    offset = next(wanted, None)
    for part, index, character in _characters(document):
        if offset is not None and text[offset] != character and text.startswith(RULE, offset):
            for _ in range(rule):
                offset = next(wanted, None)
        if offset is None or text[offset] != character:
            break  # no document that can be read comes here; what is known so far is right
        places[offset] = part, index
        offset = next(wanted, None)
    return places


def _characters(document: Document) -> Iterator[tuple[etree._Element, int, str]]:
    for part, run in parts_of(document):
        for index, character in enumerate(run.text):
            shown = readable(character)
            if shown and not shown.isspace():
                yield part, index, shown


def _shown(span: Span, offsets: Sequence[int]) -> Span:
    """Return the words a comment is on: those of the span, or the nearest to it that the body has."""
    first, last = bisect_left(offsets, span.start), bisect_left(offsets, span.end) - 1
    if first > last:  # a note on no words or on white space goes to what is before it
        first = last = max(0, first - 1)
    return Span(offsets[first], offsets[last] + 1)


def _cut(places: Mapping[int, Place], spans: Sequence[Span]) -> dict[int, etree._Element]:
    """Cut runs where a comment begins or ends; return the run of the first and last character of each."""
    edges: dict[etree._Element, list[tuple[int, int]]] = defaultdict(list)
    cuts: dict[etree._Element, set[int]] = defaultdict(set)
    for span in spans:
        for offset, side in ((span.start, 0), (span.end - 1, 1)):
            part, index = places[offset]
            edges[part].append((offset, index))
            cuts[part].add(index + side)
    runs: dict[int, etree._Element] = {}
    for part, inside in edges.items():
        starts, pieces = _split(part, sorted(cuts[part]))
        runs |= {offset: pieces[bisect_right(starts, index) - 1] for offset, index in inside}
    return runs


def _split(part: etree._Element, cuts: Sequence[int]) -> tuple[list[int], list[etree._Element]]:
    """Give a part of a run, cut at some offsets of its text, runs of its own that look the same.

    Return where in its text each of these runs starts, and the runs.
    """
    run = part.getparent()
    assert run is not None
    after = _like(run)
    after.extend(part.itersiblings())
    if len(after) > _properties(run):
        run.addnext(after)
    if run.index(part) > _properties(run):
        own = _like(run)
        own.append(part)
        run.addnext(own)
        run = own
    text = part.text or ""
    starts = [0, *(cut for cut in cuts if 0 < cut < len(text))]
    runs = [run]
    for start, end in pairwise([*starts[1:], len(text)]):
        following = _like(run)
        piece = etree.SubElement(following, part.tag)
        piece.text = text[start:end]
        piece.set(_PRESERVE, "preserve")
        runs[-1].addnext(following)
        runs.append(following)
    if len(starts) > 1:
        part.text = text[: starts[1]]
        part.set(_PRESERVE, "preserve")
    return starts, runs


def _like(run: etree._Element) -> etree._Element:
    """Return an empty run that looks the same."""
    new = run.makeelement(run.tag, {str(name): str(value) for name, value in run.attrib.items()})
    new.extend(copy.deepcopy(child) for child in list(run)[: _properties(run)])
    return new


def _properties(run: etree._Element) -> int:
    """Return how many of a run's children say how it looks: one or none."""
    return int(len(run) > 0 and run[0].tag == qn("w:rPr"))


def _repacked(original: bytes, saved: bytes, changed: Collection[str]) -> bytes:
    """Return the original with some of its parts as saved, and those that are new.

    A library that opens and saves a document writes all of it anew, with the time of day.
    """
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(original)) as before,
        zipfile.ZipFile(io.BytesIO(saved)) as after,
        zipfile.ZipFile(out, "w") as copied,
    ):
        for entry in before.infolist():
            source = after if entry.filename in changed else before
            copied.writestr(entry, source.read(entry.filename), entry.compress_type)
        for name in sorted(set(after.namelist()) - set(before.namelist())):
            pack(copied, name, after.read(name))
    return out.getvalue()
