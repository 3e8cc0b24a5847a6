"""``fabula open``: the story in the browser, on this machine only."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from fabula.cli.options import (
    EPILOG,
    example_option,
    rules_option,
    story_argument,
    story_path,
    tell_of_lost_corrections,
)
from fabula.cli.output import write_text
from fabula.cli.progress import progress_on_terminal
from fabula.errors import FabulaError
from fabula.stories import EXAMPLE


class PortTaken(FabulaError):
    """The port asked for is not free."""


@click.command(
    "open", short_help="Read a story and open it in the browser, to look at and to correct.", epilog=EPILOG
)
@story_argument
@example_option
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="The port to listen on; by default a free one."
)
@click.option("--no-browser", is_flag=True, help="Open no browser, but print the address to open.")
@rules_option
def open_story(story: Path | None, example: bool, port: int, no_browser: bool, rules_only: bool) -> None:
    """Read STORY and show it in the browser, read again whenever it is saved. Ctrl+C ends it."""
    with _kept(story_path(story, example)) as path:
        _serve(path, port, no_browser, rules_only)


@contextmanager
def _kept(path: Path) -> Iterator[Path]:
    """Give the path to read: of the story that comes with Fabula a copy, which may be corrected."""
    if path != EXAMPLE:
        yield path
        return
    with TemporaryDirectory(prefix="fabula-") as folder:
        yield Path(shutil.copy(path, folder))


def _serve(path: Path, port: int, no_browser: bool, rules_only: bool) -> None:
    from fabula.api import Rereader
    from fabula.page import Desk, PageServer

    source = Rereader(path, rules_only=rules_only)
    with progress_on_terminal() as progress:
        desk = Desk.opened(source, None if path == Path("-") else path, progress)
    tell_of_lost_corrections(path, desk.reading.story.manuscript)
    try:
        server = PageServer(desk, port)
    except OSError as error:
        raise PortTaken(
            f"port {port} cannot be used ({error.strerror}): choose another with --port."
        ) from error
    with server:
        desk.watch()
        if no_browser or not _browser_opens(server.gate.address_once):
            write_text(f"{server.gate.address}\n", None)
            sys.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return  # as a reader is closed


def _browser_opens(address: str) -> bool:
    """Open the address in the browser; return whether there is one."""
    import webbrowser

    if not webbrowser.open(address):
        return False
    if sys.stderr is not None:
        sys.stderr.write("The story is open in your browser. Ctrl+C ends it.\n")
    return True
