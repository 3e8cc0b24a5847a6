"""A house, a flat or a shop is in another street than before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
_HOME = r"(?P<what>flat|house|home|shop|office|rooms|apartment|lodgings|lived|lives|live)"
_STREET = (
    r"(?P<name>[A-Z]\w+(?: [A-Z]\w+)?) "
    r"(?P<kind>Street|Road|Lane|Avenue|Row|Terrace|Square|Crescent|Place|Close|Hill)\b"
)
_AT = re.compile(rf"\b{_HOME}\b(?: \w+){{0,4}} (?:in|on|at|off) (?:\d+ |the corner of )?{_STREET}")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first other street in which what a short story told of is said to be."""
    if not draft.is_short:
        return
    first: dict[str, re.Match[str]] = {}
    for match in draft.find(_AT):
        before = first.setdefault(_sort(match["what"]), match)
        if before["name"] != match["name"]:
            message = f"It is in {before['name']} {before['kind']}, it says before."
            yield Finding(Span(*match.span("name")), message, see=(Span(*before.span()),))


def _sort(word: str) -> str:
    return (
        "live"
        if word.startswith("live")
        else "home"
        if word in ("house", "home", "flat", "apartment", "rooms", "lodgings")
        else word
    )


FLAGS = [
    "The flat was on Corporation Street. “Well?” said Ida.\n\nIt rained. The flat in ⟦Albion⟧ Street was "
    "cold.",
]
ALLOWS = [
    "The flat was on Corporation Street. “Well?” said Ida.\n\nIt rained. The shop in Albion Street was shut.",
    "The flat was on Corporation Street. “Well?” said Ida.\n\nIt rained. The flat in Corporation Street "
    "was cold.",
]
