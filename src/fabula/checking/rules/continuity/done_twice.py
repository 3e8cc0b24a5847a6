"""Somebody sits down, or takes off their glasses, hat or coat, who has just done so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.elapsed import has_moved_on
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_table
from fabula.span import Span

LEVEL = "suggestion"
REACH = 1_600  # characters between the two: further apart much may have happened untold
HEDGE = 40  # characters before a deed in which a word may take it back
SURE = 0.8  # confidence from which it is plain whom a pronoun means
_UNREAL = re.compile(
    r"\b(?:not|never|if|would|could|might|may|should|had|have|has|to|let|when|before|until|again|nearly|"
    r"almost|about|ever|once|as|after|while)\b|n[’']t\b|[’']d\b|[?]",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\s(?:\w+\s){0,4}?again\b")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the second of two, between which nothing tells that the first was undone."""
    narration = draft.narration
    if narration is None:
        return
    for deed, undone in _deeds():
        last: dict[str, Span] = {}
        for who, span in _done(draft, narration, deed):
            before, last[who] = last.get(who), span
            if before is not None and _is_undone_nowhere(draft, Span(before.end, span.start), undone):
                message = f"“{before.of(draft.text)}” before, and “{span.of(draft.text)}” here: once more?"
                yield Finding(span, message, see=(before,))


@cache
def _deeds() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return each deed that has to be undone before it is done again, and what may undo it."""
    return tuple(
        (
            re.compile(rf"\b(?:{one['deed']})", re.IGNORECASE),
            re.compile(rf"\b(?:{one['undone']})\b", re.IGNORECASE),
        )
        for one in load_table("done_twice").values()
    )


def _done(draft: Draft, narration: Narration, deed: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    """Yield whoever does a deed in the narration, and the words that say so."""
    for match in draft.find(deed):
        span = Span(*match.span())
        covered = narration.tokens_in(span)
        if not covered or narration.said[covered[0]] or _AGAIN.match(draft.text, span.end):
            continue
        doer = narration.doer_of(covered[0])
        known = narration.mention_at.get(doer)
        if known is None or (known[1].kind != "name" and known[1].confidence < SURE):
            continue
        start = max(span.start - HEDGE, draft.paragraphs[draft.paragraph_of(span.start)].start)
        if not _UNREAL.search(draft.text, max(start, narration.tokens.start[doer]), span.start):
            yield known[0], span


def _is_undone_nowhere(draft: Draft, between: Span, undone: re.Pattern[str]) -> bool:
    if between.end - between.start > REACH or has_moved_on(draft, between):
        return False
    return undone.search(draft.text, *between) is None


FLAGS = [
    "Rosa took off her glasses. “Say that again,” said Rosa.\n\nAmit said it.\n\nRosa ⟦took off her "
    "glasses⟧ and rubbed her nose.",
    "Halvard sat down by the stove. “You’ve been busy,” he said.\n\n“I have,” said Gerda.\n\nHalvard "
    "⟦sat down⟧ and stretched out his legs.",
]
ALLOWS = [
    "Rosa took off her glasses. “Say that again,” said Rosa. She put them on.\n\nAmit said it.\n\nRosa took "
    "off her glasses.",
    "Halvard sat down by the stove. “You’ve been busy,” he said. He got up.\n\n“I have,” said Gerda.\n\n"
    "Halvard sat down.",
    "Halvard sat down by the stove. “You’ve been busy,” he said.\n\n“I have,” said Gerda, and sat down.",
    "Halvard sat down by the stove. “So,” he said.\n\nThe next day Halvard sat down by the stove.",
]
