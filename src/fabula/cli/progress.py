"""How far the reading has come, shown on a terminal and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress_on_terminal() -> Iterator[Callable[[str, int, int], None] | None]:
    """Give what ``fabula.read`` calls with its progress, or None where standard error is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    # No thread of its own (auto_refresh): the language model forks while this is on the screen.
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(complete_style="cyan", finished_style="cyan"),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
    ) as bar:
        task = bar.add_task("Reading", total=None)

        def show(stage: str, done: int, total: int) -> None:
            bar.update(task, description=stage.capitalize(), completed=done, total=total, refresh=True)

        bar.refresh()
        yield show
