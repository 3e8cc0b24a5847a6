"""A scar, a birthmark or a tattoo is in another place than before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one, owner_of
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
_PARTS = {
    "eyebrow": "brow", "brow": "brow", "temple": "brow", "forehead": "brow", "eye": "brow", "cheek": "cheek",
    "cheekbone": "cheek", "jaw": "jaw", "chin": "jaw", "lip": "lip", "mouth": "lip", "neck": "neck",
    "throat": "neck", "shoulder": "shoulder", "forearm": "arm", "arm": "arm", "wrist": "arm", "hand": "hand",
    "palm": "hand", "knuckles": "hand", "thumb": "hand", "chest": "chest", "back": "back", "knee": "leg",
    "leg": "leg", "thigh": "leg", "calf": "leg", "ankle": "leg", "hip": "leg", "nose": "nose", "ear": "ear",
}  # fmt: skip
_MARK = re.compile(
    rf"\b(?P<mark>scar|birthmark|tattoo|mole)\b(?: (?!and |or )[\w’'-]+){{0,5}}? "
    rf"(?:on|over|across|under|down|through|above|below|along|beneath) "
    rf"(?:the |a )?(?:his|her|my|your)? ?"
    rf"(?P<side>left |right )?(?P<part>{'|'.join(_PARTS)})\b",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:another|other|second|two|scars|tattoos|moles)\b", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first other place of each one's mark, where nothing tells of two."""
    told: list[tuple[str, Look]] = []
    for mark, look in _marks(draft):
        before = next((one for kind, one in told if kind == mark and _differ(draft, one, look)), None)
        if before is not None:
            message = f"“{look.word}” here, and “{before.word}” before: the same {mark}?"
            yield Finding(look.span, message, see=(before.span,))
            return
        told.append((mark, look))


def _differ(draft: Draft, one: Look, other: Look) -> bool:
    """Say whether two marks of one person are on different parts, or on different sides."""
    near = other.span.start - one.span.end < REACH and of_one(draft, one, other)
    if not near or _MORE.search(draft.text, one.span.end, other.span.start):
        return False
    sides = {next(iter(look.values)).split()[0] for look in (one, other)} - {"-"}
    parts = {next(iter(look.values)).split()[1] for look in (one, other)}
    return len(parts) > 1 or len(sides) > 1


def _marks(draft: Draft) -> Iterator[tuple[str, Look]]:
    """Yield each mark, and whose it is, with its side and its part."""
    narration = draft.narration
    if narration is None or (
        "scar" not in draft.text and "birthmark" not in draft.text and "tattoo" not in draft.text
    ):
        return
    for match in draft.find(_MARK):
        span = Span(*match.span())
        covered = narration.tokens_in(span)
        values = frozenset({f"{(match['side'] or '-').strip().lower()} {_PARTS[match['part'].lower()]}"})
        owner = next((token for token in covered if narration.tokens.tag[token] == "PRP$"), -1)
        if owner >= 0:
            look = look_at(draft, narration, owner, span, values)
        elif covered:
            look = Look(values, match[0], span, *owner_of(draft, narration, covered[0]))
        else:
            look = None
        if look is not None:
            yield match["mark"].lower(), look


FLAGS = [
    "Ivo had a scar over his right eyebrow. “Well?” said Ida.\n\nIt rained. Ivo rubbed the "
    "⟦scar on his left cheek⟧."
]
ALLOWS = [
    "Ivo had a scar over his right eyebrow. “Well?” said Ida.\n\nIt rained. Ivo rubbed the "
    "scar over his right eyebrow.",
    "Ivo had a scar over his right eyebrow. “Well?” said Ida.\n\nIt rained. Anna rubbed the "
    "scar on her left cheek.",
]
