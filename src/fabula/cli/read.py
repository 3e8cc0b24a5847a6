"""``fabula read``: read a story and print the cast and its shape, every line, or the whole Story as JSON."""

from __future__ import annotations

from pathlib import Path

import click

from fabula.cli.options import (
    EPILOG,
    corrections_option,
    example_option,
    output_file,
    output_option,
    read_story,
    rules_option,
    story_argument,
    story_path,
)
from fabula.cli.output import print_text, terminal_width, write_file, write_text
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
    epilog=EPILOG,
)
@story_argument
@example_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text: an overview to look at (the default). json: everything that was found.",
)
@click.option("--lines", is_flag=True, help="List every line with its speaker; ? marks the unsure ones.")
@click.option("--all", "everything", is_flag=True, help="Cut nothing short in the overview.")
@rules_option
@corrections_option
@click.option(
    "--min-confidence",
    callback=_share,
    default="0",
    metavar="X",
    help="Leave a line's speaker open below this confidence, from 0 to 1.",
)
@output_option
def read(
    story: Path | None,
    example: bool,
    form: str,
    lines: bool,
    everything: bool,
    rules_only: bool,
    no_corrections: bool,
    min_confidence: float,
    output: Path | None,
) -> None:
    """Read STORY and show its cast, its shape, who talks to whom, who is what to whom, and what is unsure."""
    path = story_path(story, example)
    if form == "json" and lines:
        raise click.UsageError("--lines is a list to read; with --format json, the quotes are in the JSON.")
    output = output_file(path, output)
    found = read_story(path, rules_only, min_confidence, not no_corrections)
    if form == "json":
        _show_json(found, output)
    elif lines:
        _show_lines(found, output)
    else:
        _show_overview(found, output, everything, "" if rules_only else _notice())


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
