"""``fabula export``: read a story and write it as a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import click

from fabula.cli.options import (
    EPILOG,
    example_option,
    output_file,
    output_option,
    read_story,
    rules_option,
    story_argument,
    story_path,
)
from fabula.cli.output import write_text

CHARTS = ("storyline", "matrix")


@click.command(
    short_help="Read a story and write its storyline, or who is where, as a picture.",
    epilog=EPILOG,
)
@story_argument
@example_option
@click.option(
    "--to",
    "chart",
    type=click.Choice(CHARTS),
    required=True,
    help="storyline: a line a character, together where they are together. matrix: characters by scenes.",
)
@click.option(
    "--order",
    type=click.Choice(["narrative", "story"]),
    default="narrative",
    help="The order of the telling (the default), or of what happened.",
)
@rules_option
@output_option
def export(
    story: Path | None, example: bool, chart: str, order: str, rules_only: bool, output: Path | None
) -> None:
    """Read STORY and write it as a picture, in SVG."""
    from fabula.views.charts import draw_matrix, draw_storyline
    from fabula.views.overview import Overview
    from fabula.views.scenes import Order

    path = story_path(story, example)
    output = output_file(path, output)
    found = read_story(path, rules_only)
    draw: Callable[..., str] = draw_storyline if chart == "storyline" else draw_matrix
    write_text(draw(found, Overview(found).title, cast(Order, order)), output)
