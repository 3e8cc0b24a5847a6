"""Somebody is of another trade than before: "she'd been a nurse all her life", "I'm a geologist"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs
from fabula.tokens import is_asked, sentence_around

LEVEL = "suggestion"
APART = 200  # characters between two trades below which they are told in one breath
_BEING = frozenset({"was", "were", "is", "'s", "am", "'m", "been", "are", "'re"})
_UNSURE = frozenset(
    {"if", "would", "could", "might", "should", "may", "like", "once", "become", "became", "thought",
     "better", "good", "as", "used", "when", "before", "until", "too", "also", "enough", "such",
     "great", "bit", "half", "retired", "wish", "wanted", "want", "meant", "said", "or", "whether",
     "much", "kind", "sort"}
)  # fmt: skip
_WORKING = frozenset({"worked", "work", "works", "working", "served", "trained", "apprenticed", "practised"})
_DENIED = frozenset({"not", "n't", "never", "no", "neither"})


@dataclass(frozen=True, slots=True)
class _Trade:
    """What somebody is said to be or not to be."""

    kind: str
    denied: bool
    look: Look


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first trade of each that is not the one told first."""
    narration = draft.narration
    if narration is None:
        return
    trades = list(_trades(draft, narration))
    for index, now in enumerate(trades):
        before = next((one for one in trades[:index] if _clash(draft, one, now)), None)
        if before is not None:
            message = f"“{now.look.word}” here, and “{before.look.word}” before: the same person?"
            yield Finding(now.look.span, message, see=(before.look.span,))


def _clash(draft: Draft, before: _Trade, now: _Trade) -> bool:
    apart = APART < now.look.span.start - before.look.span.end < REACH
    if not apart or not of_one(draft, before.look, now.look):
        return False
    if before.denied or now.denied:
        return before.kind == now.kind and before.denied != now.denied
    return before.kind != now.kind


def _trades(draft: Draft, narration: Narration) -> Iterator[_Trade]:
    tokens, kinds = narration.tokens, load_pairs("trades")
    for noun, low in enumerate(tokens.lower):
        if low not in kinds or is_asked(tokens, noun):
            continue
        verb, subject = _being(narration, noun)
        if subject < 0:
            continue
        span = tokens.span(min(subject, noun), max(subject, noun))
        look = look_at(draft, narration, subject, span)
        around = sentence_around(tokens, noun, before=9, after=2)
        words = {*tokens.lower[around[0] : around[1] + 1]} - (
            {"as"} if tokens.lower[verb] not in _BEING else set()
        )
        if look is None or words & _UNSURE:
            continue
        denied = bool(
            _DENIED & {tokens.lower[child] for child in (*tokens.children[verb], *tokens.children[noun])}
        )
        yield _Trade(kinds[low], denied, look)


def _being(narration: Narration, noun: int) -> tuple[int, int]:
    """Return the verb and who is of a trade, -1 for nobody.

    It is told in "she was a nurse", "she worked as a nurse", "Ida Gage, nurse,".
    """
    tokens = narration.tokens
    head, articles = tokens.head[noun], {"a", "an"} & {tokens.lower[child] for child in tokens.children[noun]}
    if tokens.dep[noun] == "appos":
        found = narration.mention_at.get(head)
        return head, head if found is not None and found[1].kind == "name" else -1
    if not articles:
        return head, -1
    if (
        tokens.dep[noun] == "pobj"
        and tokens.lower[head] == "as"
        and tokens.lower[tokens.head[head]] in _WORKING
    ):
        return tokens.head[head], narration.subject_of(tokens.head[head])
    if tokens.dep[noun] in ("attr", "conj") and tokens.lower[head] in _BEING:
        return head, narration.subject_of(head)
    return head, -1


FLAGS = [
    "“I've never been a nurse,” said Ida. She held the cup.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\n⟦Ida had been a nurse⟧ all her life.",
]
ALLOWS = [
    "“I've never been a nurse,” said Ida. She held the cup.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nIda was a geologist.",
    "“I've never been a nurse,” said Ida. She held the cup.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nIvo had been a nurse all his life.",
]
