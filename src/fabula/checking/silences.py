"""Silences: notes that the writer has answered, in comments inside the story or in a file beside it.

A comment stands in the paragraph it is about, or before it:
``<!-- fabula: silence doubled-word: she stutters -->``. The file beside the story,
``STORY.silences.toml``, knows a place by its words, so that it outlasts edits.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from fabula.anchor import match
from fabula.beside import path_beside, table_text, tables_of, update
from fabula.checking.context import Context, context_of
from fabula.checking.note import Note
from fabula.errors import FabulaError
from fabula.span import Span
from fabula.story import Story

SUFFIX = ".silences.toml"
UNUSED = "unused-silence"
_COMMENT = re.compile(
    r"<!--\s*fabula:\s*silence\s+(?P<rules>[\w\-,\s]+?)\s*(?::\s*(?P<reason>.*?))?\s*-->", re.DOTALL
)
_HEAD = "# What you have answered. Fabula finds each place again by its words; give reasons as you like.\n"


class UnusableSilences(FabulaError):
    """The file beside the story cannot be read."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A place known by its context, and why it is to be left alone."""

    context: Context
    reason: str = ""


def file_beside(story: Path) -> Path:
    """Return the path of the file that holds a story's silences."""
    return path_beside(story, SUFFIX)


def load_silences(path: Path) -> tuple[Silence, ...]:
    """Return the silences of a file, none where it does not exist; raises UnusableSilences."""
    try:
        return _parsed(path, path.read_text(encoding="utf-8")) if path.exists() else ()
    except (OSError, UnicodeDecodeError) as error:
        raise _unusable(path, error) from error


def add_silences(path: Path, silences: Sequence[Silence]) -> tuple[Silence, ...]:
    """Add to a file the silences of places that it has none of, and return all that are in it then.

    Raises UnusableSilences where the file is broken, UnwritableBeside where it cannot be written.
    """
    kept: tuple[Silence, ...] = ()

    def change(text: str) -> str:
        nonlocal kept
        kept = _parsed(path, text)
        known = {silence.context for silence in kept}
        kept += tuple(silence for silence in silences if silence.context not in known)
        return dump_silences(kept)

    update(path, change)
    return kept


def dump_silences(silences: Sequence[Silence]) -> str:
    """Return the silences as the text of their file."""
    told = ({**asdict(silence.context), "reason": silence.reason} for silence in silences)
    return _HEAD + "".join(table_text("silence", values) for values in told)


def silenced(
    story: Story, notes: Sequence[Note], silences: Sequence[Silence], known_rules: Sequence[str]
) -> tuple[Note, ...]:
    """Return the notes that nothing silences, and one for every silence that silences nothing."""
    left, unused = _by_comments(story, notes, known_rules)
    contexts = [context_of(story.text, note) for note in left]
    pairs = match(contexts, [silence.context for silence in silences])
    kept = [note for index, note in enumerate(left) if index not in pairs]
    for number, silence in enumerate(silences):
        if number not in pairs.values():
            unused.append(_unused(Span(0, 0), silence.context.rule, known_rules, silence.context.words))
    return tuple(sorted([*kept, *unused], key=lambda note: (note.span, note.rule, note.message)))


def _by_comments(
    story: Story, notes: Sequence[Note], known_rules: Sequence[str]
) -> tuple[list[Note], list[Note]]:
    """Part the notes that no comment silences from those on comments that silence nothing."""
    left, unused = list(notes), []
    for comment in _COMMENT.finditer(story.text):
        paragraph = _paragraph(story, comment.start())
        for rule in re.split(r"[,\s]+", comment["rules"]):
            answered = [
                n for n in left if n.rule == rule and paragraph is not None and paragraph.holds(n.span)
            ]
            if not answered:
                unused.append(_unused(Span(*comment.span()), rule, known_rules))
            left = [note for note in left if note not in answered]
    return left, unused


def _paragraph(story: Story, offset: int) -> Span | None:
    """Return the paragraph that holds an offset, or the next one."""
    paragraphs = story.manuscript.paragraphs
    index = bisect_right([paragraph.start for paragraph in paragraphs], offset)
    if index and offset < paragraphs[index - 1].end:
        return paragraphs[index - 1]
    return paragraphs[index] if index < len(paragraphs) else None


def _unused(span: Span, rule: str, known_rules: Sequence[str], words: str = "") -> Note:
    if rule not in known_rules:
        return Note(UNUSED, "suggestion", span, f"There is no rule {rule} to silence.")
    place = f" at “{words}”" if words else ""
    return Note(UNUSED, "suggestion", span, f"Nothing is left for {rule} to be silenced{place}: take it out.")


def _parsed(path: Path, text: str) -> tuple[Silence, ...]:
    try:
        return tuple(_silence(one) for one in tables_of(text, "silence"))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unusable(path, error) from error


def _unusable(path: Path, error: Exception) -> UnusableSilences:
    return UnusableSilences(f"{path} cannot be read ({error}): put it right, or delete it and silence anew.")


def _silence(told: Mapping[str, str]) -> Silence:
    context = Context(told["rule"], told.get("words", ""), told.get("before", ""), told.get("after", ""))
    return Silence(context, told.get("reason", ""))
