"""The command: ``python -m evaluation`` scores every task whose data is here and prints the tables.

By default the validation documents alone are read, and the gold stories, by the trained reader where it is
installed and by the rules alone where it is not; ``--readers network rules`` reads them with both.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from evaluation.attribution import MODES
from evaluation.corpora import fingerprint
from evaluation.floors import FloorError, complaints, load_floors, raised, save_floors
from evaluation.readings import READERS, Reader, installed_readers
from evaluation.report import flatten
from evaluation.results import load_results, save_results
from evaluation.table import NoMarkers, markdown, write_readme
from evaluation.tasks import TASKS
from evaluation.work import Outcome, Settings

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DATA = ROOT.parent / "shared" / "data"

#: What each task gave, by reader and task.
Outcomes = Mapping[str, Mapping[str, Outcome]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; the return value is the exit code, 1 where a floor is broken."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.write_readme:
        return _write_readme()
    settings = Settings(
        data=asked.data,
        stories=asked.stories,
        split=asked.split,
        documents=frozenset(asked.documents or ()),
        modes=tuple(asked.modes),
        jobs=asked.jobs,
        parses=asked.parses,
    )
    pinning = asked.gate or asked.update_floors or asked.update_results
    if pinning and not settings.is_standard:
        parser.error("--gate, --update-floors and --update-results go with the whole validation split")
    if asked.readers and "network" in asked.readers and "network" not in installed_readers():
        parser.error("the trained reader's weights are not installed: --readers rules")
    readers = tuple(map(Reader, asked.readers or installed_readers()))
    outcomes = run(asked.only or list(TASKS), settings, readers)
    _write(asked, outcomes)
    if asked.gate or asked.update_floors:
        return _floors(asked, settings, outcomes)
    return 0


def run(tasks: Sequence[str], settings: Settings, readers: tuple[Reader, ...]) -> Outcomes:
    """Run tasks in order, for one reader after the other, and print each table.

    A task whose data is absent is skipped, saying so.
    """
    outcomes: dict[str, dict[str, Outcome]] = {}
    for name in tasks:
        task = TASKS[name]
        if absent := task.absent(settings):
            print(f"{name}: skipped, no data at {', '.join(map(str, absent))}\n")
            continue
        for reader in task.readers(readers):
            began = time.perf_counter()
            outcome = task.score(replace(settings, reader=reader))
            outcomes.setdefault(reader.name, {})[name] = outcome
            took = time.perf_counter() - began
            print(f"{outcome.text}\n\n[{name}, {reader.name}: {took:.0f} s]\n", flush=True)
    return outcomes


def _figures(outcomes: Outcomes) -> dict[str, dict[str, Any]]:
    return {
        reader: {task: outcome.figures for task, outcome in of_reader.items()}
        for reader, of_reader in outcomes.items()
    }


def _write(asked: argparse.Namespace, outcomes: Outcomes) -> None:
    figures = _figures(outcomes)
    if len(outcomes) > 1:
        print(markdown({"evaluation": figures}), "\n")
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    if asked.lines:
        rows = [
            asdict(line) | {"reader": reader, "task": task}
            for reader, of_reader in outcomes.items()
            for task, outcome in of_reader.items()
            for line in outcome.lines
        ]
        asked.lines.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    if asked.update_results:
        for reader, of_reader in figures.items():
            save_results(of_reader, "evaluation", reader)


def _floors(asked: argparse.Namespace, settings: Settings, outcomes: Outcomes) -> int:
    figures = dict(flatten(_figures(outcomes)))
    corpora = {
        f"{reader}.{task}": "-".join(fingerprint(folder) for folder in TASKS[task].folders(settings))
        for reader, of_reader in outcomes.items()
        for task in of_reader
    }
    if asked.update_floors:
        try:
            save_floors(raised(figures, corpora, load_floors(), asked.allow_regression))
        except FloorError as refused:
            print(f"floors not moved:\n{refused}")
            return 1
        print("floors moved")
        return 0
    found = complaints(figures, corpora, load_floors())
    print("\n".join(["below the floors:", *found]) if found else "every floor holds")
    return 1 if found else 0


def _write_readme() -> int:
    try:
        write_readme(README, load_results())
    except NoMarkers as missing:
        print(f"{README.name}: {missing}")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_argument_group("what is read")
    what.add_argument("--data", type=Path, default=DATA, help="the data sets' folder")
    what.add_argument(
        "--stories", type=Path, default=ROOT / "evaluation" / "stories", help="the gold stories"
    )
    what.add_argument("--only", nargs="+", choices=list(TASKS), metavar="TASK", help=", ".join(TASKS))
    what.add_argument("--documents", nargs="+", metavar="ID", help="only these documents")
    what.add_argument("--split", default="valid", choices=["valid", "train", "all"])
    what.add_argument("--modes", nargs="+", default=MODES, choices=MODES, help="whose cast (both)")
    how = parser.add_argument_group("how")
    how.add_argument(
        "--readers", nargs="+", choices=READERS, help="who reads (the network where installed, else rules)"
    )
    how.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="processes")
    how.add_argument("--parses", type=Path, metavar="DIR", help="keeps parses here between runs")
    out = parser.add_argument_group("what is written")
    out.add_argument("--json", type=Path, metavar="FILE", help="the figures")
    out.add_argument("--lines", type=Path, metavar="FILE", help="every line and its answer, as JSON lines")
    out.add_argument("--update-results", action="store_true", help="keep the figures in results.json")
    out.add_argument("--write-readme", action="store_true", help="write README's table from results.json")
    floors = parser.add_argument_group("floors")
    floors.add_argument("--gate", action="store_true", help="exit code 1 where a figure is below its floor")
    floors.add_argument("--update-floors", action="store_true", help="raise the floors to these figures")
    floors.add_argument("--allow-regression", action="store_true", help="lower them too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
