"""The command: ``python -m evaluation`` scores every task whose data is here and prints the tables.

By default the validation documents alone are read, and the gold stories.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from evaluation.attribution import MODES, score_collection
from evaluation.coref import score_coref
from evaluation.corpora import fingerprint
from evaluation.floors import FloorError, complaints, load_floors, raised, save_floors
from evaluation.own_stories import score_stories
from evaluation.report import flatten
from evaluation.results import load_results, save_results
from evaluation.spans import score_spans
from evaluation.table import NoMarkers, write_readme
from evaluation.work import Outcome, Settings

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


@dataclass(frozen=True, slots=True)
class Task:
    """A scorer and the folders of the data sets it reads; None stands for the gold stories."""

    score: Callable[[Settings], Outcome]
    collections: tuple[str, ...] | None

    def folders(self, settings: Settings) -> list[Path]:
        """Return where the task's data is to be."""
        if self.collections is None:
            return [settings.stories]
        return [settings.data / collection for collection in self.collections]


TASKS: Mapping[str, Task] = {
    "stories": Task(score_stories, None),
    "spans": Task(score_spans, ("clic", "pdnc", "quoteli3", "gum_fiction")),
    "speakers": Task(partial(score_collection, "pdnc"), ("pdnc",)),
    "coref": Task(score_coref, ("litbank",)),
    "quoteli3": Task(partial(score_collection, "quoteli3"), ("quoteli3",)),
    "gum": Task(partial(score_collection, "gum_fiction"), ("gum_fiction",)),
}


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
    outcomes = run(asked.only or list(TASKS), settings)
    _write(asked, outcomes)
    if asked.update_results:
        save_results("evaluation", {task: outcome.figures for task, outcome in outcomes.items()})
    if asked.gate or asked.update_floors:
        return _floors(asked, settings, outcomes)
    return 0


def run(tasks: Sequence[str], settings: Settings) -> dict[str, Outcome]:
    """Run tasks in order and print each table; a task whose data is absent is skipped, saying so."""
    outcomes = {}
    for name in tasks:
        absent = [folder for folder in TASKS[name].folders(settings) if not folder.is_dir()]
        if absent:
            print(f"{name}: skipped, no data at {', '.join(map(str, absent))}\n")
            continue
        began = time.perf_counter()
        outcomes[name] = TASKS[name].score(settings)
        print(outcomes[name].text, f"\n[{name}: {time.perf_counter() - began:.0f} s]\n", flush=True)
    return outcomes


def _write(asked: argparse.Namespace, outcomes: Mapping[str, Outcome]) -> None:
    if asked.json:
        figures = {task: outcome.figures for task, outcome in outcomes.items()}
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    if asked.lines:
        rows = [asdict(line) | {"task": task} for task, outcome in outcomes.items() for line in outcome.lines]
        asked.lines.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")


def _floors(asked: argparse.Namespace, settings: Settings, outcomes: Mapping[str, Outcome]) -> int:
    figures = dict(flatten({task: outcome.figures for task, outcome in outcomes.items()}))
    corpora = {
        task: "-".join(fingerprint(folder) for folder in TASKS[task].folders(settings)) for task in outcomes
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
    what.add_argument(
        "--data", type=Path, default=ROOT.parent / "shared" / "data", help="the data sets' folder"
    )
    what.add_argument(
        "--stories", type=Path, default=ROOT / "evaluation" / "stories", help="the gold stories"
    )
    what.add_argument("--only", nargs="+", choices=list(TASKS), metavar="TASK", help=", ".join(TASKS))
    what.add_argument("--documents", nargs="+", metavar="ID", help="only these documents")
    what.add_argument("--split", default="valid", choices=["valid", "train", "all"])
    what.add_argument("--modes", nargs="+", default=MODES, choices=MODES, help="whose cast (both)")
    how = parser.add_argument_group("how")
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
