"""Ellipses are written in more than one way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.evenness import uneven
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
WHOLE = True
_FORMS = {
    "…": re.compile(r"…"),
    "...": re.compile(r"(?<!\.)\.{3,4}(?!\.)"),
    ". . .": re.compile(r"(?<!\.)\.(?:[ \u00a0]\.){2,3}(?![ \u00a0]?\.)"),
}


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for the story, on the first of those in the rarer ways."""
    places = {form: [Span(*m.span()) for m in draft.find(pattern)] for form, pattern in _FORMS.items()}
    yield from uneven("Ellipses", places)


FLAGS = ["“I thought… no.” She sat… down… slowly…\n\n“You thought⟦...⟧ what?”"]
ALLOWS = ["“I thought… no.” She sat down…", "“I thought... no.” She sat down. . ."]
