"""Reading a document with Fabula: the one place where the scorers meet the program they score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from fabula.corrections import Correction
from fabula.story import CastMember, Story

ReaderName = Literal["network", "rules"]

READERS: tuple[ReaderName, ...] = ("network", "rules")


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: the trained reader (``network``), or the rules alone.

    ``weights`` is a folder of weights to read with in place of those installed.
    """

    name: ReaderName
    weights: Path | None = None


RULES = Reader("rules")


class NoWeights(Exception):
    """The trained reader was asked for, and its weights are not there."""


def installed_readers() -> tuple[ReaderName, ...]:
    """Return who reads by default: the trained reader where its weights are installed, else the rules."""
    from fabula.models import load

    return ("network",) if load(processes=1).reader is not None else ("rules",)


@lru_cache(maxsize=2)
def models_of(reader: Reader, parses: Path | None = None) -> Any:
    """Return a reader's models, loaded once; documents are spread over processes, so a reading takes one.

    With a folder for ``parses`` they are kept there. Raises NoWeights where the trained reader has none.
    """
    from evaluation.parses import KeptParses
    from fabula.models import load

    models = load(rules_only=reader.name == "rules", processes=1, weights=reader.weights)
    if reader.name == "network" and models.reader is None:
        place = f"in {reader.weights}" if reader.weights else "installed"
        raise NoWeights(f"there are no weights of the trained reader {place}")
    return KeptParses(parses, models) if parses else models


def read_text(
    text: str, name: str, cast: Sequence[CastMember] | None, parses: Path | None, reader: Reader = RULES,
    corrections: Sequence[Correction] = (),
) -> Story:  # fmt: skip
    """Read plain text; raises AssertionError if the manuscript's text is not the document's."""
    from fabula.formats import from_text
    from fabula.pipeline import read

    manuscript = from_text(text, path=f"{name}.txt", markdown=False)
    assert manuscript.text == text, f"{name}: the manuscript's text is not the file's"
    return read(manuscript, models_of(reader, parses), cast=cast, corrections=corrections)
