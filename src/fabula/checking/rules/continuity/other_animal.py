"""An animal is of another sex than before: "the mare", later "he's a good old horse"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.clash import only_other
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
CLOSE = 60  # characters between the two below which they stand side by side
_SEXED = {
    "mare": ("horse", "she"), "filly": ("horse", "she"), "gelding": ("horse", "he"),
    "stallion": ("horse", "he"), "colt": ("horse", "he"), "bitch": ("dog", "she"),
    "tomcat": ("cat", "he"), "tom-cat": ("cat", "he"),
}  # fmt: skip
_KINDS = {"horse": "horse", "pony": "horse", "dog": "dog", "puppy": "dog", "cat": "cat", "hound": "dog",
          "parrot": "parrot", "donkey": "donkey", "mule": "mule"}  # fmt: skip
_SEXES = {"his": "he", "himself": "he", "her": "she", "herself": "she", "he": "he", "she": "she"}
_NOUN = "|".join(_KINDS)
_TOLD = re.compile(
    rf"\b(?:the|his|her|my|our|a|that|old|bay|grey|gray|black|little) (?P<sexed>{'|'.join(_SEXED)})\b"
    rf"|\b(?P<is>[Hh]e|[Ss]he)(?:[’']s| is| was) (?:a|the|an) (?:[\w-]+ ){{0,3}}(?P<kind>{_NOUN})\b"
    rf"|\b[Tt]he (?:[\w-]+ )?(?P<owner>{_NOUN}) (?:\w+(?:ed|s)|lay|put|shook|got|let|laid|kept|flung) "
    rf"(?:\w+ )?(?P<own>his|her) (?:\w+ )?(?:head|tail|ears?|nose|paws?|chin|teeth|tongue|hooves|mane|neck|"
    rf"back|leg|wings?|beak|eyes?)\b"
    rf"|\b[Tt]he (?:[\w-]+ )?(?P<doer>{_NOUN}) [^.!?\n“”\"]{{0,60}}?[,;] (?:and|but) (?P<does>he|she) "
    rf"(?:lifts|lifted|barks?|barked|whined|whines|purred|neighed|snorted|growled|licked|wagged|sniffed)\b"
)
_ANOTHER = re.compile(r"\b(?:another|other|second|two|both|dogs|horses|cats)\b", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the one animal of its kind in a short story that is told to be of both sexes."""
    if not draft.is_short:
        return
    told: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for match in draft.find(_TOLD):
        kind, sex = _read(match)
        told[kind].append((sex, Span(*match.span())))
    for kind, seen in told.items():
        if (pair := only_other(draft, seen, CLOSE, _ANOTHER)) is not None:
            yield Finding(pair[0], f"The {kind} is a {seen[0][0]} before: the same one?", see=pair[1:])


def _read(match: re.Match[str]) -> tuple[str, str]:
    if match["sexed"]:
        return _SEXED[match["sexed"].lower()]
    kind = match["kind"] or match["owner"] or match["doer"]
    return _KINDS[kind.lower()], _SEXES[(match["is"] or match["own"] or match["does"]).lower()]


FLAGS = [
    "Ivo saddled the mare. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    "“⟦He's a good old horse⟧,” said Ivo.",
]
ALLOWS = [
    "Ivo saddled the mare. “Well?” said Ida. “Sit down, and tell us what it was all about.”\n\n"
    "“She's a good old horse,” said Ivo.",
    "Ivo saddled the mare. “Well?” said Ida. “Take the other one. Tell us what it was all about.”\n\n"
    "“He's a good old horse,” said Ivo.",
]
