"""Certainty: how likely an answer is right, counted from how answers to annotated lines came about.

    python -m training.speakers.certainty --parses ../parses --output FILE

Documents are read by the pipeline itself, with the trained reader, and what is counted are the signs of its
last decision. The curves are straight between knots at quantiles of what each sign was, and found by Newton's
method; ``l2`` holds their values near 0. There is no chance in it. What is prepared is kept as in
``prepare.py``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from evaluation.documents import Document
from evaluation.mapping import map_characters
from evaluation.overlaps import SpanIndex, shared
from evaluation.readings import Reader, read_text
from evaluation.work import spread
from fabula import models
from fabula.pipeline import layers
from fabula.reading.speech.certainty import SIGNS, curves_of, signs_of
from fabula.reading.speech.speakers import Conversation, chains, decide, load_weights
from fabula.story import Story
from training.corpora import document_ids, file_of, load
from training.speakers.prepare import Kept, add_arguments, code_hash, load_config

DECIMALS = 3
QUANTILES = (0.01, 0.2, 0.4, 0.6, 0.8, 0.99)
FEW = 3  # different values of a sign up to which each of them is a knot
STEPS = 12  # of Newton's method: more change nothing

Array = Any


@dataclass(frozen=True)
class Examples:
    """Answers to annotated lines: their signs [lines, SIGNS], and which of them are right [lines]."""

    document: str
    signs: Array
    right: Array


def main(arguments: Sequence[str] | None = None) -> int:
    """Count the curves from the training documents and tell how they do on the validation documents."""
    parser = argparse.ArgumentParser(
        prog="python -m training.speakers.certainty",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    parser.add_argument("--output", type=Path, default=Path("speaker_certainty.json"), metavar="FILE")
    asked = parser.parse_args(arguments)
    config = load_config(asked)
    kept = Kept(asked.work, asked.parses)
    learned = prepare(config, "train", kept, asked.jobs)
    content = fit(learned, config["certainty"]["l2"])
    valid = [one for one in prepare(config, "valid", kept, asked.jobs) if len(one.right)]
    content["about"] = {
        "what": "how likely an answer is right; see training/speakers/README.md",
        "sources": {
            collection: {
                "licence": config["licences"].get(collection, "unknown"),
                "train": [id for _, of, id, _ in jobs_of(config, "train", kept) if of == collection],
            }
            for collection in config["collections"]
        },
        "lines": sum(len(one.right) for one in learned),
        "surprise": {
            "train": surprise(content, learned),
            "valid": surprise(content, valid) if valid else None,
        },
    }
    asked.output.write_text(as_json(content), "utf-8")
    print(json.dumps(content["about"]["surprise"]))
    return 0


def prepare(config: dict[str, Any], part: str, kept: Kept, processes: int = 1) -> list[Examples]:
    """Return the answers to the lines of one part ("train" or "valid"), prepared now or before."""
    return spread(_prepared, jobs_of(config, part, kept), processes)


def jobs_of(config: dict[str, Any], part: str, kept: Kept) -> list[tuple[Path, str, str, Kept]]:
    """Return the documents of one part: where the data are, the collection, the id, where things are kept.

    Nothing is chosen by the stories of the evaluation.
    """
    left_out = config["certainty"]["left_out"]
    return [
        (config["data"], collection, id, kept)
        for collection in config["collections"]
        if part == "train" or collection != "stories"
        for id in document_ids(config["data"], collection, part)
        if id not in left_out and (not config["documents"] or id in config["documents"])
    ]


def _prepared(job: tuple[Path, str, str, Kept]) -> Examples:
    """Return a document's answers from where they are kept, if nothing they rest on has changed."""
    data, collection, id, kept = job
    kept.work.mkdir(parents=True, exist_ok=True)
    file = kept.work / f"certainty-{collection}-{id}.pickle"
    key = key_of(file_of(data, collection, id))
    if file.exists():
        known, examples = pickle.loads(file.read_bytes())
        if known == key:
            assert isinstance(examples, Examples)
            return examples
    examples = examples_of(load(data, collection, id), kept.parses)
    file.write_bytes(pickle.dumps((key, examples)))
    return examples


def key_of(file: Path) -> str:
    """Return a hash of all on which the signs of a document rest."""
    reader = models.load().reader
    read_by = reader.fingerprint if reader is not None else b""
    return hashlib.sha256(code_hash().encode() + read_by + file.read_bytes()).hexdigest()


