"""*Laid* or *laying* where nothing is laid: people *lay* on a bed, and *laid* a coat there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration
from fabula.checking.note import Finding

LEVEL = "warning"
SCOPE = ("narration",)
_LAID = re.compile(
    r"\b(?:laid|laying)\b(?=\s+(?:in|on|down|there|here|back|beside|under|underneath|beneath|across|against"
    r"|upon|atop|among|next|awake|still|flat|motionless|sprawled|curled|asleep)\b)"
)
_PEOPLE = frozenset({"i", "he", "she", "we", "they", "who"})
_THINGS = frozenset({"dobj", "dative", "nsubjpass", "auxpass", "ccomp", "oprd", "attr"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the verb, where somebody is its subject and it has no object."""
    narration = draft.narration
    if narration is None:
        return
    starts = narration.tokens.start
    for match in draft.find(_LAID):
        token = bisect_left(starts, match.start())
        right = _lying(narration, token) if token < len(starts) and starts[token] == match.start() else None
        if right is not None:
            message = f"“{match[0]}” is what one does to a thing: “{right}” where nothing is laid."
            yield Finding(narration.tokens.span(token, token), message, right)


def _lying(narration: Narration, verb: int) -> str | None:
    """Return the form of *lie* for one of *lay* with nothing to be laid; None where it is right."""
    tokens, tag = narration.tokens, narration.tokens.tag[verb]
    deps = {tokens.dep[child] for child in tokens.children[verb]}
    if not deps.isdisjoint(_THINGS):
        return None
    aiding = {tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] == "aux"}
    if tag == "VBG":
        own = narration.subject_of(verb) if aiding else _described(narration, verb)
        return "lying" if own >= 0 and _is_somebody(narration, own) else None
    subject = narration.subject_of(verb)
    if subject < 0 or subject > verb or not _is_somebody(narration, subject) or tokens.dep[verb] == "relcl":
        return None
    if tokens.dep[verb] == "conj" and any(
        tokens.dep[child] == "auxpass" for child in tokens.children[tokens.head[verb]]
    ):
        return None  # "was carried in and laid on a bed"
    if aiding & {"had", "has", "have", "'d", "'ve"}:
        return "lain"
    return "lay" if tag == "VBD" and not aiding else None


def _described(narration: Narration, verb: int) -> int:
    """Return whom a participle without a subject of its own describes, or -1."""
    tokens, head = narration.tokens, narration.tokens.head[verb]
    if tokens.dep[verb] == "acl":
        return head
    return narration.subject_of(head) if tokens.dep[verb] == "advcl" else -1


def _is_somebody(narration: Narration, token: int) -> bool:
    return narration.tokens.lower[token] in _PEOPLE or narration.who(token) is not None


FLAGS = [
    "Ingrid ⟦laid⟧ on the cold sand and counted the gulls.",
    "He had ⟦laid⟧ there since noon. She was ⟦laying⟧ down beside the stove.",
]
ALLOWS = [
    "Ingrid lay on the cold sand. She laid her coat there and lay down on it. She was laying down the rules.",
    "The table was laid in the hall, and the plates she had laid on it were blue. “I laid down,” she said.",
    "He was carried out and laid down in the boat. What he laid on the table was a key.",
]
