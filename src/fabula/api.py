"""The library's front door: a file goes in, a Story comes out."""

from __future__ import annotations

import os
from collections.abc import Callable

from fabula.story import Story

Progress = Callable[[str, int, int], None]


def read(path: str | os.PathLike[str], *, progress: Progress | None = None) -> Story:
    """Read the story in a file, or in a folder of chapters, and return all that was found in it.

    ``path`` names a txt, md, docx, html or epub file, a folder of them, or ``-`` for standard input.
    ``progress`` is called as the work goes on with the name of the stage, how much of it is done and how much
    there is; the units are the stage's own.

    Raises UnreadableStory where the file cannot be used, NotEnglish where its language is not one Fabula
    reads, and ModelMissing where the language model is not installed.
    """
    # The formats and the language model load large libraries, so they wait until there is a story to read.
    from fabula.formats import load
    from fabula.models.english import English
    from fabula.pipeline import read as read_manuscript

    return read_manuscript(load(os.fspath(path)), English(), progress=progress)
