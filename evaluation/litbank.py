"""LitBank, the openings of novels, each read once: people, pronouns, entities and events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation import coref, phrases
from evaluation.coref import CorefScore
from evaluation.loaders import document_ids, load
from evaluation.readings import read_text
from evaluation.report import percent, table
from evaluation.spans import Agreement
from evaluation.work import Outcome, Settings, spread


@dataclass(frozen=True, slots=True)
class Reading:
    """The scored reading of one document."""

    people: CorefScore
    phrases: Mapping[str, Agreement]


def read_and_score(job: tuple[Settings, str]) -> Reading:
    """Read one document by its id and score it; runs in a worker process."""
    settings, id = job
    document = load(settings.data, "litbank", id)
    story = read_text(document.text, id, None, settings.parses, settings.reader)
    return Reading(coref.score_document(story, document), phrases.score_phrases(story, document))


def score_litbank(settings: Settings) -> Outcome:
    """Score the chosen documents; pooled figures count mentions, links, chains and phrases over all."""
    ids = settings.chosen(document_ids(settings.data, "litbank", settings.split))
    readings = spread(read_and_score, [(settings, id) for id in ids], settings.jobs)
    rows = {reading.people.document: figures([reading]) for reading in readings}
    pooled = figures(readings)
    return Outcome({"documents": rows, "pooled": pooled}, _text(rows, pooled))


def figures(readings: Sequence[Reading]) -> dict[str, Any]:
    """Return the figures of some documents together."""
    return {
        **coref.figures([reading.people for reading in readings]),
        **phrases.figures([reading.phrases for reading in readings]),
    }


def _text(rows: Mapping[str, Any], pooled: Mapping[str, Any]) -> str:
    detail = "\n".join(
        f"{name.replace('_', ' '):12} recall {percent(both['recall'])}"
        f"  precision {percent(both['precision'])}"
        for name, both in pooled["detail"].items()
    )
    found = {**pooled["entities"], "events": pooled["events"]}
    return "\n\n".join(
        [
            "PEOPLE, PRONOUNS, ENTITIES AND EVENTS (litbank)",
            table({**rows, "pooled": pooled}, coref.SHOWN, "F1"),
            detail,
            table(found, ("gold", "precision", "recall", "f1"), "exact phrases"),
        ]
    )
