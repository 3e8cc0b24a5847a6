"""Abstention: the lines with too unsure a speaker are left open, at a threshold that the user sets."""

from __future__ import annotations

from dataclasses import replace

from fabula.reading.scenes import find_scenes
from fabula.story import Quote, Story


def abstain(story: Story, min_confidence: float) -> Story:
    """Return the story without the speakers that have less than ``min_confidence`` (0 to 1).

    Such a quote keeps its ``confidence``, ``by`` and ``evidence``, which tell of the answer not given, and
    its addressees. Someone whose every line in a scene is left open, and who is not spoken to there, is no
    longer held to be present in it. Nothing else changes, and at a threshold of 0 nothing does.

    Raises ValueError where ``min_confidence`` is not from 0 to 1.
    """
    check_threshold(min_confidence)
    quotes = tuple(_left_open(quote, min_confidence) for quote in story.quotes)
    if quotes == story.quotes:
        return story
    return replace(story, quotes=quotes, scenes=find_scenes(story.manuscript, quotes))


def check_threshold(min_confidence: float) -> None:
    """Raise ValueError where a threshold is not from 0 to 1."""
    if not 0 <= min_confidence <= 1:  # so written, it refuses what is no number too
        raise ValueError(f"min_confidence must be from 0 to 1, not {min_confidence}")


def _left_open(quote: Quote, min_confidence: float) -> Quote:
    return replace(quote, speaker=None) if quote.confidence < min_confidence else quote
