"""``fabula export``: read a story and write it as a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import click

from fabula.cli.output import refuse_overwriting, write_text
from fabula.cli.progress import progress_on_terminal
from fabula.cli.read import story_path

CHARTS = ("storyline", "matrix")


@click.command(
    short_help="Read a story and write its storyline, or who is where, as a picture.",
    epilog="STORY is a txt, md, docx, html or epub file, a folder of chapters, or - for standard input.",
)
@click.argument("story", required=False, type=click.Path(path_type=Path))
@click.option("--example", is_flag=True, help="Read the short story that comes with Fabula.")
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
@click.option("--rules-only", is_flag=True, help="Read by rules alone, without the trained reader.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to FILE, not the screen."
)
def export(
    story: Path | None, example: bool, chart: str, order: str, rules_only: bool, output: Path | None
) -> None:
    """Read STORY and write it as a picture, in SVG."""
    from fabula.api import read as read_story
    from fabula.views.charts import draw_matrix, draw_storyline
    from fabula.views.charts.company import Order
    from fabula.views.overview import Overview

    path = story_path(story, example)
    output = None if output == Path("-") else output
    if output is not None:
        refuse_overwriting(path, output)
    with progress_on_terminal() as progress:
        found = read_story(path, progress=progress, rules_only=rules_only, min_confidence=0)
    draw: Callable[..., str] = draw_storyline if chart == "storyline" else draw_matrix
    write_text(draw(found, Overview(found).title, cast(Order, order)), output)
