"""Teach: large networks learn from the gold answers, for small ones to learn from them (``distil``).

Costs two minutes a teacher on a large GPU, with 6 GB of its memory; on two cores many hours.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from training.reader.mpnet import BASE, MPNet, load_mpnet
from training.reader.network import Reader, Sizes
from training.reader.once import learn_once
from training.reader.scores import score
from training.reader.train import HERE, data_folder, device, order, parser_of, passages


def main(arguments: Sequence[str] | None = None) -> int:
    """Train the teachers that are not there yet, and print how well each answers."""
    parser = parser_of("training.reader.teach", __doc__, HERE / "third.toml")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the teachers go")
    asked = parser.parse_args(arguments)
    config = tomllib.loads(asked.config.read_text("utf-8"))
    train_teachers(config, data_folder(config, asked), asked)
    return 0


def train_teachers(config: Mapping[str, Any], data: Path, asked: argparse.Namespace) -> None:
    """Train each teacher in turn and keep its weights in the folder of ``--output``."""
    of_teachers = {**config, "passages": config["teacher"]["passages"]}
    trained = passages(of_teachers, data, "train", asked)
    chosen = [passage for found in passages(of_teachers, data, "valid", asked).values() for passage in found]
    asked.output.mkdir(parents=True, exist_ok=True)
    for name in config["teachers"]:
        settings = teacher_settings(config, name)
        torch.manual_seed(settings["seed"])  # the heads begin from chance
        teacher = make_teacher(load_mpnet(config["noise"]["encoder"]), config, name)
        learn_once(teacher, order(trained, settings), settings, file_of(asked.output, name))
        print(name, json.dumps(score(teacher, chosen), indent=1), flush=True)


def teacher_settings(config: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return by which settings a teacher learns."""
    own = config["teachers"][name]
    rates = {**config["rates"], "encoder": own["encoder"], "heads": own["heads"]}
    passages = config["teacher"]["passages"]
    common = {part: config[part] for part in ("held_out", "noise", "losses", "teacher")}
    return {**common, "own": own, "seed": own["seed"], "rates": rates, "passages": passages}


def make_teacher(encoder: MPNet, config: Mapping[str, Any], name: str) -> Reader:
    """Return a teacher that has learnt nothing yet, where networks learn."""
    noise = config["noise"]
    return Reader(
        encoder, Sizes(**config["teacher"]["sizes"]), noise["vectors"], noise["pieces"],
        config["teachers"][name]["joined"],
    ).to(device())  # fmt: skip


def load_teacher(config: Mapping[str, Any], name: str, folder: Path) -> Reader:
    """Return a teacher from its file, without noise; ends the program where it is not there."""
    file = file_of(folder, name)
    if not file.exists():
        sys.exit(f"the teacher {name} is missing: {file} (python -m training.reader.teach)")
    teacher = make_teacher(MPNet(BASE), config, name)
    teacher.load_state_dict(torch.load(file, map_location=teacher.device, weights_only=True)["weights"])
    return teacher.eval()


def file_of(folder: Path, name: str) -> Path:
    """Return the file that keeps a teacher's weights."""
    return folder / f"{name}.pt"


if __name__ == "__main__":
    sys.exit(main())
