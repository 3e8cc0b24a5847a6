"""A quotation opens with one sort of mark and closes with the other."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "error"
_OTHER = {"'": '"', '"': "'", "‘": "“", "“": "‘", "’": "”", "”": "’"}
_DOUBLE = frozenset('"“”')
_SINGLE = frozenset("'‘’")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the mark that is not of the story's sort."""
    text = draft.text
    for paired in draft.pairs:
        for pair in paired.pairs:
            if not (pair.opened and pair.closed):
                continue
            opening, closing = text[pair.start], text[pair.end - 1]
            if not ({opening in _DOUBLE, closing in _DOUBLE} == {True, False} and _known(opening, closing)):
                continue
            wrong_end = (closing in _DOUBLE) == (draft.habit.outer == "single")
            at, other = (pair.end - 1, pair.start) if wrong_end else (pair.start, pair.end - 1)
            yield Finding(
                Span(at, at + 1),
                f"This quotation opens with {opening} and closes with {closing}.",
                _OTHER[text[at]],
                (Span(other, other + 1),),
            )


def _known(*marks: str) -> bool:
    return all(mark in _DOUBLE or mark in _SINGLE for mark in marks)


FLAGS = [
    '"Try the back door," said Imre.\n\n⟦\'⟧Before you go, there is something in the shed."',
    "“Try the back door,” said Imre. “It sticks.⟦’⟧ He pushed it.\n\n“You see?”",
]
ALLOWS = [
    '"Try the back door," said Imre. "They call it \'the trap.\'"',
    "‘Try the back door,’ said Imre. ‘It sticks.’",
    "“It’s Imre’s door,” she said.",
]
