"""Cues: the words beside a line that tell who says it: a tag ("said Mara") or a beat (Mara sat down.)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fabula.reading.cues.beats import beat_after, beat_before, named_before
from fabula.reading.cues.cue import Cue, CueKind, Cues, answering, comes_in, tells_speaker
from fabula.reading.cues.going_on import goes_on, is_only_heard
from fabula.reading.cues.labelled import labelled, signed
from fabula.reading.cues.narration import Narration
from fabula.reading.cues.nods import nodding_after
from fabula.reading.cues.revealing import answered, came_from, revealed, this_from
from fabula.reading.cues.tags import colon_before, tag_after, tag_before, told_next
from fabula.reading.mentions import Mentions
from fabula.reading.names.labels import find_labels
from fabula.reading.prose import Prose

__all__ = ["Cue", "CueKind", "Cues", "answering", "comes_in", "find_cues", "nodding_after", "tells_speaker"]

Stretch = tuple[int, int]  # the first token, and the one after the last


def find_cues(prose: Prose, mentions: Mentions) -> dict[int, tuple[Cue, ...]]:
    """Return for each quotation the cues beside it, the strongest first."""
    narration = Narration(prose, mentions)
    under, over = signed(narration), find_labels(prose)
    cues: dict[int, tuple[Cue, ...]] = {}
    for paragraph, lines in enumerate(prose.paragraph_quotations):
        said: tuple[Cue, ...] = ()  # the cues of the line before in this paragraph
        for line, before, after in _with_narration(prose, paragraph, lines):
            told = after
            if nodding_after(prose, mentions, line) >= 0:
                told = (after[0], after[0])  # who nods is asked
            found = [under.get(line), *_told_apart(narration, line, before, after)]
            found += [tag_after(narration, line, *told), tag_before(narration, line, *before)]
            tags = [cue for cue in found if cue is not None]
            if said and (
                goes_on(narration, said[0], *before) or is_only_heard(narration, line, said[0], tags)
            ):
                said = (replace(said[0], quotation=line),)
            else:
                if not tags and line == lines[0]:
                    tags += _ending_before(narration, line, paragraph)
                if not tags and line in over:
                    tags += _some(labelled(narration, line, over[line]))
                said = (*tags, *_beats(narration, line, tags, before, told))
            cues[line] = said
    return {line: found for line, found in cues.items() if found}


def _with_narration(
    prose: Prose, paragraph: int, lines: Sequence[int]
) -> Iterator[tuple[int, Stretch, Stretch]]:
    """Yield each line of a paragraph with the narration before it and after it, up to the next lines."""
    first, last = prose.paragraph_tokens[paragraph]
    spans = [prose.line_tokens[line] for line in lines]
    begins = [first, *(span.stop for span in spans)]
    ends = [*(span.start for span in spans), last]
    for position, line in enumerate(lines):
        yield line, (begins[position], ends[position]), (begins[position + 1], ends[position + 1])


def _told_apart(narration: Narration, line: int, before: Stretch, after: Stretch) -> Sequence[Cue | None]:
    """Return what sentences of their own tell of who says a line."""
    return (
        revealed(narration, line, *after),
        came_from(narration, line, *before),
        this_from(narration, line, *after),
        answered(narration, line, *before),
    )


def _ending_before(narration: Narration, line: int, paragraph: int) -> tuple[Cue, ...]:
    """Return the tag at the end of the paragraph before."""
    return _some(colon_before(narration, line, paragraph) or told_next(narration, line, paragraph))


def _beats(
    narration: Narration, line: int, tags: Sequence[Cue], before: Stretch, after: Stretch
) -> tuple[Cue, ...]:
    """Return who acts beside a line: where a tag tells who says it, only who acts before it by name."""
    if tags:
        return _some(named_before(narration, tags[0], line, *before))
    return _some(beat_before(narration, line, *before)) + _some(beat_after(narration, line, *after))


def _some(cue: Cue | None) -> tuple[Cue, ...]:
    return () if cue is None else (cue,)
