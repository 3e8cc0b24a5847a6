"""A space stands before a comma, full stop, question mark or other stop that closes up to its word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_SPACED = re.compile(r"(?<=[^\W_])[ \t\u00a0]+([,;:?!]|\.(?!\s*\.))(?=[\s\"”’']|$)")
TWICE = 2  # times a space may slip in after the same word
LONGEST = 30  # letters of a word
_USUAL = 4  # so many in a story, beside the closed ones, and it is the way the story is set


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each, but none where a story is set so, as old books and French ones are."""
    found = list(draft.find(_SPACED))
    if len(found) > _USUAL and len(found) * 100 > draft.text.count(","):
        return
    broken = Counter(_last_word(draft.text, match.start()) for match in found)
    for match in found:
        if broken[_last_word(draft.text, match.start())] <= TWICE:
            yield Finding(Span(*match.span()), f"No space before “{match[1]}”.", match[1])


def _last_word(text: str, end: int) -> str:
    """Return the word before an offset; one that has a space after it again and again has lost a letter."""
    return re.split(r"\s", text[max(0, end - LONGEST) : end])[-1]


FLAGS = [
    "She waited⟦ ,⟧ then knocked, then waited.",
    "“Is anybody there⟦ ?⟧” she said.",
]
ALLOWS = [
    "She waited, then knocked. “Anybody?”",
    "“Well . . . no,” she said. “It was .50 calibre.”",
    "To the caf , and then to the next caf . This caf , she said, was no caf .",
    "Vraiment ? Oui ! Non ; si : peut-être ! Encore ? Jamais ! Enfin !",
]
