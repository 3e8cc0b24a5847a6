"""The second look: what MiniLM's states tell of words that are doubted, learnt, weighed and written.

    python -m training.realword.second --examples FOLDER [--out src/fabula/data/second_look.npz]

Takes a minute on one idle core, after ``look``. Both looks are weighed, and what is noted is chosen, on
prose held out from both.
"""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import torch
from scipy.optimize import minimize
from torch import Tensor, nn

from fabula.models.confusions import others_of
from fabula.models.second_look import FURTHEST
from training.realword.thresholds import Told, choose, curves, joined, needed
from training.realword.train import CONFIG, quantised

OUT = Path(__file__).parent.parent.parent / "src" / "fabula" / "data" / "second_look.npz"

RIGHT = ("held", "choose")  # parts whose words are right: novels held out, and stories

Arrays = dict[str, np.ndarray]


class Head(nn.Module):
    """How well a form fits, by the states at its place: as any form, and by what is known of it alone."""

    def __init__(self, width: int, hidden: int, forms: int, drop: float) -> None:
        super().__init__()
        self.first = nn.Linear(width, hidden)
        self.second = nn.Parameter(torch.randn(hidden) * hidden**-0.5)
        self.own = nn.Embedding(forms, hidden)
        nn.init.zeros_(self.own.weight)
        self.drop, self.drop_hidden = nn.Dropout(drop), nn.Dropout(drop)

    def forward(self, hidden: Tensor, form: Tensor) -> Tensor:
        """Return the scores [pairs, 2]; hidden are [pairs, 2, width], form [pairs, 2]."""
        seen = self.drop_hidden(torch.relu(self.first(self.drop(hidden))))
        return (seen * (self.second + self.own(form))).sum(-1)


