"""Words that begin and end an interlude, from ``data/interludes.toml``."""

from __future__ import annotations

import re
from functools import cache

from fabula.reading.lexicon import load_table


@cache
def pattern(kind: str, name: str) -> re.Pattern[str]:
    """Return the pattern for one of the lists: ``pattern("dream", "waking")``.

    >>> bool(pattern("dream", "waking").search("then she woke."))
    True
    """
    forms = load_table("interludes")[kind][name]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
