"""Styles: how the document looks, each thing by a style, so that one change in Word changes all of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from fabula.views.docx.elements import add
from fabula.views.voices import NOBODY, Voice

STORY, SPOKEN, SET_OFF, SCENE_BREAK, NOTE = "Story", "Spoken", "SetOff", "SceneBreak", "Note"
CELL, KEY = "Cell", "Key"
TITLE, AUTHOR, CHAPTER, WITHIN = "Title", "Subtitle", "Heading1", "Heading2"

MARGIN = Inches(1.2)  # where the names stand, left of the text: some 14 small capitals
_FURTHER = Inches(0.4)
_INK, _SOFT = RGBColor(0x23, 0x21, 0x1D), RGBColor(0x63, 0x5C, 0x50)
_NO_NAME = re.compile(r"[\\,;{}]")  # what Word takes for more than letters in the name of a style
_LONGEST = 80


def set_styles(document: Document) -> None:
    """Give an empty document the styles of paragraphs; headings lose their colours, which are for voices."""
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2"):
        _of(document, name).font.color.rgb = _INK
    for name in ("Heading 1", "Heading 2"):
        _of(document, name).paragraph_format.left_indent = MARGIN
        _of(document, name).paragraph_format.space_after = Pt(10)
    border = document.styles["Title"].element.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")
    border.getparent().remove(border)
    page = document.sections[0]
    page.left_margin = page.right_margin = Inches(1)
    story = _new(document, "Story", "Normal", after=8)
    story.paragraph_format.left_indent = MARGIN
    story.paragraph_format.line_spacing = 1.25
    _new(document, "Spoken", "Story", after=8).paragraph_format.first_line_indent = -MARGIN
    _new(document, "Set Off", "Story", after=8).paragraph_format.left_indent = MARGIN + _FURTHER
    scene_break = _new(document, "Scene Break", "Story", after=14).paragraph_format
    scene_break.alignment, scene_break.space_before = WD_ALIGN_PARAGRAPH.CENTER, Pt(14)
    _new(document, "Cell", "Normal", after=0)
    for name, beside in (("Note", "Story"), ("Key", "Normal")):
        font = _new(document, name, beside, after=4).font
        font.size, font.color.rgb = Pt(9.5), _SOFT


def add_voices(document: Document, voices: Sequence[Voice]) -> Mapping[str | None, str]:
    """Add a style of characters for each voice, and return their ids; None is a voice that nobody knows."""
    ids: dict[str | None, str] = {None: _voice(document, "Voice0", "Voice unknown", NOBODY)}
    for number, voice in enumerate(voices, start=1):
        called = f"Voice {number} {_NO_NAME.sub('', voice.name)[:_LONGEST]}"
        ids[voice.character.id] = _voice(document, f"Voice{number}", called, voice.hue)
    return ids


def _of(document: Document, name: str) -> ParagraphStyle:
    return cast(ParagraphStyle, document.styles[name])


def _new(document: Document, name: str, based_on: str, after: float) -> ParagraphStyle:
    """Add a style of paragraphs, with so many points after each; its id is its name without spaces."""
    style = cast(ParagraphStyle, document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
    style.base_style = document.styles[based_on]
    style.quick_style = True
    style.paragraph_format.space_after = Pt(after)
    return style


def _voice(document: Document, id: str, name: str, hue: str) -> str:
    style = add(document.styles.element, "style", type="character", customStyle="1", styleId=id)
    add(style, "name", val=name)
    add(style, "basedOn", val="DefaultParagraphFont")
    add(style, "uiPriority", val="1")
    add(style, "qFormat")
    add(add(style, "rPr"), "color", val=hue.removeprefix("#"))
    return id
