"""What the commands that read a story have in common: which story, how to read it, where the output goes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from fabula.cli.output import refuse_overwriting
from fabula.cli.progress import progress_on_terminal
from fabula.garbage import uncollected
from fabula.manuscript import Manuscript
from fabula.stories import EXAMPLE
from fabula.story import Story

EPILOG = "STORY is a txt, md, docx, odt, html or epub file, a folder of chapters, or - for standard input."


def _only_one(context: click.Context, parameter: click.Parameter, given: tuple[Path, ...]) -> Path | None:
    """Return the story, None where none is given; raises UsageError where there are several."""
    if len(given) > 1:
        raise click.UsageError(
            f"One story at a time, not {given[0]} and {given[1]}: put a name with spaces in quotation marks, "
            "and chapters in a folder."
        )
    return given[0] if given else None


class _StoryPath(click.Path):
    """A path that has a name: nothing, as of a variable that is not set, is not the folder one is in."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        """Return the path; raises UsageError where it is empty."""
        if not os.fspath(value):
            raise click.UsageError("Which story? The name given is empty.", ctx)
        return super().convert(value, param, ctx)


story_argument = click.argument(
    "story", nargs=-1, metavar="[STORY]", callback=_only_one, type=_StoryPath(path_type=Path)
)
example_option = click.option("--example", is_flag=True, help="Read the short story that comes with Fabula.")
rules_option = click.option(
    "--rules-only", is_flag=True, help="Read by rules alone, without the trained reader."
)
corrections_option = click.option(
    "--no-corrections", is_flag=True, help="Leave out what you have corrected with fabula correct."
)
output_option = click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to FILE, not the screen."
)


def story_path(story: Path | None, example: bool) -> Path:
    """Return the path to read; raises UsageError where there is none, or more than one."""
    if example and story is not None:
        raise click.UsageError("Give either a STORY or --example, not both.")
    if example:
        return EXAMPLE
    if story is None:
        raise click.UsageError("Which story? Give a file or a folder, or --example to try Fabula.")
    return story


def output_file(path: Path, output: Path | None) -> Path | None:
    """Return the file to write, None for the screen; raises UnusableOutput where it must not be written."""
    if output is None or output == Path("-"):
        return None
    refuse_overwriting(path, output)
    return output


def read_story(path: Path, rules_only: bool, min_confidence: float = 0, corrections: bool = True) -> Story:
    """Read the story, with progress on a terminal; standard error says what corrections do not count."""
    from fabula.api import read

    # To the end of the command: looking through all of the story once would take a second of a novel's time.
    click.get_current_context().with_resource(uncollected())
    with progress_on_terminal() as progress:
        story = read(
            path,
            progress=progress,
            rules_only=rules_only,
            min_confidence=min_confidence,
            corrections=corrections,
        )
    if story.stale_corrections and sys.stderr is not None:
        many = "s" if len(story.stale_corrections) > 1 else ""
        numbers = ", ".join(str(number + 1) for number in story.stale_corrections)
        sys.stderr.write(
            f"fabula: the story has nothing any more for what you corrected (number{many} {numbers}): "
            f"see fabula correct {path} --list.\n"
        )
    if corrections:
        tell_of_lost_corrections(path, story.manuscript)
    return story


def tell_of_lost_corrections(path: Path, manuscript: Manuscript | None = None) -> None:
    """Say on standard error where corrections lie that the story had under another name."""
    from fabula.api import corrections_left_behind
    from fabula.corrections import corrections_path

    lost = corrections_left_behind(path, manuscript)
    if lost is not None and sys.stderr is not None:
        sys.stderr.write(
            f"fabula: {lost} seems to be what you corrected here, when the story had another name: "
            f"call it {corrections_path(path).name}, and it counts again.\n"
        )
