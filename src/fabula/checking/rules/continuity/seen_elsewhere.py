"""Somebody was in one place at an hour, as one line has it, and seen in another then, as another has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.clash import name_of
from fabula.checking.draft import Draft
from fabula.checking.looks import REACH
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.times import HOURS, find_times
from fabula.span import Span
from fabula.tokens import sentence_around

LEVEL = "suggestion"
HALF = 0.5  # hours around a single hour
_WAS = re.compile(r"\b(?:was|were)\s+(?:\w+\s+){0,2}?(?:at|in|there|here)\b", re.IGNORECASE)
_SAW = re.compile(
    r"\b(?:saw|seen|met|passed|watched|spotted|noticed|heard)\s+(?:your\s+|our\s+|old\s+|young\s+)?"
    r"(?=him\b|her\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\bI (?:stood|sat|waited|walked|was standing|was sitting|was waiting) (?:\w+ )?(?:at|in|by|on|outside)\b"
)
_PLACE = re.compile(
    r"\b(?:at|in|by|on|outside|near|behind|across|through|from|along|go|leave|crossing|out)\b", re.I
)
_TO_MORNING = re.compile(r"\b(?:until|till|to) (?:the |this )?morning\b", re.IGNORECASE)
_HOUR = re.compile(
    r"\b(?:from|until|till|to|past|gone|after|at|before|and|between)\s+(?:gone\s+|past\s+|about\s+|"
    r"half\s+past\s+)?"
    r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)\b",
    re.IGNORECASE,
)
_HOURS = {word: hour for hour, word in enumerate(HOURS, start=1)} | {"midnight": 12, "noon": 12}
_UNSURE = re.compile(r"\b(?:not|never|if|would|n[’']t|may|might|could|like)\b|n[’']t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Stay:
    """Who was somewhere, by id, and from which hour to which, as far as the words of the line tell."""

    who: str
    span: Span
    first: float
    last: float


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the later of two lines that place somebody differently at one hour."""
    narration = draft.narration
    if narration is None:
        return
    stays = list(_stays(draft, narration))
    for seen in [*_sightings(draft, narration), *_own(draft, narration)] if stays else ():
        for stay in stays:
            apart = abs(seen.span.start - stay.span.start) < REACH and not seen.span.overlaps(stay.span)
            if apart and stay.who == seen.who and stay.first <= seen.first <= stay.last:
                first, second = sorted((stay.span, seen.span))
                yield Finding(
                    second, f"{name_of(draft, stay.who)} is elsewhere then, it says before.", see=(first,)
                )
                break


def _stays(draft: Draft, narration: Narration) -> Iterator[_Stay]:
    """Yield who says of whom that they were at a place, for hours that are told."""
    tokens = narration.tokens
    for match in draft.find(_WAS):
        quote = draft.quote_at(match.start())
        covered = narration.tokens_in(Span(*match.span()))
        if quote is None or quote.kind != "speech" or not covered:
            continue
        subject = narration.subject_of(covered[0])
        who = narration.who(subject) if subject >= 0 else None
        sentence = tokens.span(*sentence_around(tokens, covered[0]))
        hours = _hours(draft, Span(match.start(), sentence.end))
        if who is None or _UNSURE.search(draft.text, sentence.start, match.end()) or _asked(draft, sentence):
            continue
        if hours and _TO_MORNING.search(draft.text, match.start(), sentence.end):
            yield _Stay(who, sentence, hours[0], 24.0)
        elif len(hours) > 1:
            yield _Stay(who, sentence, hours[0], hours[-1] if hours[-1] > hours[0] else 24.0)
        elif len(hours) == 1:
            yield _Stay(who, sentence, hours[0] - HALF, hours[0] + HALF)


def _sightings(draft: Draft, narration: Narration) -> Iterator[_Stay]:
    """Yield who was seen at an hour."""
    tokens = narration.tokens
    for match in draft.find(_SAW):
        quote = draft.quote_at(match.start())
        covered = narration.tokens_in(Span(match.start(), match.end() + 1))
        if quote is None or quote.kind != "speech" or not covered:
            continue
        seen = next(
            (t for t in range(covered[0] + 1, min(covered[0] + 6, len(tokens))) if narration.who(t)), -1
        )
        sentence = tokens.span(*sentence_around(tokens, covered[0]))
        hours = _hours(draft, sentence)
        if seen < 0 or len(hours) != 1 or not _PLACE.search(draft.text, match.end(), sentence.end):
            continue
        who = narration.who(seen)
        if who and who != quote.speaker and not _UNSURE.search(draft.text, sentence.start, match.end()):
            yield _Stay(who, sentence, hours[0], hours[0])


def _own(draft: Draft, narration: Narration) -> Iterator[_Stay]:
    """Yield who says where they themselves were at an hour."""
    for match in draft.find(_SELF):
        quote = draft.quote_at(match.start())
        covered = narration.tokens_in(Span(*match.span()))
        if quote is None or quote.kind != "speech" or quote.speaker is None or not covered:
            continue
        sentence = narration.tokens.span(*sentence_around(narration.tokens, covered[0]))
        hours = _hours(draft, Span(match.start(), sentence.end))
        if len(hours) == 1 and not _UNSURE.search(draft.text, sentence.start, match.end()):
            yield _Stay(quote.speaker, sentence, hours[0], hours[0])


def _asked(draft: Draft, sentence: Span) -> bool:
    return "?" in draft.text[sentence.start : sentence.end + 1]


def _hours(draft: Draft, sentence: Span) -> list[float]:
    """Return the hours told in a sentence, in its order."""
    found = {
        match.start("hour"): float(_HOURS[match["hour"].lower()])
        for match in _HOUR.finditer(draft.text, *sentence)
    }
    for words in find_times(draft.text, *sentence):
        inside = any(words.span.start <= at < words.span.end for at in found)
        if words.kind == "clock" and words.hour is not None and not inside:
            found[words.span.start] = words.hour
    return [found[at] for at in sorted(found)]


FLAGS = [
    "“Ben was at church from six until eight,” said Ida. “Ask him.”\n\nIt rained.\n\n"
    "⟦“I saw Ben at the ferry at seven,” said Ana.⟧",
]
ALLOWS = [
    "“Ben was at church from six until eight,” said Ida. “Ask him.”\n\nIt rained.\n\n"
    "“I saw Ben at the ferry at nine,” said Ana.",
    "“Ben was at church from six until eight,” said Ida. “Ask him.”\n\nIt rained.\n\n"
    "“I saw Ivo at the ferry at seven,” said Ana.",
]
