"""Somebody wears something of another colour or cut than before, and has had no time to change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.elapsed import times_told
from fabula.checking.looks import Look, at_odds, owner_of, places_of
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import other_colour
from fabula.reading.lexicon import load_pairs
from fabula.span import Span

LEVEL = "suggestion"
BEFORE = 4  # words before a garment in which its colour stands
_CHANGED = re.compile(
    r"\b(?:changed|changing|change (?:of|into|clothes|his|her|my)|put on|puts on|pulled on|took off|"
    r"takes off|undress\w*|dress(?:ed|ing)|bath|asleep|"
    r"slept|woke|wakes|(?:next|another|following) (?:day|morning|night|evening)|(?:days|weeks|months|"
    r"years|hours) "
    r"(?:later|after|passed|ago)|(?:that|the same) (?:evening|night|afternoon)|in the morning)\b",
    re.IGNORECASE,
)
_WORN = re.compile(
    r"\b(?:in|wore|wears|wearing|had|has|having|dressed|with|his|her|my|buttoned|of (?:his|her))\b", re.I
)
_NOT_WORN = re.compile(
    r"\b(?:hung|hang\w*|bought|sold|cupboard|wardrobe|drawer|shop|rack|iron\w*|sew\w*|packed)\b", re.I
)
_CUTS = frozenset({"bow"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each garment that is unlike one worn before, where ``other-colour`` has none."""
    narration = draft.narration
    if narration is None or not draft.is_short:
        return
    known = places_of(draft, other_colour.check)
    for part, looks in _worn(draft, narration).items():
        for look, before in at_odds(looks, lambda a, b: bool(a.values & b.values)):
            seen = any(look.span.overlaps(place) for place in known)
            if not seen and not _is_changed(draft, Span(before.span.end, look.span.start)):
                message = f"“{look.word}” here, and “{before.word}” before: the same {part}?"
                yield Finding(look.span, message, see=(before.span,))


def _is_same(one: Look, other: Look) -> bool:
    return one.whose is not None and one.whose == other.whose


def _worn(draft: Draft, narration: Narration) -> dict[str, list[Look]]:
    """Return the part of the dress -> what is worn there, with its colour or cut, in order."""
    found: dict[str, list[Look]] = {}
    tokens, garments = narration.tokens, load_pairs("garments")
    colours = load_pairs("thing_colours")
    for noun, low in enumerate(tokens.lower):
        if low not in garments or narration.said[noun]:
            continue
        first, values = _described(narration, noun, colours)
        if not values:
            continue
        start = max(0, noun - 12)
        while tokens.sentence[start] != tokens.sentence[noun]:
            start += 1
        around = draft.text[tokens.start[start] : tokens.end[noun]]
        if not _WORN.search(around) or _NOT_WORN.search(around):
            continue
        whose, plain, sex = owner_of(draft, narration, noun)
        span = tokens.span(first, noun)
        found.setdefault(garments[low], []).append(Look(values, span.of(draft.text), span, whose, plain, sex))
    return found


def _described(narration: Narration, noun: int, colours: dict[str, str]) -> tuple[int, frozenset[str]]:
    """Return where the words for a garment begin, and its colours, or the cut of a tie."""
    tokens = narration.tokens
    at, first, values = noun - 1, noun, set()
    while (
        at >= 0
        and noun - at <= BEFORE
        and tokens.tag[at][0] in "JNV,"
        and tokens.sentence[at] == tokens.sentence[noun]
    ):
        if tokens.lower[at] in colours:
            values.add(colours[tokens.lower[at]])
            first = at
        elif tokens.lower[at] in _CUTS:
            return at, frozenset({"bow"})
        at -= 1
    return first, frozenset(values)


def _is_changed(draft: Draft, between: Span) -> bool:
    return _CHANGED.search(draft.text, *between) is not None or any(
        words.kind in ("shift", "next", "weekday", "date") and words.shift >= 0
        for words in times_told(draft, between)
    )


FLAGS = [
    "Ivo sat in a black turtleneck. “Well?” said Ivo. “Sit down, and tell us what it was about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nIvo stood. Ivo had a ⟦red flannel shirt⟧ on.",
]
ALLOWS = [
    "Ivo sat in a black turtleneck. “Well?” said Ivo. “Sit down, and tell us what it was about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nThe next day Ivo had a red flannel shirt on.",
    "Ivo sat in a black turtleneck. “Well?” said Ivo. “Sit down, and tell us what it was about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nAnna had a red flannel shirt on.",
]
