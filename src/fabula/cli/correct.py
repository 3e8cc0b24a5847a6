"""``fabula correct``: the author's word on a story, kept beside it and taken as given from then on."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fabula.cli.options import EPILOG, read_story, rules_option, tell_of_lost_corrections
from fabula.cli.output import write_text

if TYPE_CHECKING:
    from fabula.cli.typed import Options

LAST = "last"


@click.command(
    short_help="Put right what was read wrongly: it is remembered, and read on from.",
    epilog=EPILOG,
)
@click.argument("words", nargs=-1, metavar="STORY KIND WORDS...")
@click.option("--place", default="", metavar="WORDS", help="Where a scene is; none where nothing tells.")
@click.option("--time", default="", metavar="WORDS", help="When a scene is; none where nothing tells.")
@click.option("--with", "present", multiple=True, metavar="NAME", help="Who is there in a scene.")
@click.option("--without", "absent", multiple=True, metavar="NAME", help="Who is not.")
@click.option("--as", "named", default="", metavar="NAME", help="Who it is that is split from somebody.")
@click.option("--new", is_flag=True, help="A name may be that of somebody Fabula did not find.")
@click.option("--reason", default="", metavar="TEXT", help="Why, as a note to yourself.")
@click.option("--list", "listed", is_flag=True, help="List what you have corrected.")
@click.option(
    "--undo", is_flag=False, flag_value=LAST, metavar="[N]", help="Take back the last, or number N of --list."
)
@rules_option
def correct(
    words: tuple[str, ...],
    place: str,
    time: str,
    present: tuple[str, ...],
    absent: tuple[str, ...],
    named: str,
    new: bool,
    reason: str,
    listed: bool,
    undo: str | None,
    rules_only: bool,
) -> None:
    """Read STORY and keep, beside it, what you say of it; every later reading takes that as given.

    A PLACE is LINE:COLUMN, as editors count, or as other commands name it: 'ch. 2, ¶ 14', or with the column
    'ch. 2, ¶ 14:33' ('ch 2, p 14:33' is the same). A LINE of dialogue is a PLACE or some words of it. KIND is

    \b
    speaker LINE NAME              who says a line
    addressees LINE [NAME...]      to whom it is said
    all-lines NAME NAME            all that was given to the one, the other says
    mention PLACE NAME             whom "she" or "the old man" means there
    rename NAME NEW-NAME           what somebody is called
    merge NAME INTO-NAME           two are one; a PLACE for NAME where several are called so
    split NAME WHAT... --as NAME   some of the names or PLACEs of one are another's
    not-a-person NAME              a place, a ship, a thing
    alias NAME OTHER-NAME          what somebody is also called
    pronouns NAME SHE/HER          what somebody goes by
    scene NUMBER --place ...       where and when a scene is, and who is there
    new-scene PLACE                a scene begins with the paragraph there
    no-new-scene NUMBER            with this scene none begins: the one before goes on
    relation NAME NAME KIND        romantic, family, friends, allies, enemies, work or none
    no-claim PLACE                 nobody claims what stands there
    """  # noqa: D301 (the mark by which click keeps lines as they are)
    from fabula.cli.typed import USAGE, Options

    path, kind, rest = _asked(words, listed or undo is not None)
    if listed:
        write_text(_listed(path), None)
    elif undo is not None:
        write_text(_undone(path, undo), None)
    elif kind not in USAGE:
        close = get_close_matches(kind, USAGE, n=1)
        meant = f" Did you mean {close[0]!r}?" if close else f" It is one of {', '.join(USAGE)}."
        raise click.UsageError(f"{kind!r} is nothing to correct.{meant}")
    else:
        options = Options(place.strip(), time.strip(), present, absent, named, new, reason)
        write_text(_kept(path, kind, rest, options, rules_only), None)


def _asked(words: tuple[str, ...], alone: bool) -> tuple[Path, str, tuple[str, ...]]:
    """Return the story, the kind and what follows it; ``alone`` where the story is all that is needed."""
    if not words or not words[0]:
        raise click.UsageError("Which story? Give a file or a folder.")
    path, kind, rest = Path(words[0]), *(words[1:2] or ("",)), words[2:]
    if path == Path("-"):
        raise click.UsageError("Corrections are kept beside a story of yours: give a file or a folder.")
    if alone and kind:
        raise click.UsageError("--list and --undo stand alone: fabula correct STORY --undo.")
    if not alone and not kind:
        raise click.UsageError("Correct what? For example: speaker 12:5 Maud, or --list.")
    return path, kind, rest


def _kept(path: Path, kind: str, words: tuple[str, ...], options: Options, rules_only: bool) -> str:
    from fabula.cli.typed import check_typed, corrections_in
    from fabula.cli.wording import told
    from fabula.corrections import add, corrections_path

    check_typed(kind, words, options)  # a novel takes a minute to read
    story = read_story(path, rules_only)
    found = corrections_in(story, kind, words, options)
    file = corrections_path(path)
    added = add(file, *found)
    said = "".join(f"{told(one)}\n" for one in found)
    return f"{said}{'Kept' if added else 'Already'} in {file.name}.\n"


def _listed(path: Path) -> str:
    from fabula.api import corrections_of, stale_corrections
    from fabula.cli.wording import told

    corrections = corrections_of(path)
    if not corrections and not path.exists():
        raise click.UsageError(f"{path} does not exist; check the name.")
    if not corrections:
        tell_of_lost_corrections(path)
        return "Nothing is corrected.\n"
    stale = stale_corrections(path)
    lines = []
    for number, one in enumerate(corrections):
        reason = f"  ({one.reason})" if one.reason else ""
        gone = "  [the story has no such thing any more]" if number in stale else ""
        lines.append(f"{number + 1:3}  {told(one)}{reason}{gone}\n")
    return "".join(lines)


def _undone(path: Path, which: str) -> str:
    from fabula.cli.wording import told
    from fabula.corrections import corrections_path, undo

    if which != LAST and not (which.isdecimal() and int(which) > 0):
        raise click.BadParameter(f"{which!r} is no number of --list.", param_hint="--undo")
    index = -1 if which == LAST else int(which) - 1
    return f"Taken back: {told(undo(corrections_path(path), index))}\n"
