"""One space follows some sentences and two follow others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.evenness import uneven
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
WHOLE = True
_NO_ABBREVIATION = r"(?<=[a-z]{3}[.!?])(?<!Mrs.)(?<!Hon.)(?<!Rev.)(?<!Messrs.)(?<!Esq.)(?<!Capt.)(?<!Col.)"
_FORMS = {
    "one space": re.compile(rf"[.!?]{_NO_ABBREVIATION} (?=[A-Z])"),
    "two spaces": re.compile(rf"[.!?]{_NO_ABBREVIATION}  (?=[A-Z])"),
}


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for the story, on the first of the rarer."""
    places = {
        form: [Span(m.start() + 1, m.end()) for m in draft.find(pattern)] for form, pattern in _FORMS.items()
    }
    yield from uneven("The spaces between sentences", places)


FLAGS = ["She ran. He ran. They ran. It rained. Nobody won.⟦  ⟧Everybody was wet."]
ALLOWS = ["She ran. He ran. It rained.", "She ran.  He ran.  It rained."]
