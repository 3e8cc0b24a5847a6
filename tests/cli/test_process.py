"""The command as a process of its own: closed pipes, full disks, strange terminals."""

import os
import subprocess
import sys

import pytest

pty = pytest.importorskip("pty", reason="needs a terminal to stand in front of")

# The command, its reading replaced by a story with more text than a pipe holds, or by an interruption.
PROGRAM = """
import sys
import fabula.api
from fabula import *
from fabula.cli import main

line = "“Rain, said Ivo, \\x1b[31mis only weather.\\udc80” "
text = line * 9000
span = Span(0, len(text))
ivo = Character("ivo", "Ivo", (), "person", "he/him", False, (Mention(Span(12, 15), "name"),))
spans = [Span(len(line) * i, len(line) * (i + 1) - 1) for i in range(9000)]
quotes = tuple(Quote(f"q{i}", at, "speech", "ivo", (), 0.9, "tag", ()) for i, at in enumerate(spans))
manuscript = Manuscript(text, Source("a.txt"), (Segment(span, "prose", 1),), (span,))
story = Story(manuscript, (ivo,), quotes, (), ())

def read(path, progress=None, **options):
    if str(path) == "interrupt":
        raise KeyboardInterrupt
    if progress:
        progress("Looking for names", 1, 2)
    return story

fabula.api.read = read
fabula.api.trained_reader_installed = lambda: True
sys.exit(main())
"""


def command(*arguments):
    return [sys.executable, "-c", PROGRAM, "read", *arguments]


def environment(**changes):
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    return {**kept, "TERM": "xterm-256color", **changes}


@pytest.mark.parametrize("options", [["--format", "json"], ["--lines"]])
def test_a_reader_who_leaves_is_no_error(options):
    process = subprocess.Popen(command("a.txt", *options), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_line():
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command("a.txt", "--format", "json"), stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert "No space left" in done.stderr.decode()


def test_an_interruption_leaves_no_traceback():
    done = subprocess.run(command("interrupt"), capture_output=True)
    assert done.returncode == 130
    assert done.stderr.strip() == b""


# Ctrl+C while a module is loaded, before the command line is there.
LOADING = """
import sys

class Pressed:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Pressed())
sys.argv = ["fabula", "--version"]
from fabula.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("module", ["fabula.cli", "click", "fabula.story"])
def test_an_interruption_while_fabula_is_loaded_leaves_no_traceback(module):
    done = subprocess.run([sys.executable, "-c", LOADING.format(module=module)], capture_output=True)
    assert done.returncode == 130
    assert done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_encoding_will_do(encoding):
    surroundings = environment(PYTHONIOENCODING=encoding)
    done = subprocess.run(command("a.txt", "--lines"), capture_output=True, env=surroundings)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "“Rain, said Ivo, [31mis only weather. ”" in done.stdout.decode("utf-8")


def on_a_terminal(**changes):
    """What a person at a terminal sees: the output and the progress on one screen."""
    screen, inner = pty.openpty()
    process = subprocess.Popen(command("a.txt"), stdout=inner, stderr=inner, env=environment(**changes))
    os.close(inner)
    seen = b""
    while True:
        try:
            piece = os.read(screen, 4096)
        except OSError:  # Linux reports the end of a terminal as an error
            break
        if not piece:
            break
        seen += piece
    os.close(screen)
    assert process.wait(timeout=60) == 0
    return seen.decode()


def test_a_terminal_has_colour_and_progress():
    seen = on_a_terminal()
    assert "\x1b[36mIvo" in seen
    assert "Looking for names" in seen


def test_colour_can_be_declined():
    seen = on_a_terminal(NO_COLOR="1")
    assert "\x1b[36m" not in seen
    assert "Ivo" in seen


def test_the_story_cannot_steer_the_terminal():
    seen = on_a_terminal(NO_COLOR="1")
    assert "[31mis" in seen
    assert "\x1b[31m" not in seen
