"""Reading: what the layers of the pipeline knew of a document, overheard as it was read by rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from evaluation.documents import Document
from evaluation.readings import read_text
from fabula.pipeline import layers
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose


@dataclass(frozen=True)
class Reading:
    """What the layers knew of a document when it was last asked who speaks, and at the end."""

    prose: Prose
    mentions: Mentions
    people: People
    cues: Mapping[int, Any]
    known: Resolution
    narrators: Sequence[int]
    speakers: Sequence[int]
    listeners: Sequence[int]


def read(document: Document, given: bool, parses: Path | None) -> Reading:
    """Read a document by rules, and return what its layers knew."""
    asked: list[tuple[Any, ...]] = []
    made: list[tuple[Any, ...]] = []
    told: list[Any] = []
    with (
        patch.object(layers, "assign_speakers", overhear(layers.assign_speakers, asked)),
        patch.object(layers, "make_characters", overhear(layers.make_characters, made)),
        patch.object(layers, "assign_addressees", overhear(layers.assign_addressees, [], told)),
    ):
        read_text(document.text, document.id, document.cast() if given else None, parses)
    prose, mentions, people, cues, known, narrators, *_ = asked[-1]  # and no hearing: the rules read alone
    listeners = [people_told[0] if len(people_told) == 1 else -1 for people_told in told[-1]]
    return Reading(prose, mentions, people, cues, known, narrators, made[-1][4], listeners)


def overhear(
    function: Callable[..., Any], heard: list[Any], answers: list[Any] | None = None
) -> Callable[..., Any]:
    """Return a function that does the same, and notes what it is given and what it answers."""

    def overheard(*arguments: Any) -> Any:
        heard.append(arguments)
        answer = function(*arguments)
        if answers is not None:
            answers.append(answer)
        return answer

    return overheard
