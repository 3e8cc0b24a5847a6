"""Marked-up pages (HTML and XHTML) parsed without trusting them, and what their style sheets say of type."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Iterator

from lxml import etree

from fabula.errors import UnreadableStory
from fabula.formats.decode import decode

# Marks a dialect leaves on elements for the walk over the page: the kind of its content, a chapter's start.
KIND = "data-fabula-kind"
OPENS = "data-fabula-opens"
UNDECIDED = "undecided"  # a kind that lifts the one marked further out

Styles = dict[str, frozenset[str]]
"""Class name to the traits its rules give: italic, upright, bold, centred, hidden, kept (white space)."""

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = {"amp", "lt", "gt", "quot", "apos"}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CLASS_SELECTOR = re.compile(r"(?:[a-zA-Z][\w-]*)?\.([\w-]+)")
_TRAITS = (
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE), "italic"),
    (re.compile(r"font-style\s*:\s*normal", re.IGNORECASE), "upright"),
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE), "bold"),
    (re.compile(r"text-align\s*:\s*center", re.IGNORECASE), "centred"),
    (re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE), "hidden"),
    (re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE), "kept"),
)
_LARGEST_STYLE = 1 << 20


def parse(data: bytes, name: str) -> etree._Element:
    """Return the root element of a page; raises ``UnreadableStory`` where there is none to be had.

    Well-formed XHTML is parsed as XML (so that ``<title/>`` does not swallow the page), the rest as HTML.
    Entities of a document's own are never expanded.
    """
    text = _DOCTYPE.sub("", _XML_DECLARATION.sub("", _decoded(data, name)), count=1).replace("\0", "")
    try:
        root = _parse_xml(text) if "<html" in text[:2000] and "xmlns" in text[:4000] else None
        return root if root is not None else _parse_html(text, name)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableStory(
            f"{name} cannot be read as a web page; open it in a browser and save it again"
        ) from error


def _decoded(data: bytes, name: str) -> str:
    declared = _DECLARED.search(data[:2048])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        encoding = declared[1].decode("ascii", "replace").lower()
        if encoding not in ("utf-8", "utf8", "utf-16", "ascii", "us-ascii"):
            try:
                return data.decode(
                    "cp1252" if encoding in ("iso-8859-1", "latin-1", "latin1") else encoding, "replace"
                )
            except (LookupError, ValueError):
                pass
    return decode(data, name)


def _parse_xml(text: str) -> etree._Element | None:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_pis=True
    )
    try:
        return etree.fromstring(_ENTITY.sub(_character, text).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None


def _character(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name in _XML_ENTITIES else html.entities.html5.get(name + ";", match[0])


def _parse_html(text: str, name: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
    if root is None:
        raise UnreadableStory(f"{name} is empty")
    return root


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of an XML document such as an EPUB's package; raises ``UnreadableStory``."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=True
    )
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableStory(f"{name} is broken inside; download or save it again") from error
    if root is None:
        raise UnreadableStory(f"{name} is broken inside; download or save it again")
    return root


def parse_part(data: bytes) -> etree._Element:
    """Return the root of a part of an office document; raises lxml's XMLSyntaxError where it is not whole."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(data, parser)


def tag_of(element: etree._Element) -> str:
    """Return an element's name without its namespace, in small letters; "" for comments and the like."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def find_all(root: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Yield the elements of these names, whatever their namespace, in document order."""
    for element in root.iter():
        if tag_of(element) in tags:
            yield element


def classes_of(element: etree._Element) -> list[str]:
    """Return an element's class names."""
    return str(element.get("class") or "").split()


def text_of(element: etree._Element) -> str:
    """Return the text inside an element on one line."""
    return " ".join("".join(str(part) for part in element.itertext()).split())


def traits_of_style(declarations: str) -> frozenset[str]:
    """Return the traits that the declarations of a style attribute or rule give.

    >>> sorted(traits_of_style("font-style: italic; text-align:center"))
    ['centred', 'italic']
    """
    return frozenset(trait for pattern, trait in _TRAITS if pattern.search(declarations))


def styles_of(sheet: str) -> Styles:
    """Return the traits of the classes in a style sheet; only rules for a single class count."""
    found: Styles = {}
    for selectors, declarations in _RULE.findall(_COMMENT.sub("", sheet[:_LARGEST_STYLE])):
        traits = traits_of_style(declarations)
        for selector in selectors.split(",") if traits else ():
            if match := _CLASS_SELECTOR.fullmatch(selector.strip()):
                found[match[1]] = found.get(match[1], frozenset()) | traits
    return found
