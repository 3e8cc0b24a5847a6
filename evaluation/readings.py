"""Reading a document with Fabula: the one place where the scorers meet the program they score."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from fabula.story import CastMember, Story


@lru_cache(maxsize=1)
def _models(parses: Path | None) -> Any:
    """Return the models, loaded once; documents are what is spread over processes, so a reading takes one."""
    from evaluation.parses import KeptParses
    from fabula.models.english import English

    return KeptParses(parses, English(processes=1)) if parses else English(processes=1)


def read_text(text: str, name: str, cast: Sequence[CastMember] | None, parses: Path | None) -> Story:
    """Read plain text; raises AssertionError if the manuscript's text is not the document's."""
    from fabula.formats import from_text
    from fabula.pipeline import read

    manuscript = from_text(text, path=f"{name}.txt", markdown=False)
    assert manuscript.text == text, f"{name}: the manuscript's text is not the file's"
    return read(manuscript, _models(parses), cast=cast)
