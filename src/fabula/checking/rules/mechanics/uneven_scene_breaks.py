"""Breaks between scenes are marked in more than one way."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.evenness import uneven
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
WHOLE = True


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for the story, on the first break of a rarer sort."""
    places: dict[str, list[Span]] = {}
    for segment in draft.story.manuscript.segments:
        mark = segment.span.of(draft.text).strip()
        if segment.kind == "break" and mark:
            start = draft.text.index(mark, segment.span.start)
            places.setdefault(mark, []).append(Span(start, start + len(mark)))
    if places:
        yield from uneven("Scene breaks", places, draft.settings.style.scene_breaks)


_SCENES = "\n\n* * *\n\n".join(
    f"{who} waited for the boat." for who in ("Ama", "Kofi", "Esi", "Yaw", "Abena")
)

FLAGS = [f"{_SCENES}\n\n⟦#⟧\n\nNo boat came."]
ALLOWS = [_SCENES, "Ama waited for the boat.\n\n#\n\nNo boat came."]
