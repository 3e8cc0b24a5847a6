"""A tag begins with a capital although its sentence goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.span import Span

LEVEL = "error"
_TAG = re.compile(
    r"\s+(?P<big>He|She|They|We|It)\s+(?:[a-z]+ly\s+)?(?P<verb>[a-z]+)(?P<rest>\W|\s+[a-z]+ly[.,])"
)
_VERB_FIRST = re.compile(
    r"\s+(?P<big>Said|Asked|Replied|Whispered|Shouted|Answered)\s+(?:he|she|they|I|the|[A-Z])"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the capital; after ? and ! only where the tag says no more than a tag does."""
    text = draft.text
    for line in draft.lines:
        last = text[line.inner.end - 1]
        if last not in ",?!…—-":
            continue
        tag = _TAG.match(text, line.after.start, line.after.end)
        if tag is not None and tag["verb"] in load_words("plain_tag_verbs") and (last == "," or _bare(tag)):
            yield _finding(tag)
        verb = _VERB_FIRST.match(text, line.after.start, line.after.end)
        if verb is not None:
            yield _finding(verb)


def _bare(tag: re.Match[str]) -> bool:
    """Say whether the tag's sentence holds nothing but the tag; a sigh or a shout is a beat as well."""
    return tag["rest"][-1] in ".," and tag["verb"] not in (
        "sighed",
        "screamed",
        "cried",
        "shouted",
        "called",
        "yelled",
    )


def _finding(match: re.Match[str]) -> Finding:
    at = match.start("big")
    letter = match["big"][0]
    message = "The tag belongs to the sentence of its speech: no capital."
    return Finding(Span(at, at + 1), message, letter.lower())


FLAGS = [
    "“Who took the ladder?” ⟦S⟧he asked.",
    "“Nobody,” ⟦H⟧e said with a shrug.",
    "“Nobody!” ⟦S⟧aid Ferran.",
]
ALLOWS = [
    "“Who took the ladder?” she asked. “You?” She asked nothing else.",
    "“Nobody.” He said it twice. “Nobody!” She screamed.",
    "“Nobody,” I said. “Nobody?” Ferran asked.",
]
