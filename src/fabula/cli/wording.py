"""Wording: corrections as sentences."""

from __future__ import annotations

from collections.abc import Iterable

from fabula.corrections import (
    Addressees,
    Alias,
    AllLines,
    Anchor,
    Correction,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
)
from fabula.corrections.correction import NOTHING


def told(correction: Correction) -> str:
    """Return a correction as a sentence.

    >>> told(Merge("Ms. Reed", "Anna"))
    'Ms. Reed is Anna'
    """
    match correction:
        case Rename():
            return f"{correction.character} is called {correction.name}"
        case Merge():
            return f"{correction.character} is {correction.into}"
        case Split():
            return f"“{correction.called}” is not {correction.character} but {correction.into}"
        case NotPerson():
            return f"{_joined(correction.names)} is not a person"
        case Alias():
            return f"{correction.character} is also called {correction.alias}"
        case Pronouns():
            return f"{correction.character} goes by {correction.pronouns}"
        case Meant():
            return f"{_quoted(correction.at)} is {correction.character}"
        case Speaker():
            return f"{_quoted(correction.at)} is said by {correction.speaker}"
        case AllLines():
            return f"whatever {correction.of} would say is said by {correction.speaker}"
        case Addressees():
            return f"{_quoted(correction.at)} is said to {_joined(correction.addressees) or 'nobody'}"
        case InScene():
            return f"the scene at {_quoted(correction.at)} is {_scene(correction)}"
        case NewScene():
            return f"a new scene begins at {_quoted(correction.at)}"
        case NoNewScene():
            return f"no new scene begins at {_quoted(correction.at)}"
        case Related() if correction.relation == NOTHING:
            return f"{correction.a} and {correction.b} are nothing to each other"
        case Related():
            return f"{correction.a} and {correction.b}: {correction.relation}"
        case NoClaim():
            return f"nobody claims {_quoted(correction.at)}"
    return correction.kind


def _scene(correction: InScene) -> str:
    parts = [
        correction.place and ("nowhere told" if correction.place == NOTHING else f"at {correction.place}"),
        correction.time and ("at no time told" if correction.time == NOTHING else f"on {correction.time}"),
        _joined(correction.present) and f"with {_joined(correction.present)}",
        _joined(correction.absent) and f"without {_joined(correction.absent)}",
    ]
    return ", ".join(filter(None, parts))


def _joined(names: Iterable[str]) -> str:
    return ", ".join(names)


def _quoted(anchor: Anchor) -> str:
    words = anchor.words.split()
    shown = " ".join(words[:8]) + (" ..." if len(words) > 8 else "")
    return shown if shown[:1] in "\"'“‘" else f"“{shown}”"
