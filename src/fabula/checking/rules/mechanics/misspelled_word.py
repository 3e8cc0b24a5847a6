"""A word is in no dictionary, and a letter away from a common word: a slip of the fingers.

Names, words in italics, foreign and old words, and words made of others are let be. Of short words, which may
be foreign, of words that come again, and of those who talk in a way of their own, as two such words of theirs
show, only letters turned round or wrongly doubled are noted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from fabula.checking.draft import Draft
from fabula.checking.harper import Lint
from fabula.checking.note import Finding
from fabula.checking.spelling import LONG, doubled_wrongly, is_word, slip_for

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
_WORD = re.compile(r"[a-z]{3,}")
_JOINED = frozenset("-'’_*")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each word that Harper does not know and that a slip makes of a common word."""
    lints = draft.lints("misspelled-word")
    unknown = Counter(lint.span.of(draft.text).lower() for lint in lints)
    places = {lint.span.start for lint in lints}
    voices = _voices_of_their_own(draft, lints)
    for lint in lints:
        word, (start, end) = lint.span.of(draft.text), lint.span
        doubled = doubled_wrongly(word)
        if not _WORD.fullmatch(word) or (is_word(word) and not doubled):
            continue
        if unknown[word] > 1 and len(word) < LONG:
            continue
        if {draft.text[start - 1 : start], draft.text[end : end + 1]} & _JOINED or end + 1 in places:
            continue
        meant = len(word) < LONG or unknown[word] > 1 or _voice(draft, lint) in voices
        right = doubled or slip_for(word, lint.fixes, sounds=not meant)
        if right:
            yield Finding(lint.span, f"“{word}” is no word: is “{right}” meant?", right)


def _voices_of_their_own(draft: Draft, lints: Sequence[Lint]) -> frozenset[str | None]:
    """Return who says more than one word that is none; those whose names are not known count as one."""
    strange: dict[str | None, set[str]] = {}
    for lint in lints:
        word = lint.span.of(draft.text)
        if word[0].islower() and not is_word(word) and draft.quote_at(lint.span.start):
            strange.setdefault(_voice(draft, lint), set()).add(word)
    return frozenset(who for who, words in strange.items() if len(words) > 1)


def _voice(draft: Draft, lint: Lint) -> str | None:
    """Return who says a word: ``""`` is the narrator."""
    quote = draft.quote_at(lint.span.start)
    return "" if quote is None else quote.speaker


FLAGS = [
    "The letter came late, and she ⟦recieved⟧ it standing.",
    "“I’ll be there ⟦tomorow⟧,” said Bo.",
    "She had ⟦allways⟧ known it, and she stood there ⟦untill⟧ the train had gone.",
    "He opened ⟦teh⟧ gate and went through.",
    "He ⟦beleived⟧ the clock, and she ⟦beleived⟧ the cook.",
]
ALLOWS = [
    "The glimmering of the vashta woke her, as the vashta always did.",
    "“I niver saw a perticular thing,” said Bo.",
    "“Il faut,” she said, as comme il faut as ever, but once; “hae ye ony?”",
    "She put the kitbag under the unpapered wall and said *gracias*.",
]
