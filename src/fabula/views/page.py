"""Page: a story as the reader's page shows it: the Story's JSON, and what the page would have to work out.

The page puts nothing together itself that a view can say: which paragraph is what, which marks of Markdown
are not to be seen, how a scene or a relation is called, who comes first in the cast.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from fabula.manuscript import Manuscript, Segment
from fabula.span import Span
from fabula.story import Story
from fabula.views import charts
from fabula.views.arcs import arcs_of
from fabula.views.json import as_dict
from fabula.views.networks import NetworkKind
from fabula.views.overview import UNSURE, Overview, showable
from fabula.views.relations import kind_words, relation_rows
from fabula.views.scenes import Order

# What the page draws on of the Story's JSON; a novel's events and entities would only be carried about.
FIELDS = (
    "schema", "source", "text", "characters", "quotes", "places", "scenes", "interludes", "relations",
    "claims", "deceptions", "feelings", "ages", "traits",
)  # fmt: skip
Piece = tuple[str, str]  # words, and what they are: "" for plain ones, "em", "markup"
Written = tuple[str, tuple[Piece, ...]]  # a block's kind and its words

CHARTS = ("storyline", "matrix", "network", "arcs", "timeline")

_BLANK = re.compile(r"\n[ \t]*\n")
_HEADING = re.compile(r"[ \t]*#+[ \t]*|[ \t]*#+[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)


def as_page(story: Story) -> dict[str, Any]:
    """Return the story as JSON-ready values; offsets count characters of ``text``, half-open.

    ``page`` holds what is beside the Story: ``blocks`` (start, end, kind, chapter, where it stands), in which
    kind is one of segments' kinds or ``set-off``; ``markup``, the marks that set emphasis and headings;
    ``learnings`` (character, claim, source, channel, start, end), of which a novel has too many for names;
    and rows for chapters, cast, scenes, relations, arcs and what is known, in the words of the overview.
    """
    everything = as_dict(story)
    overview = Overview(story)
    blocks = [
        [*span, kind, segment.chapter, overview.where(span.start)]
        for span, kind, segment in _blocks(story.manuscript)
    ]
    return {name: everything[name] for name in FIELDS} | {
        "page": {
            "title": overview.title,
            "author": overview.author,
            "words": overview.words,
            "unsure": UNSURE,
            "blocks": blocks,
            "emphasis": [[*span] for span in story.manuscript.emphasis],
            "markup": sorted([*span] for span in _markup(story.manuscript)),
            "chapters": _chapters(story, overview),
            "cast": [{"id": row.character.id, "lines": row.lines, "age": row.age} for row in overview.cast],
            "aside": [one.id for one in overview.not_listed],
            "scenes": [
                {
                    "number": row.number, "where": row.where, "place": showable(row.place),
                    "time": showable(row.time), "inside": list(row.inside),
                }
                for row in overview.scenes
            ],
            "learnings": [
                [one.character, one.claim, one.source, one.channel, *one.span] for one in story.learnings
            ],
            "relations": _relations(story),
            "arcs": _arcs(story),
            "knowledge": [
                {
                    "heading": kind.heading,
                    "rows": [
                        {"people": [one.id for one in row.people], "span": [*row.span], "where": row.where}
                        for row in kind.rows
                    ],
                }
                for kind in overview.knowledge
            ],
            "reasons": {line.quote.by: line.reason for line in overview.lines},
        }
    }  # fmt: skip


def dumps(story: Story, **more: Any) -> str:
    """Return ``as_page``, with ``more`` fields beside it, as JSON in plain ASCII."""
    return json.dumps(as_page(story) | more, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def chart(story: Story, name: str, order: Order = "narrative", kind: NetworkKind = "conversation") -> str:
    """Return one of ``CHARTS`` as SVG text; raises KeyError for any other name."""
    title = Overview(story).title
    match name:
        case "storyline":
            return charts.draw_storyline(story, title, order)
        case "matrix":
            return charts.draw_matrix(story, title, order)
        case "network":
            return charts.draw_network(story, title, kind)
        case "arcs":
            return charts.draw_arcs(story, title, order)
        case "timeline":
            return charts.draw_timeline(story, title)
        case _:
            raise KeyError(name)


def written(manuscript: Manuscript) -> list[Written]:
    """Return the words of each block as the page shows them, its emphasis and its marks told apart."""
    text = manuscript.text
    marks = [(span, "em") for span in manuscript.emphasis] + [
        (span, "markup") for span in _markup(manuscript)
    ]
    marks.sort(reverse=True)
    blocks = []
    for block, kind, _ in _blocks(manuscript):
        pieces, done = [], block.start
        while marks and marks[-1][0].start < block.end:
            (start, end), what = marks.pop()
            if start >= done:
                pieces += [(text[done:start], ""), (text[start:end], what)]
                done = end
        pieces.append((text[done : block.end], ""))
        blocks.append((kind, tuple(piece for piece in pieces if piece[0])))
    return blocks


def _blocks(manuscript: Manuscript) -> Iterator[tuple[Span, str, Segment]]:
    """Yield each block, its kind and its segment; between them there is white space only."""
    paragraphs = iter(manuscript.paragraphs)
    paragraph = next(paragraphs, None)
    set_off = {span.start for span in manuscript.set_off}
    for segment in manuscript.segments:
        if segment.kind != "prose":
            for span in _pieces(manuscript.text, segment):
                yield span, segment.kind, segment
            continue
        while paragraph is not None and paragraph.start < segment.span.end:
            yield paragraph, "set-off" if paragraph.start in set_off else "prose", segment
            paragraph = next(paragraphs, None)


def _pieces(text: str, segment: Segment) -> Iterator[Span]:
    """Yield what blank lines part in a segment, without the white space around; a break is one piece."""
    start, end = segment.span
    cuts = [start, *(found.end() for found in _BLANK.finditer(text, start, end)), end]
    cuts = [start, end] if segment.kind == "break" else cuts
    for begin, stop in pairwise(cuts):
        words = text[begin:stop]
        if words.strip():
            yield Span(begin + len(words) - len(words.lstrip()), begin + len(words.rstrip()))


def _markup(manuscript: Manuscript) -> Iterator[Span]:
    """Yield the marks by which a plain file shows what a page shows by its type."""
    text, source = manuscript.text, manuscript.source
    for start, end in manuscript.emphasis:
        before, after = text[max(0, start - 3) : start], text[end : end + 3]
        size = min(len(before) - len(before.rstrip("*_")), len(after) - len(after.lstrip("*_")))
        if size:
            yield Span(start - size, start)
            yield Span(end, end + size)
    for segment in manuscript.segments:
        if segment.kind == "heading" and source.format in ("markdown", "folder"):
            yield from _found(_HEADING, text, segment.span)
    for span in manuscript.set_off:
        yield from _found(_QUOTED, text, Span(text.rfind("\n", 0, span.start) + 1, span.end))


def _found(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    for found in pattern.finditer(text, *span):
        if found.end() > found.start():
            yield Span(*found.span())


def _chapters(story: Story, overview: Overview) -> list[Mapping[str, Any]]:
    """Return the chapters with where each begins; none where the story has no more than one."""
    if overview.parts_are_scenes:
        return []
    starts: dict[int, int] = {}
    for segment in story.manuscript.segments:
        starts.setdefault(segment.chapter, segment.span.start)
    return [
        {"number": part.number, "title": part.title, "within": part.within, "start": starts[part.number]}
        for part in overview.parts
    ]


def _relations(story: Story) -> list[Mapping[str, Any]]:
    """Return the words for each relation, in the order of the story's own; the roles are in that."""
    rows = relation_rows(story, {one.id for one in story.characters})
    return [
        {"kind": kind_words(relation), "phases": list(row.phases), "span": [*row.span]}
        for relation, row in zip(story.relations, rows, strict=True)
    ]


def _arcs(story: Story) -> Mapping[str, Sequence[Sequence[float]]]:
    """Return id -> (number of the scene, good, bad) for the scenes in which somebody feels something."""
    return {
        arc.character.id: [
            (number, round(mood.rise(), 2), round(mood.fall(), 2))
            for number, mood in enumerate(arc.moods)
            if mood.felt
        ]
        for arc in arcs_of(story)
    }