def examples_of(document: Document, parses: Path | None = None) -> Examples:
    """Read a document, and put beside the signs of each answer whether it is right."""
    decided: list[Conversation] = []
    decide_all = layers.__dict__["assign_speakers"]

    def assign_speakers(*arguments: Any) -> Conversation:
        decided.append(decide_all(*arguments))
        return decided[-1]

    with patch.object(layers, "assign_speakers", assign_speakers):
        story = read_text(document.text, document.id, None, parses, Reader("network"))
    of_line = signs_of_lines(decided[-1])
    gold_of = map_characters(story, document, cast_given=False).many
    told = [
        (of_line[line], gold_of.get(str(story.quotes[line].speaker)) == gold)
        for line, gold in _answered(story, document)
        if line in of_line
    ]
    signs = np.array([row for row, _ in told]).reshape(-1, len(SIGNS))
    return Examples(document.id, signs, np.array([right for _, right in told], bool))


def signs_of_lines(conversation: Conversation) -> dict[int, Array]:
    """Return the signs of every line whose speaker was weighed."""
    assert conversation.first is not None
    reader, found = conversation.reader, {}
    weights = load_weights(reader.hearing is not None)
    for chain in chains(reader, len(conversation.turns)):
        run = decide(reader, chain, weights)
        for place, row in zip(run.weighed, signs_of(reader, run, conversation.first), strict=True):
            found.update(dict.fromkeys(reader.turns[chain[place]].lines, row))
    return found


def _answered(story: Story, document: Document) -> list[tuple[int, str]]:
    """Return for each annotated line our line that shares most of its text, and its speaker."""
    lines = SpanIndex((quote.span, line) for line, quote in enumerate(story.quotes))
    found = []
    for gold in document.lines:
        overlaps = {
            line: shared(where, span) for span in gold.spans for where, line in lines.overlapping(span)
        }
        if gold.speaker is not None and overlaps:
            found.append((max(overlaps, key=lambda line: overlaps[line]), gold.speaker))
    return found


def fit(learned: Sequence[Examples], l2: float) -> dict[str, Any]:
    """Return the curves under which what was right is likeliest."""
    signs = np.concatenate([one.signs for one in learned])
    right = np.concatenate([one.right for one in learned]).astype(float)
    knots = [knots_of(column) for column in signs.T]
    tents = [tents_of(column, at) for column, at in zip(signs.T, knots, strict=True)]
    centres = [tent.mean(0) for tent in tents]
    table = np.concatenate([tent - centre for tent, centre in zip(tents, centres, strict=True)], axis=1)
    table = np.c_[table, np.ones(len(right))]
    held = np.full(table.shape[1], l2)
    held[-1] = 0.0
    theta = np.zeros(table.shape[1])
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-table @ theta))
        slope = table.T @ (chance - right) + held * theta
        bend = (table * (chance * (1.0 - chance))[:, None]).T @ table + np.diag(held)
        theta = theta - np.linalg.solve(bend, slope)
    values = np.split(theta[:-1], np.cumsum([len(centre) for centre in centres])[:-1])
    bias = theta[-1] - sum(float(of @ centre) for of, centre in zip(values, centres, strict=True))
    return {
        "about": {},
        "bias": round(float(bias), DECIMALS),
        "signs": {
            sign: {"at": _rounded(at), "log_odds": [0.0, *_rounded(of)]}
            for sign, at, of in zip(SIGNS, knots, values, strict=True)
        },
    }


def knots_of(column: Array) -> Array:
    """Return where a curve bends: at each value of a sign that has few, else at quantiles.

    >>> knots_of(np.array([1.0, 0.0, 1.0])).tolist()
    [0.0, 1.0]
    """
    values = np.unique(column)
    return values if len(values) <= FEW else np.unique(np.quantile(column, QUANTILES).round(DECIMALS))


def tents_of(column: Array, knots: Array) -> Array:
    """Return how near each number is to each knot but the first: 1 at it, falling to 0 at those beside it.

    >>> tents_of(np.array([0.0, 0.5, 3.0]), np.array([0.0, 1.0, 2.0])).tolist()
    [[0.0, 0.0], [0.5, 0.0], [0.0, 1.0]]
    """
    corners = np.eye(len(knots))[1:]
    return np.array([np.interp(column, knots, corner) for corner in corners]).reshape(-1, len(column)).T


def surprise(content: dict[str, Any], examples: Sequence[Examples]) -> float:
    """Return the mean negative log-likelihood of an answer's being right or wrong."""
    curves = curves_of(content)
    sure = np.concatenate([curves.certainties(one.signs) for one in examples])
    right = np.concatenate([one.right for one in examples])
    return round(float(-np.log(np.where(right, sure, 1.0 - sure)).mean()), DECIMALS)


def as_json(content: dict[str, Any]) -> str:
    """Return a file of curves, a line for each list of numbers."""
    text = json.dumps(content, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([-\d.,\s]+?)\s+\]", lambda row: f"[{' '.join(row[1].split())}]", text) + "\n"


def _rounded(numbers: Array) -> list[float]:
    return (np.asarray(numbers, float).round(DECIMALS) + 0.0).tolist()  # no minus zero


if __name__ == "__main__":
    raise SystemExit(main())
