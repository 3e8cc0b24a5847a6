"""The benchmark: what it measures, and the lines it prints."""

import subprocess
import sys

from evaluation import benchmark


def test_peak_memory_counts_the_children_too():
    program = "import subprocess, sys; held = bytearray(60_000_000); {}; import time; time.sleep(0.5)"
    child = program.format("pass")
    parent = program.format(f"subprocess.run([sys.executable, '-c', {child!r}])")
    alone = benchmark._peak_bytes(subprocess.Popen([sys.executable, "-c", child]))
    together = benchmark._peak_bytes(subprocess.Popen([sys.executable, "-c", parent]))
    assert 60e6 < alone < 110e6
    assert 120e6 < together < 220e6


def test_medians_and_ratios(monkeypatch, tmp_path):
    novel = tmp_path / "the_long_weir.txt"
    novel.write_text("Nobody had mended the weir. " * 20, "utf-8")
    seconds = {
        "fabula": [4.0, 9.0, 5.0],
        "spacy_1_process": [20.0, 10.0, 8.0],
        "spacy_2_processes": [4.0] * 3,
    }

    def run(contender, path):
        assert path == novel
        return {"seconds": seconds[contender].pop(0), "processor_seconds": 6.0, "peak_megabytes": 512.3}

    monkeypatch.setattr(benchmark, "_in_fresh_process", run)
    figures = benchmark.compare(novel, runs=3)
    assert figures["words"] == 100
    assert figures["fabula"]["seconds"] == 5.0
    assert figures["fabula"]["words_per_second"] == 20
    assert figures["spacy_1_process"]["fabula_takes_times"] == 0.5
    assert figures["spacy_2_processes"]["fabula_takes_times"] == 1.25
    lines = benchmark.as_text(figures).splitlines()
    assert lines[0].startswith("the_long_weir: 100 words")
    assert "512 MB" in lines[1] and "0.50 times" in lines[2] and "1.25 times" in lines[3]
