"""Somebody who may be the same person is taller or shorter than before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import Look, at_odds, owner_of
from fabula.checking.note import Finding
from fabula.reading.times import number_of
from fabula.span import Span

LEVEL = "suggestion"
_HEIGHT = re.compile(
    r"\b(?P<feet>four|five|six|seven)[ -](?:feet|foot)[ -](?P<inches>one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven)\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each height that is not the one told before."""
    for look, before in at_odds(list(_looks(draft)), lambda a, b: a.values == b.values):
        message = f"“{look.word}” here, and “{before.word}” before: the same person?"
        yield Finding(look.span, message, see=(before.span,))


def _looks(draft: Draft) -> Iterator[Look]:
    narration = draft.narration
    if narration is None:
        return
    for match in draft.find(_HEIGHT):
        tokens = narration.tokens_in(Span(*match.span()))
        if not tokens:
            continue
        whose, plain, sex = owner_of(draft, narration, tokens[0])
        inches = number_of(match["inches"].lower()) + 12 * number_of(match["feet"].lower())
        yield Look(frozenset({str(inches)}), match[0], Span(*match.span()), whose, plain, sex)


FLAGS = [
    "Ivo was six feet one. “Well?” said Ivo. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nIvo stood in his socks; he was ⟦six feet four⟧.",
]
ALLOWS = [
    "Ivo was six feet one. “Well?” said Ivo.\n\n" + "It rained. " * 60 + "\n\nThe rope was six feet long.",
    "Ivo was six feet one. “Well?” said Ivo.\n\n" + "It rained. " * 60 + "\n\nAnna was five feet four.",
]
