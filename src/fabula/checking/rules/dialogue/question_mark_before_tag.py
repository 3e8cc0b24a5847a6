"""A question ends in a comma or full stop before *she asked*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.quotation.sentences import words_of
from fabula.span import Span

LEVEL = "warning"
_ASKED = re.compile(r"\s+(?:(?:he|she|they|I|we|[A-Z]\w+)\s+asked|asked\s+(?:he|she|they|I|the|[A-Z]\w+))\b")
_LEADS = frozenset({"and", "but", "so", "then", "well", "or"})
_ASKING = frozenset({"what", "where", "when", "why", "who", "whose", "which", "how"})
_SUBJECTS = frozenset(
    {"i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "the", "my", "your"}
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the stop of a line that has the word order of a question and is asked."""
    text = draft.text
    for line in draft.lines:
        stop = line.inner.end - 1
        last = re.split(r"(?<=[.?!…])\s+", line.inner.of(text))[-1]
        if text[stop] not in ",." or not _ASKED.match(text, *line.after) or not _is_question(last):
            continue
        if text[line.after.start : line.after.end].rstrip()[-1:] != ",":  # the question may go on after it
            yield Finding(Span(stop, stop + 1), "This is asked, and ends without a question mark.", "?")


def _is_question(sentence: str) -> bool:
    words = words_of(sentence[:80])
    if words and words[0] in _LEADS:
        words = words[1:]
    if len(words) < 2:
        return False
    return words[0] in _ASKING or (words[0] in load_words("question_verbs") and words[1] in _SUBJECTS)


FLAGS = ["“Where is the other oar⟦,⟧” she asked.", "“Did you bring the oars⟦,⟧” asked Tove."]
ALLOWS = [
    "“Where is the other oar?” she asked.",
    "“The other oar,” she asked, “where is it?”",
    "“Tell me,” asked Tove.",
]
