"""What was hurt on the left may be hurt on the right here, though it is not sure who is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fabula.checking.clash import LIMBS
from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, may_be_one, owner_of, places_of
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import hurt_side
from fabula.reading.lexicon import load_words
from fabula.span import Span
from fabula.tokens import sentence_around

LEVEL = "suggestion"
SAME_BREATH = 100  # characters within which "the right one" is the other of two
AFTER = 6_000  # characters after a hurt in which "the right one" may be of what is hurt
_MORE_HURT = frozenset(
    {"fingers", "finger", "bolt", "scratched", "rope", "blow", "blood", "bleeding", "peg", "crutch"}
)
ANSWER = 50  # characters before "the left" in which it may have been asked which
_ASKED = re.compile(
    r"\b[Ww]hich (?:one[’']s (?:the|your|his|her) (?:bad )?|(?:is|was) (?:the|your|his|her) (?:bad )?)?"
    r"(?P<what>knee|leg|arm|hand|foot|ankle|wrist|eye|ear|shoulder|side|hip)\b[^.!]*[?]"
)


@dataclass(frozen=True, slots=True)
class _Side:
    """A left or right part of somebody; ``part`` is "" where only "the right one" stands."""

    part: str
    look: Look
    hurt: bool


@cache
def _sided() -> re.Pattern[str]:
    parts = "|".join(sorted(load_words("sided_parts") | {"sleeve", "foot"}))
    return re.compile(
        rf"\b(?P<side>left|right)(?:,?\s+\w+)?\s+(?P<part>{parts})\b"
        r"|\b(?:the|his|her|my|your)\s+(?P<one>left|right)\s+one\b"
        r"|(?<!\bto )(?<!\bon )(?<!\bfrom )(?<!\bin )\bthe\s+(?P<alone>left|right)(?=[.,;!?])",
        re.IGNORECASE,
    )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each side that may not be the one hurt, where ``hurt-side`` has none."""
    sure = places_of(draft, hurt_side.check)
    seen: list[_Side] = []
    for one in _sides(draft):
        near = [other for other in seen if _is_same(other, one)]
        known = any(one.look.span.overlaps(place) for place in sure)
        if near and not known and not any(other.look.values == one.look.values for other in near):
            before = near[-1].look
            message = f"This is “{one.look.word}”, and “{before.word}” before: the same one?"
            yield Finding(one.look.span, message, see=(before.span,))
        if one.hurt:
            seen.append(one)


def _is_same(before: _Side, now: _Side) -> bool:
    """Say whether two sides may be of one hurt."""
    gap = now.look.span.start - before.look.span.end
    if not now.part:
        return SAME_BREATH < gap < AFTER
    return now.hurt and now.part == before.part and gap < REACH and may_be_one(before.look, now.look)


def _sides(draft: Draft) -> Iterator[_Side]:
    narration = draft.narration
    if narration is None:
        return
    known = load_words("hurt_words") | _MORE_HURT
    for match in draft.find(_sided()):
        tokens = narration.tokens_in(Span(*match.span()))
        if not tokens:
            continue
        first, last = sentence_around(narration.tokens, tokens[-1])
        words = known.intersection(narration.tokens.lower[first : last + 1])
        side = (match["side"] or match["one"] or match["alone"]).lower()
        asked = (
            None
            if match["part"]
            else _ASKED.search(draft.text, max(0, match.start() - ANSWER), match.start())
        )
        part = (match["part"] or (asked["what"] if asked else "")).lower()
        part = LIMBS.get({"sleeve": "arm"}.get(part, part), part)
        whose, plain, sex = owner_of(draft, narration, tokens[-1])
        look = Look(frozenset({side}), match[0], Span(*match.span()), whose, plain, sex)
        yield _Side(part, look, bool(part and (words or asked)))


FLAGS = [
    "“Mind his left ankle, it’s broken,” said Ida.\n\n"
    "“Does it hurt?” said Ivo. “Tell me, and sit down, both of you, and be quiet until I come back.”\n\n"
    "“Only if I stand on ⟦the right one⟧.”",
]
ALLOWS = [
    "“Mind his left ankle, it’s broken,” said Ida.\n\n"
    "“Does it hurt?” said Ivo. “Tell me, and sit down, both of you, and be quiet until I come back.”\n\n"
    "“Only if I stand on the left one.”",
    "He had a burn on his left hand.\n\nShe sucked her right hand.",
]