def fit(hidden: np.ndarray, form: np.ndarray, told: dict[str, Any]) -> Arrays:
    """Train the head: the right word of each pair, the first, is to fit better than the other."""
    torch.manual_seed(told["seed"])
    read = torch.from_numpy(hidden)
    forms = torch.from_numpy(form.astype(np.int64))
    scale = read[::7].float().std()
    head = Head(read.shape[-1], told["hidden"], len(others_of()), told["drop"])
    groups = [
        {"params": [head.first.weight, head.first.bias, head.second], "weight_decay": told["decay"]},
        {"params": [head.own.weight], "weight_decay": told["decay_own"]},
    ]
    optimizer = torch.optim.AdamW(groups, lr=told["rate"])
    batches = len(read) // told["batch"]
    steps = told["epochs"] * batches
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    for _ in range(told["epochs"]):
        for rows in torch.randperm(len(read)).split(told["batch"])[:batches]:
            fits = head(read[rows].float() / scale, forms[rows])
            loss = nn.functional.softplus(fits[:, 1] - fits[:, 0]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    found: Arrays = {}
    for name, values in (("first", head.first.weight.T / scale), ("own", head.own.weight)):
        found[name], found[f"{name}_scale"] = quantised(values.detach().numpy())
    found["first_bias"] = head.first.bias.detach().numpy()
    found["second"] = head.second.detach().numpy()
    return found


def gains(head: Arrays, hidden: np.ndarray, form: np.ndarray) -> np.ndarray:
    """Return by how much the second of each pair of forms fits better, as the shipped head finds it."""
    first, own = (head[name] * head[f"{name}_scale"] for name in ("first", "own"))
    seen = np.maximum(hidden.astype(np.float32) @ first + head["first_bias"], 0)
    fits = (seen * (head["second"] + own[form])).sum(-1)
    return np.clip(fits[:, 1] - fits[:, 0], -FURTHEST, FURTHEST)


def weigh(told: np.ndarray, slip: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the weights and the bias of a logistic regression that tells slips from right words."""
    mean, spread = told.mean(0), told.std(0) + 1e-6
    rows = np.c_[(told - mean) / spread, np.ones(len(told))]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = rows @ weights
        held = np.r_[weights[:-1], 0]
        error = 1 / (1 + np.exp(-odds)) - slip
        value = (np.logaddexp(0, odds) - slip * odds).mean() + 1e-3 * (held**2).sum()
        return float(value), rows.T @ error / len(rows) + 2e-3 * held

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return found[:-1] / spread, float(found[-1] - (found[:-1] * mean / spread).sum())


class Looks:
    """What ``look`` wrote, the parts of it by their names."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        names = list(others_of())
        self._column = {
            (here, names.index(other)): at
            for here, others in enumerate(others_of().values())
            for at, other in enumerate(others)
        }

    def forms(self, part: str) -> np.ndarray:
        """Return [pairs, 2]: the form there and the other."""
        return np.stack([self.arrays[f"{part}_form"], self.arrays[f"{part}_other"]], 1)

    def columns(self, part: str) -> np.ndarray:
        """Return [pairs]: which of a form's others the other is."""
        return np.array([self._column[pair] for pair in map(tuple, self.forms(part).tolist())])

    def both(self, part: str, head: Arrays) -> np.ndarray:
        """Return [pairs, 2]: what the first look found, and the second."""
        gained = gains(head, self.arrays[f"{part}_hidden"], self.forms(part))
        return np.stack([self.arrays[f"{part}_margin"], gained], 1)


def chosen(looks: Looks, examples: Arrays, head: Arrays, told: dict[str, Any]) -> Arrays:
    """Weigh both looks, choose for each two words what is needed, tell what that finds, and return it."""
    both = {part: looks.both(part, head) for part in (*RIGHT, "sown")}
    seen = np.isfinite(both["sown"][:, 0])
    rows = np.concatenate([*(both[part] for part in RIGHT), both["sown"][seen]])
    weights, bias = weigh(rows, np.repeat([0.0, 1.0], [len(rows) - seen.sum(), seen.sum()]))
    places = {
        part: Told(looks.forms(part)[:, 0], looks.columns(part), found @ weights + bias)
        for part, found in both.items()
    }
    times = {"held": 1, "choose": told["today"]}
    forms, most = len(others_of()), max(map(len, others_of().values()))
    counts = {
        name: np.bincount(examples[f"{name}_form"], minlength=forms) for name in ("train", "own", *RIGHT)
    }
    words = sum(times[part] * float(examples[f"{part}_words"]) for part in RIGHT)
    expected = counts["train"] * words / float(examples["train_words"])
    of = curves(
        joined([places[part] for part in RIGHT for _ in range(times[part])]),
        places["sown"],
        sum(times[part] * counts[part] for part in RIGHT),
        expected,
        # A story of today has few of the rarer words: what novels have of them counts a little.
        counts["own"] + 0.02 * expected,
    )
    grid, recall = choose(of, told["allowed"] * words / 10_000)
    table = needed(of, grid, forms, most)
    for part in RIGHT:
        noted, many = places[part].over(table).sum(), int(examples[f"{part}_words"])
        print(f"{part}: {noted} notes on right words in {many}, of {len(both[part])} doubted")
    print(f"{recall:.3f} of slips are found, by {np.isfinite(table).sum()} directions; {weights} {bias:.2f}")
    return {
        "weights": weights.astype(np.float32),
        "bias": np.float32(bias),
        "needed": table.astype(np.float16),
    }


def main() -> None:
    """Learn, weigh, choose, tell, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    torch.set_num_threads(1)
    config = tomllib.loads(CONFIG.read_text("utf-8"))
    looks = Looks(dict(np.load(given.examples / "looks.npz")))
    with np.load(given.examples / "examples.npz") as stored:
        examples = {name: stored[name] for name in stored.files if name.endswith(("_form", "_words"))}
    head = fit(looks.arrays["learn_hidden"], looks.forms("learn"), config["second"])
    np.savez_compressed(given.out, **head, **chosen(looks, examples, head, config["thresholds"]))
    print(f"{given.out}: {given.out.stat().st_size / 1_000:.0f} kB")


if __name__ == "__main__":
    main()
