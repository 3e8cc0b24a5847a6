"""Somebody has met whom they are said never to have met, or been where they have never been."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.clash import name_of
from fabula.checking.draft import Draft
from fabula.checking.looks import REACH
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 60  # characters between the two below which they are one statement
_NEVER_MET = re.compile(
    r"\bnever(?: once)?(?: even)? (?:met|set eyes on|laid eyes on|clapped eyes on|spoken to|spoke to|seen)\b"
    r"(?= (?:him|her|them|each other|one another|you|(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?)(?: before| in "
    r"(?:his|her|my) life)?[.,;!?”\"’])"
    r"|\bnever(?: once)?(?: even)? met\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:the )?last time (?:I|we|he|she|you) (?:saw|met|spoke to|was with)\b"
    r"|\b(?:have|has|had|[’'](?:ve|d)) (?:met|known) (?=(?:him|her|you|(?-i:[A-Z]\w+)) (?:before|once|"
    r"for|since|in|at|years))"
    r"|\bfrom (?:the time|that time|when) we\b|\bwe (?:met|danced|worked together|were at school) (?:in|"
    r"at|once|years|last)\b"
    r"|\bremember(?:s|ed)? (?:him|her|you|(?-i:[A-Z]\w+)) from\b|\bmet (?:him|her|you) (?:once|years ago|"
    r"last|before)\b",
    re.IGNORECASE,
)
_NEVER_IN = re.compile(
    r"\bnever(?: once)?(?: even)? (?:been|gone|travelled|set foot|lived) (?:to|in|inside|on|near) (?:the "
    r")?(?P<place>(?-i:[A-Z][a-zà-ÿ]+))"
    r"|\bnever (?:seen|visited|left) (?P<seen>(?-i:[A-Z][a-zà-ÿ]+))(?=[.,;!?]| before| in (?:his|her|my) "
    r"life)",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first words that tell of a meeting or a stay that there cannot have been."""
    narration = draft.narration
    if narration is None:
        return
    yield from _meetings(draft, narration)
    yield from _stays(draft, narration)


def _meetings(draft: Draft, narration: Narration) -> Iterator[Finding]:
    for match in draft.find(_NEVER_MET):
        pair = _people(narration, Span(*match.span()))
        if len(pair) < 2:
            continue
        for met in draft.find(_MET):
            gap = met.start() - match.end()
            if CLOSE < gap < REACH and _speaks_of(draft, narration, Span(*met.span())) == pair:
                names = " and ".join(sorted(name_of(draft, one) for one in pair))
                yield Finding(
                    Span(*met.span()), f"{names} have never met, it says before.", see=(Span(*match.span()),)
                )
                break


def _people(narration: Narration, span: Span) -> frozenset[str]:
    """Return the ids of who has never met whom: the subject of a verb and its object."""
    tokens = narration.tokens
    covered = narration.tokens_in(span)
    verb = next((token for token in reversed(covered) if tokens.tag[token] in ("VBN", "VBD")), -1)
    if verb < 0:
        return frozenset()
    subject = narration.subject_of(verb)
    people = [subject, *(child for child in tokens.children[verb] if tokens.dep[child] in ("dobj", "pobj"))]
    after = range(covered[-1] + 1, min(covered[-1] + 2, len(tokens)))
    return frozenset(id for one in (*people, *after) if one >= 0 and (id := narration.who(one)) is not None)


def _speaks_of(draft: Draft, narration: Narration, span: Span) -> frozenset[str]:
    """Return the ids of who tells of a meeting and whom with."""
    quote = draft.quote_at(span.start)
    if quote is None or quote.speaker is None:
        return frozenset()
    tokens = narration.tokens
    covered = narration.tokens_in(Span(span.start, span.end + 12))
    others = {
        id for one in covered if tokens.lower[one] not in ("i", "we", "my") and (id := narration.who(one))
    }
    if not others - {quote.speaker} and len(quote.addressees) == 1:
        others = set(quote.addressees)
    return frozenset({quote.speaker, *others})


def _stays(draft: Draft, narration: Narration) -> Iterator[Finding]:
    for match in draft.find(_NEVER_IN):
        place, who = match["place"] or match["seen"], _who(narration, Span(*match.span()))
        if who is None or place in draft.named:
            continue
        been = re.compile(
            rf"\b(?:(?:when|while|since) (?:I|he|she|we) (?:was|were|lived|worked|went|came) (?:\w+ "
            rf")?(?:to|in|from) {place}"
            rf"|(?:my|his|her) (?:\w+ )?(?:days|years|time|summers?|winters?|childhood|honeymoon) (?:at|"
            rf"in) {place}"
            rf"|(?:I|he|she|we)(?: had|[’']d| have|[’']ve)? (?:lived|grew up|grown up|was born|studied|"
            rf"worked|been) (?:\w+ )?(?:in|to) {place}"
            rf"|(?:last time (?:I|he|she|we) (?:was|were|went) (?:in|to)|back in) {place})\b"
        )
        for stay in draft.find(been):
            if abs(stay.start() - match.start()) > CLOSE and _who(narration, Span(*stay.span())) == who:
                first, second = sorted((Span(*match.span()), Span(*stay.span())))
                yield Finding(
                    second, f"{name_of(draft, who)} was never in {place}, it says elsewhere.", see=(first,)
                )
                break


def _who(narration: Narration, span: Span) -> str | None:
    """Return the id of the first person that words are about: in them, or the subject of their verb."""
    tokens = narration.tokens
    for token in narration.tokens_in(span):
        if narration.who(token) is not None:
            return narration.who(token)
    verb = next((token for token in narration.tokens_in(span) if tokens.tag[token][0] == "V"), -1)
    subject = narration.subject_of(verb) if verb >= 0 else -1
    return narration.who(subject) if subject >= 0 else None


FLAGS = [
    "Ivo had never been to Lisbon. “Well?” said Ivo. “Sit down, and tell us about it.”\n\n"
    "It rained.\n\n“When ⟦I lived in Lisbon⟧ it never rained,” said Ivo.",
]
ALLOWS = [
    "Ivo had never been to Lisbon. “Well?” said Ivo. “Sit down, and tell us about it.”\n\n"
    "It rained.\n\n“When I lived in Lisbon it never rained,” said Anna.",
    "Ivo had never been to Lisbon. “Well?” said Ivo. “Sit down, and tell us about it.”\n\n"
    "It rained.\n\n“When I lived in Leeds it never rained,” said Ivo.",
]
