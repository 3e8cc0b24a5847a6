"""How fast and how large: a whole novel read by Fabula, and by spaCy's stock pipeline, on the same two cores.

Every run is a fresh process that starts at the first import and ends with the result in memory, so loading
the model counts on both sides. spaCy is given the novel already cut into Fabula's paragraphs, which it is
not charged for. The runs take turns and the median of each contender counts. Peak memory is the most that the
process and its children held together at any moment, looked at some dozens of times a second from outside;
pages they share count once where the operating system says so (proportional set size, Linux) and once for
each process elsewhere.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import psutil

from evaluation.results import save_results

ROOT = Path(__file__).parent.parent
NOVEL = ROOT.parent / "shared" / "data" / "books" / "541_the_age_of_innocence.txt"
CONTENDERS = ("fabula", "spacy_1_process", "spacy_2_processes")
CORES = 2
BATCH = 64
WORDS = 100_000
LOOK_EVERY = 0.05  # seconds between two looks at the memory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark, or one contender of it; the return value is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.benchmark", description=__doc__)
    parser.add_argument(
        "--novel", type=Path, help="a text file; by default a public-domain novel of 100,000 words"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of each contender (3)")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--update-results", action="store_true", help="keep the figures in results.json")
    parser.add_argument("--one", choices=CONTENDERS, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.one:
        print(json.dumps(run_here(asked.one, asked.novel)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        figures = compare(asked.novel or default_novel(Path(folder)), asked.runs)
    print(as_text(figures))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    if asked.update_results:
        save_results("benchmark", figures)
    return 0


def default_novel(folder: Path) -> Path:
    """Return a novel of the data sets; without them the story that ships, over and over, in ``folder``."""
    if NOVEL.exists():
        return NOVEL
    story = resources.files("fabula.stories").joinpath("the_last_ferry.md").read_text("utf-8")
    repeated = folder / "the_last_ferry_again_and_again.txt"
    repeated.write_text("\n\n".join([story] * (1 + WORDS // len(story.split()))), "utf-8")
    return repeated


def compare(novel: Path, runs: int) -> dict[str, Any]:
    """Return every contender's medians on a novel: seconds, megabytes, Fabula's seconds over theirs."""
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in CONTENDERS}
    for _ in range(runs):
        for name in CONTENDERS:
            taken[name].append(_in_fresh_process(name, novel))
    words = len(novel.read_text("utf-8", errors="replace").split())
    figures: dict[str, Any] = {"novel": novel.stem, "words": words, "runs": runs, "cores": len(_cores())}
    for name, measured in taken.items():
        seconds = [run["seconds"] for run in measured]
        figures[name] = {
            "seconds": round(statistics.median(seconds), 2),
            "fastest": round(min(seconds), 2),
            "slowest": round(max(seconds), 2),
            "processor_seconds": round(statistics.median(run["processor_seconds"] for run in measured), 2),
            "words_per_second": round(words / statistics.median(seconds)),
            "peak_megabytes": round(statistics.median(run["peak_megabytes"] for run in measured)),
        }
    for name in CONTENDERS[1:]:
        figures[name]["fabula_takes_times"] = round(
            figures["fabula"]["seconds"] / figures[name]["seconds"], 2
        )
    return figures


def _in_fresh_process(contender: str, novel: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "evaluation.benchmark", "--one", contender, "--novel", str(novel)]
    with tempfile.TemporaryFile("w+") as output:
        running = subprocess.Popen(command, cwd=ROOT, stdout=output)
        peak = _peak_bytes(running)
        if running.returncode:
            raise subprocess.CalledProcessError(running.returncode, command)
        output.seek(0)
        measured: dict[str, float] = json.loads(output.read().splitlines()[-1])
    return {**measured, "peak_megabytes": peak / 1e6}


def _peak_bytes(running: subprocess.Popen[bytes]) -> int:
    """Wait for a process and return the most memory that it and its children held at once."""
    peak = 0
    process = psutil.Process(running.pid)
    while running.poll() is None:
        try:
            family = [process, *process.children(recursive=True)]
        except psutil.Error:
            continue
        peak = max(peak, sum(_bytes_of(member) for member in family))
        time.sleep(LOOK_EVERY)
    return peak


def _bytes_of(process: psutil.Process) -> int:
    try:
        memory = process.memory_full_info()
    except (psutil.Error, OSError):  # it has just ended
        return 0
    return int(getattr(memory, "pss", 0) or memory.rss)


def run_here(contender: str, novel: Path) -> dict[str, float]:
    """Read the novel in this process, on two cores; return seconds, and processor seconds in all."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, _cores())
    seconds = _fabula(novel) if contender == "fabula" else _spacy(novel, 2 if "2" in contender else 1)
    used = os.times()
    busy = used.user + used.system + used.children_user + used.children_system
    return {"seconds": seconds, "processor_seconds": busy}


def _fabula(novel: Path) -> float:
    began = time.perf_counter()
    import fabula

    story = fabula.read(novel)
    seconds = time.perf_counter() - began
    assert story.quotes, "a novel without a quotation was not read"
    return seconds


def _spacy(novel: Path, processes: int) -> float:
    from fabula.formats import load

    manuscript = load(novel)
    paragraphs = [span.of(manuscript.text) for span in manuscript.paragraphs]
    began = time.perf_counter()
    import spacy

    from fabula.models.english import PACKAGES

    package = next(package for package in PACKAGES if spacy.util.is_package(package))
    nlp = spacy.load(package)
    tokens = sum(len(doc) for doc in nlp.pipe(paragraphs, batch_size=BATCH, n_process=processes))
    seconds = time.perf_counter() - began
    assert tokens, "nothing was parsed"
    return seconds


def _cores() -> set[int]:
    """Return the cores the benchmark may use: the first two this process has."""
    if hasattr(os, "sched_getaffinity"):
        return set(sorted(os.sched_getaffinity(0))[:CORES])
    return set(range(min(CORES, os.cpu_count() or 1)))


def as_text(figures: dict[str, Any]) -> str:
    """Return the comparison as aligned lines."""
    head = "{novel}: {words:,} words, {cores} cores, median of {runs}".format(**figures)
    lines = [
        f"{name.replace('_', ' '):18} {one['seconds']:8.1f} s  {one['processor_seconds']:6.1f} s of processor"
        f"  {one['words_per_second']:7,} words/s  {one['peak_megabytes']:6,} MB"
        + (
            f"  Fabula takes {one['fabula_takes_times']:.2f} times as long"
            if "fabula_takes_times" in one
            else ""
        )
        for name, one in ((name, figures[name]) for name in CONTENDERS)
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    sys.exit(main())
