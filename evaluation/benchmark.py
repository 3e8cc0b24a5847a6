"""How fast and how large: a whole novel read by Fabula, and by spaCy's stock pipeline, on the same two cores.

Every run is a fresh process (``contenders`` says what it is charged for). The runs take turns and the median
of each contender counts; spaCy's pipeline with all its parts, names included, in one process is the
yardstick.

``--sizes`` asks instead whether the cost is flat: what 1,000 words take in texts from a chapter to five
novels, the models loaded beforehand.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from evaluation.contenders import CONTENDERS, ROOT, SPACY, Run, cores, measure
from evaluation.lengths import SIZES, text_of
from evaluation.readings import READERS, installed_readers
from evaluation.report import columns
from evaluation.results import save_results

NOVEL = ROOT.parent / "shared" / "data" / "books" / "541_the_age_of_innocence.txt"
WORDS = 100_000
YARDSTICK = SPACY[0]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; the return value is the exit code."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.readers is None:
        asked.readers = [*installed_readers(), "rules"]
    readers = [reader for reader in READERS if reader in asked.readers]
    with tempfile.TemporaryDirectory() as folder:
        novel = (asked.novel or default_novel(Path(folder))).resolve()
        if asked.sizes is None:
            section, figures = "comparison", compare(novel, asked.runs, readers)
            print(comparison_text(figures))
        else:
            section = "lengths"
            figures = measure_lengths(novel, asked.sizes or SIZES, asked.runs, readers)
            print(lengths_text(figures))
    if asked.json:
        asked.json.write_text(json.dumps({section: figures}, indent=1) + "\n", "utf-8")
    if asked.update_results:
        save_results({section: figures}, "benchmark")
    return 0


def default_novel(folder: Path) -> Path:
    """Return a novel of the data sets; without them the story that ships, over and over, in ``folder``."""
    if NOVEL.exists():
        return NOVEL
    story = resources.files("fabula.stories").joinpath("the_last_ferry.md").read_text("utf-8")
    repeated = folder / "the_last_ferry_again_and_again.txt"
    repeated.write_text("\n\n".join([story] * (1 + WORDS // len(story.split()))), "utf-8")
    return repeated


def compare(novel: Path, runs: int, readers: Sequence[str]) -> dict[str, Any]:
    """Return the medians of these readers and of spaCy on a novel.

    ``times_spacy`` is a reader's time over that of spaCy in one process.
    """
    taken: dict[str, list[Run]] = {name: [] for name in (*readers, *SPACY)}
    for _ in range(runs):
        for name, of_name in taken.items():
            of_name.append(measure(name, novel))
    words = _words(novel)
    figures: dict[str, Any] = {"novel": novel.stem, "words": words, "runs": runs, "cores": len(cores())}
    figures |= {name: _medians(of_name, words) for name, of_name in taken.items()}
    for name in readers:
        figures[name]["times_spacy"] = round(figures[name]["seconds"] / figures[YARDSTICK]["seconds"], 2)
    return figures


def _medians(runs: Sequence[Run], words: int) -> dict[str, float]:
    seconds = [run.seconds for run in runs]
    return {
        "seconds": round(statistics.median(seconds), 2),
        "fastest": round(min(seconds), 2),
        "slowest": round(max(seconds), 2),
        "processor_seconds": round(statistics.median(run.processor_seconds for run in runs), 2),
        "words_per_second": round(words / statistics.median(seconds)),
        "peak_megabytes": round(statistics.median(run.peak_megabytes for run in runs)),
    }


def measure_lengths(novel: Path, sizes: Sequence[int], runs: int, readers: Sequence[str]) -> dict[str, Any]:
    """Return for each reader what 1,000 words cost in texts of these many words, made from a novel.

    ``largest_over_smallest`` compares the cost of 1,000 words in the longest text with that in the shortest:
    1 is flat. The clock sees that a second process helps from some length on; the processor's time does not.
    """
    sizes = sorted(set(sizes))
    figures: dict[str, Any] = {"novel": novel.stem, "runs": runs, "cores": len(cores())}
    with tempfile.TemporaryDirectory() as folder:
        files = {size: Path(folder) / f"{size}_words.txt" for size in sizes}
        for size, file in files.items():
            file.write_text(text_of(size, novel), "utf-8")
        for reader in readers:
            costs = {str(size): _cost(reader, file, runs) for size, file in files.items()}
            figures[reader] = {
                "sizes": costs,
                "largest_over_smallest": _ratio(costs, sizes, "seconds_per_1000_words"),
                "processor_largest_over_smallest": _ratio(costs, sizes, "processor_seconds_per_1000_words"),
            }
    return figures


def _cost(reader: str, file: Path, runs: int) -> dict[str, float]:
    taken = [measure(reader, file, loaded=True) for _ in range(runs)]
    thousands = _words(file) / 1000
    return {
        "words": _words(file),
        "seconds_per_1000_words": round(statistics.median(run.seconds for run in taken) / thousands, 4),
        "processor_seconds_per_1000_words": round(
            statistics.median(run.processor_seconds for run in taken) / thousands, 4
        ),
        "peak_megabytes": round(statistics.median(run.peak_megabytes for run in taken)),
    }


def _ratio(costs: Mapping[str, Mapping[str, float]], sizes: Sequence[int], figure: str) -> float:
    return round(costs[str(sizes[-1])][figure] / costs[str(sizes[0])][figure], 2)


def _words(file: Path) -> int:
    return len(file.read_text("utf-8", errors="replace").split())


def comparison_text(figures: Mapping[str, Any]) -> str:
    """Return the comparison as aligned lines."""
    head = "{novel}: {words:,} words, {cores} cores, median of {runs}".format(**figures)
    lines = [
        f"{name.replace('_', ' '):18} {one['seconds']:8.1f} s  {one['processor_seconds']:6.1f} s of processor"
        f"  {one['words_per_second']:7,} words/s  {one['peak_megabytes']:6,} MB"
        + (f"  {one['times_spacy']:.2f} times spaCy's time" if "times_spacy" in one else "")
        for name in CONTENDERS
        if (one := figures.get(name))
    ]
    return "\n".join([head, *lines])


def lengths_text(figures: Mapping[str, Any]) -> str:
    """Return, for each reader, a table of the sizes and the two ratios."""
    return "\n\n".join(_lengths_of(name, figures[name]) for name in READERS if name in figures)


def _lengths_of(name: str, figures: Mapping[str, Any]) -> str:
    rows = [
        [
            f"{one['words']:,}",
            f"{one['seconds_per_1000_words']:.3f}",
            f"{one['processor_seconds_per_1000_words']:.3f}",
            f"{one['peak_megabytes']:,}",
        ]
        for one in figures["sizes"].values()
    ]
    head = [f"{name}: words", "s per 1,000", "s of processor per 1,000", "MB"]
    return (
        columns(head, rows) + f"\nlargest over smallest: {figures['largest_over_smallest']:.2f}"
        f", of processor {figures['processor_largest_over_smallest']:.2f}"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.benchmark",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--novel", type=Path, help="a text file; by default a public-domain novel of 100,000 words"
    )
    parser.add_argument(
        "--sizes", type=int, nargs="*", metavar="WORDS", help=f"lengths ({' '.join(map(str, SIZES))})"
    )
    parser.add_argument(
        "--readers", nargs="+", choices=READERS, help="who reads (the rules, and the network where installed)"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of each contender (3)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    parser.add_argument("--update-results", action="store_true", help="keep the figures in results.json")
    return parser


if __name__ == "__main__":
    sys.exit(main())
