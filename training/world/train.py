"""Count the weights of what is going on: the boundaries of scenes, who is there and where, relations.

    python -m training.world.train [--parses FOLDER] [--out src/fabula/data/world_weights.json]

Takes two minutes on two cores. Learns from the gold stories in ``training/stories``; prints what a fifth
of the stories gets from the weights of the others, and writes the weights of all.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from evaluation.gold import load_gold
from evaluation.readings import Reader, installed_readers, models_of
from fabula.reading.weights import probability, weigh
from training.corpora import STORIES
from training.world.examples import (
    boundary_examples,
    place_examples,
    presence_examples,
    relation_examples,
    tell,
)
from training.world.logistic import fit_choice, fit_yes

CONFIG = Path(__file__).with_name("config.toml")
FOLDS = 5
STRENGTH = 1.0  # of the prior that draws weights to nothing
CHANCES = np.arange(0.05, 0.9, 0.01)
SURE = 0.5  # share of places right from which one is given

Weights = dict[str, float]


def main() -> None:
    """Read the stories, fit, tell how well, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parses", type=Path)
    parser.add_argument("--out", type=Path, default=Path("src/fabula/data/world_weights.json"))
    given = parser.parse_args()
    models = models_of(Reader(installed_readers()[0]), given.parses)
    config = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    told = [tell(gold, models) for gold in load_gold(STORIES)]
    weights = {
        "boundary": _yes_or_no("boundary", [list(boundary_examples(one)) for one in told]),
        "present": _yes_or_no("present", [list(presence_examples(one)) for one in told]),
        "place": _choice("place", [list(place_examples(one)) for one in told]),
        "relation": _choice(
            "relation",
            [list(relation_examples(one, config["relation"]["prior"])) for one in told],
            **config["relation"],
        ),
    }
    given.out.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")


def _yes_or_no(question: str, stories: Sequence[list[tuple[Weights, bool]]]) -> dict[str, Weights]:
    """Fit one question; the threshold is the one of the best F1 over the stories held out in turn."""

    def fit(examples: Sequence[tuple[Weights, bool]]) -> Weights:
        return fit_yes([features for features, _ in examples], [answer for _, answer in examples], STRENGTH)

    held = _held_out(stories, fit)
    chances = np.array([probability(features, weights) for (features, _), weights in held])
    answers = np.array([answer for (_, answer), _ in held])
    scores = [2 * answers[chances >= t].sum() / ((chances >= t).sum() + answers.sum()) for t in CHANCES]
    best = int(np.argmax(scores))
    print(f"{question}: F1 {scores[best]:.3f} on stories held out, from a probability of {CHANCES[best]:.2f}")
    return {
        "yes": fit([example for story in stories for example in story]),
        "threshold": {"bias": round(float(CHANCES[best]), 2)},
    }


def _choice(
    question: str, stories: Sequence[list[tuple[list[Weights], list[bool]]]], strength: float = STRENGTH,
    prior: Weights | None = None,
) -> dict[str, Weights]:  # fmt: skip
    """Fit a choice; the threshold is the least share from which half of the answers are right."""

    def fit(lists: Sequence[tuple[list[Weights], list[bool]]]) -> Weights:
        return fit_choice(lists, strength, prior)

    shares, rights = [], []
    for (candidates, right), weights in _held_out(stories, fit):
        scores = np.array([weigh(features, weights) for features in candidates] or [0.0])
        best = int(np.argmax(scores))
        shares.append(1.0 / np.exp(scores - scores[best]).sum())
        rights.append(bool(right) and right[best])
    shares, rights = np.array(shares), np.array(rights)
    sure = [t for t in CHANCES if rights[shares >= t].mean() >= SURE] if rights.any() else []
    threshold = float(min(sure, default=CHANCES[-1]))
    print(
        f"{question}: {rights.mean():.3f} right on stories held out; from a share of {threshold:.2f} "
        f"{rights[shares >= threshold].mean():.3f} of {(shares >= threshold).mean():.3f}"
    )
    return {
        "choice": fit([example for story in stories for example in story]),
        "threshold": {"bias": round(threshold, 2)},
    }


def _held_out(stories: Sequence[list[Any]], fit: Callable[[list[Any]], Weights]) -> list[tuple[Any, Weights]]:
    """Return every example with weights that did not see its story."""
    held = []
    for fold in range(FOLDS):
        seen = [example for n, story in enumerate(stories) if n % FOLDS != fold for example in story]
        weights = fit(seen)
        held += [
            (example, weights) for n, story in enumerate(stories) if n % FOLDS == fold for example in story
        ]
    return held


if __name__ == "__main__":
    main()
