"""Somebody who is elsewhere, as the story has just told, speaks or acts here, and has not come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.absences import Absence, find_absences
from fabula.checking.clash import name_of
from fabula.checking.deeds import Deed
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.times import find_times
from fabula.span import Span

LEVEL = "suggestion"
SOON = 5_000  # characters after the words in which who was elsewhere may still be
PAUSE = 1  # paragraphs between the words and a deed: in one breath both are told of elsewhere
_COMES = re.compile(
    r"\b(?:c[ao]m(?:e|es|ing)|arriv\w+|return\w*|back(?! of)|enter\w*|appear\w*|walk\w*|later|follow\w*|"
    r"join\w*|met|"
    r"dr[oi]ve\w*|driving|home|until|went|going|goes|gone|go|left|leav\w+|reach\w*|found|next|after\w*|"
    r"soon|waiting|"
    r"train|ran|inside|visit\w*|remember\w*|used to|had (?:said|told|been)|meanwhile|now that|"
    r"letter|wrote|"
    r"morning|evening|night)\b",
    re.IGNORECASE,
)
BESIDE = 60  # characters after a deed in which a telephone may stand
_CALLED = re.compile(
    r"\b(?:telephone\w*|phone\w*|rang|ring|dial\w*|receiver|on the line|mobile|radio|screen|"
    r"video)\b",
    re.I,
)
_ENTRY = re.compile(
    r"\b(?:door(?! of)|doorbell|knock\w*|footsteps|arriv\w+|later|next (?:day|morning)|"
    r"that (?:evening|night|afternoon)|"
    r"hours?|meanwhile|home|went (?:up|down|over|out|back|to)|drove|walked to)\b",
    re.IGNORECASE,
)
_VOICE = re.compile(
    r"\b(?:voice|dream\w*|ghost|photograph|picture|letter|text(?:ed)?|note|film|message)\b", re.I
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first thing done by each who has been said to be elsewhere."""
    noted: set[str] = set()
    for absence in find_absences(draft):
        if absence.character in noted:
            continue
        for deed in draft.deeds.get(absence.character, ()):
            if deed.span.start > absence.span.end and _has_come(draft, absence, deed.span.end):
                break
            if _is_here(draft, absence, deed):
                noted.add(absence.character)
                message = f"{name_of(draft, absence.character)} was elsewhere a moment ago."
                yield Finding(deed.span, message, see=(absence.span,))
                break


def _has_come(draft: Draft, absence: Absence, end: int) -> bool:
    """Say whether it is told before an offset that who was elsewhere comes, or a door opens, or a scene."""
    start, text = absence.span.end, draft.text
    mentions = [one.span.start for one in draft.story.character(absence.character).mentions]
    if draft.is_parted(Span(start, end)):
        return True
    for match in _COMES.finditer(text, start, end):
        if draft.quote_at(match.start()) is None:
            first = max(text.rfind(mark, start, match.start()) for mark in ".!?\n")
            stops = [at for mark in ".!?\n" if (at := text.find(mark, match.end(), end)) >= 0]
            if any(max(first, start) <= at < min([*stops, end]) for at in mentions):
                return True
    return _ENTRY.search(text, start, end) is not None


def _is_here(draft: Draft, absence: Absence, deed: Deed) -> bool:
    """Say whether a deed is done where the story is, and nobody has come there since."""
    between = Span(absence.span.end, deed.span.start)
    if not 0 < between.end - between.start < SOON:
        return False
    if draft.text.count("\n\n", *between) < PAUSE:
        return False
    if _VOICE.search(draft.text, deed.span.start, min(deed.span.end + 80, len(draft.text))):
        return False
    if absence.by == "call" or _CALLED.search(draft.text, between.start, deed.span.end + BESIDE):
        return _is_done_to_another(draft, deed)
    return not any(words.kind in ("shift", "next") for words in find_times(draft.text, *between))


def _is_done_to_another(draft: Draft, deed: Deed) -> bool:
    """Say whether somebody's hand is on another: "leans over her shoulder", which no voice can do."""
    narration = draft.narration
    if deed.verb < 0 or narration is None:
        return False
    tokens = narration.tokens
    below = [deed.verb]
    for token in below:
        below += [
            child
            for child in tokens.children[token]
            if tokens.dep[child] in ("prep", "pobj", "dobj", "dative", "poss")
        ]
    near = any(
        tokens.dep[token] == "poss"
        and tokens.lower[tokens.head[token]] in load_words("body_words")
        and narration.who(token) not in (None, deed.character)
        for token in below
    )
    return near


FLAGS = [
    "“Where's Ben?” said Ana. “Ben is at the dentist's,” said Ida.\n\nThey ate. “So he is,” said Ana.\n\n"
    "⟦“She does,”⟧ said Ben with his mouth full. “She always does.”",
]
ALLOWS = [
    "“Where's Ben?” said Ana. “Ben is at the dentist's,” said Ida.\n\nBen came in.\n\n“She does,” said Ben.",
    "“Where's Ben?” said Ana. “Ben is at the dentist's,” said Ida.\n\nThey ate. “So he is,” said Ana.\n\n"
    "“She does,” said Ivo with his mouth full. “She always does.”",
]
