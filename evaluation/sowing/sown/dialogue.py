"""Slips of dialogue: its stops, capitals and marks, and whose paragraph it is in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise
from random import Random

from evaluation.sowing.sorts import Edit, Sort, swap
from fabula.span import Span
from fabula.story import Story

_DEED = r"(?=(?:[a-z]+ed|took|put|shook|stood|sat)\b(?<!asked)(?<!said)(?<!replied)(?<!whispered)(?<!called))"
_CALL = re.compile(r"([\w’']+), ([A-Z][\w’'-]+)(?=[.?!])")
_TAG = r"(?:(?:he|she|they|I) said|said [A-Z])"


def _joined(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose to run two lines that stand alone in their paragraphs into one."""
    for one, other in pairwise(story.manuscript.paragraphs):
        words, more = one.of(story.text), other.of(story.text)
        if words[-2:-1] not in list(".?!") or words[-1] not in '”"':
            continue
        marks = words[0] + more[0] + more[-1]
        if marks in ("““”", '"""') and words.count("“") + words.count('"') // 2 == 1:
            yield Edit(Span(one.end, other.start), " ")


def _unmarked_call(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose to leave out the comma before a name that ends a sentence of speech and is in no list.

    Not behind a verb or a preposition: without its comma the name is their object (*she noticed Ana*), and
    what is said is right in another sense, which no editor can know.
    """
    people = [one for one in story.characters if one.named and one.kind == "person"]
    names = {name for one in people for name in (one.name, *one.aliases)}
    for quote in story.quotes:
        for match in _CALL.finditer(story.text, *quote.span) if quote.kind == "speech" else ():
            if match[2] in names and match[1] not in names and not _governs(story, match.end(1)):
                yield Edit(Span(match.end(1), match.end(1) + 1), "")


def _governs(story: Story, end: int) -> bool:
    """Say whether the word that ends at an offset is a verb or a preposition."""
    tokens = story.tokens
    assert tokens is not None
    return tokens.tag[bisect_left(tokens.end, end)][:2] in ("VB", "IN", "TO", "MD")


SORTS = {
    "stop-before-tag": Sort(
        swap(r",(?=” (?:(?:he|she|they) said|said [A-Z]|(?:he|she) (?:whispered|asked)))", ".")
    ),
    "capital-in-tag": Sort(swap(r"(?<=[,?]” )[hst](?=(?:e|he|hey) (?:said|asked|whispered))", str.upper)),
    "comma-before-beat": Sort(swap(rf"\.(?=” (?:He|She|They) {_DEED})", ",")),
    "beat-capital": Sort(swap(rf"(?<=[.?!]” )[HS](?=h?e {_DEED})", str.lower)),
    "missing-comma-before-tag": Sort(swap(rf",(?=” {_TAG})", "")),
    "stop-outside-marks": Sort(swap(rf",”(?= {_TAG})", "”,")),
    "stop-on-both-sides": Sort(swap(rf",”(?= {_TAG})", ",”,")),
    "missing-stop": Sort(swap(r"(?<=[a-z]{2})\.(?=”\Z)", "")),
    "comma-before-speech": Sort(swap(r"(?<=said), (?=“[A-Z])", " ")),
    "speech-capital": Sort(swap(r"(?<=\A“)(?:Y(?=ou)|W(?=hat|e )|T(?=he |hat )|D(?=o))", str.lower)),
    "question-mark-before-tag": Sort(swap(r"\?(?=” (?:(?:he|she|they|I) asked|asked [A-Z]))", ",")),
    "missing-question-mark": Sort(
        swap(
            r"(?<=“)((?:What|Where|Why|How|When)?(?:[Dd]o| do| are| did) (?:you|we|they|he|she) [a-z ’]+)\?",
            r"\1.",
        )
    ),
    "resumed-capital": Sort(swap(r"(?<=he said, “)[a-z](?=[a-z])", str.upper)),
    "nested-marks": Sort(swap(r"(?<=[a-z] )‘([A-Za-z][^“”‘’]{2,30}[a-z.,!?])’(?=[ ,.])", r"“\1”")),
    "uneven-quotes": Sort(swap(r"\A“([^“”]*)”\Z", r"‘\1’")),
    "new-speaker": Sort(_joined),
    "vocative-comma": Sort(_unmarked_call),
}
