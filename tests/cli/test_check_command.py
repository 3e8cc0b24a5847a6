"""``fabula check``: its exit codes, its options, and what it says when it cannot go on."""

import json

import docx
import pytest

import fabula.api
from fabula.cli import main
from fabula.formats import from_text, load
from fabula.pipeline import read

ERROR = "“We should row,” said Brita. ‘Now, before the wind turns.”\n\nNobody rowed.\n"
WARNING = "Brita let the the rope go.\n"


@pytest.fixture
def story_file(tmp_path, monkeypatch, english):
    file = tmp_path / "tide.txt"
    monkeypatch.setattr(
        fabula.api,
        "read",
        lambda path, **options: read(from_text(file.read_text("utf-8"), path=str(path)), english),
    )
    file.write_text(ERROR, encoding="utf-8")
    return file


def test_the_exit_code_tells_whether_there_is_an_error(story_file, capfd):
    assert main(["check", str(story_file)]) == 1
    assert "mismatched-marks" in capfd.readouterr().out
    story_file.write_text(WARNING, encoding="utf-8")
    assert main(["check", str(story_file)]) == 0
    assert "doubled-word" in capfd.readouterr().out
    story_file.write_text("Brita let the rope go.\n", encoding="utf-8")
    assert main(["check", str(story_file)]) == 0
    assert capfd.readouterr().out == "Nothing to note.\n"


@pytest.mark.parametrize("form", ["text", "line", "json", "sarif", "markdown", "html"])
def test_every_form_goes_to_the_screen_or_a_file(story_file, tmp_path, form, capfd):
    assert main(["check", str(story_file), "--format", form]) == 1
    shown = capfd.readouterr().out
    assert "mismatched-marks" in shown
    out = tmp_path / "notes.out"
    assert main(["check", str(story_file), "--format", form, "-o", str(out)]) == 1
    assert out.read_text(encoding="utf-8") == shown
    assert story_file.read_text(encoding="utf-8") == ERROR


def test_a_silence_is_kept_beside_the_story(story_file, capfd):
    assert main(["check", str(story_file), "--silence", "1:30", "--reason", "a habit of hers"]) == 0
    kept = story_file.with_name("tide.txt.silences.toml")
    assert 'reason = "a habit of hers"' in kept.read_text(encoding="utf-8")
    story_file.write_text(f"A new first line.\n\n{ERROR}", encoding="utf-8")
    capfd.readouterr()
    assert main(["check", str(story_file)]) == 0
    assert capfd.readouterr().out == "Nothing to note.\n"


def test_silencing_twice_is_silencing_once(story_file, capfd):
    for _ in range(2):
        assert main(["check", str(story_file), "--silence", "1:30"]) == 0
    assert story_file.with_name("tide.txt.silences.toml").read_text("utf-8").count("[[silence]]") == 1
    assert "unused-silence" not in capfd.readouterr().out


@pytest.mark.parametrize("story", ["-", "--example"])
def test_there_is_no_place_beside_what_is_no_file_of_ones_own(story, capsys):
    assert main(["check", story, "--silence", "1:1"]) == 2
    assert "a file or a folder" in capsys.readouterr().err


def test_the_baseline_leaves_what_is_new(story_file, tmp_path, capfd):
    before = tmp_path / "before.json"
    main(["check", str(story_file), "--format", "json", "-o", str(before)])
    story_file.write_text(f"{WARNING}\n{ERROR}", encoding="utf-8")
    capfd.readouterr()
    assert main(["check", str(story_file), "--baseline", str(before), "--format", "json"]) == 0
    assert [note["rule"] for note in json.loads(capfd.readouterr().out)["notes"]] == ["doubled-word"]


def test_a_house_style_is_found_or_given(story_file, tmp_path, capfd):
    (tmp_path / "fabula.toml").write_text('[rules]\nmismatched-marks = "warning"\n', encoding="utf-8")
    assert main(["check", str(story_file)]) == 0
    other = tmp_path / "strict.toml"
    other.write_text("", encoding="utf-8")
    assert main(["check", str(story_file), "--config", str(other)]) == 1


def test_the_word_list_is_names(story_file, capfd):
    assert main(["check", str(story_file), "--word-list"]) == 0
    assert capfd.readouterr().out == "Brita\n"


@pytest.mark.parametrize(
    "options",
    [
        ["--silence", "here"],
        ["--silence", "9:9"],
        ["--reason", "none"],
        ["--config", "nowhere.toml"],
        ["--baseline", "nowhere.json"],
        ["--format", "docx"],
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(story_file, options, capsys):
    assert main(["check", str(story_file), *options]) == 2
    error = capsys.readouterr().err
    assert error.startswith("fabula: ") and error.count("\n") == 1
    assert not story_file.with_name("tide.txt.silences.toml").exists()


def test_it_never_writes_over_the_story(story_file, capsys):
    assert main(["check", str(story_file), "-o", str(story_file)]) == 2
    assert story_file.read_text(encoding="utf-8") == ERROR


def test_a_word_document_gets_its_comments_in_a_copy(tmp_path, monkeypatch, english, capsys):
    story, copy = tmp_path / "tide.docx", tmp_path / "noted.docx"
    document = docx.Document()
    document.add_paragraph(WARNING.strip())
    document.save(str(story))
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: read(load(path), english))
    before = story.read_bytes()
    assert main(["check", str(story), "--format", "docx", "-o", str(copy)]) == 0
    assert [comment.text.splitlines()[-1] for comment in docx.Document(str(copy)).comments] == [
        "[doubled-word]"
    ]
    assert story.read_bytes() == before
    for options in (["--format", "docx"], ["--format", "docx", "-o", str(story)]):
        assert main(["check", str(story), *options]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert story.read_bytes() == before


def test_only_a_word_document_has_such_a_copy(story_file, tmp_path, capsys):
    assert main(["check", str(story_file), "--format", "docx", "-o", str(tmp_path / "a.docx")]) == 2
    assert ".docx STORY" in capsys.readouterr().err
