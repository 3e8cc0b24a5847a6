"""Elements: how a Word document writes paragraphs, and runs of words that look alike."""

from __future__ import annotations

import re
from functools import cache

from docx.oxml.ns import qn
from lxml import etree

_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_APART = re.compile(r"([\n\t])")
_WHITE = {"\n": "br", "\t": "tab"}

name = cache(qn)


def add(parent: etree._Element, tag: str, **values: str) -> etree._Element:
    """Add an element, its attributes the values, and return it; tags and attributes are those of ``w:``."""
    return etree.SubElement(
        parent, name(f"w:{tag}"), {name(f"w:{key}"): told for key, told in values.items()}
    )


def paragraph(style: str, words: str = "") -> etree._Element:
    """Return a paragraph in a style, given by its id, with words or none."""
    element = etree.Element(name("w:p"))
    add(add(element, "pPr"), "pStyle", val=style)
    if words:
        write(element, words)
    return element


def write(
    parent: etree._Element,
    words: str,
    style: str | None = None,
    *,
    label: bool = False,
    italic: bool = False,
    unsure: bool = False,
) -> None:
    """Add a run to a paragraph, in a style of characters; tabs and ends of lines stay what they are.

    A ``label`` is in small capitals and let be by spelling checkers; under unsure words is a dotted line.
    """
    run = add(parent, "r")
    looks = add(run, "rPr")
    if style is not None:
        add(looks, "rStyle", val=style)
    if label:
        add(looks, "b")
    if italic:
        add(looks, "i")
    if label:
        add(looks, "smallCaps")
        add(looks, "noProof")
    if unsure:
        add(looks, "u", val="dotted")
    if not len(looks):
        run.remove(looks)
    for piece in _APART.split(words):
        if piece in _WHITE:
            add(run, _WHITE[piece])
        elif piece:
            text = add(run, "t")
            text.text = piece
            text.set(_PRESERVE, "preserve")
