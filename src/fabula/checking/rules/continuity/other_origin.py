"""Somebody is from another town than before, or was born in another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
_TOWN = r"(?P<{0}>(?-i:(?!In |At |From |And )(?:St\. )?[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?))"
_FROM = re.compile(
    rf"(?:\b(?:was|is|am|were|are)|(?<=\w)[’'](?:s|m|"
    rf"re))\s+(?:originally\s+)?from\s+{_TOWN.format('be')}(?=[.,;!?—]| and\b| originally\b)"
    rf"|\b(?:was|were|been)\s+born\s+(?:and\s+(?:raised|bred)\s+)?in\s+{_TOWN.format('born')}"
    rf"|\b(?:raised|brought\s+up)\s+(?:\w+\s+){{0,3}}in\s+{_TOWN.format('raised')}"
    rf"|\bcomes?\s+(?:originally\s+)?from\s+{_TOWN.format('comes')}(?=[.,;!?—])"
    rf"|\bhail(?:ed|s)\s+from\s+{_TOWN.format('hail')}"
    rf"|\bgr[eo]wn?\s+up\s+in\s+{_TOWN.format('grew')}"
    rf"|\b{_TOWN.format('where')},\s+where\s+(?:he|she|I)\s+(?:came\s+from|was\s+born|grew\s+up)\b",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:back|just|letter|call\w*|parcel|train|telegram|boat|not|n[’']t|never|if)\b", re.IGNORECASE
)
BEFORE = 30  # characters before the words in which they may be taken back


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each town that is not the first of its person."""
    narration = draft.narration
    if narration is None:
        return
    towns = list(_towns(draft, narration))
    for index, now in enumerate(towns):
        before = next(
            (one for one in towns[:index] if not one.values & now.values and of_one(draft, one, now)), None
        )
        if before is not None and now.span.start - before.span.end < REACH:
            message = f"“{now.word}” here, and “{before.word}” before: the same person?"
            yield Finding(now.span, message, see=(before.span,))


def _towns(draft: Draft, narration: Narration) -> Iterator[Look]:
    for match in draft.find(_FROM):
        town = next(words for words in match.groupdict().values() if words)
        span = Span(*match.span())
        person = _whose(narration, span)
        start = max(0, match.start() - BEFORE)
        lead = re.split(r"[.!?\n]", draft.text[start : match.start()])[-1]
        if person >= 0 and town not in draft.named and not _AWAY.search(lead):
            look = look_at(draft, narration, person, span, frozenset({town}))
            if look is not None:
                yield look


def _whose(narration: Narration, span: Span) -> int:
    """Return who is from a town, as a token, or -1."""
    tokens = narration.tokens
    covered = narration.tokens_in(span)
    inside = next((token for token in covered if tokens.lower[token] in ("he", "she", "i")), -1)
    verb = next((token for token in covered if tokens.tag[token][0] == "V"), -1)
    if inside >= 0 or verb < 0:
        return inside
    subject = narration.subject_of(verb)
    return narration.subject_of(tokens.head[verb]) if subject < 0 else subject


FLAGS = [
    "Ivo was from Wakefield. “Well?” said Ivo.\n\nIt rained. In ⟦Lille, where he came from⟧, it never rains.",
]
ALLOWS = [
    "Ivo was from Wakefield. “Well?” said Ivo.\n\nIt rained. In Lille, where Anna came from, it never rains.",
    "Ivo was from Wakefield. “Well?” said Ivo.\n\nIt rained. In Wakefield, where he came from, it never "
    "rains.",
]
