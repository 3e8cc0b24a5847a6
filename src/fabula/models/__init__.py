"""Models: what was trained elsewhere and is only asked here, the parser of English and the trained reader."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from fabula.models.ahead import EnglishAhead
from fabula.models.english import Progress, Tokens
from fabula.models.reader.network import Reader, find_weights
from fabula.models.reader.remembering import RememberingReader
from fabula.span import Span

__all__ = ["Models", "load"]

# Stretches of pairs that are remembered for each chunk: they are scored three times, and asked for again.
STRETCHES = 8


@dataclass(frozen=True)
class Models:
    """The models a story is read with; ``reader`` is None where rules alone are to read."""

    english: EnglishAhead
    reader: Reader | None = None

    def parse(
        self, text: str, paragraphs: Sequence[Span], progress: Progress | None = None,
        speech: Sequence[Span] = (),
    ) -> Tokens:  # fmt: skip
        """Return the tokens of the paragraphs, as ``English.parse`` does."""
        return self.english.parse(text, paragraphs, progress, speech)

    def ahead(self) -> AbstractContextManager[None]:
        """Load meanwhile, on a process of its own where there may be one, what parses the next text."""
        return self.english.ahead()


def load(
    rules_only: bool = False, processes: int | None = None, weights: Path | None = None, keep: int = 0
) -> Models:
    """Return the models, with the trained reader unless rules alone are asked for or no weights are there.

    ``weights`` is a folder of weights to read with in place of those in the package. ``keep`` is for programs
    that read a story again and again as it is edited: how many chunks (some 1,000 words each, a megabyte with
    the trained reader) are remembered, so that only what changed is read anew.
    """
    folder = None if rules_only else find_weights(weights)
    reader = None
    if folder is not None:
        reader = RememberingReader(folder, keep * STRETCHES) if keep else Reader(folder)
    return Models(EnglishAhead(processes, reader, keep), reader)
