"""The library's front door: a file goes in, a Story comes out."""

from __future__ import annotations

import os
from collections.abc import Callable

from fabula.story import Story

Progress = Callable[[str, int, int], None]


def read(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    rules_only: bool = False,
    min_confidence: float = 0.0,
) -> Story:
    """Read the story in a file, or in a folder of chapters, and return all that was found in it.

    ``path`` names a txt, md, docx, html or epub file, a folder of them, or ``-`` for standard input.
    ``progress`` is called as the work goes on with the name of the stage, how much of it is done and how much
    there is; the units are the stage's own. With ``rules_only`` the trained reader is left out, as it is
    wherever it is not installed. A line whose speaker has a confidence below ``min_confidence`` (0 to 1) gets
    no speaker; its ``confidence``, ``by`` and ``evidence`` stay those of the answer not given.

    Raises UnreadableStory where the file cannot be used, NotEnglish where its language is not one Fabula
    reads, ModelMissing where the language model is not installed, and ValueError where ``min_confidence`` is
    not from 0 to 1.
    """
    # The formats and the models load large libraries, so they wait until there is a story to read.
    from fabula.formats import load
    from fabula.models import load as load_models
    from fabula.pipeline import read as read_manuscript
    from fabula.reading.abstention import abstain, check_threshold

    check_threshold(min_confidence)  # before the work rather than after it
    manuscript = load(os.fspath(path))
    story = read_manuscript(manuscript, load_models(rules_only=rules_only), progress=progress)
    return abstain(story, min_confidence)


def trained_reader_installed() -> bool:
    """Return whether ``read`` has the trained reader to read with; without it, it reads by rules alone."""
    from fabula.models import load as load_models

    return load_models().reader is not None
