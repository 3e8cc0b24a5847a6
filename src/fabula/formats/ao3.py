"""Archive of Our Own downloads (HTML, and EPUB made from it): what each part of the page is.

Prose, notes and summaries share one class there (``userstuff``), so parts are told by where they stand: in
``#preface``, ``#chapters`` or ``#afterword``, and under which label.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from fabula.formats import markup

_LISTS = {"fandom", "relationship", "character", "tags", "warnings", "category"}
_FIELDS = {
    "rating": "rating",
    "archive warning": "warnings",
    "archive warnings": "warnings",
    "category": "category",
    "categories": "category",
    "fandom": "fandom",
    "fandoms": "fandom",
    "relationship": "relationship",
    "relationships": "relationship",
    "character": "character",
    "characters": "character",
    "additional tags": "tags",
    "additional tag": "tags",
    "language": "language",
    "series": "series",
    "collections": "collections",
    "collection": "collections",
    "stats": "stats",
}
_STATS = re.compile(r"(Published|Updated|Completed|Words|Chapters):\s*(\S+)")
_URL = re.compile(r"https?://[^\s\"'<>]+/works/\d+")


def annotate(root: etree._Element) -> dict[str, Any] | None:
    """Mark the parts of an AO3 page (or of one file of an AO3 EPUB); return what it says of the work.

    None means that the page is not AO3's. Keys: rating, warnings, category, fandom, relationship, character,
    tags, language, series, stats, summary, url, title, author; those that AO3 lists are lists of strings.
    """
    parts = {part: _part(root, part) for part in ("preface", "chapters", "afterword")}
    if not any(part is not None for part in parts.values()):
        return None
    meta: dict[str, Any] = {}
    if parts["chapters"] is not None and parts["preface"] is None and _has(root, "landmark"):
        return _read_site_page(root, parts["chapters"])
    if parts["preface"] is not None:
        meta = _read_preface(parts["preface"])
        _mark_preface(parts["preface"])
    if parts["chapters"] is not None:
        _mark_chapters(parts["chapters"])
    if parts["afterword"] is not None:
        _mark_afterword(parts["afterword"])
    return meta


def _read_site_page(root: etree._Element, chapters: etree._Element) -> dict[str, Any]:
    """Mark a page saved from the site itself, where the chapters stand among menus and comments."""
    meta: dict[str, Any] = {}
    for heading in markup.find_all(root, "h2", "h3"):
        if _has_class(heading, "title") and markup.tag_of(heading) == "h2":
            meta.setdefault("title", markup.text_of(heading))
        if _has_class(heading, "byline"):
            meta.setdefault("author", markup.text_of(heading))
    for term in markup.find_all(root, "dt"):
        _read_field(term, meta)
    _mark(next(markup.find_all(root, "body"), root), "meta")
    _mark(chapters, markup.UNDECIDED)
    for element in list(chapters.iter()):
        classes = set(markup.classes_of(element)) if markup.tag_of(element) else set()
        if markup.tag_of(element) == "h3" and "title" in classes:
            _mark(element, "heading")
            element.set(markup.OPENS, "chapter")
        elif classes & {"landmark", "summary"}:
            _mark(element, "meta")
        elif classes & {"notes", "end"} and "module" in classes:
            _mark(element, "note")
    return meta


def _part(root: etree._Element, name: str) -> etree._Element | None:
    """Find a part by its id, or by its own heading where a converter has dropped the id."""
    for element in markup.find_all(root, "div"):
        if element.get("id") == name and name in ("preface", "chapters", "afterword"):
            return (
                element
                if name != "chapters" or _has(element, "userstuff") or _has(root, "toc-heading")
                else None
            )
    for heading in markup.find_all(root, "h1", "h2"):
        if _has_class(heading, "toc-heading") and markup.text_of(heading).lower() == name:
            parent: etree._Element | None = heading.getparent()
            return parent
    return None


def _has_class(element: etree._Element, name: str) -> bool:
    """Say whether an element has the class; calibre appends a number to the names it keeps."""
    return any(re.fullmatch(rf"{re.escape(name)}\d*", value) for value in markup.classes_of(element))


def _has(element: etree._Element, name: str) -> bool:
    return any(_has_class(inner, name) for inner in element.iter() if markup.tag_of(inner))


def _read_preface(preface: etree._Element) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    for title in markup.find_all(preface, "h1"):
        meta["title"] = markup.text_of(title)
    for line in markup.find_all(preface, "div", "p"):
        if _has_class(line, "byline"):
            meta["author"] = re.sub(r"^by\s+", "", markup.text_of(line), flags=re.IGNORECASE)
        if _has_class(line, "message") and (match := _URL.search(_text_and_links(line))):
            meta.setdefault("url", match.group())
    for term in markup.find_all(preface, "dt"):
        _read_field(term, meta)
    for label, quote in _labelled(preface):
        if label.startswith("summary"):
            meta["summary"] = markup.text_of(quote)
    return meta


def _text_and_links(element: etree._Element) -> str:
    links = [str(link.get("href") or "") for link in markup.find_all(element, "a")]
    return " ".join([*links, markup.text_of(element)])


def _read_field(term: etree._Element, meta: dict[str, Any]) -> None:
    name = _FIELDS.get(markup.text_of(term).rstrip(":").strip().lower())
    value = term.getnext()
    if name is None or value is None or markup.tag_of(value) != "dd":
        return
    text = markup.text_of(value)
    if name in _LISTS:
        links = [markup.text_of(link) for link in markup.find_all(value, "a")]
        meta[name] = links or [part.strip() for part in text.split(",") if part.strip()]
    elif name == "stats":
        meta[name] = {key.lower(): _number(number) for key, number in _STATS.findall(text)}
    else:
        meta[name] = text


def _number(value: str) -> int | str:
    plain = value.replace(",", "")
    return int(plain) if plain.isdecimal() else value


def _labelled(part: etree._Element) -> list[tuple[str, etree._Element]]:
    """Return each block quote after a short label paragraph such as "Summary" or "Chapter Notes"."""
    found: list[tuple[str, etree._Element]] = []
    for quote in markup.find_all(part, "blockquote"):
        before = quote.getprevious()
        if before is not None and markup.tag_of(before) in ("p", "h3", "h4"):
            label = markup.text_of(before).strip(" :").lower()
            if len(label) <= 40:
                found.append((label, quote))
    return found


def _mark(element: etree._Element, kind: str) -> None:
    element.set(markup.KIND, kind)


def _mark_preface(preface: etree._Element) -> None:
    _mark(preface, "meta")
    for title in markup.find_all(preface, "h1"):
        _mark(title, "heading")
    _mark_notes(preface)


def _mark_notes(part: etree._Element) -> None:
    """Mark labelled block quotes: notes as notes, summaries as the work's own description of itself."""
    for label, quote in _labelled(part):
        _mark_box(label, quote)
    for element in part.iter():
        if markup.tag_of(element) and _has_class(element, "endnote-link"):
            _mark(element, "meta")


