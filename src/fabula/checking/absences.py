"""Absences: who is told or said to be elsewhere than where the story is, as the rules of continuity ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration
from fabula.span import Span
from fabula.tokens import sentence_around

Said = Literal["told", "said", "call"]
CALLING = 400  # characters before a line in which a telephone is looked for
_UNSURE = frozenset(
    {"if", "would", "could", "might", "may", "should", "thought", "like", "when", "until", "whether", "had",
     "before", "once", "always", "often", "every", "used", "or", "after", "as", "while", "where", "who"}
)  # fmt: skip
_CALL = re.compile(
    r"\b(?:telephone\w*|phone\w*|rang|rings?|dialled|dialed|receiver|on the line|mobile|voice)\b", re.I
)
_PLACE = (
    r"(?:(?:still|now|at|over|up|down|out|back|away|home|stuck|safe)\s+){0,3}"
    r"(?:(?:at|in)\s+(?:the\s+|her\s+|his\s+|my\s+|a\s+)?(?:\w+\s+){0,2}?"
    r"(?:hospital|infirmary|dentist|doctor|clinic|surgery|school|church|chapel|work|office|station|airport|"
    r"market|gaol|jail|prison|barracks|country|mother|sister|brother|aunt|gym|library|bank|theatre|"
    r"pub|shop|village|town|city|home|bed|(?-i:[A-Z][a-z]+))\b(?:[’']s)?|away(?= on| in| at| for| until| "
    r"till)|"
    r"abroad|overseas)"
)
_AWAY = re.compile(
    rf"\b(?:is|was|are|were|am)\s+{_PLACE}|(?<=\w)[’'](?:s|m|re)\s+{_PLACE}"
    r"|\b(?:is|was|are|were)(?:n[’']t|\s+not)\s+(?:with\s+(?:them|us)|coming|back\s+(?:until|till|before))\b"
    r"|(?<=\w)[’']s\s+not\s+(?:with\s+(?:them|us)|coming|back\s+(?:until|till|before))\b"
    r"|\b(?:stayed|stays|remained|was left|had been left|had stayed)\s+(?:behind|at\s+home|away|"
    r"in\s+(?-i:[A-Z]\w+))\b"
    r"|\b(?:won[’']t|will\s+not)\s+be\s+back\s+(?:until|till|before)\b"
    r"|\b(?:flew|has\s+flown|sailed|moved)\s+(?:out\s+|back\s+)?to\s+(?-i:[A-Z][a-z]+)\b"
    r"|\b(?:is|was)\s+to\s+stay\s+(?:behind|at\s+home|in\s+(?-i:[A-Z]\w+))\b"
    r"|\b(?:went|gone|goes)\s+(?:up\s+|down\s+|over\s+|off\s+|back\s+)?to\s+(?-i:[A-Z][a-z]+)\b",
    re.IGNORECASE,
)
# What is told so may as well be where the story goes on: "she went up to London", "he was in Swanage".
_MOVES = re.compile(
    r"^(?:went|gone|goes|flew|sailed|moved)\b|^(?:was|were)\b(?!.*\b(?:home|still|away)\b).*[A-Z]"
)


@dataclass(frozen=True, slots=True)
class Absence:
    """Words that say somebody, by id, is elsewhere; ``by`` a call is who tells so of themselves."""

    character: str
    span: Span
    by: Said


def find_absences(draft: Draft) -> Iterator[Absence]:
    """Yield who is elsewhere, in the order of the text, without the parse nobody."""
    narration = draft.narration
    if narration is None:
        return
    for match in draft.find(_AWAY):
        covered = narration.tokens_in(Span(*match.span()))
        if not covered:
            continue
        subject = _subject(narration, covered)
        if subject < 0 or _is_unsure(narration, subject, covered):
            continue
        who, quote = narration.who(subject), draft.quote_at(match.start())
        if who is None:
            continue
        span = Span(narration.tokens.start[min(subject, covered[0])], match.end())
        if quote is None:
            if narration.tokens.lower[subject] not in ("i", "we") and not _MOVES.search(match[0]):
                yield Absence(who, span, "told")
        elif quote.kind == "speech":
            own = narration.tokens.lower[subject] == "i"
            if narration.tokens.lower[subject] == "you":
                continue  # who is spoken to is here
            if not own and who != quote.speaker and narration.tokens.tag[covered[0]] != "VBD":
                yield Absence(who, span, "said")
            elif own and _CALL.search(draft.text, max(0, quote.span.start - CALLING), quote.span.start):
                yield Absence(who, span, "call")


def _subject(narration: Narration, covered: range) -> int:
    tokens = narration.tokens
    verb = next((token for token in covered if tokens.tag[token][0] == "V"), -1)
    if verb < 0:
        return -1
    subject = narration.subject_of(verb)
    if subject < 0 and tokens.dep[verb] in ("aux", "auxpass"):
        subject = narration.subject_of(tokens.head[verb])
    return subject


def _is_unsure(narration: Narration, subject: int, covered: range) -> bool:
    tokens = narration.tokens
    first, _ = sentence_around(tokens, subject, before=6)
    last = covered[-1]
    asked = any(word.startswith("?") for word in tokens.word[last : last + 8])
    around = {*tokens.lower[first : last + 1]}
    denied = any(tokens.dep[child] == "neg" for token in covered for child in tokens.children[token])
    stays = {"with", "coming", "back"} & set(tokens.lower[covered[0] : last + 1])
    return asked or bool(around & _UNSURE) or (denied and not stays)
