"""Reads the novels whose lines have a gold speaker and scores cast, speakers and addressees.

A novel is read twice: end to end, with the cast Fabula finds itself, and with the gold cast given, as most
published figures have it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.cast import CastScore, pooled_cast, score_cast
from evaluation.confidence import calibration, calibration_text
from evaluation.loaders import document_ids, load
from evaluation.mapping import map_characters
from evaluation.readings import read_text
from evaluation.report import table
from evaluation.speakers import Answer, answers, by_rule, summary
from evaluation.work import Outcome, Settings, spread

MODES = ("own_cast", "given_cast")

SHOWN = ("lines", "all", "explicit", "anaphoric", "implicit", "strict", "coverage", "precision",
         "tag_precision", "addressee", "to_wrong", "to_none")  # fmt: skip

CAST_SHOWN = ("characters", "found", "as_one", "unmerged", "phantoms")


@dataclass(frozen=True, slots=True)
class Reading:
    """The scored reading of one document in one mode."""

    mode: str
    answers: list[Answer]
    cast: CastScore


def read_and_score(job: tuple[Settings, str, str, str]) -> Reading:
    """Read one document (settings, collection, id, mode) and score it; runs in a worker process."""
    settings, collection, id, mode = job
    document = load(settings.data, collection, id)
    cast = document.cast() if mode == "given_cast" else None
    story = read_text(document.text, id, cast, settings.parses, settings.reader)
    mapping = map_characters(story, document, cast_given=cast is not None)
    return Reading(mode, answers(story, document, mapping), score_cast(story, document, mapping))


def score_collection(collection: str, settings: Settings) -> Outcome:
    """Score every chosen document of a collection in the modes it allows."""
    modes = ("own_cast",) if collection == "gum_fiction" else settings.modes
    ids = settings.chosen(document_ids(settings.data, collection, settings.split))
    jobs = [(settings, collection, id, mode) for id in ids for mode in modes]
    readings = spread(read_and_score, jobs, settings.jobs)
    figures: dict[str, Any] = {}
    text: list[str] = []
    for mode in modes:
        of_mode = [reading for reading in readings if reading.mode == mode]
        figures[mode] = _figures(of_mode)
        text.append(_text(f"{collection}, {mode.replace('_', ' ')}", figures[mode], of_mode))
    lines = [answer for reading in readings if reading.mode == "own_cast" for answer in reading.answers]
    return Outcome(figures, "\n\n".join(text), lines)


def _figures(readings: Sequence[Reading]) -> dict[str, Any]:
    pooled = [answer for reading in readings for answer in reading.answers]
    spoken = [reading for reading in readings if reading.answers]
    return {
        "documents": {reading.cast.document: summary(reading.answers) for reading in spoken},
        "pooled": summary(pooled),
        "cast": {reading.cast.document: reading.cast.figures() for reading in readings}
        | {"pooled": pooled_cast([reading.cast for reading in readings])},
        "calibration": calibration(pooled),
    }


def _text(title: str, figures: Mapping[str, Any], readings: Sequence[Reading]) -> str:
    pooled = [answer for reading in readings for answer in reading.answers]
    parts = [
        title.upper(),
        table({**figures["documents"], "pooled": figures["pooled"]}, SHOWN, "speakers"),
        table(figures["cast"], CAST_SHOWN, "cast"),
        *(_names(reading.cast) for reading in readings),
        table(by_rule(pooled), ("lines", "right"), "by rule"),
        calibration_text(figures["calibration"]),
    ]
    return "\n\n".join(part for part in parts if part)


def _names(score: CastScore) -> str:
    lists = {"lost": score.lost, "split": score.split, "merged": score.merged, "phantoms": score.phantoms}
    return "\n".join(f"{score.document} {what}: {'; '.join(names)}" for what, names in lists.items() if names)
