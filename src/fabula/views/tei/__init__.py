"""TEI: a story as a document of the Text Encoding Initiative (P5), its lines, people and places marked.

``header`` says what was found about the story as a whole, ``text`` writes its paragraphs, ``weaving`` puts
what is marked in a paragraph one inside another.
"""

from __future__ import annotations

from lxml import etree

from fabula.story import Story
from fabula.views.tei.elements import NAMESPACE, add, cast
from fabula.views.tei.header import header, scenes
from fabula.views.tei.text import divisions

__all__ = ["tei"]

_ON_A_LINE = ("ab", "div", "head", "milestone", "note", "p")


def tei(story: Story) -> str:
    """Return the story as a TEI document, every paragraph letter for letter.

    ``said`` are lines and thoughts, ``q`` what is written or only quoted; ``persName`` and ``rs`` mentions of
    characters, ``placeName`` of places; a ``milestone`` begins a scene. The ids are the story's, those of
    characters, scenes and lines with ``person-``, ``scene-`` and ``line-`` before them; ``cert`` is a
    confidence from 0 to 1. What XML cannot hold, control characters, is a space.
    """
    root = etree.Element("TEI", xmlns=NAMESPACE)
    members = cast(story)
    root.append(header(story, members))
    if story.scenes:
        root.append(scenes(story, members))
    etree.indent(root)
    body = add(add(root, "text"), "body")
    body.extend(divisions(story, members))
    for element in body.iter(*_ON_A_LINE):
        element.tail = "\n"
    written: str = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'
