"""What the small integers cost: the weights as they ship against the same in floating point.

``python -m evaluation.quantised --float-weights DIR`` reads LitBank's and PDNC's validation documents with
the installed weights and with those of a folder that holds files of the same names, and prints for every
figure that has a floor what it is with either, and the difference.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from evaluation.__main__ import DATA, ROOT
from evaluation.floors import COUNTS, FLOORS
from evaluation.readings import NoWeights, Reader, models_of
from evaluation.report import columns, flatten
from evaluation.tasks import TASKS
from evaluation.work import Settings

ASKED = ("litbank", "speakers")
SHIPPED = Reader("network")

#: A task's figures by dotted name.
Figures = Mapping[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read with both and print the differences; the exit code is 2 where either has no weights."""
    asked = _parser().parse_args(arguments)
    settings = Settings(
        data=asked.data,
        stories=ROOT / "evaluation" / "stories",
        documents=frozenset(asked.documents or ()),
        jobs=asked.jobs,
        parses=asked.parses,
    )
    floating = Reader("network", asked.float_weights)
    try:
        for reader in (SHIPPED, floating):
            models_of(reader, settings.parses)
    except NoWeights as missing:
        print(missing, file=sys.stderr)
        return 2
    found: dict[str, dict[str, Figures]] = {}
    for task in asked.only:
        if absent := TASKS[task].absent(settings):
            print(f"{task}: skipped, no data at {', '.join(map(str, absent))}\n")
            continue
        found[task] = {
            "shipped": figures_of(task, settings, SHIPPED),
            "float": figures_of(task, settings, floating),
        }
        print(differences(task, found[task]["shipped"], found[task]["float"]), "\n", flush=True)
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return 0


def figures_of(task: str, settings: Settings, reader: Reader) -> Figures:
    """Return those figures of a task that have a floor, as a reader gets them; what is None is left out."""
    flat = dict(flatten(TASKS[task].score(replace(settings, reader=reader)).figures))
    return {name: flat[name] for name in FLOORS[task] if name in flat}


def differences(task: str, shipped: Figures, floating: Figures) -> str:
    """Return a table of the figures: shares as percentages, their difference in points, counts as they are.

    >>> print(differences("litbank", {"pooled.conll": 0.704}, {"pooled.conll": 0.709}))
    litbank       shipped  float  difference
    pooled.conll    70.40  70.90       -0.50
    """
    rows = [
        _row(name, shipped.get(name), floating.get(name))
        for name in FLOORS[task]
        if name in shipped or name in floating
    ]
    return columns([task, "shipped", "float", "difference"], rows)


def _row(name: str, shipped: float | None, floating: float | None) -> list[str]:
    scale = 1 if name.rpartition(".")[2] in COUNTS else 100
    values = ["-" if value is None else f"{scale * value:.2f}" for value in (shipped, floating)]
    apart = None if shipped is None or floating is None else scale * (shipped - floating)
    return [name, *values, "-" if apart is None else f"{apart:+.2f}"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.quantised",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--float-weights", type=Path, metavar="DIR", required=True, help="weights in floats")
    parser.add_argument("--data", type=Path, default=DATA, help="the data sets' folder")
    parser.add_argument("--only", nargs="+", choices=ASKED, default=ASKED, help="one of the two tasks (both)")
    parser.add_argument("--documents", nargs="+", metavar="ID", help="only these documents")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="processes")
    parser.add_argument("--parses", type=Path, metavar="DIR", help="keeps parses here between runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the figures of both")
    return parser


if __name__ == "__main__":
    sys.exit(main())
