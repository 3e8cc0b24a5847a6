"""``fabula read``: read a story and print the cast and its shape, every line, or the whole Story as JSON."""

from __future__ import annotations

from pathlib import Path

import click

from fabula.cli.output import print_text, refuse_overwriting, terminal_width, write_file, write_text
from fabula.cli.progress import progress_on_terminal
from fabula.stories import EXAMPLE
from fabula.story import Story

BY_RULES = "Read by rules alone: the trained reader is not installed."


def _share(context: click.Context, option: click.Parameter, value: str) -> float:
    """Return the number; raises BadParameter where the value is none from 0 to 1."""
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:  # so written, it refuses "nan" too
        raise click.BadParameter(f"{value!r} is not a number from 0 to 1, such as 0.6.", context, option)
    return share


@click.command(
    short_help="Read a story and show who is in it and who says what.",
    epilog="STORY is a txt, md, docx, html or epub file, a folder of chapters, or - for standard input.",
)
@click.argument("story", required=False, type=click.Path(path_type=Path))
@click.option("--example", is_flag=True, help="Read the short story that comes with Fabula.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text: an overview to look at (the default). json: everything that was found.",
)
@click.option("--lines", is_flag=True, help="List every line with its speaker; ? marks the unsure ones.")
@click.option("--all", "everything", is_flag=True, help="Cut nothing short in the overview.")
@click.option("--rules-only", is_flag=True, help="Read by rules alone, without the trained reader.")
@click.option(
    "--min-confidence",
    callback=_share,
    default="0",
    metavar="X",
    help="Leave a line's speaker open below this confidence, from 0 to 1.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to FILE, not the screen."
)
def read(
    story: Path | None,
    example: bool,
    form: str,
    lines: bool,
    everything: bool,
    rules_only: bool,
    min_confidence: float,
    output: Path | None,
) -> None:
    """Read STORY and show its cast, its shape, who talks to whom, and what is unsure."""
    path = story_path(story, example)
    if form == "json" and lines:
        raise click.UsageError("--lines is a list to read; with --format json, the quotes are in the JSON.")
    output = None if output == Path("-") else output
    if output is not None:
        refuse_overwriting(path, output)
    found = _read(path, rules_only, min_confidence)
    if form == "json":
        _show_json(found, output)
    elif lines:
        _show_lines(found, output)
    else:
        _show_overview(found, output, everything, "" if rules_only else _notice())


def story_path(story: Path | None, example: bool) -> Path:
    """Return the path to read; raises UsageError where there is none, or more than one."""
    if example and story is not None:
        raise click.UsageError("Give either a STORY or --example, not both.")
    if example:
        return EXAMPLE
    if story is None:
        raise click.UsageError("Which story? Give a file or a folder, or --example to try Fabula.")
    return story


def _read(path: Path, rules_only: bool, min_confidence: float) -> Story:
    from fabula.api import read as read_story

    with progress_on_terminal() as progress:
        return read_story(path, progress=progress, rules_only=rules_only, min_confidence=min_confidence)


def _notice() -> str:
    """Say what a reader of the overview has to know about a reading that nobody asked to be by rules."""
    from fabula.api import trained_reader_installed

    return "" if trained_reader_installed() else BY_RULES


def _show_json(story: Story, output: Path | None) -> None:
    from fabula.views import json

    write_text(json.dumps(story), output)


def _show_lines(story: Story, output: Path | None) -> None:
    from fabula.views.overview import Overview
    from fabula.views.terminal import script

    width = terminal_width() if output is None else None
    write_text("".join(f"{line}\n" for line in script(Overview(story), width)), output)


def _show_overview(story: Story, output: Path | None, everything: bool, notice: str) -> None:
    from fabula.views.overview import Overview
    from fabula.views.terminal import page, plain

    view = page(Overview(story), everything=everything, notice=notice)
    if output is None:
        print_text(view)
    else:
        write_file(plain(view), output)
