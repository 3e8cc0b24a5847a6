"""A sentence of speech has the word order of a question and ends in a full stop or an exclamation mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.quotation.sentences import sentences, words_of
from fabula.span import Span

LEVEL = "suggestion"
SCOPE = ("speech", "thought")
_ASKING = frozenset({"what", "where", "when", "why", "who", "how"})
_SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_BROKEN = re.compile(r"[,;:?—–]|--|\s\.")  # what stands before the break may be no part of the question
_EXCLAIMED = frozenset({"do", "does", "did"})  # Am I glad! Is he tall! Will you stop! may be exclaimed


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the stop that ends the sentence."""
    for line in draft.lines:
        for sentence in sentences(draft.text, *line.inner):
            words = sentence.of(draft.text)
            if words[-1] in ".!" and words[-2:-1] not in (".", "!", "?") and _asks(words):
                stop = Span(sentence.end - 1, sentence.end)
                yield Finding(stop, "Is this a question? It has no question mark.")


def _asks(sentence: str) -> bool:
    """Say whether a sentence turns verb and subject round as only a question does."""
    words = words_of(sentence)
    if len(words) > 2 and words[0] in _ASKING:
        words = words[1:]
    if len(words) < 3 or words[1] not in _SUBJECTS or _BROKEN.search(sentence):
        return False
    verbs = _EXCLAIMED if sentence[-1] == "!" else load_words("plain_question_verbs")
    return words[0] in verbs and words[2] not in ("ever", "dare", "do")


FLAGS = [
    "“Do you hear me⟦!⟧ Answer.”",
    "“What are you doing in my boat⟦.⟧” Solvei stood up.",
]
ALLOWS = [
    "“Do you hear me? Answer.”",
    "“Had I known that I would have come.” “Don’t you dare!” “Am I glad to see you!”",
    "“What a fool you are!” “How do you do.”",
]
