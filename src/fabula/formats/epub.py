"""EPUB books: the package read for its order and metadata, each page walked like any other."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from lxml import etree

from fabula.errors import UnreadableStory
from fabula.formats import markup
from fabula.formats.archive import Archive
from fabula.formats.draft import Draft, compose
from fabula.formats.html import annotate, drafts_of_chapter
from fabula.formats.structure import assemble
from fabula.manuscript import Manuscript, Source

_FONT_OBFUSCATION = {
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
}
_PAGE_TYPES = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml"}
# Pages that are not story, by their EPUB type, the guide, or the name of their file.
_ROLES = re.compile(
    r"[\d_ -]*(?:cover|title|half-?title|toc|nav|navigation|landmarks|copyright|colophon|imprint|loi|lot|"
    r"backlinks?|contents)"
    r"(?:[-_ ]?(?:page|\d+))*",
    re.IGNORECASE,
)
_TYPED = {
    "cover", "titlepage", "halftitlepage", "toc", "landmarks", "copyright-page", "colophon", "imprint",
    "index", "title-page", "loi", "lot", "page-list", "dedication", "epigraph",
}  # fmt: skip
# Types of a page that notes to the story are on.
_TYPED_NOTES = {"endnotes", "footnotes", "rearnotes", "acknowledgments", "bibliography", "glossary"}
_OPF_FIELDS = {
    "language": "language",
    "publisher": "publisher",
    "date": "date",
    "description": "summary",
    "source": "url",
}
_FICHUB_CHAPTER = re.compile(r"chap_\d+\.xhtml")
_MOST_PAGES = 5000


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of the reading order: its path, whether it is no story, whether it is surely a chapter."""

    path: str
    is_extra: bool
    is_chapter: bool = False


@dataclass(frozen=True, slots=True)
class _Package:
    pages: tuple[_Page, ...]
    entries: frozenset[str]
    sheets: tuple[str, ...]
    meta: dict[str, Any]


def read(data: bytes, path: str) -> Manuscript:
    """Return the manuscript of an EPUB file; raises ``UnreadableStory`` where it is broken or locked."""
    with Archive(data, path) as archive:
        _refuse_locked(archive, path)
        package = _package(archive, path)
        meta = package.meta
        styles = _styles(archive, package.sheets)
        drafts: list[Draft] = []
        for page in package.pages:
            found, said = _page_drafts(archive, page, package, styles, path)
            drafts += found
            meta = {**meta, **said}
    text, blocks, emphasis = compose(drafts)
    meta = dict(meta)
    title, author = meta.pop("title", None), meta.pop("author", None)
    return assemble(text, blocks, Source(path, title, author, "epub", meta), emphasis)


def _refuse_locked(archive: Archive, path: str) -> None:
    """Raise where the book is encrypted; scrambled fonts alone hide no text."""
    if "META-INF/rights.xml" in archive.names and "META-INF/encryption.xml" in archive.names:
        raise UnreadableStory(f"{path} is locked by its shop (DRM); use a copy without the lock")
    if "META-INF/encryption.xml" not in archive.names:
        return
    root = markup.parse_xml(archive.read("META-INF/encryption.xml"), path)
    methods = {
        str(e.get("Algorithm"))
        for d in markup.find_all(root, "encrypteddata")
        for e in markup.find_all(d, "encryptionmethod")
    }
    if methods - _FONT_OBFUSCATION:
        raise UnreadableStory(f"{path} is locked by its shop (DRM); use a copy without the lock")


def _package(archive: Archive, path: str) -> _Package:
    place = _package_path(archive, path)
    root = markup.parse_xml(archive.read(place), path)
    folder = posixpath.dirname(place)
    items = {str(i.get("id")): i for i in markup.find_all(root, "item")}
    paths = {key: _inside(folder, item.get("href")) for key, item in items.items()}
    guide = {
        _inside(folder, r.get("href"))
        for r in markup.find_all(root, "reference")
        if _ROLES.fullmatch(str(r.get("type")))
    }
    pages: list[_Page] = []
    for reference in markup.find_all(root, "itemref"):
        key = str(reference.get("idref"))
        item, target = items.get(key), paths.get(key)
        if item is None or target is None or target not in archive.names:
            continue
        if item.get("media-type") not in _PAGE_TYPES and not target.lower().endswith(
            (".html", ".xhtml", ".htm", ".xml")
        ):
            continue
        name = posixpath.basename(target)
        extra = (
            target in guide
            or "nav" in str(item.get("properties")).split()
            or bool(_ROLES.fullmatch(posixpath.splitext(name)[0]) or _ROLES.fullmatch(key))
        )
        pages.append(_Page(target, extra))
    pages = list(_as_fichub(pages))
    if len(pages) > _MOST_PAGES:
        raise UnreadableStory(f"{path} has more than {_MOST_PAGES} pages; split the book")
    if not pages:
        raise UnreadableStory(
            f"{path} lists no pages to read; convert it again, or save the story as .docx or .html"
        )
    sheets = tuple(
        p for k, p in paths.items() if p and items[k].get("media-type") == "text/css" and p in archive.names
    )
    return _Package(tuple(pages), _entries(archive, items, paths, path), sheets, _metadata(root))


