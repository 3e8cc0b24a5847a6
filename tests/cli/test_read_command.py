"""``fabula read``: what it prints, where it writes, and what it says when it cannot."""

import json
import os
import stat

import pytest

import fabula.api
from fabula import EXAMPLE, FabulaError, ModelMissing, __version__
from fabula.cli import main
from fabula.cli.read import BY_RULES


@pytest.fixture
def story_file(tmp_path):
    path = tmp_path / "allotment.txt"
    path.write_text("A story.", encoding="utf-8")
    return path


@pytest.fixture
def manner():
    """How each story is asked to be read."""
    return []


@pytest.fixture
def asked(monkeypatch, allotment, manner):
    """Every path the command asks the library to read; the answer is always the same story."""
    paths = []

    def read(path, progress=None, **options):
        paths.append(path)
        manner.append(options)
        return allotment

    monkeypatch.setattr(fabula.api, "read", read)
    monkeypatch.setattr(fabula.api, "trained_reader_installed", lambda: True)
    return paths


@pytest.fixture
def untrained(asked, monkeypatch):
    """Take the trained reader away."""
    monkeypatch.setattr(fabula.api, "trained_reader_installed", lambda: False)


@pytest.fixture
def refuse(monkeypatch):
    """Make the library raise what it is given."""

    def prepare(error):
        def read(path, **options):
            raise error

        monkeypatch.setattr(fabula.api, "read", read)

    return prepare


