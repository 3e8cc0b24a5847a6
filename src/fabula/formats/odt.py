"""OpenDocument texts, as LibreOffice writes them: paragraphs with the look that spans and styles give them.

The elements and attributes are those of OpenDocument 1.2 (OASIS, 2011).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from fabula.errors import UnreadableStory
from fabula.formats.archive import Archive
from fabula.formats.draft import Draft, Run, compose, drafts_of
from fabula.formats.markup import parse_part
from fabula.formats.structure import assemble
from fabula.formats.styles import lineage
from fabula.manuscript import Manuscript, Source

_NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
}


def _q(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_NAMES[prefix]}}}{local}"


_PARAGRAPHS = (_q("text:p"), _q("text:h"))
# What is none of the story's: deleted words, comments, footnotes (read by themselves); hidden words, the
# title and the description of a picture, and how the characters below are read.
_SKIPPED = {_q("text:tracked-changes"), _q("office:annotation"), _q("text:note"), _q("text:hidden-paragraph")}
_UNSEEN = {_q("text:hidden-text"), _q("svg:title"), _q("svg:desc"), _q("text:ruby-text")}
_NO_RUNS = {*_SKIPPED, *_UNSEEN, *_PARAGRAPHS}
_CONTENTS = _q("text:table-of-content")
_META_STYLES = ("subtitle",)
_QUOTE_STYLES = ("quotations",)


def read(data: bytes, path: str) -> Manuscript:
    """Return the manuscript of an .odt file; raises ``UnreadableStory`` where it cannot be opened."""
    with Archive(data, path) as archive:
        archive.check()
        parts = {name: archive.read(name) for name in archive.names if name in _FILES}
    try:
        content, styles, meta = (parse_part(parts.get(name, b"<none/>")) for name in _FILES)
        look = _look_of(styles, content)
        drafts = [*_body(content, look), *_notes(content, look)]
        text, blocks, emphasis = compose(drafts)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableStory(
            f"{path} is not a whole OpenDocument text; open it in LibreOffice and save it again"
        ) from error
    manuscript = assemble(text, blocks, Source(path, format="odt"), emphasis)
    source = manuscript.source  # what the page says comes first
    title, author = (
        source.title or _field(meta, "dc:title"),
        source.author or _field(meta, "meta:initial-creator"),
    )
    return replace(manuscript, source=replace(source, title=title, author=author))


_FILES = ("content.xml", "styles.xml", "meta.xml")


def _field(meta: etree._Element, name: str) -> str | None:
    found = next(meta.iter(_q(name)), None)
    return (found.text or "").strip() or None if found is not None else None


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style sets itself, None where it leaves that to the one it is based on."""

    name: str
    based_on: str | None
    italic: bool | None
    bold: bool | None
    align: str | None


_Look = Mapping[str | None, _Style]


def _look_of(*files: etree._Element) -> _Look:
    """Return the styles of both files by name; those of the text itself come last and count."""
    return {
        str(style.get(_q("style:name"))): _Style(
            str(style.get(_q("style:display-name")) or style.get(_q("style:name"))).lower(),
            style.get(_q("style:parent-style-name")),
            _is(style, "style:text-properties", "fo:font-style", ("italic", "oblique")),
            _is(style, "style:text-properties", "fo:font-weight", ("bold", "700", "800", "900")),
            _property(style, "style:paragraph-properties", "fo:text-align"),
        )
        for file in files
        for style in file.iter(_q("style:style"))
    }


def _property(style: etree._Element, properties: str, name: str) -> str | None:
    found = style.find(_q(properties))
    return None if found is None else found.get(_q(name))


def _is(style: etree._Element, properties: str, name: str, values: tuple[str, ...]) -> bool | None:
    value = _property(style, properties, name)
    return None if value is None else value in values


def _chain(look: _Look, name: str | None) -> Iterator[_Style]:
    """Yield a style and those it is based on."""
    return lineage(look, name, lambda style: style.based_on)


def _body(content: etree._Element, look: _Look) -> Iterator[Draft]:
    for text in content.iter(_q("office:text")):
        for paragraph in text.iter(*_PARAGRAPHS):
            around = {ancestor.tag for ancestor in paragraph.iterancestors()}
            if not around & _SKIPPED:
                yield from _drafts(paragraph, look, in_contents=_CONTENTS in around)


def _notes(content: etree._Element, look: _Look) -> Iterator[Draft]:
    """Yield the foot- and endnotes, as notes after the story."""
    for note in content.iter(_q("text:note-body")):
        for paragraph in note.iter(*_PARAGRAPHS):
            for draft in _drafts(paragraph, look):
                if draft.text:
                    yield replace(draft, kind="note", level=None)


def _drafts(paragraph: etree._Element, look: _Look, in_contents: bool = False) -> Iterator[Draft]:
    styles = list(_chain(look, paragraph.get(_q("text:style-name"))))
    names = {style.name for style in styles}
    align = next((style.align for style in styles if style.align is not None), None)
    like = Draft(
        "",
        level=0 if "title" in names else _heading_level(paragraph),
        centred=align == "center",
        set_off=bool(names & set(_QUOTE_STYLES)),
        kind="meta" if in_contents or names & set(_META_STYLES) else None,
    )
    yield from drafts_of(list(_runs(paragraph, look, styles)), like)


def _heading_level(paragraph: etree._Element) -> int | None:
    """Return the level of a heading, None for text."""
    outline = paragraph.get(_q("text:outline-level"), "1")
    return int(outline) if paragraph.tag == _q("text:h") and outline.isdecimal() else None


def _runs(element: etree._Element, look: _Look, styles: list[_Style]) -> Iterator[Run]:
    """Yield what is to be read of a paragraph or a span in it, in the look of its styles, nearest first."""
    italic = next((style.italic for style in styles if style.italic is not None), False)
    bold = next((style.bold for style in styles if style.bold is not None), False)
    if element.text:
        yield Run(element.text, italic, bold)
    for child in element:
        if child.tag == _q("text:line-break"):
            yield Run("\n", italic, bold, kept=True)
        elif child.tag in (_q("text:tab"), _q("text:s")):
            yield Run(" ", italic, bold)
        elif isinstance(child.tag, str) and child.tag not in _NO_RUNS:
            yield from _runs(child, look, [*_chain(look, child.get(_q("text:style-name"))), *styles])
        if child.tail:
            yield Run(child.tail, italic, bold)
