"""Word: a story as a document to be read aloud from, each line in its voice's colour and under its name.

``styles`` says how things look, ``front`` writes the cast before the story, ``body`` the story.
"""

from __future__ import annotations

import io
import zipfile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from fabula.packing import pack
from fabula.story import Story
from fabula.version import __version__
from fabula.views.docx.body import Body
from fabula.views.docx.elements import add
from fabula.views.docx.front import front
from fabula.views.docx.styles import add_voices, set_styles
from fabula.views.overview import Overview
from fabula.views.voices import voices_of

__all__ = ["word"]

_LONGEST = 255  # characters of a property of a document


def word(story: Story) -> bytes:
    """Return the whole story as a .docx file, after a table of its voices.

    The hues are those of the page. A name stands before each line that opens a paragraph or another's turn in
    it: in the margin, where it does not come between the words, or else in brackets. Unsure lines have a
    question mark behind the name and a dotted line under the words, so that no colour is needed to read it.
    Author's notes and headers are small. What XML cannot hold, control characters, is a space. The same story
    gives the same bytes.
    """
    overview = Overview(story)
    voices = voices_of(overview)
    document = docx.Document()
    set_styles(document)
    styles = add_voices(document, list(voices.values()))
    _set_properties(document, overview)
    before = list(front(overview, voices, styles))
    body = list(Body(story, overview, voices, styles).paragraphs())
    if body:
        add(body[0][0], "pageBreakBefore")
    end = document.element.body[-1]  # the size of the page
    for element in (*before, *body):
        end.addprevious(element)
    return _packed(document)


def _set_properties(document: Document, overview: Overview) -> None:
    """Say whose story it is, and nothing of when; a picture of the first page would be one of another."""
    properties = document.core_properties
    properties.title = overview.title[:_LONGEST]
    properties.author = (overview.author or "")[:_LONGEST]
    properties.comments = f"Who speaks was read by Fabula {__version__}."
    for moment in ("dcterms:created", "dcterms:modified"):
        properties._element.remove(properties._element.find(qn(moment)))
    package = document.part.package
    for id, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[id]


def _packed(document: Document) -> bytes:
    """Return the document's file, without the time of day that the library puts in it."""
    saved, packed = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as before, zipfile.ZipFile(packed, "w") as after:
        for part in before.namelist():
            pack(after, part, before.read(part))
    return packed.getvalue()
