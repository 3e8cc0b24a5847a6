"""Text: the chapters and paragraphs, and what is marked in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from lxml import etree

from fabula.story import Character, Mention, Quote, Scene, Story
from fabula.views.blocks import blocks_of, emphasis_of, markup_of
from fabula.views.scenes import scene_number
from fabula.views.showing import fraction
from fabula.views.tei.elements import ID, add, people
from fabula.views.tei.weaving import Mark, weave

LINE, EMPHASIS, PLACE, PERSON, MARKUP = range(5)  # of two that cover the same words the lower stands outside

_OPENING = ("head", "milestone")  # what may stand before the heading of a division


def divisions(story: Story, members: Sequence[Character]) -> Iterator[etree._Element]:
    """Yield a division for each chapter, and one for what stands before the first; ``members`` are marked."""
    marks = sorted(_marks(story, members))
    starts = [mark.span.start for mark in marks]
    scenes = list(reversed(story.scenes))
    for chapter, blocks in groupby(blocks_of(story.manuscript), key=lambda block: block[2].chapter):
        division = etree.Element("div", type="chapter" if chapter else "front", n=str(chapter))
        for span, kind, segment in blocks:
            while segment.kind == "prose" and scenes and scenes[-1].span.start < span.end:
                division.append(_milestone(scenes.pop()))
            block = _block(kind, opens=all(child.tag in _OPENING for child in division))
            inside = marks[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            weave(story.text, span, inside, block, keep_lines=kind not in ("prose", "set-off"))
            division.append(block)
        if all(child.tag in _OPENING for child in division):
            add(division, "ab")  # a division has to hold more than its heading
        yield division


def _block(kind: str, opens: bool) -> etree._Element:
    """Return an empty element for a block; ``opens`` says that a heading may stand there."""
    match kind:
        case "prose":
            return etree.Element("p")
        case "set-off" | "lines":
            return etree.Element("p", rend=kind)
        case "verse":
            return etree.Element("p", rend="set-off lines")
        case "heading" if opens:
            return etree.Element("head")
        case "note":
            return etree.Element("note", type="author")
        case _:
            return etree.Element("ab", type=kind)


def _milestone(scene: Scene) -> etree._Element:
    number = str(scene_number(scene))
    return etree.Element("milestone", {ID: f"scene-{scene.id}", "unit": "scene", "n": number})


def _marks(story: Story, members: Sequence[Character]) -> Iterator[Mark]:
    yield from map(_line, story.quotes)
    for span in emphasis_of(story.manuscript):
        yield Mark.of(span, EMPHASIS, "emph")
    for span in markup_of(story.manuscript):
        yield Mark.of(span, MARKUP, "seg", type="mark")
    for place in story.places:
        for span in place.mentions:
            yield Mark.of(span, PLACE, "placeName", ref=f"#{place.id}")
    for one in members:
        for mention in one.mentions:
            yield _mention(mention, people([one.id]))


def _mention(mention: Mention, ref: str) -> Mark:
    if mention.kind == "name":
        return Mark.of(mention.span, PERSON, "persName", ref=ref)
    return Mark.of(mention.span, PERSON, "rs", ref=ref, type="person", subtype=mention.kind)


def _line(quote: Quote) -> Mark:
    whose = {"who": people([quote.speaker]), "cert": fraction(quote.confidence)} if quote.speaker else {}
    whose[ID] = f"line-{quote.id}"
    if quote.kind in ("writing", "other"):
        kind = "written" if quote.kind == "writing" else "other"
        return Mark.of(quote.span, LINE, "q", type=kind, **whose)
    if quote.addressees:
        whose["toWhom"] = people(quote.addressees)
    aloud = "true" if quote.kind == "speech" else "false"
    return Mark.of(quote.span, LINE, "said", aloud=aloud, direct="true", **whose)
