"""Where a command's output goes: the screen, or a file that is either written whole or left as it was."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from fabula.atomic import replace_file
from fabula.errors import FabulaError

if TYPE_CHECKING:
    from rich.console import RenderableType

KEPT = (".corrections.toml", ".silences.toml", "fabula.toml")  # how the files of the writer's own word end
STORY_SUFFIXES = frozenset(
    [".txt", ".text", ".fountain", ".md", ".markdown", ".docx", ".odt", ".html", ".htm", ".xhtml", ".epub"]
)  # those of fabula.formats, which is loaded only to read


class UnusableOutput(FabulaError):
    """The output cannot be written where it was asked for."""


def refuse_overwriting(story: Path, output: Path) -> None:
    """Raise UnusableOutput where writing ``output`` would destroy the story or join its chapters."""
    if output.is_dir():
        raise UnusableOutput(f"{output} is a folder: give the name of a file in it with --output.")
    if not output.resolve().parent.is_dir():
        raise UnusableOutput(f"{output.parent} does not exist: make the folder first, or choose another.")
    if story.exists() and output.exists() and story.samefile(output):
        raise UnusableOutput(f"{output} is the story itself: give --output another name.")
    if output.name.endswith(KEPT):
        raise UnusableOutput(f"{output} keeps your own word on a story: give --output another name.")
    if output.exists() and not os.access(output, os.W_OK):
        raise UnusableOutput(f"{output} is write-protected: choose another name for --output.")
    in_folder = story.is_dir() and output.resolve().is_relative_to(story.resolve())
    if in_folder and output.suffix.lower() in STORY_SUFFIXES:
        raise UnusableOutput(f"{output} would be taken for a chapter of {story}: write it somewhere else.")


def write_text(text: str, output: Path | None) -> None:
    """Write the text, as UTF-8 whatever the terminal's own encoding, to the file or the screen."""
    if output is not None:
        write_file(text, output)
        return
    stream = _screen()
    stream.flush()
    if stream.isatty() or not hasattr(stream, "buffer"):
        stream.write(text)
    else:
        stream.buffer.write(_encoded(text))
        stream.buffer.flush()


def print_text(view: RenderableType) -> None:
    """Print the view: with colour on a terminal, as plain text elsewhere."""
    from rich.console import Console

    from fabula.views.terminal import plain

    stream = _screen()
    console = Console()
    if stream.isatty():
        console.print(view)
    else:
        write_text(plain(view, console.width), None)


def terminal_width() -> int | None:
    """Return the columns of the terminal, or None where the output is not one."""
    return shutil.get_terminal_size().columns if _screen().isatty() else None


def write_file(text: str, output: Path) -> None:
    """Write the text to the file as UTF-8, all or nothing; raises UnusableOutput where that fails."""
    write_bytes(_encoded(text), output)


def write_bytes(content: bytes, output: Path) -> None:
    """Write the content to the file, all or nothing; raises UnusableOutput where that fails."""
    target = output.resolve()  # a link keeps pointing where it did
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a device or a pipe is written to, never replaced
        else:
            replace_file(target, content, target.with_name(f".fabula-{os.getpid()}.part"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnusableOutput(f"{output} cannot be written: {error.strerror or error}.") from error


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


def _screen() -> TextIO:
    if sys.stdout is None:
        raise UnusableOutput("standard output is closed: use --output FILE.")
    return sys.stdout
