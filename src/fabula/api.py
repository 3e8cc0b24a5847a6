"""The library's front door: a file goes in, a Story comes out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from fabula.callbacks import Hear, Progress
from fabula.corrections import Correction
from fabula.manuscript import Manuscript
from fabula.story import CastMember, Story

KEPT = 400  # chunks of some 1,000 words that a rereader remembers: the longest of novels


def read(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    rules_only: bool = False,
    min_confidence: float = 0.0,
    corrections: bool = True,
) -> Story:
    """Read the story in a file, or in a folder of chapters, and return all that was found in it.

    ``path`` names a txt, md, docx, odt, html or epub file, a folder of them, or ``-`` for standard input.
    ``progress`` is called as the work goes on with the name of the stage, how much of it is done and how much
    there is; the units are the stage's own. With ``rules_only`` the trained reader is left out, as it is
    wherever it is not installed. A line whose speaker has a confidence below ``min_confidence`` (0 to 1) gets
    no speaker; its ``confidence``, ``by`` and ``evidence`` stay those of the answer not given. What the file
    of ``corrections`` beside the story says is taken as given, unless it is to be left out; see
    ``fabula.corrections``. The story's ``stale_corrections`` are those that match nothing in it any more.

    Raises UnreadableStory where the file cannot be used, NotEnglish where its language is not one Fabula
    reads, ModelMissing where the language model is not installed, UnusableCorrections where the corrections
    cannot be read, and ValueError where ``min_confidence`` is not from 0 to 1.
    """
    # The formats and the models load large libraries, so they wait until there is a story to read.
    from fabula.models import load as load_models
    from fabula.reading.speech.abstention import abstain, check_threshold

    check_threshold(min_confidence)  # before the work rather than after it
    models = load_models(rules_only=rules_only)
    with models.ahead():
        from fabula.formats import load
        from fabula.garbage import uncollected
        from fabula.pipeline import read as read_manuscript

        told = corrections_of(path) if corrections else ()
        manuscript = load(os.fspath(path))
        with uncollected():
            story = read_manuscript(manuscript, models, progress=progress, corrections=told)
    return abstain(story, min_confidence)


class Rereader:
    """Reads one story as ``read`` does, again and again, and remembers what it read of every stretch.

    After an edit it has only what changed to read, and after a correction of an unchanged text only what the
    correction may change. Both methods raise what ``read`` raises.
    """

    def __init__(self, path: str | os.PathLike[str], *, rules_only: bool = False) -> None:
        from fabula.models import load as load_models
        from fabula.reading.earlier import Earlier

        self._path = path
        self._models = load_models(rules_only=rules_only, keep=KEPT)
        self._earlier = Earlier()

    def load(self) -> Manuscript:
        """Return the text as it is now, and its parts: of a novel in a moment, for nothing in it is read."""
        from fabula.formats import load

        return load(os.fspath(self._path))

    def read(
        self,
        manuscript: Manuscript | None = None,
        corrections: Sequence[Correction] | None = None,
        progress: Progress | None = None,
        hear: Hear | None = None,
    ) -> Story:
        """Read the story; by default as it is now, and with the corrections that are beside it.

        ``hear`` is called with the story's people and lines alone, as soon as they are known.
        """
        from fabula.garbage import uncollected
        from fabula.pipeline import read as read_manuscript

        told = corrections_of(self._path) if corrections is None else corrections
        text = manuscript or self.load()
        with uncollected():
            return read_manuscript(
                text, self._models, progress=progress, corrections=tuple(told), earlier=self._earlier,
                hear=hear,
            )  # fmt: skip

    def chunks(self, manuscript: Manuscript) -> list[range]:
        """Return, by their numbers, the paragraphs of a text that are parsed in one go."""
        from fabula.models.chunks import chunks_of

        return chunks_of(manuscript.text, manuscript.paragraphs)

    def skim(
        self, manuscript: Manuscript, cast: Sequence[CastMember], corrections: Sequence[Correction]
    ) -> Story:
        """Read no more of a short text than its people and lines; nobody else is in it than the cast.

        What the last reading found is not forgotten over it, and what is parsed for it stays known.
        """
        from fabula.garbage import uncollected
        from fabula.pipeline import read_people

        with uncollected():
            account, _ = read_people(
                manuscript, self._models, cast, lambda stage, done, total: None, corrections
            )
        return Story(manuscript, account.characters, account.quotes, (), ())


def corrections_of(path: str | os.PathLike[str]) -> tuple[Correction, ...]:
    """Return the author's corrections of the story at a path; raises UnusableCorrections."""
    from fabula.corrections import corrections_path, load

    return () if os.fspath(path) == "-" else load(corrections_path(Path(path)))


def stale_corrections(path: str | os.PathLike[str]) -> tuple[int, ...]:
    """Return the numbers, from 0, of the corrections whose places or names the text does not have any more.

    The text alone is asked, so that it takes no time; raises what ``read`` does where that cannot be done.
    """
    from fabula.formats import load

    return _stale(corrections_of(path), load(os.fspath(path)))


def corrections_left_behind(
    path: str | os.PathLike[str], manuscript: Manuscript | None = None
) -> Path | None:
    """Return the file of corrections that tells of a story as it was called before, None where none does.

    That is one beside a story without corrections, whose own story is gone, and most of which this text has.
    The text is that of ``manuscript``, by default the one at the path, and then raises what ``read`` does.
    """
    from fabula.corrections import UnusableCorrections, corrections_path
    from fabula.corrections.file import SUFFIX, load
    from fabula.formats import load as load_story

    own = corrections_path(Path(path))
    if os.fspath(path) == "-" or own.exists():
        return None
    for file in sorted(own.parent.glob(f"*{SUFFIX}")):
        if file.with_name(file.name.removesuffix(SUFFIX)).exists():
            continue
        try:
            told = load(file)
        except UnusableCorrections:
            continue
        manuscript = manuscript or load_story(os.fspath(path))
        if 2 * len(_stale(told, manuscript)) < len(told):
            return file
    return None


def _stale(corrections: Sequence[Correction], manuscript: Manuscript) -> tuple[int, ...]:
    from fabula.corrections.facts import settle
    from fabula.reading.quotation.quotes import find_quotes

    lines = [quotation.span for quotation in find_quotes(manuscript)]
    return settle(corrections, manuscript, lines).stale


def trained_reader_installed() -> bool:
    """Return whether ``read`` has the trained reader to read with; without it, it reads by rules alone."""
    from fabula.models import load as load_models

    return load_models().reader is not None
