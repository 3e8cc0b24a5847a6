"""A chapter's page saved from FanFiction.Net: the story in ``#storytext``, and what stands around it."""

from __future__ import annotations

from typing import Any

from lxml import etree

from fabula.formats import markup


def annotate(root: etree._Element) -> dict[str, Any] | None:
    """Mark the parts of a page; return what it says of the story, None for another's page."""
    story, profile = _by_id(root, "storytext"), _by_id(root, "profile_top")
    if story is None or profile is None:
        return None
    next(markup.find_all(root, "body"), root).set(markup.KIND, "meta")
    story.set(markup.KIND, markup.UNDECIDED)
    story.set(markup.OPENS, "chapter")
    return _fields(profile)


def _by_id(root: etree._Element, name: str) -> etree._Element | None:
    return next((element for element in markup.find_all(root, "div") if element.get("id") == name), None)


def _fields(profile: etree._Element) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, tag in (("title", "b"), ("author", "a"), ("summary", "div")):
        inside = (element for element in markup.find_all(profile, tag) if element is not profile)
        if told := next(filter(None, map(markup.text_of, inside)), ""):
            found[name] = told
    return found
