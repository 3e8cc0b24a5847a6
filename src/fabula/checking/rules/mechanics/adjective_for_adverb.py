"""An adjective stands before another as if it were an adverb: *complete empty*, *total dark*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
_PAIR = re.compile(
    r"\b(?P<first>absolute|complete|entire|extreme|total|utter|perfect|incredible|definite|genuine)"
    r"\s+(?P<second>[a-z]+)\b(?!-)"
)
_NOUNS = ("NN", "NNS", "NNP", "VBG", "JJ", "CC", ",", "CD", "JJS", "JJR")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first of the two, where no noun follows."""
    tokens = draft.tokens
    if tokens is None:
        return
    for match in draft.find(_PAIR):
        second = bisect_left(tokens.start, match.start("second"))
        if not 0 < second < len(tokens) - 1 or tokens.start[second] != match.start("second"):
            continue
        if tokens.tag[second] != "JJ" or tokens.tag[second + 1] in _NOUNS:
            continue
        if tokens.tag[second - 2] in ("DT", "PRP$") or tokens.dep[second] == "amod":
            continue
        right = _adverb(match["first"])
        yield Finding(
            tokens.span(second - 1, second - 1), f"Before “{match['second']}” this is “{right}”.", right
        )


def _adverb(adjective: str) -> str:
    return adjective[:-1] + "y" if adjective.endswith("le") else f"{adjective}ly"


FLAGS = [
    "The hall was ⟦complete⟧ empty. “Is it ⟦total⟧ dark?” asked Ilse.",
]
ALLOWS = [
    "The hall was completely empty. It was an utter dark night. She kept an absolute silence.",
    "The work was complete, sure as rain. The extreme cold was over.",
]
