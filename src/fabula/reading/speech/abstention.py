"""Abstention: the lines with too unsure a speaker are left open, at a threshold that the user sets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fabula.span import Span
from fabula.story import Quote, Scene, Story


def abstain(story: Story, min_confidence: float) -> Story:
    """Return the story without the speakers that have less than ``min_confidence`` (0 to 1).

    Such a quote keeps its ``confidence``, ``by`` and ``evidence``, which tell of the answer not given, and
    its addressees. Someone whom nothing but lines left open now showed to be present in a scene, and
    who is not spoken to there, no longer is. Nothing else changes, and at a threshold of 0 nothing does.

    Raises ValueError where ``min_confidence`` is not from 0 to 1.
    """
    check_threshold(min_confidence)
    quotes = tuple(_left_open(quote, min_confidence) for quote in story.quotes)
    if quotes == story.quotes:
        return story
    opened = {
        (old.span, old.speaker)
        for old, new in zip(story.quotes, quotes, strict=True)
        if old.speaker != new.speaker
    }
    scenes = tuple(_without(scene, opened, quotes) for scene in story.scenes)
    return replace(story, quotes=quotes, scenes=scenes)


def check_threshold(min_confidence: float) -> None:
    """Raise ValueError where a threshold is not from 0 to 1."""
    if not 0 <= min_confidence <= 1:  # so written, it refuses what is no number too
        raise ValueError(f"min_confidence must be from 0 to 1, not {min_confidence}")


def _left_open(quote: Quote, min_confidence: float) -> Quote:
    return replace(quote, speaker=None) if quote.confidence < min_confidence else quote


def _without(scene: Scene, opened: set[tuple[Span, str | None]], quotes: Sequence[Quote]) -> Scene:
    """Take out of a scene those whom only lines left open showed to be there."""
    heard: dict[str | None, Span] = {}
    for quote in quotes:
        if quote.kind == "speech" and scene.span.holds(quote.span):
            for id in (quote.speaker, *quote.addressees):
                heard.setdefault(id, quote.span)
    shown = zip(scene.present, scene.evidence, strict=True)
    kept = [
        (id, heard[id] if (span, id) in opened else span)
        for id, span in shown
        if (span, id) not in opened or id in heard
    ]
    present = tuple(id for id, _ in kept)
    return replace(
        scene,
        present=present,
        evidence=tuple(span for _, span in kept),
        mentioned=tuple(sorted({*scene.mentioned, *scene.present} - {*present})),
        crossings=tuple(crossing for crossing in scene.crossings if crossing.character in present),
    )
