"""``fabula check``: read a story and give an editor's notes on it; nothing is rewritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

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
from fabula.cli.output import write_bytes, write_text
from fabula.story import Story

if TYPE_CHECKING:
    from fabula.checking.note import Note
    from fabula.checking.silences import Silence

FORMS = {
    "text": "to read (the default)",
    "line": "path:line:column, to jump to",
    "json": "for other programs, and as a baseline",
    "sarif": "SARIF 2.1.0",
    "markdown": "a report",
    "html": "a report as a page",
    "docx": "a copy of the Word document with comments, in the file of --output",
}
FOUND_ERRORS = 1


@click.command(short_help="Read a story and note mechanical slips and slips of dialogue.", epilog=EPILOG)
@story_argument
@example_option
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    help=" ".join(f"{form}: {what}." for form, what in FORMS.items()),
)
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The house style, in place of the fabula.toml nearest above the story.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Show only what is new since a check whose JSON is in FILE.",
)
@click.option(
    "--silence",
    "places",
    multiple=True,
    metavar="PLACE",
    help="Silence the notes there (12:5, or 'ch. 2, ¶ 14', as shown) for good, in "
    "STORY.silences.toml; may be given more than once.",
)
@click.option("--reason", default="", metavar="TEXT", help="Why what --silence names is as it should be.")
@click.option(
    "--word-list", is_flag=True, help="Print the names of people and places, for a spelling checker."
)
@rules_option
@corrections_option
@output_option
def check(
    story: Path | None,
    example: bool,
    form: str,
    config: Path | None,
    baseline: Path | None,
    places: tuple[str, ...],
    reason: str,
    word_list: bool,
    rules_only: bool,
    no_corrections: bool,
    output: Path | None,
) -> int:
    """Read STORY and note what an editor would; the exit code is 1 where there is an error among it."""
    from fabula.checking.baseline import load_baseline, new_since
    from fabula.checking.engine import left_out
    from fabula.checking.house import house_of

    path = story_path(story, example)
    _check_places(path, example, places, reason)
    output = _output(path, form, output)
    # All that can be refused is read before the story, which takes its time.
    house = house_of(path, config)
    known = load_baseline(baseline) if baseline else ()
    found = read_story(path, rules_only, corrections=not no_corrections)
    if word_list:
        from fabula.checking.words import word_list as words_of

        write_text(words_of(found), output)
        return 0
    if silent := left_out(house.settings):
        click.echo(f"Left out, as harper-py is not installed: {', '.join(silent)}.", err=True)
    notes = house.all_notes(found)
    if places:
        house = replace(house, silences=_silence(path, found, notes, places, reason))
    notes = house.unsilenced(found, notes)
    notes = new_since(found.text, notes, known) if known else notes
    if form == "docx" and output is not None:
        _write_copy(path, found, notes, output)
    else:
        write_text(_written(found, notes, form), output)
    return FOUND_ERRORS if any(note.level == "error" for note in notes) else 0


def _check_places(path: Path, example: bool, places: tuple[str, ...], reason: str) -> None:
    """Raise UsageError where the places to silence, or the reason, are of no use in any story."""
    from fabula.file_places import may_be_place

    if reason and not places:
        raise click.UsageError("--reason says why --silence is right: give both.")
    if places and (example or path == Path("-")):
        raise click.UsageError(
            "--silence keeps its answers beside a story of yours: give a file or a folder."
        )
    for place in places:
        if not may_be_place(place):
            raise click.BadParameter(
                f"{place!r} is no place such as 12:5, or 'ch. 2, ¶ 14'.", param_hint="--silence"
            )


def _output(path: Path, form: str, output: Path | None) -> Path | None:
    output = output_file(path, output)
    if form == "docx" and (output is None or path.suffix.lower() != ".docx"):
        raise click.UsageError(
            "--format docx writes a copy of a .docx STORY, with comments: give its name with --output."
        )
    return output


def _silence(
    path: Path, story: Story, notes: Sequence[Note], wanted: Sequence[str], reason: str
) -> tuple[Silence, ...]:
    """Add the notes at some places to the file beside the story; raises UsageError where there are none."""
    from fabula.checking.context import context_of
    from fabula.checking.silences import Silence, add_silences, file_beside
    from fabula.file_places import Places

    places = Places(story.manuscript)
    silences: list[Silence] = []
    for name in wanted:
        there = [note for note in notes if places.is_named(note.span.start, name)]
        if not there:
            raise click.UsageError(f"There is no note at {name} to silence.")
        silences += [Silence(context_of(story.text, note), reason) for note in there]
    return add_silences(file_beside(path), silences)


def _write_copy(path: Path, story: Story, notes: Sequence[Note], output: Path) -> None:
    from fabula.checking.forms.docx import commented

    write_bytes(commented(path.read_bytes(), story, notes), output)


def _written(story: Story, notes: Sequence[Note], form: str) -> str:
    from fabula.checking.forms import html, json, line, markdown, sarif, text

    forms = {"text": text, "line": line, "json": json, "sarif": sarif, "markdown": markdown, "html": html}
    return forms[form].dumps(story, notes)  # type: ignore[no-any-return]
