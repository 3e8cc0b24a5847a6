"""Curly and straight quotation marks, or apostrophes, are mixed, mostly where words were pasted in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.evenness import uneven
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
WHOLE = True
_SHAPES = {
    "Quotation marks": {"curly": re.compile(r"[“”]"), "straight": re.compile(r"(?<!\d)\"")},
    "Apostrophes": {
        "curly": re.compile(r"’(?<=[^\W\d_]’)(?=[^\W\d_])"),
        "straight": re.compile(r"'(?<=[^\W\d_]')(?=[^\W\d_])"),
    },
}


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for marks and one for apostrophes, on the first that is not shaped as most are."""
    for what, shapes in _SHAPES.items():
        places = {shape: [Span(*m.span()) for m in draft.find(pattern)] for shape, pattern in shapes.items()}
        yield from uneven(what, places, draft.settings.style.marks)


FLAGS = ["“I can’t,” she said. “It’s late, and I won’t, and he can’t.”\n\n“You don⟦'⟧t have to.”"]
ALLOWS = ["“I can’t,” she said. “It’s late.”", '"I can\'t," she said. "It\'s late."']
