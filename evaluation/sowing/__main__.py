"""The command: spoil, check, count, print; with --write-docs keep the figures and write docs/rules.md."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from evaluation.checking import DATA, ROOT
from evaluation.gold import load_gold
from evaluation.loaders import document_ids, load
from evaluation.readings import Reader
from evaluation.rules_page import COLLECTIONS, PAGE, SOWN, page
from evaluation.sowing.harvest import Harvest, Job, harvest, table
from evaluation.sowing.sorts import all_sorts
from evaluation.work import spread

STORIES = ROOT / "training" / "stories"
OPENING = 250_000  # characters of a novel


def texts(data: Path, only: str | None) -> Iterator[tuple[str, str]]:
    """Yield the clean texts with their names: the building stories, and of validation novels."""
    if only in (None, "stories"):
        for gold in load_gold(STORIES):
            if not (gold.errors or gold.contradictions):
                yield gold.name, gold.text
    for collection in COLLECTIONS:
        if only in (None, collection) and (data / collection).is_dir():
            for id in document_ids(data, collection, "valid"):
                opening, mark, _ = load(data, collection, id).text[:OPENING].rpartition("\n\n")
                yield id, opening + mark


def main() -> None:
    """Print the table, and with --missed and --false every slip not found and every note on none."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.sowing", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--only", choices=["stories", *COLLECTIONS])
    parser.add_argument("--sorts", nargs="+", choices=sorted(all_sorts()), default=[], metavar="SORT")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    parser.add_argument("--parses", type=Path, help="a folder to keep parses in")
    parser.add_argument("--reader", choices=["rules", "network"], default="rules")
    parser.add_argument("--missed", action="store_true", help="list the slips that were not found")
    parser.add_argument("--false", action="store_true", help="list the notes that are on no slip")
    parser.add_argument("--write-docs", action="store_true", help="keep the figures and write docs/rules.md")
    asked = parser.parse_args()
    reader = Reader(asked.reader)
    jobs = [
        Job(name, text, asked.seed, asked.parses, reader, tuple(asked.sorts))
        for name, text in texts(asked.data, asked.only)
    ]
    total = Harvest()
    for part in spread(harvest, sorted(jobs, key=lambda job: (-len(job.text), job.name)), asked.jobs):
        total += part
    figures = total.figures()
    print(table(figures))
    rate = 10_000 / figures["words"]
    print(f"{figures['words']} words; Harper's other notes in 10,000: {figures['harper others'] * rate:.1f}")
    for line in [
        *(sorted(total.missed) if asked.missed else ()),
        *(sorted(total.false) if asked.false else ()),
    ]:
        print(line)
    if asked.write_docs:
        SOWN.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
        PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
