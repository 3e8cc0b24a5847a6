"""HTML pages: a work downloaded from an archive, an exported document, any page with a story on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from fabula.formats import ao3, fanficfare, fanfiction_net, markup
from fabula.formats.draft import Draft, compose
from fabula.formats.page import drafts_of_page
from fabula.formats.structure import assemble
from fabula.manuscript import Manuscript, Source

_BYLINE_LIMIT = 60


def read(data: bytes, path: str) -> Manuscript:
    """Return the manuscript of an HTML file; raises ``UnreadableStory`` where it holds no page."""
    root = markup.parse(data, path)
    meta = annotate(root)
    drafts = drafts_of_page(root, page_styles(root))
    text, blocks, emphasis = compose(drafts)
    title, author = meta.pop("title", None), meta.pop("author", None)
    described = {**_described(root), **meta}
    author = author or described.pop("author", None)
    manuscript = assemble(text, blocks, Source(path, title, author, "html", described), emphasis)
    if manuscript.source.title or not (page_title := _page_title(root)):
        return manuscript
    return replace(manuscript, source=replace(manuscript.source, title=page_title))


def _page_title(root: etree._Element) -> str | None:
    title = next(markup.find_all(root, "title"), None)
    return (markup.text_of(title) or None) if title is not None else None


def annotate(root: etree._Element) -> dict[str, Any]:
    """Let the dialect that knows the page mark its parts; return what it says of the story."""
    for dialect in (ao3.annotate, fanfiction_net.annotate, fanficfare.annotate):
        meta = dialect(root)
        if meta is not None:
            return meta
    fanficfare.mark_note_boxes(root)
    return _byline(root)


def _byline(root: etree._Element) -> dict[str, Any]:
    """Mark the element that the page itself calls its author, as exporters and many sites do."""
    for element in markup.find_all(root, "p", "div", "span", "address"):
        text = markup.text_of(element) if {"author", "byline"} & set(markup.classes_of(element)) else ""
        if text and len(text) <= _BYLINE_LIMIT:
            element.set(markup.KIND, "meta")
            return {"author": re.sub(r"^by:?\s+", "", text, flags=re.IGNORECASE)}
    return {}


def page_styles(root: etree._Element) -> markup.Styles:
    """Return the traits of the classes that the page's own style elements define."""
    return markup.styles_of("\n".join(style.text or "" for style in markup.find_all(root, "style")))


def _described(root: etree._Element) -> dict[str, Any]:
    """Return what the page's head says: its author, description and the program that made it."""
    found: dict[str, Any] = {}
    for element in markup.find_all(root, "meta"):
        name = str(element.get("name") or "").lower()
        value = " ".join(str(element.get("content") or "").split())
        if value and name in ("author", "description", "keywords", "generator"):
            found.setdefault("summary" if name == "description" else name, value)
    return found


def drafts_of_chapter(root: etree._Element, styles: markup.Styles) -> Iterator[Draft]:
    """Yield the drafts of one page of a book, whose style sheets are given."""
    return drafts_of_page(root, {**styles, **page_styles(root)})
