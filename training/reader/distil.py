"""Distil: small networks learn from gold answers and their teachers' soft ones; their mean is what ships.

Costs six minutes a student on a large GPU, with 4 GB of its memory; on two cores many hours. A run that
was stopped goes on: students that are done are kept in the work folder.
"""

from __future__ import annotations

import argparse
import copy
import json
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from torch import Tensor

from training.corpora import OWN, document_ids
from training.reader.begin import average, blend, load_exported
from training.reader.encoder import load_minilm
from training.reader.losses import gold_losses, read
from training.reader.network import Reader
from training.reader.once import learn_once
from training.reader.overheard import overheard
from training.reader.prepare import Passage
from training.reader.scores import score
from training.reader.soft import soft_answers, soft_losses
from training.reader.teach import load_teacher
from training.reader.train import (
    HERE,
    ROOT,
    base_folder,
    data_folder,
    device,
    make_card,
    order,
    parser_of,
    passages,
    write,
)


@dataclass(frozen=True)
class Lesson:
    """A step: a passage with gold answers, and one of a text that nobody annotated."""

    labelled: Passage
    overheard: Passage

    @property
    def pieces(self) -> int:
        """The number of wordpieces read."""
        return self.labelled.pieces + self.overheard.pieces


def main(arguments: Sequence[str] | None = None) -> int:
    """Train the students, write the weights of their mean, and print its scores."""
    parser = parser_of("training.reader.distil", __doc__, HERE / "third.toml")
    parser.add_argument("--begin", type=Path, metavar="DIR", help="weights to begin from")
    parser.add_argument("--teachers", type=Path, required=True, metavar="DIR", help="what teach wrote")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the weights go")
    parser.add_argument("--float", action="store_true", help="write float weights too, in OUTPUT-float")
    asked = parser.parse_args(arguments)
    config = tomllib.loads(asked.config.read_text("utf-8"))
    data = data_folder(config, asked)
    weights = asked.begin or ROOT / config["begin"]["weights"]
    trained = passages(config, data, "train", asked)
    chosen = passages(config, data, "valid", asked)
    listened = listen_to(config, data, weights, asked)
    teachers = {name: load_teacher(config, name, asked.teachers) for name in config["teachers"]}
    reader = distil(
        config, lambda: begin(config, weights), teachers, trained, pool_of(config, listened), asked.work
    )
    scores = score(reader, [passage for found in chosen.values() for passage in found])
    print(json.dumps(scores, indent=1))
    heard = {name: len({passage.document for passage in found}) for name, found in listened.items()}
    card = make_card(config, trained, scores) | {"teachers": config["teacher"]["base"], "overheard": heard}
    write(reader, asked.output, card, asked.float)
    return 0


def begin(config: Mapping[str, Any], weights: Path) -> Reader:
    """Return the network that students begin as, with noise, where networks learn."""
    noise = config["noise"]
    encoder = load_minilm(base_folder(), noise["encoder"])
    reader = Reader(encoder, dropout=noise["vectors"], hidden=noise["pieces"])
    load_exported(weights, reader)
    return reader.to(device())


def listen_to(
    config: Mapping[str, Any], data: Path, weights: Path, asked: argparse.Namespace
) -> dict[str, list[Passage]]:
    """Return the passages of the texts whose gold answers are not asked for, by collection."""
    found = {}
    for collection in config["overheard"]:
        ids = config["held_out"][OWN] if collection == OWN else document_ids(data, collection, "train")
        documents = overheard(data, collection, ids, weights, asked.work, asked.parses, asked.jobs)
        found[collection] = [passage for document in documents for passage in document]
    return found


def pool_of(config: Mapping[str, Any], listened: Mapping[str, Sequence[Passage]]) -> list[Passage]:
    """Return what was overheard, each collection as often as the configuration says."""
    times = config["overheard"]
    return [passage for name, found in listened.items() for passage in [*found] * times[name]]


def distil(
    config: Mapping[str, Any], begin: Callable[[], Reader], teachers: Mapping[str, Reader],
    trained: Mapping[str, Sequence[Passage]], pool: Sequence[Passage], work: Path,
) -> Reader:  # fmt: skip
    """Train the students, each from what ``begin`` gives; return their mean, settled, without noise."""
    begun = begin().eval()

    def learnt(reader: Reader, own: Mapping[str, Any], of: Sequence[Reader], name: str) -> Reader:
        settings = student_settings(config, own)
        steps = lessons(order(trained, settings), pool, settings["seed"])
        learn_once(reader, steps, settings, work / f"{name}.pt", taught_by(begun, of))
        return reader

    students = [
        learnt(begin(), own, [teachers[one] for one in own["teachers"]], f"student-{name}")
        for name, own in config["students"].items()
    ]
    reader = begin().eval()
    reader.load_state_dict(average([student.state_dict() for student in students]))
    blend(reader, begun.state_dict(), config["begin"]["kept"])
    if not config["settle"]["times"]:
        return reader
    return learnt(copy.deepcopy(reader).train(), config["settle"], [reader], "settled")


def student_settings(config: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Return by which settings a student learns whose own ones are given."""
    gold = {name: own["gold"] * factor for name, factor in config["losses"].items()}
    soft = {f"soft {name}": own["soft"] * factor for name, factor in config["soft"].items()}
    return {
        **{part: config[part] for part in ("begin", "held_out", "noise", "overheard", "teacher", "teachers")},
        "own": own,
        "seed": own["seed"],
        "rates": {**config["rates"], "encoder": own["encoder"], "heads": own["heads"]},
        "passages": {name: own["times"] * times for name, times in config["passages"].items()},
        "losses": gold | soft,
    }


def lessons(labelled: Sequence[Passage], pool: Sequence[Passage], seed: int) -> list[Lesson]:
    """Return each labelled passage with one that was overheard; the pool is gone through again and again."""
    if not pool:
        sys.exit("nothing was overheard: without texts there is no third training")
    chance, beside = Random(seed), []
    while len(beside) < len(labelled):
        beside += chance.sample(list(pool), len(pool))
    return [Lesson(*pair) for pair in zip(labelled, beside[: len(labelled)], strict=True)]


def taught_by(begun: Reader, teachers: Sequence[Reader]) -> Callable[[Reader, Lesson], dict[str, Tensor]]:
    """Return what tells the losses of a lesson: gold ones as ever, soft ones of both passages added up."""

    def losses_of(reader: Reader, lesson: Lesson) -> dict[str, Tensor]:
        found: dict[str, Tensor] = {}
        for passage in (lesson.labelled, lesson.overheard):
            vectors, row = read(reader, passage)
            soft = soft_answers(begun, teachers, passage)
            for name, loss in soft_losses(reader, vectors, row, passage, soft).items():
                before = found.get(f"soft {name}")
                found[f"soft {name}"] = loss if before is None else before + loss
            if passage is lesson.labelled:
                found |= gold_losses(reader, vectors, row, passage)
        return found

    return losses_of


if __name__ == "__main__":
    sys.exit(main())
