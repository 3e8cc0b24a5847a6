"""Count the weights of what makes a scene, its boundaries, company and place, and of who feels what.

    python -m training.world.train [--parses FOLDER] [--out src/fabula/data]

Takes two minutes on two cores. Learns from the gold stories in ``training/stories`` and ``training/scenes``;
prints what a fifth of the stories gets from the weights of the others, and writes the weights of all: those
of features to ``world_weights.json``, and to ``world_leanings.json`` the heads that read the trained reader's
vectors.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from evaluation.gold import load_gold
from fabula.reading.weights import probability, weigh
from training.command import asked_for, keep
from training.corpora import SCENES, STORIES
from training.world.examples import (
    Related,
    boundary_examples,
    feeling_examples,
    place_examples,
    presence_examples,
    related,
    relation_examples,
    tell,
)
from training.world.logistic import Example, Fitted, Strength, fit_choice, fit_yes

CONFIG = Path(__file__).with_name("config.toml")
FOLDS = 5
SHARES = (0.0, 0.35, 0.5, 0.65, 0.8, 1.0)
CHANCES = np.arange(0.05, 0.9, 0.01)
AMID = 3  # thresholds on either side that have to be good too
SURE = 0.545  # share that is right of the places given: half, and a little for stories unlike these

Weights = dict[str, float]
YesOrNo = tuple[Example, bool]
Choice = tuple[list[Example], list[bool]]
Counted = tuple[dict[str, Weights], Fitted]  # the weights as they are kept, and all that was fitted


def main() -> None:
    """Read the stories, fit, tell how well, write."""
    models, out = asked_for(__doc__)
    config = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    told = [tell(gold, models) for folder in (STORIES, SCENES) for gold in load_gold(folder)]
    weighed = config["relation"]["prior"]
    boundaries = [list(boundary_examples(one)) for one in told]
    company = [list(presence_examples(one)) for one in told]
    places = [list(place_examples(one)) for one in told]
    relations = [related(one, weighed) for one in told]
    feelings = [list(feeling_examples(one)) for one in told]
    company_alone = [[(Example(one.features), there) for one, there in story] for story in company]
    places_alone = [
        [([Example(one.features) for one in choice], right) for choice, right in story] for story in places
    ]
    counted = {
        "boundary": _yes_or_no("boundary", boundaries, **config["boundary"]),
        "present": _yes_or_no("present", company, **config["present"]),
        "present_alone": _yes_or_no("present_alone", company_alone, **config["present"]),
        "place": _place("place", places, **config["place"]),
        "place_alone": _place("place_alone", places_alone, **config["place"]),
        "relation": _relation(relations, **config["relation"]),
        "feeling": _sure(feelings, **config["feeling"]),
    }
    weights = {question: kept for question, (kept, _) in counted.items()}
    heads = {question: fitted.head.tolist() for question, (_, fitted) in counted.items() if len(fitted.head)}
    keep(weights, out / "world_weights.json")
    (out / "world_leanings.json").write_text(json.dumps(heads) + "\n", encoding="utf-8")


def _sure(stories: Sequence[list[YesOrNo]], strength: float) -> Counted:
    """Fit how sure it is whose a feeling is, and tell how many are right of those it says so of."""

    def fit(examples: Sequence[YesOrNo]) -> Fitted:
        seen, answers = zip(*examples, strict=True)
        return fit_yes(seen, answers, Strength(strength))

    held = _held_out(stories, fit)
    chances = np.array([probability(one.features, by.weights) for (one, _), by in held])
    answers = np.array([answer for (_, answer), _ in held])
    for least, most in pairwise(SHARES):
        among = (chances >= least) & (chances < most)
        print(f"feeling: {answers[among].mean():.2f} right of {among.sum()} said to be {least} to {most}")
    fitted = fit([example for story in stories for example in story])
    return {"yes": fitted.weights}, fitted


def _yes_or_no(
    question: str, stories: Sequence[list[YesOrNo]], strength: float, vectors: float = 0.0
) -> Counted:
    """Fit one question; the threshold is amid those of the best F1 over the stories held out in turn."""

    def fit(examples: Sequence[YesOrNo]) -> Fitted:
        seen, answers = zip(*examples, strict=True)
        return fit_yes(seen, answers, Strength(strength, vectors))

    held = _held_out(stories, fit)
    chances = np.array([probability(one.leaning(by.head), by.weights) for (one, _), by in held])
    answers = np.array([answer for (_, answer), _ in held])
    scores = [2 * answers[chances >= t].sum() / ((chances >= t).sum() + answers.sum()) for t in CHANCES]
    best = int(np.argmax(np.convolve(np.pad(scores, AMID, "edge"), np.ones(2 * AMID + 1), "valid")))
    print(f"{question}: F1 {scores[best]:.3f} on stories held out, from a probability of {CHANCES[best]:.2f}")
    fitted = fit([example for story in stories for example in story])
    return {"yes": fitted.weights, "threshold": {"bias": round(float(CHANCES[best]), 2)}}, fitted


def _place(
    question: str, stories: Sequence[list[Choice]], strength: float, vectors: float, prior: Weights
) -> Counted:
    """Fit the choice of a scene's place; the threshold is the least share that is right as often as asked.

    The first of each list stands for none of the others.
    """

    def fit(lists: Sequence[Choice]) -> Fitted:
        return fit_choice(lists, Strength(strength, vectors), prior)

    shares, rights = [], []
    for (candidates, right), by in _held_out(stories, fit):
        scores = np.array([weigh(one.leaning(by.head), by.weights) for one in candidates])
        best = 1 + int(np.argmax(scores[1:])) if len(scores) > 1 else 0
        shares.append(float(np.exp(scores[best] - np.logaddexp.reduce(scores))) if best else 0.0)
        rights.append(bool(best) and right[best])
    shares, rights = np.array(shares), np.array(rights)
    sure = [t for t in CHANCES if rights[shares >= t].mean() >= SURE] if rights.any() else []
    threshold = float(min(sure, default=CHANCES[-1]))
    print(
        f"{question}: {rights.mean():.3f} right on stories held out; from a share of {threshold:.2f} "
        f"{rights[shares >= threshold].mean():.3f} of {(shares >= threshold).mean():.3f}"
    )
    fitted = fit([example for story in stories for example in story])
    return {"choice": fitted.weights, "threshold": {"bias": round(threshold, 2)}}, fitted


def _relation(stories: Sequence[Related], strength: float, prior: Weights) -> Counted:
    """Fit the choice of a relation's kind, of each pair alone and then with its circle, drawn to the prior.

    The circle of a story is what weights say of it that were not learnt from it, as it will be when reading.
    """

    def fit(lists: Sequence[Choice]) -> Fitted:
        return fit_choice(lists, Strength(strength), prior)

    alone = [list(relation_examples(story)) for story in stories]
    joined = [
        list(relation_examples(story, fitted.weights))
        for story, fitted in zip(stories, _fitted_to_others(alone, fit), strict=True)
    ]
    for asked, lists in (("each pair alone", alone), ("with its circle", joined)):
        rights = [
            right[int(np.argmax([weigh(one.features, by.weights) for one in candidates]))]
            for (candidates, right), by in _held_out(lists, fit)
        ]
        print(f"relation: {np.mean(rights):.3f} right of {len(rights)} pairs on stories held out, {asked}")
    first, fitted = (fit([example for story in lists for example in story]) for lists in (alone, joined))
    return {"alone": first.weights, "choice": fitted.weights}, fitted


def _held_out(stories: Sequence[list[Any]], fit: Callable[[list[Any]], Fitted]) -> list[tuple[Any, Fitted]]:
    """Return every example with what was fitted to other stories than its own, in the order of the folds."""
    fitted = _fitted_to_others(stories, fit)
    order = sorted(range(len(stories)), key=lambda n: n % FOLDS)
    return [(example, fitted[n]) for n in order for example in stories[n]]


def _fitted_to_others(stories: Sequence[list[Any]], fit: Callable[[list[Any]], Fitted]) -> list[Fitted]:
    """Return for each story what was fitted to the stories of the other folds."""
    folds = [
        fit([example for n, story in enumerate(stories) if n % FOLDS != fold for example in story])
        for fold in range(FOLDS)
    ]
    return [folds[n % FOLDS] for n in range(len(stories))]


if __name__ == "__main__":
    main()
