"""Elements: how what Fabula knows is named in TEI."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from fabula.story import Character, Story

NAMESPACE = "http://www.tei-c.org/ns/1.0"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def add(parent: etree._Element, tag: str, words: str | None = None, **attributes: str) -> etree._Element:
    """Add an element with words in it, and return it."""
    element = etree.SubElement(parent, tag, attributes)
    element.text = words
    return element


def cast(story: Story) -> list[Character]:
    """Return the characters of a document: all but those who are nobody and of whom nothing is said."""
    spoken = {id for quote in story.quotes for id in (quote.speaker, *quote.addressees)}
    related = {id for relation in story.relations for id in (relation.a, relation.b)}
    there = {id for scene in story.scenes for id in scene.present}
    return [one for one in story.characters if not one.passing or one.id in spoken | related | there]


def people(ids: Iterable[str]) -> str:
    """Return what points to characters.

    >>> people(["una", "pell"])
    '#person-una #person-pell'
    """
    return " ".join(f"#person-{id}" for id in ids)
