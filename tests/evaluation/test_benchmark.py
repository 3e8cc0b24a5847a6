"""The benchmark: what it measures, and the lines it prints."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import benchmark, contenders
from evaluation.contenders import Run
from evaluation.lengths import text_of


def test_peak_memory_counts_the_children_too():
    program = "import subprocess, sys; held = bytearray(60_000_000); {}; import time; time.sleep(0.5)"
    child = program.format("pass")
    parent = program.format(f"subprocess.run([sys.executable, '-c', {child!r}])")
    alone = contenders.peak_bytes(subprocess.Popen([sys.executable, "-c", child]))
    together = contenders.peak_bytes(subprocess.Popen([sys.executable, "-c", parent]))
    assert 60e6 < alone < 110e6
    assert 120e6 < together < 220e6


@pytest.fixture
def weir(tmp_path):
    novel = tmp_path / "the_long_weir.txt"
    novel.write_text("Nobody had mended the weir. " * 20, "utf-8")
    return novel


def test_medians_and_ratios(monkeypatch, weir):
    seconds = {
        "network": [6.0] * 3,
        "rules": [4.0, 9.0, 5.0],
        "spacy_1_process": [20.0, 10.0, 8.0],
        "spacy_2_processes": [4.0] * 3,
    }
    turns = []

    def measure(contender, path):
        assert path == weir
        turns.append(contender)
        return Run(seconds[contender].pop(0), 6.0, 512.3)

    monkeypatch.setattr(benchmark, "measure", measure)
    figures = benchmark.compare(weir, 3, ["network", "rules"])
    assert turns == list(contenders.CONTENDERS) * 3
    assert figures["words"] == 100
    assert (figures["rules"]["seconds"], figures["rules"]["slowest"]) == (5.0, 9.0)
    assert figures["rules"]["words_per_second"] == 20
    assert figures["rules"]["times_spacy"] == 0.5
    assert figures["network"]["times_spacy"] == 0.6
    assert "times_spacy" not in figures["spacy_2_processes"]
    lines = benchmark.comparison_text(figures).splitlines()
    assert lines[0].startswith("the_long_weir: 100 words")
    assert "512 MB" in lines[1] and "0.60 times" in lines[1] and "0.50 times" in lines[2]
    assert len(lines) == 5


def test_readers_that_did_not_run_are_not_shown(monkeypatch, weir):
    monkeypatch.setattr(benchmark, "measure", lambda contender, path: Run(1.0, 1.0, 1.0))
    figures = benchmark.compare(weir, 1, ["rules"])
    assert "network" not in figures
    assert len(benchmark.comparison_text(figures).splitlines()) == 4


def test_the_cost_of_a_thousand_words_at_every_length(monkeypatch, weir, capsys):
    def measure(reader, file, loaded):
        words = len(file.read_text("utf-8").split())
        assert (reader, loaded) == ("rules", True)
        return Run(words / 1000 * (0.5 if words > 300 else 0.4), words / 2000, 300 + words / 100)

    monkeypatch.setattr(benchmark, "measure", measure)
    figures = benchmark.measure_lengths(weir, [400, 100, 400], 1, ["rules"])
    assert list(figures["rules"]["sizes"]) == ["100", "400"]
    assert figures["rules"]["sizes"]["400"] == {
        "words": 400,
        "seconds_per_1000_words": 0.5,
        "processor_seconds_per_1000_words": 0.5,
        "peak_megabytes": 304,
    }
    assert figures["rules"]["largest_over_smallest"] == 1.25
    assert figures["rules"]["processor_largest_over_smallest"] == 1
    assert (
        benchmark.lengths_text(figures).splitlines()[-1] == "largest over smallest: 1.25, of processor 1.00"
    )
    assert benchmark.main(["--novel", str(weir), "--sizes", "100", "--runs", "1", "--readers", "rules"]) == 0
    assert "0.400" in capsys.readouterr().out


def test_sizes_have_a_default(monkeypatch, weir):
    asked = []
    monkeypatch.setattr(benchmark, "measure_lengths", lambda novel, sizes, *_: asked.append(sizes) or {})
    benchmark.main(["--novel", str(weir), "--sizes", "--readers", "rules"])
    assert asked == [(2_000, 10_000, 50_000, 100_000, 250_000, 500_000)]


def test_a_contender_says_what_it_took(monkeypatch, capsys, weir):
    asked = []
    monkeypatch.setattr(contenders.os, "sched_setaffinity", lambda *_: None, raising=False)
    monkeypatch.setattr(contenders, "run_here", lambda *given: asked.append(given) or (1.5, 2.5))
    assert contenders.main(["rules", str(weir), "--loaded"]) == 0
    assert asked == [("rules", weir, True)]
    assert capsys.readouterr().out == "[1.5, 2.5]\n"


@pytest.mark.parametrize("loaded", [False, True])
def test_the_rules_read(tmp_path, loaded):
    page = tmp_path / "page.txt"
    page.write_text("“Is it mended?” asked Ottilie.\n\n“No,” said Bram.\n", "utf-8")
    seconds, busy = contenders.run_here("rules", page, loaded)
    assert seconds > 0 and busy > 0


BOOKS = {
    "a_mill.txt": "One two three.\n\nFour five.\n",
    "b_lock.txt": "Six seven\neight.\n\n\n  \nNine ten.",
    "c_tow.txt": "Eleven.",
    "notes.md": "Not a novel at all.",
}


@pytest.fixture
def shelf(tmp_path):
    for name, text in BOOKS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


LOCK = ("Six seven\neight.", "Nine ten.", "Eleven.", "One two three.", "Four five.", "Six seven\neight.")


@pytest.mark.parametrize(("words", "paragraphs"), [(1, 1), (3, 1), (4, 2), (8, 4), (12, 6)])
def test_a_text_of_a_length_ends_with_a_paragraph(shelf, words, paragraphs):
    assert text_of(words, shelf / "b_lock.txt") == "\n\n".join(LOCK[:paragraphs]) + "\n"


def test_a_novel_alone_is_repeated(shelf):
    assert text_of(7, shelf / "notes.md") == "Not a novel at all.\n\nNot a novel at all.\n"


def test_an_empty_novel_has_no_length(tmp_path):
    (tmp_path / "blank.txt").write_text(" \n\n", "utf-8")
    with pytest.raises(ValueError, match="no words"):
        text_of(5, tmp_path / "blank.txt")


@given(
    words=st.integers(1, 60),
    text=st.text("ab \n\t\r\u2028", min_size=1).filter(lambda text: bool(text.split())),
)
def test_a_text_of_a_length_is_long_enough_and_not_a_paragraph_longer(tmp_path_factory, words, text):
    novel = tmp_path_factory.mktemp("wild") / "wild.txt"
    novel.write_text(text, "utf-8", newline="")
    made = text_of(words, novel)
    assert words <= len(made.split()) < words + len(text.split())