def _as_fichub(pages: list[_Page]) -> Iterator[_Page]:
    """Take the introduction of a FicHub book, known by its ``chap_1.xhtml``, for its title page."""
    is_fichub = any(_FICHUB_CHAPTER.fullmatch(posixpath.basename(page.path)) for page in pages)
    for page in pages:
        name = posixpath.basename(page.path)
        is_chapter = is_fichub and _FICHUB_CHAPTER.fullmatch(name) is not None
        is_front = is_fichub and name == "introduction.xhtml"
        yield replace(page, is_extra=page.is_extra or is_front, is_chapter=is_chapter)


def _package_path(archive: Archive, path: str) -> str:
    if "META-INF/container.xml" in archive.names:
        root = markup.parse_xml(archive.read("META-INF/container.xml"), path)
        for element in markup.find_all(root, "rootfile"):
            place = _inside("", element.get("full-path"))
            if place in archive.names:
                return str(place)
    for name in archive.names:
        if name.lower().endswith(".opf"):
            return name
    raise UnreadableStory(
        f"{path} is not a whole EPUB (it has no package file); download or convert it again"
    )


def _inside(folder: str, reference: str | None) -> str | None:
    """Return the archive path a reference leads to, or None where it leads out of the archive."""
    if not reference:
        return None
    place = posixpath.normpath(posixpath.join(folder, unquote(reference.split("#")[0])))
    return None if place.startswith(("../", "/")) or place in ("..", ".") else place


def _entries(
    archive: Archive, items: dict[str, etree._Element], paths: dict[str, str | None], path: str
) -> frozenset[str]:
    """Return the pages that the book's table of contents leads to the beginning of."""
    found: set[str] = set()
    for key, item in items.items():
        place = paths[key]
        if place is None or place not in archive.names:
            continue
        if item.get("media-type") == "application/x-dtbncx+xml":
            root = markup.parse_xml(archive.read(place), path)
            links = [e.get("src") for e in markup.find_all(root, "content")]
        elif "nav" in str(item.get("properties")).split():
            root = markup.parse(archive.read(place), path)
            links = [e.get("href") for e in markup.find_all(root, "a")]
        else:
            continue
        found |= {target for link in links if link and (target := _inside(posixpath.dirname(place), link))}
    return frozenset(found)


def _metadata(root: etree._Element) -> dict[str, Any]:
    """Return what the package says of the book, under the names of the archives' own fields."""
    meta: dict[str, Any] = {}
    authors: list[str] = []
    subjects: list[str] = []
    for block in markup.find_all(root, "metadata"):
        for element in block.iter():
            tag, value = markup.tag_of(element), markup.text_of(element) if markup.tag_of(element) else ""
            if tag == "title" and value:
                meta.setdefault("title", value)
            elif tag == "creator" and value:
                authors.append(value)
            elif tag == "subject" and value:
                subjects.append(value)
            elif tag in _OPF_FIELDS and value:
                meta.setdefault(_OPF_FIELDS[tag], value)
            elif tag == "identifier" and value:
                meta.setdefault("url" if value.startswith("http") else "identifier", value)
            elif tag == "meta" and str(element.get("name")).startswith("calibre:series"):
                name = "series" if element.get("name") == "calibre:series" else "series_index"
                meta[name] = str(element.get("content"))
    if authors:
        meta["author"] = ", ".join(dict.fromkeys(authors))
    if subjects:
        meta["subjects"] = subjects
    return meta


def _styles(archive: Archive, sheets: tuple[str, ...]) -> markup.Styles:
    found: markup.Styles = {}
    for sheet in sheets:
        for name, traits in markup.styles_of(archive.read(sheet).decode("utf-8", "replace")).items():
            found[name] = found.get(name, frozenset()) | traits
    return found


def _page_drafts(
    archive: Archive, page: _Page, package: _Package, styles: markup.Styles, path: str
) -> tuple[list[Draft], dict[str, Any]]:
    """Return a page's drafts and what the page says of the story."""
    data = archive.read(page.path)
    if not data.strip():
        return [], {}
    root = markup.parse(data, path)
    said = annotate(root)
    drafts = list(drafts_of_chapter(root, styles))
    if page.is_extra or _is_typed(root, _TYPED):
        return [replace(draft, kind="meta", opens="") for draft in drafts], said
    if _is_typed(root, _TYPED_NOTES):
        return [replace(draft, kind="note", opens="") for draft in drafts], said
    if page.is_chapter or page.path in package.entries:
        drafts = list(_opened(drafts, "chapter" if page.is_chapter else "entry"))
    return drafts, said


def _is_typed(root: etree._Element, types: Set[str]) -> bool:
    """Say whether a page's body, or the first section in it, has one of some EPUB types."""
    for element in [*markup.find_all(root, "body"), *list(markup.find_all(root, "section"))[:1]]:
        for name, value in element.attrib.items():
            if str(name).rsplit("}", 1)[-1] in ("type", "epub:type") and set(str(value).split()) & types:
                return True
    return False


def _opened(drafts: list[Draft], opens: str) -> Iterator[Draft]:
    """Mark the first draft with text as the beginning of a chapter or an entry of the table of contents."""
    waiting = True
    for draft in drafts:
        if waiting and draft.text:
            waiting = False
            yield draft if draft.opens else replace(draft, opens=opens)
        else:
            yield draft
