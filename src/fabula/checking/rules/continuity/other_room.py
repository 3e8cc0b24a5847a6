"""A room, a cabin or a floor has another number than before: "room 12", later "room 21"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.clash import only_other
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.times import number_of
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 100  # characters between the two below which they stand side by side
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NUMBER = (
    r"(?:\d{1,4}[A-Za-z]?|(?:twenty|thirty|forty|fifty)(?:-\w+)?|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|\w+teen)"
)
_ROOM = re.compile(
    rf"\b(?P<what>room|cabin|berth|suite|compartment|cell|platform|gate|ward|locker|flat|apartment) "
    rf"(?:number |no\. )?(?P<number>{_NUMBER})\b"
    rf"|\b(?:lived|live|lives|living|flat|apartment|office|room|rooms|home)\b(?: \w+){{0,3}} on "
    rf"(?:the|our|his|her) (?P<floor>{'|'.join(_ORDINALS)}|top|ground) floor\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:another|other|both|mov(?:ed|es|ing)|next|chang(?:ed|es|ing)|different|neighbou?r\w*)\b", re.I
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding where a short story has two numbers for one kind of room, and tells of no other."""
    if not draft.is_short:
        return
    told: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for match in draft.find(_ROOM):
        what = "floor" if match["floor"] else match["what"].lower()
        told[what].append((_value(match["floor"] or match["number"]), Span(*match.span())))
    for what, seen in told.items():
        if (pair := only_other(draft, seen, CLOSE, _OTHER)) is not None:
            here, there = (span.of(draft.text) for span in pair)
            yield Finding(pair[0], f"“{here}” here, and “{there}” before: the same {what}?", see=pair[1:])


def _value(word: str) -> str:
    low = word.lower()
    number = number_of(low)
    return str(number) if number else low


FLAGS = [
    "They gave Ida room 12. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 2
    + "\n\nShe went up. The key said ⟦Room 21⟧.",
]
ALLOWS = [
    "They gave Ida room 12. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 2
    + "\n\nShe went up. The key said room twelve.",
    "They gave Ida room 12. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 2
    + "\n\nShe moved. The key said room 21.",
]
