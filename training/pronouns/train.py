"""Train: count how much each cue says of whom a pronoun means, where the trained reader is in doubt.

Costs two minutes on one core where the stories' parses are kept.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from itertools import chain
from math import log
from pathlib import Path

from evaluation.gold import load_gold
from fabula.reading.coreference.ledger import DOUBT
from fabula.reading.coreference.pronoun_evidence import CLEARLY
from fabula.reading.weights import weigh
from training.command import asked_for, keep
from training.corpora import STORIES
from training.pronouns.examples import Choice, pronoun_examples
from training.world.logistic import Fitted, Strength, fit_choice

SPEAKERS = Path(__file__).parents[1] / "speakers" / "config.toml"  # says what the trained reader has learnt
STRENGTH = Strength(4.0)
FOLDS = 4


def main() -> None:
    """Read the stories, fit, tell how well, write."""
    models, out = asked_for(__doc__)
    learnt = set(tomllib.loads(SPEAKERS.read_text(encoding="utf-8"))["learnt"]["stories"])
    told = [pronoun_examples(gold, models) for gold in load_gold(STORIES) if gold.name not in learnt]
    weights = {}
    for kind in sorted(CLEARLY):
        stories = [story[kind] for story in told]
        asked, before, after = _held_out(stories, log(CLEARLY[kind]))
        print(f"{kind}: of {asked} pronouns in doubt {before / asked:.3f} right, then {after / asked:.3f}")
        weights[kind] = {"choice": _fit(stories).weights}
    keep(weights, out / "pronoun_weights.json")


def _fit(stories: Sequence[Sequence[Choice]]) -> Fitted:
    return fit_choice([choice for story in stories for choice in story if len(choice[1]) > 1], STRENGTH)


def _held_out(stories: Sequence[Sequence[Choice]], clearly: float) -> tuple[int, int, int]:
    """Return how many pronouns are in doubt, and how many right by their shares and by all that is known."""
    asked = before = after = 0
    for fold in range(FOLDS):
        weights = _fit([story for n, story in enumerate(stories) if n % FOLDS != fold]).weights
        for candidates, right in chain.from_iterable(stories[fold::FOLDS]):
            shares = [one.features["network"] for one in candidates]
            if max(shares) >= log(DOUBT):
                continue
            scores = [weigh(one.features, weights) for one in candidates]
            first, best = shares.index(max(shares)), scores.index(max(scores))
            asked += 1
            before += right[first]
            after += right[best if scores[best] - scores[first] >= clearly else first]
    return asked, before, after


if __name__ == "__main__":
    main()
