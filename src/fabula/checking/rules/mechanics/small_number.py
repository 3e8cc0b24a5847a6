"""A number below ten stands as a figure in the prose; times and measures keep theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
SCOPE = ("narration", "speech", "thought")
_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FIGURE = re.compile(
    r"\b(?:the|these|those|all|my|our|his|her|their|your|for|with|about|only|just|in|after|and|has|have|had|another)"
    r"\s+(?P<figure>[2-9])\s+(?!(?:am|pm|a\.m|p\.m|o'clock|percent|per|km|kg|cm|mm|ft|lbs?|degrees)\b)"
    r"(?:[a-z]+\s+)?(?:[a-z]{2,}s|men|women|children|people)\b"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each small figure that counts things or people."""
    for match in draft.find(_FIGURE):
        word = _WORDS[int(match["figure"])]
        yield Finding(Span(*match.span("figure")), f"In prose a small number is a word: {word}.", word)


FLAGS = ["They had waited for ⟦3⟧ days.", "“I walked home with the ⟦4⟧ lamps,” he said."]
ALLOWS = ["They had waited for three days.", "He lived at number 4, and came at 5 sharp with 6 kg of flour."]
