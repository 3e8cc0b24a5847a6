"""``fabula ask``: read a story and answer a question about it with passages."""

from __future__ import annotations

from pathlib import Path

import click

from fabula.asking.question import KINDS
from fabula.cli.options import (
    EPILOG,
    corrections_option,
    example_option,
    output_file,
    output_option,
    read_story,
    rules_option,
    story_path,
)
from fabula.cli.output import print_text, write_file, write_text


@click.command(
    short_help="Read a story and answer a question: who knows, who told whom, where is ...",
    epilog=EPILOG,
)
@click.argument("words", nargs=-1, metavar="STORY QUESTION...")
@example_option
@click.option(
    "--at",
    metavar="PLACE",
    help="Up to the end of chapter:3 or scene:5, or up to an offset; all of the story by default.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text: passages to look at (the default). json: the same for other programs.",
)
@click.option("--all", "everything", is_flag=True, help="Show every answer.")
@rules_option
@corrections_option
@output_option
def ask(
    words: tuple[str, ...],
    example: bool,
    at: str | None,
    form: str,
    everything: bool,
    rules_only: bool,
    no_corrections: bool,
    output: Path | None,
) -> None:
    """Read STORY and answer QUESTION with the passages that tell.

    QUESTION is a plain sentence, or one of:

    \b
    who NAME                 who somebody is: names, pronouns, lines, what they are to others
    who-knows WORDS          who knows of something, and how they came to
    what-knows NAME [WORDS]  what somebody knows
    told NAME NAME [WORDS]   what the one has told the other
    where NAME               where somebody is
    believes NAME [WORDS]    what somebody believes, and whether it is so
    feels NAME [NAME]        what somebody feels, and toward whom
    says NAME [WORDS]        what somebody says
    search WORDS             what is told and said about something
    """  # noqa: D301 (the mark by which click keeps lines as they are)
    named, question = ("", words) if example else ("".join(words[:1]), words[1:])
    path = story_path(Path(named) if named else None, example)
    if not any(map(str.isalnum, "".join(question))) or (len(question) == 1 and question[0].strip() in KINDS):
        raise click.UsageError('Ask what? For example: who-knows "the fire", or "Where is Maggie?".')
    output = output_file(path, output)
    found = read_story(path, rules_only, corrections=not no_corrections)
    from fabula.asking import ask as ask_story
    from fabula.views.answers import AnswersView
    from fabula.views.terminal import plain

    view = AnswersView(found, ask_story(found, question, at))
    if form == "json":
        write_text(view.json(), output)
    elif output is None:
        print_text(view.page(everything))
    else:
        write_file(plain(view.page(everything)), output)
