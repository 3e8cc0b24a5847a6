"""Words that begin and end an interlude, from ``data/interludes.toml``."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources


@cache
def pattern(kind: str, name: str) -> re.Pattern[str]:
    """Return the pattern for one of the lists: ``pattern("dream", "waking")``.

    >>> bool(pattern("dream", "waking").search("then she woke."))
    True
    """
    file = resources.files("fabula").joinpath("data", "interludes.toml")
    forms = tomllib.loads(file.read_text(encoding="utf-8"))[kind][name]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
