"""Script: all of a story as it is read aloud in parts, each stretch under the name of its voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from fabula.asking.names import plain_name
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
_LABEL = re.compile(  # "JORY.", "JORY (aside).", "[20:01] <bexley>", "Mara:", and a name alone over its line
    r"(?:[\[(]?\d[\d:.]*(?:\s?[ap]\.?m\.?)?[\])]?[\s–—-]*)?<?@?(?P<name>[^\W\d_][^\n:<>()\[\]]*?)"
    r"\s*(?:[\[(]\d[\d:.]*(?:\s?[ap]\.?m\.?)?[\])])?(?:[.:>]\s*|\s*\n\s*|\s*(?=\())"
    r"(?P<direction>\([^()]*\))?[\s.:]*",
    re.IGNORECASE,
)


def script(story: Story) -> str:
    """Return the whole story as ``NAME: words``, a stretch to a line, headings and narration the narrator's.

    A blank line stands between paragraphs, ``* * *`` where the story breaks off; notes and headers are left
    out, and so is what nobody reads aloud: the marks by which a plain file shows its type, and the name that
    a play or a message has before its line. Behind the name of a voice that is only a guess stands ``(?)``.
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
    told = list(turns)
    for number, (span, line) in enumerate(told):
        written = "".join(letters[span.start : span.end])
        if line is not None:
            yield f"{_voice(line, voices)}: {showable(written)}\n"
            continue
        after = told[number + 1][1] if number + 1 < len(told) else None
        words = showable(written if after is None else _without_label(written, after))
        if _LETTER_OR_DIGIT.search(words):  # more than marks
            yield f"{NARRATOR}: {words}\n"


def _without_label(words: str, line: Line) -> str:
    """Return the narration before a line without the speaker's own name for a label; a direction stays."""
    speaker = line.speaker
    names = () if speaker is None else (speaker.name, *speaker.aliases)
    label = _LABEL.fullmatch(words.lstrip())
    if label is None or plain_name(label["name"]) not in map(plain_name, names):
        return words
    return label["direction"] or ""


def _voice(line: Line, voices: Mapping[str, Voice]) -> str:
    name = voices[line.speaker.id].name.upper().replace(":", "") if line.speaker else UNKNOWN
    guess = " (?)" if line.speaker and line.unsure else ""
    return f"{name}{said_how(line)}{guess}"
