"""The walk over a marked-up page that turns its elements into drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from lxml import etree

from fabula.formats import markup
from fabula.formats.draft import RULE, Draft, Run, drafts_of
from fabula.formats.plain import blocks_of as plain_blocks
from fabula.manuscript import SegmentKind

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "head",
        "template",
        "noscript",
        "nav",
        "svg",
        "math",
        "iframe",
        "object",
        "button",
        "select",
        "textarea",
        "input",
        "audio",
        "video",
        "canvas",
        "map",
        "rt",
        "rp",
        "form",
        "dialog",
    ]
)
_BLOCKS = frozenset(
    [
        "html",
        "body",
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "blockquote",
        "center",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "figure",
        "figcaption",
        "pre",
        "address",
        "fieldset",
        "details",
        "summary",
        "hgroup",
    ]
)
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_BOLD = frozenset({"b", "strong"})
_FOOTNOTES = frozenset({"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"})
_REFERENCES = frozenset(
    {"noteref", "doc-noteref", "footnote-ref", "footnote-back", "doc-backlink", "backlink"}
)
_THIN = 4  # pixels: a picture no higher is a line
_ORNAMENT = re.compile(
    r"(?:scene|section|page|line|text)[-_ ]?(?:break|divider)|divider|separator|dinkus|fleuron", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Setting:
    """How text is set at a place in the page."""

    italic: bool = False
    bold: bool = False
    centred: bool = False
    set_off: bool = False
    kept: bool = False
    level: int | None = None
    kind: SegmentKind | None = None


def drafts_of_page(root: etree._Element, styles: markup.Styles) -> Iterator[Draft]:
    """Yield the drafts of a parsed page in reading order, honouring the marks that a dialect left on it."""
    return _Walk(styles).over(root)


class _Walk:
    """One pass over a page: the text waiting for its block to end, the settings of the open elements."""

    def __init__(self, styles: markup.Styles) -> None:
        self._styles = styles
        self._runs: list[Run] = []
        self._settings = [_Setting()]
        self._opens = ""

    def over(self, root: etree._Element) -> Iterator[Draft]:
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            tag = markup.tag_of(element)
            if event == "start":
                setting = self._setting_of(element, tag)
                if setting is None:
                    walker.skip_subtree()
                    self._settings.append(self._settings[-1])
                else:
                    yield from self._start(element, tag, setting)
            else:
                yield from self._end(element, tag)
        yield from self._flush()

    def _start(self, element: etree._Element, tag: str, setting: _Setting) -> Iterator[Draft]:
        if tag in _BLOCKS or tag == "hr" or element.get(markup.KIND) or (tag == "img" and _is_rule(element)):
            yield from self._flush()
        self._opens = element.get(markup.OPENS) or self._opens
        self._settings.append(setting)
        if tag == "hr" or (tag == "img" and _is_rule(element)):
            yield Draft(RULE, kind=setting.kind if setting.kind in ("meta", "note") else "break")
        elif tag == "br":
            self._runs.append(Run("\n", setting.italic, setting.bold, kept=True))
        self._add(element.text, setting)

    def _end(self, element: etree._Element, tag: str) -> Iterator[Draft]:
        if tag in _BLOCKS or element.get(markup.KIND):
            with_break = tag in ("div", "center") and any(run.kept for run in self._runs)
            yield from self._flush(ends_paragraph=tag == "p" or with_break)
        self._settings.pop()
        self._add(element.tail, self._settings[-1])

    def _add(self, text: str | None, setting: _Setting) -> None:
        if text:
            self._runs.append(Run(text, setting.italic, setting.bold, kept=setting.kept))

    def _flush(self, *, ends_paragraph: bool = False) -> Iterator[Draft]:
        """Yield the waiting text as drafts; of white space alone, one empty draft where a paragraph ends."""
        setting = self._settings[-1]
        runs, self._runs = self._runs, []
        like = Draft(
            "", (), setting.kind, setting.level, setting.centred, False, setting.set_off, self._opens
        )
        drafts = list(_kept_drafts(runs, like) if setting.kept else drafts_of(runs, like))
        if any(draft.text for draft in drafts):
            self._opens = ""
            yield from drafts
        elif ends_paragraph and not setting.kind:
            yield replace(like, opens="", level=None)

    def _setting_of(self, element: etree._Element, tag: str) -> _Setting | None:
        """Return how text is set inside an element, or None where it is not to be read."""
        setting = self._settings[-1]
        traits = self._traits(element)
        if not tag or tag in _SKIPPED or "hidden" in traits or element.get("hidden") is not None:
            return None
        roles = _roles(element)
        if roles & _REFERENCES:
            return None
        kind = cast("SegmentKind | None", element.get(markup.KIND)) or (
            "note" if roles & _FOOTNOTES else setting.kind
        )
        if kind == markup.UNDECIDED:
            kind = None
        level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdecimal() else setting.level
        return _Setting(
            italic=(setting.italic or tag in _ITALIC or "italic" in traits) and "upright" not in traits,
            bold=setting.bold or tag in _BOLD or "bold" in traits,
            centred=setting.centred or tag == "center" or "centred" in traits,
            set_off=setting.set_off or tag == "blockquote",
            kept=setting.kept or tag == "pre" or "kept" in traits,
            level=level,
            kind=kind,
        )

    def _traits(self, element: etree._Element) -> frozenset[str]:
        traits = markup.traits_of_style(element.get("style") or "")
        for name in markup.classes_of(element):
            traits |= self._styles.get(name, frozenset())
        if (element.get("align") or "").lower() == "center":
            traits |= {"centred"}
        return traits


def _is_rule(image: etree._Element) -> bool:
    """Say whether a picture is a line or an ornament between scenes, by its height or its name."""
    height = str(image.get("height") or "").removesuffix("px")
    words = " ".join(str(image.get(name) or "") for name in ("alt", "class", "src"))
    return (height.isdecimal() and int(height) <= _THIN) or bool(_ORNAMENT.search(words))


def _roles(element: etree._Element) -> set[str]:
    """Return what an element says it is, by its EPUB type, its role, or a class that pandoc gives."""
    words = markup.classes_of(element)
    for name, value in element.attrib.items():
        if str(name).rsplit("}", 1)[-1] in ("type", "epub:type", "role"):
            words += str(value).lower().removeprefix("doc-").split()
    return set(words)


def _kept_drafts(runs: list[Run], like: Draft) -> Iterator[Draft]:
    """Split text whose white space is kept the way plain text is split."""
    text = "".join(run.text for run in runs).replace("\r\n", "\n")
    for block in plain_blocks(text):
        yield from [replace(like, text="")] * max(block.gap - 1, 0)
        yield replace(like, text=block.text, bold=False)
        like = replace(like, opens="")
