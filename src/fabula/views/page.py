"""Page: a story as the browser is given it: the Story's JSON, and what the page would have to work out.

The page puts nothing together itself that a view can say: which paragraph is what, which marks of Markdown
are not to be seen, how a scene or a relation is called, who comes first in the cast.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fabula.story import Story
from fabula.views import charts
from fabula.views.arcs import arcs_of
from fabula.views.blocks import blocks_of, emphasis_of, markup_of
from fabula.views.charts.company import DRAWN
from fabula.views.json import as_dict
from fabula.views.networks import NetworkKind
from fabula.views.overview import UNSURE, Overview
from fabula.views.relations import kind_words, passage_of, phase_words
from fabula.views.scenes import Order
from fabula.views.showing import showable

# What the page draws on of the Story's JSON; a novel's events and entities would only be carried about.
FIELDS = (
    "schema", "source", "text", "characters", "quotes", "places", "scenes", "interludes", "relations",
    "claims", "deceptions", "feelings", "ages", "traits",
)  # fmt: skip
CHARTS = ("storyline", "matrix", "network", "arcs", "timeline")


def as_page(story: Story) -> dict[str, Any]:
    """Return the story as JSON-ready values; offsets count characters of ``text``, half-open.

    ``page`` holds what is beside the Story: ``blocks`` (start, end, kind, chapter, where it stands), in which
    kind is one of segments' kinds, ``set-off``, ``lines`` for messages or ``verse``; ``markup``, the marks
    that set emphasis and headings; ``learnings`` (character, claim, source, channel, start, end), of which a
    novel has too many for names; and rows for chapters, cast, scenes, relations, arcs and what is
    known, in the words of the overview.
    """
    everything = as_dict(story, FIELDS)
    overview = Overview(story)
    blocks = [
        [*span, kind, segment.chapter, overview.where(span.start)]
        for span, kind, segment in blocks_of(story.manuscript)
    ]
    return {name: everything[name] for name in FIELDS} | {
        "page": {
            "title": overview.title,
            "author": overview.author,
            "words": overview.words,
            "unsure": UNSURE,
            "blocks": blocks,
            "emphasis": [[*span] for span in emphasis_of(story.manuscript)],
            "markup": [[*span] for span in markup_of(story.manuscript)],
            "chapters": _chapters(story, overview),
            "cast": [{"id": row.character.id, "lines": row.lines, "age": row.age} for row in overview.cast],
            "aside": [one.id for one in overview.not_listed],
            "scenes": _scenes(overview),
            "learnings": [
                [one.character, one.claim, one.source, one.channel, *one.span] for one in story.learnings
            ],
            "relations": _relations(story),
            "arcs": _arcs(story),
            "knowledge": _knowledge(overview),
            "reasons": {line.quote.by: line.reason for line in overview.lines},
        }
    }


def dumps(story: Story, **more: Any) -> str:
    """Return ``as_page``, with ``more`` fields beside it, as JSON in plain ASCII."""
    return json.dumps(as_page(story) | more, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def chart(
    story: Story, name: str, order: Order = "narrative", kind: NetworkKind = "conversation",
    most: int = DRAWN,
) -> str:  # fmt: skip
    """Return one of ``CHARTS`` as SVG text; raises KeyError for any other name.

    Those with a line or a row for each of the people have at most so many.
    """
    title = Overview(story).title
    match name:
        case "storyline":
            return charts.draw_storyline(story, title, order, most)
        case "matrix":
            return charts.draw_matrix(story, title, order, most)
        case "network":
            return charts.draw_network(story, title, kind)
        case "arcs":
            return charts.draw_arcs(story, title, order)
        case "timeline":
            return charts.draw_timeline(story, title)
        case _:
            raise KeyError(name)


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


def _scenes(overview: Overview) -> list[Mapping[str, Any]]:
    return [
        {
            "number": row.number, "where": row.where, "place": showable(row.place),
            "time": showable(row.time), "inside": list(row.inside),
        }
        for row in overview.scenes
    ]  # fmt: skip


def _knowledge(overview: Overview) -> list[Mapping[str, Any]]:
    return [
        {
            "heading": kind.heading,
            "rows": [
                {
                    "people": [one.id for one in row.people],
                    "span": [*row.span],
                    "where": row.where,
                    "also": [[*one.span] for one in row.also],
                    "told": [
                        [source.id, [one.id for one in people], overheard]
                        for source, people, overheard in row.by_source
                        if source is not None
                    ],
                }
                for row in kind.rows
            ],
        }
        for kind in overview.knowledge
    ]


def _relations(story: Story) -> list[Mapping[str, Any]]:
    """Return the words for each relation, in the order of the story's own; the roles are in that.

    There are none for what would be a guess.
    """
    return [
        {"kind": kind_words(one), "phases": list(phase_words(one)), "span": [*passage_of(one)]}
        for one in story.relations
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
