"""``fabula export``: the picture it writes, and what it says when it cannot."""

from __future__ import annotations

import sys
from xml.etree import ElementTree

import docx
import pytest

import fabula.api
from fabula.cli import main


@pytest.fixture
def story_file(tmp_path, monkeypatch, allotment):
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: allotment)
    path = tmp_path / "allotment.txt"
    path.write_text("A story.", encoding="utf-8")
    return path


@pytest.mark.parametrize("chart", ["storyline", "matrix", "network", "arcs", "timeline"])
def test_it_writes_a_picture(story_file, tmp_path, chart):
    out = tmp_path / "picture.svg"
    assert main(["export", str(story_file), "--to", chart, "-o", str(out)]) == 0
    assert ElementTree.parse(out).getroot().tag.endswith("svg")
    assert story_file.read_text(encoding="utf-8") == "A story."


def test_it_prints_the_picture(story_file, capfdbinary):
    assert main(["export", str(story_file), "--to", "matrix", "--order", "story"]) == 0
    assert ElementTree.fromstring(capfdbinary.readouterr().out).tag.endswith("svg")


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("script", "NARRATOR: Chapter 1: Beans\n"),
        ("csv", "number,place,start,end,"),
        ("tei", "<head>Chapter 1: Beans</head>"),
    ],
)
def test_it_writes_lines(story_file, tmp_path, form, words):
    out = tmp_path / "lines.txt"
    assert main(["export", str(story_file), "--to", form, "-o", str(out)]) == 0
    assert words in out.read_text(encoding="utf-8")


def test_it_writes_the_tables_of_booknlp(tmp_path):
    assert (
        main(["export", "--example", "--rules-only", "--to", "booknlp", "-o", str(tmp_path / "ferry")]) == 0
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "ferry.entities",
        "ferry.quotes",
        "ferry.tokens",
    ]
    assert "Odile" in (tmp_path / "ferry.entities").read_text(encoding="utf-8")


def test_three_files_need_a_name(story_file, capsys):
    assert main(["export", str(story_file), "--to", "booknlp"]) == 2
    assert "--output" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["docx", "parquet"])
def test_what_no_screen_shows_needs_a_file(story_file, capsys, form):
    assert main(["export", str(story_file), "--to", form]) == 2
    assert "--output" in capsys.readouterr().err


def test_it_writes_a_word_document(story_file, tmp_path):
    out = tmp_path / "to-read.docx"
    assert main(["export", str(story_file), "--to", "docx", "-o", str(out)]) == 0
    assert docx.Document(str(out)).paragraphs[0].text == "The Allotment"


def test_the_word_document_has_what_the_writer_has_corrected(tmp_path):
    story, out = tmp_path / "oar.txt", tmp_path / "oar.docx"
    story.write_text("“Up,” said Una.\n\n“Down,” said Pim.\n", encoding="utf-8")
    assert main(["correct", str(story), "speaker", "3:1", "Una"]) == 0
    said = []
    for more in ([], ["--no-corrections"]):
        assert main(["export", str(story), "--rules-only", "--to", "docx", "-o", str(out), *more]) == 0
        said.append(docx.Document(str(out)).paragraphs[-1].text.partition("\t")[0])
    assert said == ["Una", "Pim"]


def test_it_writes_a_parquet_file(story_file, tmp_path):
    pytest.importorskip("pyarrow", reason="the extra fabula[parquet] is not installed")
    out = tmp_path / "lines.parquet"
    assert main(["export", str(story_file), "--to", "parquet", "-o", str(out)]) == 0
    assert out.read_bytes()[:4] == b"PAR1"


def test_a_library_that_is_missing_is_told_in_one_line_before_the_reading(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: pytest.fail("the story was read"))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    out = tmp_path / "lines.parquet"
    assert main(["export", "--example", "--to", "parquet", "-o", str(out)]) == 2
    error = capsys.readouterr().err
    assert error == 'fabula: Parquet needs a library that is not there yet: pip install "fabula[parquet]".\n'
    assert not out.exists()


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_it_writes_the_network_asked_for(story_file, tmp_path, form):
    written = {}
    for kind in ("presence", "conversation", "mention"):
        out = tmp_path / f"{kind}.{form}"
        assert main(["export", str(story_file), "--to", form, "--network", kind, "-o", str(out)]) == 0
        assert ElementTree.parse(out).getroot().tag.endswith(form)
        written[kind] = out.read_text(encoding="utf-8")
    assert len(set(written.values())) == 3
    out = tmp_path / f"default.{form}"
    assert main(["export", str(story_file), "--to", form, "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == written["conversation"]


@pytest.mark.parametrize(
    "arguments", [["export"], ["export", "--to", "storyline"], ["export", "--example", "--to", "opera"]]
)
def test_what_cannot_be_drawn_is_told_in_one_line(arguments, capsys):
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert error.startswith("fabula: ") and error.count("\n") == 1


def test_it_never_writes_over_the_story(story_file, capsys):
    assert main(["export", str(story_file), "--to", "matrix", "-o", str(story_file)]) == 2
    assert story_file.read_text(encoding="utf-8") == "A story."


def test_it_writes_the_page_as_one_file(story_file, tmp_path):
    out = tmp_path / "page.html"
    assert main(["export", str(story_file), "--to", "html", "-o", str(out)]) == 0
    page = out.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>") and "The Allotment" in page


def test_the_page_has_the_notes_that_the_writer_has_not_answered(tmp_path, monkeypatch, tell, capfd):
    story = tell(parts=[("prose", 1, "The the gulls were back.\n\nNobody saw the the boat.\n")])
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: story)
    path, page = tmp_path / "gulls.txt", tmp_path / "gulls.html"
    path.write_text(story.text, encoding="utf-8")
    assert main(["check", str(path), "--silence", "1:1", "--reason", "a stammer"]) in (0, 1)
    assert main(["export", str(path), "--to", "html", "-o", str(page)]) == 0
    assert page.read_text(encoding="utf-8").count('"rule":"doubled-word"') == 1
    (tmp_path / "fabula.toml").write_text('[rules]\ndoubled-word = "off"\n', encoding="utf-8")
    assert main(["export", str(path), "--to", "html", "-o", str(page)]) == 0
    assert '"rule":"doubled-word"' not in page.read_text(encoding="utf-8")
    (tmp_path / "fabula.toml").write_text("[nonsense]\n", encoding="utf-8")
    assert main(["export", str(path), "--to", "html", "-o", str(page)]) == 2


@pytest.mark.parametrize(
    ("form", "option", "value"),
    [
        ("csv", "--network", "presence"),
        ("storyline", "--network", "mention"),
        ("network", "--order", "story"),
    ],
)
def test_an_option_of_no_use_is_refused(story_file, capsys, form, option, value):
    assert main(["export", str(story_file), "--to", form, option, value]) == 2
    told = capsys.readouterr().err
    assert f"{option} has no use with --to {form}: it goes with " in told
    assert len(told.strip().splitlines()) == 1


def test_what_is_of_use_is_not_refused(story_file, capfdbinary):
    assert main(["export", str(story_file), "--to", "gexf", "--network", "presence", "--order", "story"]) == 0
