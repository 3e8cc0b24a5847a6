"""``fabula export``: read a story and write it as a page, a picture, lines, or a file for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import cast, get_args

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
from fabula.cli.output import write_bytes, write_file, write_text
from fabula.story import Story
from fabula.views.networks import NetworkKind
from fabula.views.scenes import Order

# What each writes, in the words of --help.
FORMS = {
    "html": "the page of fabula open in one file, for any browser",
    "script": "the whole story in parts, NAME: words, as it is read aloud",
    "docx": "a Word document of the whole story, each line in its speaker's colour and under their name",
    "csv": "every line with its speaker, for spreadsheets",
    "parquet": "the same table with types, for pandas, polars and R; needs fabula[parquet]",
    "booknlp": "the tables of BookNLP, as FILE.tokens, FILE.entities and FILE.quotes",
    "tei": "TEI P5, every line and mention marked in the text, the cast, places and scenes before it",
    "storyline": "a line a character, together where they are together",
    "matrix": "characters by scenes",
    "network": "who is tied to whom",
    "arcs": "what each character feels, scene by scene",
    "timeline": "the order of the telling against that of what happened",
    "graphml": "the network for other programs",
    "gexf": "the network for Gephi, where it moves from scene to scene",
}
# Which have a network in them, and which the scenes in an order.
OF_NETWORK = frozenset({"network", "graphml", "gexf"})
OF_ORDER = frozenset({"storyline", "matrix", "arcs", "gexf"})
# What no screen can show, and what to say where no file is named.
FILES = {
    "booknlp": "three files: say with --output how their names begin",
    "docx": "a Word document: give its name with --output",
    "parquet": "what only programs can read: give the name of a file with --output",
}


@click.command(
    short_help="Read a story and write it as a page, a document, a table, a picture or a network.",
    epilog=EPILOG,
)
@story_argument
@example_option
@click.option(
    "--to",
    "form",
    type=click.Choice(list(FORMS)),
    required=True,
    help=" ".join(f"{form}: {what}." for form, what in FORMS.items()),
)
@click.option(
    "--network",
    "kind",
    type=click.Choice(get_args(NetworkKind)),
    help="What ties people in a network: scenes together, lines said to (the default), or lines said of.",
)
@click.option(
    "--order",
    type=click.Choice(get_args(Order)),
    help="The order of the scenes: that of the telling (the default), or of what happened.",
)
@rules_option
@corrections_option
@output_option
def export(
    story: Path | None,
    example: bool,
    form: str,
    kind: str | None,
    order: str | None,
    rules_only: bool,
    no_corrections: bool,
    output: Path | None,
) -> None:
    """Read STORY and write it as a page, a document, a script, a table, a picture in SVG, or a network."""
    from fabula.checking.house import house_of
    from fabula.page import one_file
    from fabula.views.parquet import check_installed

    path = story_path(story, example)
    output = output_file(path, output)
    _refuse_useless("network", kind, form, OF_NETWORK)
    _refuse_useless("order", order, form, OF_ORDER)
    if form in FILES and output is None:
        raise click.UsageError(f"--to {form} writes {FILES[form]}.")
    # What may be refused is refused before the reading.
    house = house_of(path) if form == "html" else None
    if form == "parquet":
        check_installed()
    found = read_story(path, rules_only, corrections=not no_corrections)
    if house is not None:
        write_text(one_file(found, house.notes(found)), output)
    elif form in FILES and output is not None:
        _write_files(found, form, output)
    else:
        write_text(
            _written(
                found, form, cast(NetworkKind, kind or "conversation"), cast(Order, order or "narrative")
            ),
            output,
        )


def _refuse_useless(option: str, given: str | None, form: str, of: frozenset[str]) -> None:
    """Raise UsageError where an option is given that changes nothing of what is written."""
    if given is not None and form not in of:
        names = [name for name in FORMS if name in of]
        raise click.UsageError(
            f"--{option} has no use with --to {form}: it goes with {', '.join(names[:-1])} and {names[-1]}."
        )


def _write_files(story: Story, form: str, output: Path) -> None:
    from fabula.views.docx import word
    from fabula.views.parquet import lines_parquet

    match form:
        case "docx":
            write_bytes(word(story), output)
        case "parquet":
            write_bytes(lines_parquet(story), output)
        case _:
            _write_tables(story, output)


def _write_tables(story: Story, output: Path) -> None:
    from fabula.views.booknlp import tables

    for ending, table in tables(story).items():
        write_file(table, output.with_name(f"{output.name}.{ending}"))


def _written(story: Story, form: str, kind: NetworkKind, order: Order) -> str:
    from fabula.views import graph, page, script, table
    from fabula.views.networks import network_of
    from fabula.views.tei import tei

    match form:
        case "script":
            return script.script(story)
        case "csv":
            return table.lines_csv(story)
        case "tei":
            return tei(story)
        case "graphml":
            return graph.graphml(story, network_of(story, kind))
        case "gexf":
            return graph.gexf(story, network_of(story, kind), order)
        case _:
            return page.chart(story, form, order, kind)
