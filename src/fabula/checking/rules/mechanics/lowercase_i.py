"""The pronoun *I* is written small."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.span import Span

LEVEL = "error"
SCOPE = ("narration", "speech", "thought")
_SMALL = re.compile(r"(?<![\w.\-'’(*_])i(?:['’](?:m|ll|ve|d)\b|\s+(?P<verb>[a-z]+(?:['’]t)?))")
_USUAL = 5


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each, but none where a story, a song or a title never writes it large."""
    found = [match for match in draft.find(_SMALL) if _is_subject(match)]
    if len(found) > _USUAL and len(found) * 3 > len(re.findall(r"\bI\b", draft.text)):
        return
    small = _set_small(draft)
    for match in found:
        if any(span.start <= match.start() < span.end for span in small):
            continue
        yield Finding(
            Span(match.start(), match.start() + 1), "The pronoun is written with a capital: I.", "I"
        )


def _set_small(draft: Draft) -> list[Span]:
    """Return the verses set off, the titles and their like that have no capital at all."""
    titles = (quote.span for quote in draft.story.quotes if quote.kind == "other")
    return [
        span
        for span in (*draft.story.manuscript.set_off, *titles)
        if not any(letter.isupper() for letter in span.of(draft.text))
    ]


def _is_subject(match: re.Match[str]) -> bool:
    """Say whether a verb follows, which a number, a list or a foreign word does not have."""
    return match["verb"] is None or match["verb"].replace("’", "'") in load_words("verbs_after_i")


FLAGS = ["“I know what ⟦i⟧ saw,” said Noor.", "I know what I saw, and ⟦i⟧'m sure of it."]
ALLOWS = [
    "“I know what I saw,” said Noor.",
    "It was clause (i) of the lease; part i. was void.",
    "I knew the song.\n\n    the tide went out\n    and i am still here\n\nI turned it off.",
    "I knew the song. It was called “i am not your lighthouse” and I hated it.",
]