def _mark_box(label: str, quote: etree._Element) -> None:
    """Mark a block quote and the label before it."""
    kind = "meta" if "summary" in label else "note"
    _mark(quote, kind)
    before = quote.getprevious()
    if before is not None:
        _mark(before, kind)


def _mark_chapters(chapters: etree._Element) -> None:
    """Mark the headings and notes between the chapters' texts; the rest of the part is prose."""
    for element in list(chapters):
        tag = markup.tag_of(element)
        if _has_class(element, "meta"):
            _mark(element, "meta")
            _mark_notes(element)
            _mark_chapter_heading(element)
            if str(element.get("id") or "").startswith("endnotes"):
                _mark(element, "note")
        elif tag in ("h1", "h2", "h3") and (
            _has_class(element, "toc-heading") or _has_class(element, "heading")
        ):
            _mark(element, "heading")
            element.set(markup.OPENS, "chapter")
    for heading in markup.find_all(chapters, "h2"):  # calibre has renamed the box around it
        if _has_class(heading, "toc-heading") or _has_class(heading, "heading"):
            _mark(heading, "heading")
            heading.set(markup.OPENS, "chapter")
    for label, quote in _labelled(chapters):
        if label.startswith("chapter ") and quote.get(markup.KIND) is None:
            _mark_box(label, quote)
    if not any(
        element.get(markup.OPENS) for element in chapters.iter() if markup.tag_of(element)
    ) and _is_first(chapters):
        chapters.set(markup.OPENS, "chapter")


def _is_first(chapters: etree._Element) -> bool:
    """Say whether a part without a chapter heading holds the whole work, not a piece of a split file."""
    return bool(markup.text_of(chapters)) and chapters.getprevious() is not None


def _mark_chapter_heading(group: etree._Element) -> None:
    for heading in markup.find_all(group, "h2", "h3"):
        if _has_class(heading, "heading") or _has_class(heading, "toc-heading"):
            _mark(heading, "heading")
            heading.set(markup.OPENS, "chapter")


def _mark_afterword(afterword: etree._Element) -> None:
    _mark(afterword, "meta")
    for element in markup.find_all(afterword, "div"):
        if element.get("id") == "endnotes" or _has_class(element, "endnotes"):
            _mark(element, "note")
    _mark_notes(afterword)
