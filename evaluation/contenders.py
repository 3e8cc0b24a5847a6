"""One run of the benchmark: a contender reads a text in a fresh process, watched from outside.

``python -m evaluation.contenders CONTENDER FILE`` is that process. Without ``--loaded`` it is timed from its
first import to the result in memory, so that loading the models counts. With ``--loaded`` the models are
loaded, and have read a sentence, before the clock starts.

spaCy is given the text already cut into Fabula's paragraphs, which it is not charged for. Peak memory is the
most that the process and its children held together at any moment, looked at some dozens of times a second;
pages they share count once where the operating system says so (proportional set size, Linux) and once for
each process elsewhere.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
SPACY = ("spacy_1_process", "spacy_2_processes")
CONTENDERS = ("network", "rules", *SPACY)
CORES = 2
BATCH = 64
LOOK_EVERY = 0.05  # seconds between two looks at the memory
A_SENTENCE = "“The kettle is on,” said Wilhelmina, and it was."


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took: seconds by the clock, seconds of all processors, and the most memory, in MB."""

    seconds: float
    processor_seconds: float
    peak_megabytes: float


def measure(contender: str, file: Path, loaded: bool = False) -> Run:
    """Let a contender read a file in a fresh process; raises CalledProcessError where that fails."""
    command = [sys.executable, "-m", "evaluation.contenders", contender, str(file)]
    command += ["--loaded"] if loaded else []
    with tempfile.TemporaryFile("w+") as output:
        running = subprocess.Popen(command, cwd=ROOT, stdout=output)
        peak = peak_bytes(running)
        if running.returncode:
            raise subprocess.CalledProcessError(running.returncode, command)
        output.seek(0)
        seconds, processor_seconds = json.loads(output.read().splitlines()[-1])
    return Run(seconds, processor_seconds, peak / 1e6)


def peak_bytes(running: subprocess.Popen[bytes]) -> int:
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Be the fresh process: read, and print the two times as JSON."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.contenders", description=__doc__)
    parser.add_argument("contender", choices=CONTENDERS)
    parser.add_argument("file", type=Path)
    parser.add_argument("--loaded", action="store_true")
    asked = parser.parse_args(arguments)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, cores())
    print(json.dumps(run_here(asked.contender, asked.file, asked.loaded)))
    return 0


def run_here(contender: str, file: Path, loaded: bool = False) -> tuple[float, float]:
    """Read the file in this process; return seconds, and processor seconds in all."""
    if contender in SPACY:
        return _spacy(file, 1 + SPACY.index(contender))
    return _loaded(file, contender == "rules") if loaded else _fabula(file, contender == "rules")


def _fabula(file: Path, rules_only: bool) -> tuple[float, float]:
    began = time.perf_counter()
    import fabula

    story = fabula.read(file, rules_only=rules_only)
    seconds = time.perf_counter() - began
    assert story.quotes, "a novel without a quotation was not read"
    return seconds, _busy()


def _loaded(file: Path, rules_only: bool) -> tuple[float, float]:
    from fabula.formats import from_text, load
    from fabula.garbage import uncollected
    from fabula.models import load as load_models
    from fabula.pipeline import read

    models = load_models(rules_only=rules_only)
    with uncollected():  # as every reading is
        read(from_text(A_SENTENCE, path="sentence.txt", markdown=False), models)
        busy, began = _busy(), time.perf_counter()
        story = read(load(file), models)
        seconds = time.perf_counter() - began
    assert story.text, "nothing was read"
    return seconds, _busy() - busy


def _spacy(file: Path, processes: int) -> tuple[float, float]:
    from fabula.formats import load

    manuscript = load(file)
    paragraphs = [span.of(manuscript.text) for span in manuscript.paragraphs]
    began = time.perf_counter()
    import spacy

    from fabula.models.english import PACKAGES

    package = next(package for package in PACKAGES if spacy.util.is_package(package))
    nlp = spacy.load(package)
    tokens = sum(len(doc) for doc in nlp.pipe(paragraphs, batch_size=BATCH, n_process=processes))
    seconds = time.perf_counter() - began
    assert tokens, "nothing was parsed"
    return seconds, _busy()


def _busy() -> float:
    """Return the processor seconds of this process and of those of its children that have ended."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def cores() -> set[int]:
    """Return the cores a contender may use: the first two this process has."""
    if hasattr(os, "sched_getaffinity"):
        return set(sorted(os.sched_getaffinity(0))[:CORES])
    return set(range(min(CORES, os.cpu_count() or 1)))


if __name__ == "__main__":
    sys.exit(main())
