"""Elapsed: what shows that time has gone by between two places, or that either is told out of its time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fabula.checking.draft import Draft
from fabula.reading.times import TimeWords, find_times
from fabula.span import Span
from fabula.story import scene_at


def times_told(draft: Draft, between: Span) -> Iterator[TimeWords]:
    """Yield the words of time in a stretch that the narration tells; what people say moves no story on."""
    return (words for words in find_times(draft.text, *between) if draft.quote_at(words.span.start) is None)


def has_moved_on(draft: Draft, between: Span) -> bool:
    """Say whether a scene ends in a stretch, or the narration goes on to a later hour or another day."""
    return draft.is_parted(between) or any(
        words.kind in ("shift", "next") for words in times_told(draft, between)
    )


def are_told_as_they_happen(draft: Draft, places: Iterable[int]) -> bool:
    """Say whether the scenes around some offsets are no dream, no memory and nothing else out of its time."""
    scenes = (scene_at(draft.story.scenes, at) for at in places)
    return all(scene is None or scene.time is None or scene.time.mode == "told" for scene in scenes)
