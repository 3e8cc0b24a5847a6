"""Script: all of a story as it is read aloud in parts, each stretch under the name of its voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from fabula.span import Span
from fabula.story import Story
from fabula.views.blocks import BREAK, blocks_of, markup_of
from fabula.views.headings import heading_lines
from fabula.views.overview import Line, Overview
from fabula.views.showing import showable
from fabula.views.turns import Turns
from fabula.views.voices import Voice, said_how, voices_of

NARRATOR = "NARRATOR"
UNKNOWN = "UNKNOWN"

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def script(story: Story) -> str:
    """Return the whole story as ``NAME: words``, a stretch to a line, headings and narration the narrator's.

    A blank line stands between paragraphs, ``* * *`` where the story breaks off; notes and headers are left
    out, and so are the marks by which a plain file shows its type, which nobody reads aloud. Behind the name
    of a voice that is only a guess stands ``(?)``.
    """
    overview = Overview(story)
    turns, voices = Turns(overview.lines), voices_of(overview)
    letters = _letters(story)
    parts: list[str] = []
    for span, kind, _ in blocks_of(story.manuscript):
        match kind:
            case "note" | "meta":
                continue
            case "break":
                parts.append(f"{BREAK}\n")
            case "heading":
                parts.append("".join(f"{NARRATOR}: {line}\n" for line in heading_lines(span.of(story.text))))
            case _:
                parts.append("".join(_paragraph(letters, turns.of(span), voices)))
    return "\n".join(filter(None, parts))


def _letters(story: Story) -> list[str]:
    """Return the letters of the text at their offsets, with "" for those that are marks of type."""
    letters = list(story.text)
    for start, end in markup_of(story.manuscript):
        letters[start:end] = [""] * (end - start)
    return letters


def _paragraph(
    letters: Sequence[str], turns: Iterable[tuple[Span, Line | None]], voices: Mapping[str, Voice]
) -> Iterator[str]:
    """Yield what the narrator and the others say of a paragraph, in turn."""
    for span, line in turns:
        words = showable("".join(letters[span.start : span.end]))
        if line is not None:
            yield f"{_voice(line, voices)}: {words}\n"
        elif _LETTER_OR_DIGIT.search(words):  # more than marks
            yield f"{NARRATOR}: {words}\n"


def _voice(line: Line, voices: Mapping[str, Voice]) -> str:
    name = voices[line.speaker.id].name.upper().replace(":", "") if line.speaker else UNKNOWN
    guess = " (?)" if line.speaker and line.unsure else ""
    return f"{name}{said_how(line)}{guess}"