def one_line(capsys):
    """The one line a refusal leaves on standard error, nothing having been printed."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("fabula: ")
    assert not err.rstrip()[-1].isalnum()  # it ends as a sentence does
    assert "Traceback" not in err
    return err


@pytest.mark.usefixtures("asked")
class TestWhatIsPrinted:
    def test_the_overview(self, story_file, capfdbinary):
        assert main(["read", str(story_file)]) == 0
        out, err = capfdbinary.readouterr()
        assert "The Allotment by fernweh" in out.decode()
        assert b"\x1b" not in out
        assert err == b""

    def test_json(self, story_file, capfdbinary):
        assert main(["read", str(story_file), "--format", "json"]) == 0
        out, err = capfdbinary.readouterr()
        assert json.loads(out.decode("utf-8"))["schema"] == "fabula/1"
        assert err == b""

    def test_lines(self, story_file, capfdbinary):
        assert main(["read", str(story_file), "--lines"]) == 0
        assert "? unknown: “Who left the gate?”\n" in capfdbinary.readouterr().out.decode()

    def test_the_width_of_a_pipe_can_be_asked_for(self, story_file, capfdbinary, monkeypatch):
        monkeypatch.setenv("COLUMNS", "60")
        main(["read", str(story_file)])
        assert max(map(len, capfdbinary.readouterr().out.decode().splitlines())) <= 60

    def test_the_same_bytes_every_time(self, story_file, capfdbinary):
        runs = []
        for _ in range(2):
            main(["read", str(story_file), "--format", "json"])
            runs.append(capfdbinary.readouterr().out)
        assert runs[0] == runs[1]


def test_the_example_is_the_story_that_ships(asked):
    assert main(["read", "--example"]) == 0
    assert asked == [EXAMPLE]
    assert EXAMPLE.is_file()


def test_a_file_called_example_is_not_in_its_way(asked, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["read", "example"]) == 0
    assert [str(path) for path in asked] == ["example"]


@pytest.mark.usefixtures("asked")
class TestHowItIsRead:
    def test_with_all_it_has_and_every_answer(self, story_file, manner):
        assert main(["read", str(story_file)]) == 0
        assert manner == [{"rules_only": False, "min_confidence": 0.0, "corrections": True}]

    @pytest.mark.parametrize("options", [[], ["--lines"], ["--format", "json"]])
    def test_by_rules_alone(self, options, story_file, manner):
        assert main(["read", str(story_file), "--rules-only", *options]) == 0
        assert manner == [{"rules_only": True, "min_confidence": 0.0, "corrections": True}]

    @pytest.mark.parametrize("share", ["0", "0.6", ".25", "1", "1e-3"])
    def test_from_a_confidence_on(self, share, story_file, manner):
        assert main(["read", str(story_file), "--min-confidence", share]) == 0
        assert manner == [{"rules_only": False, "min_confidence": float(share), "corrections": True}]

    @pytest.mark.parametrize("share", ["-0.1", "1.01", "60", "60%", "nan", "inf", "high", ""])
    def test_a_confidence_is_a_share(self, share, story_file, capsys, asked):
        assert main(["read", str(story_file), f"--min-confidence={share}"]) == 2
        line = one_line(capsys)
        assert "--min-confidence" in line
        assert f"{share!r} is not a number from 0 to 1, such as 0.6." in line
        assert asked == []

    @pytest.mark.usefixtures("untrained")
    def test_a_missing_reader_is_told_in_one_quiet_line(self, story_file, capfdbinary):
        assert main(["read", str(story_file)]) == 0
        out, err = capfdbinary.readouterr()
        assert out.decode().endswith(f"\n\n{BY_RULES}\n")
        assert err == b""

    @pytest.mark.usefixtures("untrained")
    @pytest.mark.parametrize("options", [["--rules-only"], ["--lines"], ["--format", "json"]])
    def test_but_not_to_those_who_asked_nor_to_programs(self, options, story_file, capfdbinary):
        assert main(["read", str(story_file), *options]) == 0
        out, err = capfdbinary.readouterr()
        assert BY_RULES not in out.decode()
        assert err == b""

    def test_nor_where_it_is_there(self, story_file, capfdbinary):
        assert main(["read", str(story_file)]) == 0
        assert BY_RULES not in capfdbinary.readouterr().out.decode()


@pytest.mark.usefixtures("asked")
class TestOutput:
    @pytest.mark.parametrize("options", [[], ["--format", "json"], ["--lines"]])
    def test_a_file_is_written_whole(self, options, story_file, tmp_path, capfdbinary):
        out = tmp_path / "out"
        assert main(["read", str(story_file), *options, "-o", str(out)]) == 0
        assert capfdbinary.readouterr() == (b"", b"")
        main(["read", str(story_file), *options])
        if "--lines" in options or "json" in options:
            assert out.read_bytes() == capfdbinary.readouterr().out
        assert "Milo" in out.read_text(encoding="utf-8")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["allotment.txt", "out"]

    def test_a_new_file_has_the_usual_permissions(self, story_file, tmp_path):
        out = tmp_path / "out.json"
        main(["read", str(story_file), "-o", str(out)])
        assert stat.S_IMODE(out.stat().st_mode) == stat.S_IMODE(story_file.stat().st_mode)

    def test_a_link_keeps_pointing_where_it_did(self, story_file, tmp_path):
        target, link = tmp_path / "target.txt", tmp_path / "link.txt"
        target.write_text("old", encoding="utf-8")
        link.symlink_to(target)
        assert main(["read", str(story_file), "-o", str(link)]) == 0
        assert link.is_symlink()
        assert "Milo" in target.read_text(encoding="utf-8")

    def test_a_device_is_written_to_and_stays(self, story_file):
        assert main(["read", str(story_file), "-o", os.devnull]) == 0
        assert not os.path.isfile(os.devnull)

    def test_a_dash_is_the_screen(self, story_file, capfdbinary, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        assert main(["read", str(story_file), "-o", "-"]) == 0
        assert b"Milo" in capfdbinary.readouterr().out
        assert not (tmp_path / "-").exists()

    @pytest.mark.parametrize("how", ["plain", "symlink", "hard link"])
    def test_the_story_is_never_overwritten(self, how, story_file, tmp_path, capsys, asked):
        out = story_file
        if how != "plain":
            out = tmp_path / "other.json"
            (out.symlink_to if how == "symlink" else out.hardlink_to)(story_file)
        assert main(["read", str(story_file), "-o", str(out)]) == 2
        assert "is the story itself" in one_line(capsys)
        assert story_file.read_text(encoding="utf-8") == "A story."
        assert asked == []

    @pytest.mark.parametrize("suffix", [".corrections.toml", ".silences.toml"])
    def test_nor_is_what_the_writer_has_said_of_it(self, suffix, story_file, capsys, asked):
        kept = story_file.with_name(story_file.name + suffix)
        kept.write_text("# mine\n", encoding="utf-8")
        assert main(["read", str(story_file), "-o", str(kept)]) == 2
        assert "your own word" in one_line(capsys)
        assert kept.read_text(encoding="utf-8") == "# mine\n"
        assert asked == []

    def test_nor_does_the_output_become_a_chapter(self, tmp_path, capsys):
        out = tmp_path / "chapter 3.txt"
        assert main(["read", str(tmp_path), "-o", str(out)]) == 2
        assert "taken for a chapter" in one_line(capsys)
        assert not out.exists()

    def test_a_folder_is_no_output(self, story_file, tmp_path, capsys):
        assert main(["read", str(story_file), "-o", str(tmp_path)]) == 2
        assert "is a folder" in one_line(capsys)

    def test_the_folder_must_be_there(self, story_file, tmp_path, capsys):
        assert main(["read", str(story_file), "-o", str(tmp_path / "none" / "out")]) == 2
        assert "does not exist" in one_line(capsys)

    def test_a_failed_write_leaves_what_was_there(self, story_file, tmp_path, capsys, monkeypatch):
        out = tmp_path / "out.json"
        out.write_text("old", encoding="utf-8")

        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "replace", full)
        assert main(["read", str(story_file), "-o", str(out)]) == 2
        assert "No space left on device" in one_line(capsys)
        assert out.read_text(encoding="utf-8") == "old"
        assert len(list(tmp_path.iterdir())) == 2


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["read"], "Which story?"),
            (["read", ""], "Which story?"),
            (["ask", "", "Who is Ada?"], "Which story?"),
            (["correct", "", "--list"], "Which story?"),
            (["read", "a.txt", "--example"], "not both"),
            (["read", "--example", "--format", "json", "--lines"], "--lines"),
            (["read", "a.txt", "--format", "pdf"], "pdf"),
            (["read", "a.txt", "--colour"], "--colour"),
            (["read", "My", "Story.docx"], "put a name with spaces in quotation marks"),
            (["reed"], "Did you mean 'read'?"),
            (["tale.docx"], "say: fabula read tale.docx."),
            (["help", "reed"], "Did you mean 'read'?"),
            (["read", "a.txt", "-o"], "-o"),
        ],
    )
    def test_a_slip_of_the_pen(self, arguments, words, capsys):
        assert main(arguments) == 2
        line = one_line(capsys)
        assert words in line
        assert "--help" in line

    @pytest.mark.parametrize(
        ("arguments", "words"), [(["help"], "Usage: fabula"), (["help", "ask"], "Usage: fabula ask")]
    )
    def test_help_is_asked_for_as_people_do(self, arguments, words, capsys):
        assert main(arguments) == 0
        assert words in capsys.readouterr().out

    def test_what_the_library_refuses(self, refuse, capsys):
        refuse(FabulaError("a.txt is empty:\nwrite something first."))
        assert main(["read", "a.txt"]) == 2
        assert one_line(capsys) == "fabula: a.txt is empty: write something first.\n"

    def test_a_missing_model(self, refuse, capsys):
        refuse(ModelMissing("the model is not installed: run 'pip install it'"))
        assert main(["read", "a.txt"]) == 2
        assert "pip install" in one_line(capsys)

    def test_what_the_system_refuses(self, refuse, capsys):
        refuse(PermissionError(13, "Permission denied", "a.txt"))
        assert main(["read", "a.txt"]) == 2
        assert one_line(capsys) == "fabula: a.txt: Permission denied.\n"

    def test_a_fault_of_ours(self, refuse, capsys, monkeypatch):
        monkeypatch.delenv("FABULA_DEBUG", raising=False)
        refuse(KeyError("c12"))
        assert main(["read", "a.txt"]) == 2
        assert "a fault in Fabula" in one_line(capsys)

    def test_a_fault_of_ours_in_full(self, refuse, capsys, monkeypatch):
        monkeypatch.setenv("FABULA_DEBUG", "1")
        refuse(KeyError("c12"))
        assert main(["read", "a.txt"]) == 2
        assert "Traceback" in capsys.readouterr().err

    def test_an_interruption(self, refuse, capsys):
        refuse(KeyboardInterrupt())
        assert main(["read", "a.txt"]) == 130
        assert capsys.readouterr().err.strip() == ""

    def test_an_interruption_that_a_library_calls_its_own_fault(self, refuse, capsys):
        error = ImportError("initialization failed")
        error.__cause__ = KeyboardInterrupt()
        refuse(error)
        assert main(["read", "a.txt"]) == 130
        assert capsys.readouterr().err.strip() == ""


class TestHelp:
    def test_the_version(self, capsys):
        assert main(["--version"]) == 0
        assert capsys.readouterr().out == f"fabula {__version__}\n"

    @pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
    def test_help(self, arguments, capsys):
        assert main(arguments) == 0
        out = capsys.readouterr().out
        assert "read" in out
        assert "stays on this machine" in out

    def test_help_for_a_command(self, capsys):
        assert main(["read", "--help"]) == 0
        out = capsys.readouterr().out
        for option in ("--example", "--format", "--lines", "--all", "--output", "--rules-only", "--min-conf"):
            assert option in out
