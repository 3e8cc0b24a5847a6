"""A sentence of speech, broken by its tag, goes on with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech")
_FIRST = re.compile(r"[A-Z][a-z]*(?:['’][a-z]+)?(?=[\s,])")
_LEADS_ON = re.compile(
    r"^\s+(?:if|when|because|although|though|while|since|unless|as|until|after|before)\b", re.I
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the capital of a small word, where the first half cannot end a sentence."""
    text = draft.text
    before = None
    for line in draft.lines:
        first = _FIRST.match(text, *line.inner)
        if before is not None and before.span.end == line.before.start and first is not None:
            tag = text[line.before.start : line.before.end].rstrip()
            halves = text[before.inner.end - 1] == "," and tag.endswith(",") and len(tag) < 40
            if halves and draft.is_tagged_after(before) and _open(text, before.inner) and _small(first[0]):
                letter = Span(first.start(), first.start() + 1)
                yield Finding(letter, "The sentence goes on after its tag: no capital.", first[0][0].lower())
        before = line


def _open(text: str, half: Span) -> bool:
    """Say whether the last sentence of the first half is a clause that waits for another."""
    last = re.split(r"[.?!]\s+", half.of(text))[-1]
    return bool(_LEADS_ON.match(f" {last}"))


def _small(word: str) -> bool:
    return word != "I" and word.lower().replace("’", "'") in load_words("never_names")


FLAGS = ["“If the tide turns,” said Aroha, “⟦W⟧e shall have to swim.”"]
ALLOWS = [
    "“If the tide turns,” said Aroha, “we shall have to swim.”",
    "“The tide turns,” said Aroha. “We shall have to swim.”",
    "“If the tide turns,” said Aroha, “Tom will have to swim.”",
]
