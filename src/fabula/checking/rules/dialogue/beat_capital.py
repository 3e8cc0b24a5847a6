"""Speech has ended, and the sentence of what is done after it begins small."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.rules.dialogue.comma_before_beat import is_deed
from fabula.span import Span

LEVEL = "error"
_BEAT = re.compile(r"\s+(?P<letter>[hst])(?:e|he|hey)\s+(?P<verb>[a-z]+)(?=[\s.,])(?!\s+in\b)")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the small letter, where the verb is one of doing."""
    for line in draft.lines:
        stop = draft.text[line.inner.end - 1]
        if stop not in ".?!":
            continue
        beat = _BEAT.match(draft.text, line.after.start, line.after.end)
        if beat is not None and is_deed(beat["verb"], likely=stop == ".") and line.quote.kind == "speech":
            letter = Span(*beat.span("letter"))
            yield Finding(letter, "A new sentence begins here, with a capital.", beat["letter"].upper())


FLAGS = ["“I know.” ⟦h⟧e closed the door.", "“Who is it?” ⟦s⟧he picked up the lamp."]
ALLOWS = [
    "“I know.” He closed the door.",
    "“Who is it?” she asked, and picked up the lamp. “Who?” she breathed.",
    "“Who is it?” he put in. “Who?” she broke in quickly.",
]
