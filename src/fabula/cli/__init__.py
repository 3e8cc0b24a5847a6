"""The command line: ``fabula`` and what it says when something goes wrong.

Exit codes: 0 fine; 1 ``check`` found something at error level; 2 the input or the options could not be used
(one line on standard error says what and what to do); 130 interrupted.
"""

from __future__ import annotations

import os
import sys
import traceback
import warnings
from collections.abc import Sequence
from pathlib import Path

import click

from fabula.cli.ask import ask
from fabula.cli.check import check
from fabula.cli.correct import correct
from fabula.cli.export import export
from fabula.cli.open import open_story
from fabula.cli.output import STORY_SUFFIXES
from fabula.cli.read import read
from fabula.errors import FabulaError
from fabula.interrupts import INTERRUPTED, is_interrupt
from fabula.version import __version__

UNUSABLE = 2


class _Commands(click.Group):
    """The commands; a story where a command should stand is told from a command mistyped."""

    def resolve_command(
        self, context: click.Context, words: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the name of the command, the command, and what follows; raises UsageError."""
        if self.get_command(context, words[0]) is None and _is_story(words[0]):
            raise click.UsageError(f"To read {words[0]}, say: fabula read {words[0]}.", context)
        return super().resolve_command(context, words)


def _is_story(word: str) -> bool:
    return Path(word).suffix.lower() in STORY_SUFFIXES or os.path.exists(word)


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Your story stays on this machine.",
)
@click.version_option(__version__, message="fabula %(version)s")
@click.pass_context
def fabula(context: click.Context) -> None:
    """Read a story the way a careful reader does: who is there, and who says each line to whom."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


fabula.add_command(read)
fabula.add_command(ask)
fabula.add_command(check)
fabula.add_command(export)
fabula.add_command(open_story)
fabula.add_command(correct)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; ``arguments`` are those of the process by default."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # warnings are for developers; a writer gets one clear line or none
    try:
        code = _run(arguments)
        _flush()
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_left()
    except click.UsageError as error:
        return _refuse(f"{_stopped(error.format_message())} See '{_command(error)} --help'.")
    except click.ClickException as error:
        return _refuse(error.format_message())
    except FabulaError as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(_told(error))
    except Exception as error:
        return INTERRUPTED if is_interrupt(error) else _refuse(_fault(error))
    return code


def _run(arguments: Sequence[str] | None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a character the terminal cannot show is no reason to stop
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["help"]:  # fabula help read
        arguments = [*arguments[1:], "--help"]
    try:
        code = fabula.main(args=list(arguments), prog_name="fabula", standalone_mode=False)
    except SystemExit:  # click's own answer to a closed pipe
        return _reader_left()
    return code if isinstance(code, int) else 0


def _flush() -> None:
    """Meet a closed pipe or a full disk here, where it can be told, and not while Python shuts down."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _reader_left() -> int:
    """End quietly: whoever read the output has seen enough."""
    _discard_output(unwritable=True)
    return 0


def _refuse(message: str) -> int:
    _discard_output()
    line = _stopped(" ".join(message.split()))
    if sys.stderr is not None:
        sys.stderr.write(f"fabula: {line}\n")
    return UNUSABLE


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."


def _discard_output(unwritable: bool = False) -> None:
    """Let go of output that cannot be written, or Python would try again, and complain, as it shuts down."""
    try:
        _flush()
    except OSError:
        unwritable = True
    if unwritable:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _command(error: click.UsageError) -> str:
    return error.ctx.command_path if error.ctx else "fabula"


def _told(error: OSError) -> str:
    what = error.strerror or str(error)
    return f"{error.filename}: {what}." if error.filename else f"could not write the output: {what}."


def _fault(error: Exception) -> str:
    """Tell of a fault of ours in one line; FABULA_DEBUG asks for the whole of it."""
    if os.environ.get("FABULA_DEBUG"):
        traceback.print_exc()
    return (
        f"this is a fault in Fabula, not in your story ({type(error).__name__}: {error}). "
        "Set FABULA_DEBUG=1 to see where it happened, and please report it."
    )
