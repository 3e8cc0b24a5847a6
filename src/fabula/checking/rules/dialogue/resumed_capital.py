"""A sentence of speech, broken by its tag, goes on with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from fabula.checking.draft import Draft, Line
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.quotation.sentences import sentences
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech")
FEW = 2  # capitals that are slips in any story
OWN_WAY = 0.2  # from this share of such lines on, the capital is the way the story is set
_FIRST = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?(?=[\s,.?!])")
_LEADS = re.compile(r"[,;:]")  # within a tag: *said Ana, adding,* leads to a sentence of its own
_ASKING = frozenset({"what", "where", "when", "why", "who", "how", "which", "whose"})
_STOP = re.compile(r"[.?!]")
TAG = 40  # characters: what is longer tells more than who speaks, and may end a sentence


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the capital of a small word between commas, in a story that rarely has them."""
    halves = [
        first
        for before, line in pairwise(draft.lines)
        if _is_broken(draft, before, line)
        and (first := _FIRST.match(draft.text, *line.inner)) is not None
        and _is_small(first[0])
        and not _begins_anew(draft.text, first, line.inner.end)
    ]
    capitals = [first for first in halves if first[0][0].isupper()]
    if len(capitals) <= FEW or len(capitals) < OWN_WAY * len(halves):
        for first in capitals:
            letter = Span(first.start(), first.start() + 1)
            yield Finding(letter, "The sentence goes on after its tag: no capital.", first[0][0].lower())


def _is_broken(draft: Draft, before: Line, line: Line) -> bool:
    """Say whether only a tag is between two lines, with a comma on either side of it."""
    tag = draft.text[line.before.start : line.before.end].rstrip()
    return (
        before.span.end == line.before.start
        and draft.text[before.inner.end - 1] == ","
        and tag.endswith(",")
        and not _LEADS.search(tag[:-1])
        and len(tag) < TAG
        and len([*sentences(draft.text, *line.before)]) == 1  # *said Ana. Later she added,* leads to one
        and draft.is_tagged_after(before)
    )


def _is_small(word: str) -> bool:
    """Say whether a word can be no name."""
    small = word.lower().replace("’", "'")
    known = load_words("never_names") | load_words("english_function_words")
    return word[0] + word[1:2] not in ("I", "I'", "I’") and small in known


def _begins_anew(text: str, first: re.Match[str], end: int) -> bool:
    """Say whether a word begins what is asked or exclaimed, as *How late it is!* does."""
    stop = _STOP.search(text, first.end(), end)
    return first[0].lower() in _ASKING and stop is not None and stop[0] != "."


FLAGS = ["“If the tide turns,” said Aroha, “⟦W⟧e shall have to swim.”"]
ALLOWS = [
    "“If the tide turns,” said Aroha, “we shall have to swim.”",
    "“The tide turns,” said Aroha. “We shall have to swim.”",
    "“It is late,” said Aroha, “How late it is!”",
    "“It is late,” said Aroha. Then she added, “We shall have to swim.”",
    "“If the tide turns,” said Aroha, “Tom will have to swim.”",
]
