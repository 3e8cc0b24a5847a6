"""Train the network of words taken for one another, and write it.

    python -m training.realword.train --examples FOLDER [--out src/fabula/data/confusions.npz]

Takes five minutes on one idle core. Learns from the places that ``prepare`` found; what is printed is of the
books held out.
"""

from __future__ import annotations

import argparse
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor
from torch.nn.functional import cross_entropy

from fabula.models.confusions import cells, others_of, run_hashes
from training.reader.train import BASE
from training.realword.network import Network

CONFIG = Path(__file__).with_name("config.toml")
OUT = Path(__file__).parent.parent.parent / "src" / "fabula" / "data" / "confusions.npz"
NEVER = -1e4  # the score of a candidate that is none
TRIED = 8  # one place in so many of the books held out is tried after an epoch

Arrays = dict[str, np.ndarray]


class Examples:
    """The places that were found, and the arrays by which batches of them are made."""

    def __init__(self, arrays: Arrays, table: int) -> None:
        self.arrays, self.table = arrays, table
        names = list(others_of())
        ids = {name: index for index, name in enumerate(names)}
        rows = [[ids[name], *(ids[other] for other in others_of()[name])] for name in names]
        self.candidates = np.full((len(rows), max(map(len, rows))), -1, np.int64)
        for index, row in enumerate(rows):
            self.candidates[index, : len(row)] = row
        self.pieces = torch.from_numpy(arrays["pieces"])

    def part(self, name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the form there, the forms around and their capitals, of one part."""
        return tuple(self.arrays[f"{name}_{what}"] for what in ("form", "around", "capitals"))

    def batch(self, form: np.ndarray, around: np.ndarray, capitals: np.ndarray) -> tuple[Tensor, ...]:
        """Return what the network is given: pieces, capitals, candidates and cells."""
        candidates = self.candidates[form].clip(0)
        runs = run_hashes(self.arrays["hashes"][around])
        wide = cells(runs[:, :, None], candidates[:, None, :], self.table)
        return (
            self.pieces[torch.from_numpy(around.astype(np.int64))],
            torch.from_numpy(capitals.astype(np.float32)),
            torch.from_numpy(candidates),
            torch.from_numpy(wide),
        )


def begun(width: int) -> Tensor:
    """Return MiniLM's vectors of wordpieces on their first principal axes."""
    folder = Path(str(import_module(BASE).__file__)).parent
    stored = load_file(str(next(folder.rglob("model.safetensors"))))
    vectors = next(values for name, values in stored.items() if "word_embeddings" in name).float()
    vectors = vectors - vectors.mean(0)
    found = vectors @ torch.linalg.eigh(vectors.T @ vectors)[1].flip(1)[:, :width]
    return found * (0.3 / found.std())


def fit(network: Network, examples: Examples, told: dict[str, Any]) -> None:
    """Train: each place is a choice among the word there and those it may be taken for."""
    own = [np.concatenate([part] * told["own"]) for part in examples.part("own")]
    form, around, capitals = (np.concatenate(both) for both in zip(examples.part("train"), own, strict=True))
    count = np.bincount(form, minlength=len(examples.candidates))
    weight = torch.from_numpy(np.clip((told["rare"] / np.maximum(count, 1)) ** 0.5, 1, 4)).float()
    dense = [values for name, values in network.named_parameters() if not name.startswith("wide")]
    groups = [
        {"params": dense, "lr": told["rate"]},
        {"params": [network.wide.weight], "lr": told["rate_wide"]},
    ]
    optimizer = torch.optim.Adam(groups)
    batches = len(form) // told["batch"]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / 200) * max(0.02, 1 - step / (batches * told["epochs"]))
    )
    there = torch.from_numpy(examples.candidates >= 0)
    network.train()
    for epoch in range(told["epochs"]):
        order = np.random.default_rng(epoch).permutation(len(form))
        total = 0.0
        for batch in range(batches):
            rows = order[batch * told["batch"] : (batch + 1) * told["batch"]]
            scores = network(*examples.batch(form[rows], around[rows], capitals[rows]))
            scores = scores.masked_fill(~there[form[rows]], NEVER)
            right = torch.zeros(len(rows), dtype=torch.long)
            loss = (cross_entropy(scores, right, reduction="none") * weight[form[rows]]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
        print(f"epoch {epoch}: loss {total / batches:.4f}, {wrong(network, examples):.4f} wrong", flush=True)


def wrong(network: Network, examples: Examples) -> float:
    """Return the share of places in books held out where another word fits better."""
    network.eval()
    form, around, capitals = (values[::TRIED] for values in examples.part("held"))
    found = []
    with torch.no_grad():
        for start in range(0, len(form), 8_192):
            rows = slice(start, start + 8_192)
            scores = network(*examples.batch(form[rows], around[rows], capitals[rows])).numpy()
            scores[examples.candidates[form[rows]] < 0] = NEVER
            found.append(scores.argmax(1) > 0)
    network.train()
    return float(np.concatenate(found).mean())


def quantised(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return whole numbers of a byte and the scale of each column."""
    scale = np.abs(values).max(axis=0, keepdims=True) / 127 + 1e-12
    return np.round(values / scale).astype(np.int8), scale.astype(np.float32)


def arrays_of(network: Network) -> Arrays:
    """Return what is shipped, as ``fabula.models.confusions`` reads it."""
    dense = {
        "vectors": network.vectors.weight,
        "first": network.first.weight.T,
        "second": network.second.weight.T,
        "words": network.words.weight,
    }
    found: Arrays = {}
    for name, values in dense.items():
        found[name], found[f"{name}_scale"] = quantised(values.detach().numpy())
    found["first_bias"] = network.first.bias.detach().numpy()
    found["second_bias"] = network.second.bias.detach().numpy()
    found["bias"] = network.bias.weight.detach().numpy()[:, 0]
    wide = network.wide.weight.detach().numpy()[:, 0]
    scale = np.quantile(np.abs(wide), 0.9999) / 127
    found["wide"] = np.clip(np.round(wide / scale), -127, 127).astype(np.int8)
    found["wide_scale"] = np.float32(scale)
    return found


def main() -> None:
    """Train, tell, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    config = tomllib.loads(CONFIG.read_text("utf-8"))
    told = config["training"]
    torch.manual_seed(told["seed"])
    torch.set_num_threads(1)
    with np.load(given.examples / "examples.npz") as stored:
        examples = Examples({name: stored[name] for name in stored.files}, config["network"]["table"])
    shape = config["network"]
    forms = len(examples.candidates)
    network = Network(begun(shape["width"]), forms, shape["hidden"], shape["out"], shape["table"])
    fit(network, examples, told)
    np.savez_compressed(given.out, **arrays_of(network))
    print(f"{given.out}: {given.out.stat().st_size / 2**20:.1f} MB")


if __name__ == "__main__":
    main()
