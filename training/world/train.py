"""Count the weights of what makes a scene, its boundaries, company and place, and of who feels what.

    python -m training.world.train [--parses FOLDER] [--out src/fabula/data/world_weights.json]

Takes two minutes on two cores. Learns from the gold stories in ``training/stories`` and ``training/scenes``;
prints what a fifth of the stories gets from the weights of the others, and writes the weights of all.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from evaluation.gold import load_gold
from evaluation.readings import Reader, installed_readers, models_of
from fabula.reading.weights import probability, weigh
from training.corpora import SCENES, STORIES
from training.world.examples import (
    boundary_examples,
    feeling_examples,
    place_examples,
    presence_examples,
    relation_examples,
    tell,
)
from training.world.logistic import fit_choice, fit_yes

CONFIG = Path(__file__).with_name("config.toml")
FOLDS = 5
STRENGTH = 1.0  # of the prior that draws weights to nothing
SHARES = (0.0, 0.35, 0.5, 0.65, 0.8, 1.0)
CHANCES = np.arange(0.05, 0.9, 0.01)
AMID = 3  # thresholds on either side that have to be good too
SURE = 0.5  # share that is right of the places given: half or more

Weights = dict[str, float]
Choice = tuple[list[Weights], list[bool]]


def main() -> None:
    """Read the stories, fit, tell how well, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parses", type=Path)
    parser.add_argument("--out", type=Path, default=Path("src/fabula/data/world_weights.json"))
    given = parser.parse_args()
    models = models_of(Reader(installed_readers()[0]), given.parses)
    config = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    told = [tell(gold, models) for folder in (STORIES, SCENES) for gold in load_gold(folder)]
    weights = {
        "boundary": _yes_or_no("boundary", [list(boundary_examples(one)) for one in told]),
        "present": _yes_or_no("present", [list(presence_examples(one)) for one in told]),
        "place": _place([list(place_examples(one)) for one in told], **config["place"]),
        "relation": _relation(
            [list(relation_examples(one, config["relation"]["prior"])) for one in told], **config["relation"]
        ),
        "feeling": _sure([list(feeling_examples(one)) for one in told]),
    }
    given.out.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")


def _sure(stories: Sequence[list[tuple[Weights, bool]]]) -> dict[str, Weights]:
    """Fit how sure it is whose a feeling is, and tell how many are right of those it says so of."""

    def fit(examples: Sequence[tuple[Weights, bool]]) -> Weights:
        return fit_yes([features for features, _ in examples], [answer for _, answer in examples], STRENGTH)

    held = _held_out(stories, fit)
    chances = np.array([probability(features, weights) for (features, _), weights in held])
    answers = np.array([answer for (_, answer), _ in held])
    for least, most in pairwise(SHARES):
        among = (chances >= least) & (chances < most)
        print(f"feeling: {answers[among].mean():.2f} right of {among.sum()} said to be {least} to {most}")
    return {"yes": fit([example for story in stories for example in story])}


def _yes_or_no(question: str, stories: Sequence[list[tuple[Weights, bool]]]) -> dict[str, Weights]:
    """Fit one question; the threshold is amid those of the best F1 over the stories held out in turn."""

    def fit(examples: Sequence[tuple[Weights, bool]]) -> Weights:
        return fit_yes([features for features, _ in examples], [answer for _, answer in examples], STRENGTH)

    held = _held_out(stories, fit)
    chances = np.array([probability(features, weights) for (features, _), weights in held])
    answers = np.array([answer for (_, answer), _ in held])
    scores = [2 * answers[chances >= t].sum() / ((chances >= t).sum() + answers.sum()) for t in CHANCES]
    best = int(np.argmax(np.convolve(np.pad(scores, AMID, "edge"), np.ones(2 * AMID + 1), "valid")))
    print(f"{question}: F1 {scores[best]:.3f} on stories held out, from a probability of {CHANCES[best]:.2f}")
    return {
        "yes": fit([example for story in stories for example in story]),
        "threshold": {"bias": round(float(CHANCES[best]), 2)},
    }


def _place(stories: Sequence[list[Choice]], strength: float, prior: Weights) -> dict[str, Weights]:
    """Fit the choice of a scene's place; the threshold is the least share that is right as often as asked.

    The first of each list stands for none of the others.
    """

    def fit(lists: Sequence[Choice]) -> Weights:
        return fit_choice(lists, strength, prior)

    shares, rights = [], []
    for (candidates, right), weights in _held_out(stories, fit):
        scores = np.array([weigh(features, weights) for features in candidates])
        best = 1 + int(np.argmax(scores[1:])) if len(scores) > 1 else 0
        shares.append(float(np.exp(scores[best] - np.logaddexp.reduce(scores))) if best else 0.0)
        rights.append(bool(best) and right[best])
    shares, rights = np.array(shares), np.array(rights)
    sure = [t for t in CHANCES if rights[shares >= t].mean() >= SURE] if rights.any() else []
    threshold = float(min(sure, default=CHANCES[-1]))
    print(
        f"place: {rights.mean():.3f} right on stories held out; from a share of {threshold:.2f} "
        f"{rights[shares >= threshold].mean():.3f} of {(shares >= threshold).mean():.3f}"
    )
    return {
        "choice": fit([example for story in stories for example in story]),
        "threshold": {"bias": round(threshold, 2)},
    }


def _relation(
    stories: Sequence[list[tuple[list[Weights], list[bool]]]], strength: float, prior: Weights
) -> dict[str, Weights]:
    """Fit the choice of a relation's kind, drawn to what was set by hand."""

    def fit(lists: Sequence[tuple[list[Weights], list[bool]]]) -> Weights:
        return fit_choice(lists, strength, prior)

    rights = [
        right[int(np.argmax([weigh(features, weights) for features in candidates]))]
        for (candidates, right), weights in _held_out(stories, fit)
    ]
    print(f"relation: {np.mean(rights):.3f} right of {len(rights)} pairs on stories held out")
    return {"choice": fit([example for story in stories for example in story])}


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
