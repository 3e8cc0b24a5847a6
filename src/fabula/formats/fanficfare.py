"""FanFicFare and FicHub downloads (HTML and EPUB): their title pages, and where their chapters start."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from fabula.formats import markup, patterns

_FRONT_PAGES = {"fff_titlepage", "fff_tocpage", "fff_logpage", "fff_coverpage"}
_CHAPTER_ANCHOR = "section"
_NOTE_HEADINGS = ("note", "a/n", "disclaimer", "summary")


def annotate(root: etree._Element) -> dict[str, Any] | None:
    """Mark the parts of a FanFicFare page; return what it says of the story, None for another's page."""
    body = next(markup.find_all(root, "body"), root)
    classes = set(markup.classes_of(body))
    if classes & _FRONT_PAGES:
        body.set(markup.KIND, "meta")
        return _fields(body) if "fff_titlepage" in classes else {}
    if "fff_chapter" in classes:
        _mark_chapter(body)
        return {}
    anchors = [a for a in markup.find_all(body, "a") if _is_chapter_anchor(a)]
    if not anchors or (
        not any(a.get("name") == "TOCTOP" for a in markup.find_all(body, "a")) and len(anchors) < 2
    ):
        return None
    return _mark_single_page(body)


def _is_chapter_anchor(anchor: etree._Element) -> bool:
    name = str(anchor.get("name") or "")
    return name.startswith(_CHAPTER_ANCHOR) and name.removeprefix(_CHAPTER_ANCHOR).isdecimal()


def _mark_chapter(body: etree._Element) -> None:
    body.set(markup.OPENS, "chapter")
    for heading in markup.find_all(body, "h1", "h2", "h3"):
        if "fff_chapter_title" in markup.classes_of(heading):
            heading.set(markup.KIND, "heading")
            break
    mark_note_boxes(body)


def mark_note_boxes(body: etree._Element) -> None:
    """Mark a block quote under a bold "Author's Notes:" or its like, with that label, as a note."""
    for quote in markup.find_all(body, "blockquote"):
        label = quote.getprevious()
        if label is None or markup.tag_of(label) not in ("b", "strong", "p", "h3", "h4", "h5", "div"):
            continue
        words = markup.text_of(label).lower().strip(" :")
        if len(words) <= 60 and any(word in words for word in _NOTE_HEADINGS):
            kind = "meta" if "summary" in words else "note"
            label.set(markup.KIND, kind)
            quote.set(markup.KIND, kind)


def _mark_single_page(body: etree._Element) -> dict[str, Any]:
    """Mark the one HTML page: everything above the first chapter's anchor is about the story."""
    meta = {**_title_and_author(body), **_fields(body)}
    started = False
    for element in list(body):
        anchor = element if markup.tag_of(element) == "a" else next(markup.find_all(element, "a"), None)
        if anchor is not None and _is_chapter_anchor(anchor):
            started = True
            element.set(markup.OPENS, "chapter")
            element.set(markup.KIND, "heading")
        elif not started:
            element.set(markup.KIND, "meta")
    mark_note_boxes(body)
    return meta


def _title_and_author(body: etree._Element) -> dict[str, Any]:
    """Read the heading at the top, "Title by Author" with the author's name in a link of its own."""
    heading = next(markup.find_all(body, "h1"), None)
    if heading is None:
        return {}
    names = [markup.text_of(a) for a in markup.find_all(heading, "a") if "authorlink" in markup.classes_of(a)]
    title = (
        re.sub(rf" by {re.escape(', '.join(names))}$", "", markup.text_of(heading))
        if names
        else markup.text_of(heading)
    )
    return {"title": title, **({"author": ", ".join(names)} if names else {})}


def _fields(page: etree._Element) -> dict[str, Any]:
    """Read the bold labels of a title page, each with the text up to the next."""
    meta: dict[str, Any] = {}
    for label in markup.find_all(page, "b", "strong"):
        value = _text_after(label)
        known = patterns.header_field(f"{markup.text_of(label).rstrip(':')}: {value}")
        if known and value:
            meta.setdefault(known[0], known[1])
    return meta


def _text_after(label: etree._Element) -> str:
    parent = label.getparent()
    if parent is not None and markup.tag_of(parent) == "td":
        cell = parent.getnext()
        return markup.text_of(cell) if cell is not None else ""
    parts = [label.tail or ""]
    for element in label.itersiblings():
        if markup.tag_of(element) in ("b", "strong", "br"):
            break
        parts += [markup.text_of(element), element.tail or ""]
    return " ".join(" ".join(parts).split())
