"""Script: all of a story as it is read aloud in parts, each stretch under the name of its voice."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from fabula.span import Span
from fabula.story import Story
from fabula.views.overview import Line, Overview
from fabula.views.showing import showable

NARRATOR = "NARRATOR"
UNKNOWN = "UNKNOWN"
BREAK = "* * *"
HOW = {"thought": " (thinks)", "writing": " (writes)"}

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_HEADING_MARKS = "#*_=~ "


def script(story: Story) -> str:
    """Return the whole story as ``NAME: words``, a stretch to a line, headings and narration the narrator's.

    A blank line stands between paragraphs, ``* * *`` where the story breaks off; notes and headers are left
    out. Behind the name of a voice that is only a guess stands ``(?)``.
    """
    overview = Overview(story)
    lines, names = overview.lines, _names(overview)
    starts = [line.quote.span.start for line in lines]
    parts: list[str] = []
    for kind, span in _stretches(story):
        if kind == "break":
            parts.append(f"{BREAK}\n")
        elif kind == "heading":
            parts.append(_heading(span.of(story.text)))
        else:
            own = lines[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            parts.append("".join(_paragraph(story.text, span, own, names)))
    return "\n".join(filter(None, parts))


def _stretches(story: Story) -> list[tuple[str, Span]]:
    """Return the headings, breaks and paragraphs, in the order of the text."""
    manuscript = story.manuscript
    between = [(one.kind, one.span) for one in manuscript.segments if one.kind in ("heading", "break")]
    return sorted([*between, *(("prose", span) for span in manuscript.paragraphs)], key=lambda one: one[1])


def _heading(text: str) -> str:
    lines = (showable(line).strip(_HEADING_MARKS) for line in text.splitlines())
    return "".join(f"{NARRATOR}: {line}\n" for line in lines if line)


def _paragraph(text: str, span: Span, lines: Sequence[Line], names: Mapping[str, str]) -> Iterator[str]:
    """Yield what the narrator and the others say of a paragraph, in turn."""
    at = span.start
    for line in lines:
        yield from _narrated(text, Span(at, line.quote.span.start))
        yield f"{_voice(line, names)}: {line.words}\n"
        at = line.quote.span.end
    yield from _narrated(text, Span(at, span.end))


def _narrated(text: str, span: Span) -> Iterator[str]:
    """Yield the narration of a stretch, if there is more to it than marks."""
    words = showable(span.of(text))
    if _LETTER_OR_DIGIT.search(words):
        yield f"{NARRATOR}: {words}\n"


def _voice(line: Line, names: Mapping[str, str]) -> str:
    name = names[line.speaker.id] if line.speaker else UNKNOWN
    guess = " (?)" if line.speaker and line.unsure else ""
    return f"{name}{HOW.get(line.quote.kind, '')}{guess}"


def _names(overview: Overview) -> dict[str, str]:
    """Return the name of each voice, by id, in capitals; of two called alike the second has a number."""
    named: dict[str, str] = {}
    alike: Counter[str] = Counter()
    for row in overview.cast:
        name = showable(row.character.name).upper().replace(":", "")
        alike[name] += 1
        named[row.character.id] = name if alike[name] == 1 else f"{name} {alike[name]}"
    return named
