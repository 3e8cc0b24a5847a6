"""It is another time of year than before: "a May morning", later "it was November", or snow in July."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from fabula.checking.draft import Draft
from fabula.checking.elapsed import are_told_as_they_happen, times_told
from fabula.checking.note import Finding
from fabula.reading.times import MONTHS
from fabula.span import Span

LEVEL = "suggestion"
APART = 3  # months between two times of the year beyond which they are of two seasons
YEAR = 12
_SEASONS = {
    "spring": 4, "summer": 7, "midsummer": 6, "autumn": 10, "winter": 1, "midwinter": 12, "harvest": 8,
    "haymaking": 7, "christmas": 12, "easter": 4,
}  # fmt: skip
_WHEN = "|".join([*(month.capitalize() for month in MONTHS), *_SEASONS, "Christmas", "Easter"])
_NOW = re.compile(
    rf"\b(?:[Ii]t (?:was|is)|[Ii]t[’']s|[Tt]hat was) (?:now |only |still |just |already |nearly |almost )?"
    rf"(?:(?:an?|the|early|late|mid|end of|middle of|first of|last of|beginning of|\w+ week of|\w+ "
    rf"of)[ -]){{0,3}}(?:\w+ )?(?P<when>{_WHEN})\b(?! (?:since|when|before|that))"
    rf"|\b(?:[Oo]n|[Ii]n) (?:an?|the middle of(?: the)?) (?:\w+ )?(?P<in>{_WHEN})\b"
    rf"|\b[Tt]he (?P<sun>{_WHEN}) (?:sun|sunlight|sunshine|heat|wind|night|evening|morning|afternoon|air|day|"
    rf"dusk|dawn|frost|snow)\b"
    rf"|\b(?:on|of) (?:the )?(?:\w+(?:th|st|nd|rd)) of (?P<date>{_WHEN})\b"
)
_SNOW = re.compile(
    r"\b(?:[Ss]now (?:lay|was falling|fell|had fallen|began|covered|on the (?:ground|sill|step|roofs?))|"
    r"(?:in|through|over) the snow\b|"
    r"frost (?:lay|on the)|[Ii]ce on the (?:inside|pond|river|puddles|windows?)|[Ii]t was snowing)\b"
)
_PASSED = re.compile(
    r"\b(?:(?:months?|weeks?|years?|seasons?) (?:later|passed|went|after|on|had)|(?:next|following|"
    r"another) (?:month|week|"
    r"year|spring|summer|autumn|winter)|(?:spring|summer|autumn|winter) came|later|passed|by (?:spring|"
    r"summer|autumn|winter|"
    r"Christmas)|remember\w*|ago)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:had|would|if|like|as|used to|once|every|each|until|till|since|by|last|next)\b|[’']d\b", re.I
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each time of the year that cannot follow the one before it so soon."""
    if not draft.is_short:
        return
    for (before, first), (month, span) in pairwise(sorted(_times(draft), key=lambda one: one[1])):
        away = min((month - before) % YEAR, (before - month) % YEAR)
        between = Span(first.end, span.start)
        if away < APART or _PASSED.search(draft.text, *between) or _shifted(draft, between):
            continue
        here, there = span.of(draft.text), first.of(draft.text)
        yield Finding(span, f"“{here}” here, and “{there}” before: the same season?", see=(first,))


def _shifted(draft: Draft, between: Span) -> bool:
    if draft.is_parted(between) or not are_told_as_they_happen(draft, between):
        return True
    return any(words.unit in ("weeks", "months", "years") for words in times_told(draft, between))


def _times(draft: Draft) -> Iterator[tuple[int, Span]]:
    """Yield the months, from 1, that it is, with the words that tell it; where it snows January."""
    for match in draft.find(_NOW):
        word = next(words for words in match.groupdict().values() if words).lower()
        month = _SEASONS.get(word) or MONTHS.index(word) + 1
        start = max(0, match.start() - 30)
        if not _THEN.search(draft.text[start : match.start()].rpartition(".")[2]):
            yield month, Span(*match.span())
    for match in draft.find(_SNOW):
        if draft.quote_at(match.start()) is None and not _THEN.search(
            draft.text, match.start() - 40, match.start()
        ):
            yield 1, Span(*match.span())


FLAGS = [
    "It was a May morning, and the doors were open. “Well?” said Ida.\n\nIvo sat. ⟦It was November⟧, and "
    "cold.",
]
ALLOWS = [
    "It was a May morning, and the doors were open. “Well?” said Ida.\n\nMonths went by. It was November.",
    "It was a May morning, and the doors were open. “Well?” said Ida.\n\nIvo sat. It was June.",
    "It was a May morning, and the doors were open. “Well?” said Ida.\n\n[line break]\n\nIt was November.",
]
