"""Somebody is of another rank than before: "Sergeant Hale", later "Inspector Hale"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
_RANK = (
    r"Private|Corporal|Sergeant|Lieutenant|Captain|Major|Colonel|Commander|Commodore|Admiral|Brigadier|"
    r"Constable|Inspector|Superintendent|Ensign"
)
_SHORT = {"Lt": "Lieutenant", "Sgt": "Sergeant", "Capt": "Captain", "Col": "Colonel", "Cpl": "Corporal"}
_RANKED = re.compile(
    rf"\b(?P<first>{_RANK})?[ -]?\b(?P<rank>{_RANK}|{'|'.join(_SHORT)})\.? (?P<name>[A-Z][a-zà-ÿ]+)\b"
)
_RAISED = re.compile(
    r"\b(?:promot\w+|demot\w+|broken to|reduced to|commission\w*|rank|acting)\b", re.IGNORECASE
)
_KIN = re.compile(r"\b(?:brother|father|son|uncle|cousin|nephew|namesake|other)\b", re.IGNORECASE)
NEAR = 80  # characters before a rank in which it may be told that it is a brother's


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first rank of each name that is not the one before, with no word of why."""
    told: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    doubled: set[str] = set()
    for match in draft.find(_RANKED):
        if match["first"]:
            doubled.add(match["name"])  # "Sergeant Major Hale" goes by either
        told[match["name"]].append((_SHORT.get(match["rank"], match["rank"]), Span(*match.span("rank"))))
    for name, ranks in told.items():
        usual = Counter(rank for rank, _ in ranks).most_common()
        if name in doubled or len(usual) != 2 or len(draft.named.get(name, ())) > 1:
            continue
        first, span = ranks[0]
        at = next(place for rank, place in ranks if rank != first)
        between = Span(span.start, at.start)
        kin = _KIN.search(draft.text, max(0, at.start - NEAR), at.start)
        if between.end - between.start < REACH and not kin and not _RAISED.search(draft.text, *between):
            message = f"{name} is {at.of(draft.text)} here, and {first} before."
            yield Finding(Span(at.start, at.end), message, see=(span,))


FLAGS = [
    "Sergeant Hale sat down. “Well?” said Ida.\n\nIt rained. “Eat,” said ⟦Inspector⟧ Hale.",
]
ALLOWS = [
    "Sergeant Hale sat down. “Well?” said Ida.\n\nHe was promoted in June. “Eat,” said Inspector Hale.",
    "Sergeant Hale sat down. “Well?” said Ida.\n\nIt rained. “Eat,” said Inspector Pyle.",
]
