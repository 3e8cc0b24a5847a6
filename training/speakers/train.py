"""Train: the weights of the speaker rules are counted from annotated novels and written to a file.

Costs a quarter of an hour on one core, three minutes where prepare.py has been before; no GPU, no chance.

    python -m training.speakers.train --parses ../parses --output weights.json    # config.toml has the rest
    python -m training.speakers.train --describe [weights.json]                   # the weights, as a table

The steps: conversations (prepare.py), weights under which their speakers are likeliest (likelihood.py, with
L-BFGS, Liu and Nocedal 1989), once for each penalty of the configuration, the choice among these by the
validation documents, and a file that says where its numbers come from.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # many small arrays: threads would only wait for one another
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import json
import re
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

from evaluation.corpora import fingerprint
from evaluation.table import with_table
from fabula.reading.speech.decoding import ANSWERS, PATTERNS
from fabula.reading.speech.evidence import RULES
from fabula.reading.speech.links import CIRCUMSTANCES, LINKS
from fabula.reading.speech.speakers import NOTHING, OTHER, Weights, load_weights, tempered
from training.corpora import folder_of
from training.speakers.conversations import Array, Conversation, Conversations, Turn
from training.speakers.likelihood import ROWS, Batch, loss, make_batch, shares, split
from training.speakers.prepare import Kept, add_arguments, load_config, prepare, sources

SHIPPED = Path(str(resources.files("fabula"))) / "data" / "speaker_weights.json"
CARD = Path(__file__).parent / "README.md"
DECIMALS = 3
SIZE = (len(RULES) + 1) * (1 + PATTERNS) + ROWS * PATTERNS

LINK_KINDS = (
    "the first turn", "next paragraph, nothing after the line before", "next paragraph, with narration",
    "same paragraph", "a paragraph of narration between", "two or three between", "another conversation",
)  # fmt: skip
PATTERN_NAMES = ("same speaker", "the one before that", "another")
TYPES = ("explicit", "anaphoric", "implicit")

Bounds = tuple[float | None, float | None]
Scores = dict[str, dict[str, float]]  # cast -> "all" and each type -> share of lines right


@dataclass(frozen=True)
class Fit:
    """Weights, the penalty they were counted with, and what they get right of the validation documents."""

    theta: Array  # [SIZE], rounded: what is scored is what is written
    l2: float
    steps: int
    scores: Scores


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, or describe; the return value is the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.describe is not None:
        return _describe(asked.describe, asked.write_readme)
    config = load_config(asked)
    config["l2"] = asked.l2 or config["l2"]
    config["iterations"] = asked.iterations or config["iterations"]
    kept = Kept(asked.work, asked.parses)

    began = time.perf_counter()
    learned = prepare(sources(config, "train"), kept, asked.jobs)
    held_out = prepare(sources(config, "valid"), kept, asked.jobs)
    turns = sum(document.turns for document in learned)
    _say(began, f"{turns} turns to learn from")
    if not turns:
        return 2
    fit, before = train(
        learned,
        held_out,
        config["l2"],
        config["iterations"],
        lambda line: _say(began, line),
        bounds_of(config),
    )
    heat = temperature(fit.theta, held_out or learned)
    asked.output.write_text(as_json(fit.theta, provenance(config, learned, fit, before), heat), "utf-8")
    _say(began, f"written to {asked.output}; with l2 {fit.l2:g} these lines are right:")
    shipped = {cast: score(in_order(load_weights()), batch) for cast, batch in _by_cast(held_out or learned)}
    print(scores_table({"before": before, "as shipped": shipped, "after": fit.scores}))
    return 0


def in_order(weights: Weights) -> Array:
    """Return weights in the order of training [SIZE]."""
    return np.concatenate([weights.rules, [weights.other], weights.by_pattern.ravel(), weights.links.ravel()])


def train(
    learned: Sequence[Conversations],
    held_out: Sequence[Conversations],
    penalties: Sequence[float],
    iterations: int,
    say: Any = lambda line: None,
    bounds: Sequence[Bounds] | None = None,
) -> tuple[Fit, Scores]:
    """Return the fit that is best on the held-out documents, and what no weights at all get right there.

    With nothing held out the choice is by what was learned from; the first of equals wins.
    """
    batches = [
        make_batch(conversations_in(document for document in learned if document.weight == weight), weight)
        for weight in sorted({document.weight for document in learned if document.turns})
    ]
    tests = dict(_by_cast(held_out or learned))
    before = {cast: score(np.zeros(SIZE), test) for cast, test in tests.items()}
    fits = []
    for l2 in sorted(penalties):
        theta, steps = fit_weights(batches, l2, iterations, bounds)
        theta = np.round(theta, DECIMALS) + 0.0  # no minus zero
        fits.append(Fit(theta, l2, steps, {cast: score(theta, test) for cast, test in tests.items()}))
        say(f"l2 {l2:g}, {steps} steps: " + json.dumps(fits[-1].scores))
    return max(fits, key=lambda fit: sum(of_cast["all"] for of_cast in fit.scores.values())), before


def bounds_of(config: Mapping[str, Any]) -> list[Bounds]:
    """Return the bounds of each weight by its sign [SIZE]; raises KeyError for a rule that is none.

    Beside the weight of a rule nothing counts of one who answers: what is told is how the others differ.
    """
    place = {rule: index for index, rule in enumerate(RULES)}
    bounds: list[Bounds] = [(None, None)] * SIZE
    rules = len(RULES) + 1
    bounds[rules + ANSWERS : rules * (1 + PATTERNS) : PATTERNS] = [(0.0, 0.0)] * rules
    for rule in config.get("signs", {}).get("for", ()):
        bounds[place[rule]] = (0.0, None)
    for rule in config.get("signs", {}).get("against", ()):
        bounds[place[rule]] = (None, 0.0)
    return bounds


def fit_weights(
    batches: Sequence[Batch], l2: float, iterations: int, bounds: Sequence[Bounds] | None = None
) -> tuple[Array, int]:
    """Return the weights with the least loss [SIZE], and the steps that were needed."""
    from scipy.optimize import minimize

    found = minimize(
        loss, np.zeros(SIZE), args=(batches, l2), jac=True, method="L-BFGS-B", bounds=bounds,
        options={"maxiter": iterations},
    )  # fmt: skip
    return found.x, int(found.nit)


def temperature(theta: Array, documents: Sequence[Conversations]) -> float:
    """Return the temperature under which confidence is nearest to the share right (Guo and others 2017)."""
    batch = make_batch(conversations_in(documents))
    share_and_right = [
        (float(max(probabilities[:-1])), decide(turn, probabilities) in turn.lines[0].speakers)
        for turn, probabilities in zip(batch.turns, shares(theta, batch), strict=True)
        if turn.lines and len(turn.ids) > 1 and turn.ids[-1] < 0
    ]

    def surprise(heat: float) -> float:
        told = [(tempered(share, heat), right) for share, right in share_and_right]
        return -sum(float(np.log(share if right else 1 - share)) for share, right in told)

    return min((step / 20 for step in range(20, 61)), key=surprise)


def conversations_in(documents: Iterable[Conversations]) -> list[Conversation]:
    """Return the conversations of all documents."""
    return [conversation for document in documents for conversation in document.conversations]


def _by_cast(documents: Sequence[Conversations]) -> list[tuple[str, Batch]]:
    casts = sorted({document.cast for document in documents})
    return [
        (cast, make_batch(conversations_in(document for document in documents if document.cast == cast)))
        for cast in casts
    ]


def score(theta: Array, batch: Batch) -> dict[str, float]:
    """Return the share of the annotated lines given to the right person, of all and of each type.

    Lines that the reading did not find as speech are not counted here.
    """
    right: dict[str, list[bool]] = {"all": []}
    for turn, probabilities in zip(batch.turns, shares(theta, batch), strict=True):
        person = decide(turn, probabilities)
        for line in turn.lines:
            for kind in ("all", line.type):
                if kind is not None:
                    right.setdefault(kind, []).append(person in line.speakers)
    return {kind: round(float(np.mean(right[kind])), 4) for kind in ("all", *TYPES) if right.get(kind)}


def decide(turn: Turn, probabilities: Array) -> int:
    """Return the likeliest person of a turn, or -1 where none is worth naming, as the reading does."""
    people = [(probabilities[row], -row) for row, id in enumerate(turn.ids) if id >= 0]
    share, row = max(people, default=(0.0, 0))
    return turn.ids[-row] if share >= NOTHING else -1


def provenance(
    config: Mapping[str, Any], learned: Sequence[Conversations], fit: Fit, before: Scores
) -> dict[str, Any]:
    """Return what is to be known of a file of weights; nothing in it changes from run to run."""
    return {
        "what": "weights of the rules of fabula.reading.speech.evidence; see training/speakers/README.md",
        "sources": {
            collection: {
                "licence": config["licences"].get(collection, "unknown"),
                "data": fingerprint(folder_of(config["data"], collection)),
                "train": _ids(config, collection, "train"),
                "valid": _ids(config, collection, "valid"),
            }
            for collection in config["collections"]
        },
        "cast": config["cast"],
        "reader": config["reader"],
        "turns": sum(document.turns for document in learned),
        "l2": fit.l2,
        "steps": fit.steps,
        "before": before,
        "after": fit.scores,
    }


def _ids(config: Mapping[str, Any], collection: str, part: str) -> list[str]:
    ids = (source.id for source in sources(config, part) if source.collection == collection)
    return list(dict.fromkeys(ids))


def as_json(theta: Array, about: Mapping[str, Any], heat: float = 1.0) -> str:
    """Return the file of weights: where they come from, then the rules in their order, then the links."""
    parts = split(theta)
    content = {
        "about": about,
        "rules": dict(zip(RULES, parts.rules[:-1].tolist(), strict=True)),
        "other": float(parts.rules[-1]),
        "by_pattern": dict(zip((*RULES, OTHER), parts.by_pattern.tolist(), strict=True)),
        "links": parts.links[:LINKS].tolist(),
        "circumstances": dict(zip(CIRCUMSTANCES, parts.links[LINKS:].tolist(), strict=True)),
        "temperature": heat,
    }
    text = json.dumps(content, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([-\d.,\s]+?)\s+\]", lambda row: f"[{' '.join(row[1].split())}]", text) + "\n"


def describe(content: Mapping[str, Any]) -> str:
    """Return a file of weights as Markdown: its scores where it has them, the rules, the links."""
    about = content.get("about", {})
    parts = []
    if about:
        parts.append(scores_table({"before": about["before"], "after": about["after"]}))
    rules = {**content["rules"], OTHER: content["other"]}
    beside = content.get("by_pattern", {})
    ranked = sorted(rules.items(), key=lambda item: -item[1])
    told = [
        [f"`{rule}`", *(f"{number:+.2f}" for number in row)]
        for rule, weight in ranked
        for row in [[weight, *beside.get(rule, ())]]
        if any(row)
    ]
    parts.append(_table(["rule", "weight", *(PATTERN_NAMES if beside else ())], told))
    rows = [
        [kind, *(f"{weight:+.2f}" for weight in row)]
        for kind, row in zip(LINK_KINDS, content["links"], strict=True)
        if any(row)
    ]
    rows += [
        [f"`{name}`", *(f"{weight:+.2f}" for weight in row)]
        for name, row in content.get("circumstances", {}).items()
        if any(row)
    ]
    parts.append(_table(["link from the turn before", *PATTERN_NAMES], rows))
    return "\n\n".join(parts)


def scores_table(scores: Mapping[str, Scores]) -> str:
    """Return as Markdown the share of validation lines right, a row for each cast and set of weights."""
    kinds = ("all", *TYPES)
    casts = dict.fromkeys(cast for of_when in scores.values() for cast in of_when)
    rows = [
        [f"{cast} cast, {when}", *(_percent(scores[when][cast].get(kind)) for kind in kinds)]
        for cast in casts
        for when in scores
    ]
    return _table(["validation lines right", *kinds], rows)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}%"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def _describe(file: Path, write_readme: bool) -> int:
    text = describe(json.loads(file.read_text("utf-8")))
    print(text)
    if write_readme:
        CARD.write_text(with_table(CARD.read_text("utf-8"), text), "utf-8")
    return 0


def _say(began: float, line: str) -> None:
    print(f"{time.perf_counter() - began:6.0f} s  {line}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training.speakers.train",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    parser.add_argument("--l2", type=float, nargs="+", help="instead of the configuration's")
    parser.add_argument("--iterations", type=int, help="instead of the configuration's")
    parser.add_argument("--output", type=Path, default=Path("speaker_weights.json"), metavar="FILE")
    parser.add_argument(
        "--describe", type=Path, nargs="?", const=SHIPPED, metavar="FILE",
        help="print a file of weights (those that ship) as tables, and train nothing",
    )  # fmt: skip
    parser.add_argument("--write-readme", action="store_true", help="with --describe: put these in README.md")
    return parser


if __name__ == "__main__":
    sys.exit(main())
