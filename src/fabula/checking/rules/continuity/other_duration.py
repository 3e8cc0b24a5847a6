"""Somebody has been at something for more or fewer years than before: "forty-one years", "twenty-eight"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.numbers import written_number
from fabula.reading.times import number_of
from fabula.span import Span

LEVEL = "suggestion"
APART = 120  # characters between two stretches of time below which they are told side by side
LEAST = 2  # years; fewer are often rounded
_HAVING = frozenset({"had", "have", "has", "'d", "'ve", "'s"})
_BEING = frozenset({"been", "worked", "served", "kept", "taught"})  # what one does only one of for years
_WORKING = frozenset({"worked", "served", "taught"})  # also with no "has"
_HERE = frozenset({"here", "there"})
_ROUGH = re.compile(
    r"\b(?:about|almost|nearly|over|some|than|every|first|next|another|more|least|thousand)\b", re.I
)


@cache
def _told() -> re.Pattern[str]:
    number = rf"(?P<number>{written_number(least=3)}|\d{{1,2}})"
    return re.compile(
        rf"\b(?:for|in|these|been|here|there|together|for the (?:last|past)|an? \w+ for) {number} years\b"
        r"(?! (?:ago|old|older|younger|later|before|to|from|of age))",
        re.IGNORECASE,
    )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each number of years that is not the first told of a person."""
    narration = draft.narration
    if narration is None:
        return
    seen: list[Look] = []
    for look in _stretches(draft, narration):
        before = [one for one in seen if of_one(draft, one, look)]
        near = [one for one in before if APART < look.span.start - one.span.end < REACH]
        if near and not any(_agree(one, look) for one in before):
            message = f"“{look.word}” here, and “{near[-1].word}” before: the same person?"
            yield Finding(look.span, message, see=(near[-1].span,))
        seen.append(look)


def _agree(one: Look, other: Look) -> bool:
    return abs(int(min(one.values)) - int(min(other.values))) <= 1


def _stretches(draft: Draft, narration: Narration) -> Iterator[Look]:
    """Yield for how many years somebody has been at something."""
    for match in draft.find(_told()):
        years = int(number_of(match["number"].lower()))
        if years < LEAST or _ROUGH.search(draft.text, max(0, match.start() - 12), match.end()):
            continue
        span = Span(*match.span())
        person = _whose(narration, narration.tokens_in(span))
        look = look_at(draft, narration, person, span, frozenset({str(years)})) if person >= 0 else None
        if look is not None:
            yield look


def _whose(narration: Narration, covered: range) -> int:
    """Return who has been at something for so long, as a token, or -1."""
    tokens = narration.tokens
    at = covered[0] if covered else -1
    for _ in range(5 if covered else 0):
        at = tokens.head[at]
        has = any(tokens.lower[child] in _HAVING for child in tokens.children[at])
        stays = has and _HERE & {tokens.lower[child] for child in tokens.children[at]}
        if (has and tokens.lower[at] in _BEING) or tokens.lower[at] in _WORKING or stays:
            return narration.doer_of(at)
    return -1


FLAGS = [
    "Ivo had worked underground for forty-one years. “Well?” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 8
    + "\n\nIvo had been down there ⟦for twenty-eight years⟧.",
]
ALLOWS = [
    "Ivo had worked underground for forty-one years. “Well?” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 8
    + "\n\nAnna had been down there for twenty-eight years.",
    "Ivo had worked underground for forty-one years. “Well?” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 8
    + "\n\nIvo had been down there for forty-one years.",
]
