"""A phrase or a gesture comes back far more often than in prose at large: a habit of the writer's hand."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.phrases import PER, phrases, usual_rate
from fabula.span import Span

LEVEL = "suggestion"
SCOPE = ("narration",)
LEAST = 5  # times a phrase stands in the story
TIMES = 4.0  # as often as in prose at large
MET = 6.0  # times in 100,000 words that a phrase is granted, since old novels have few of today's
MOST = 5  # notes for a story, on the phrases that stand out most
APART = 3  # paragraphs over which a phrase has to be spread


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each habit, on the first place; the others are in ``see``."""
    narration = draft.narration
    if narration is None:
        return
    places: dict[str, list[Span]] = {}
    for name, span in phrases(narration):
        places.setdefault(name, []).append(span)
    words = narration.said.count(False)
    standing_out = []
    for name, spans in places.items():
        usual = max(MET, usual_rate(name)) * words / PER
        if len(spans) >= LEAST and len(spans) >= TIMES * usual and _paragraphs(draft, spans) >= APART:
            standing_out.append((-len(spans) / usual, name, spans))
    for _, _, (first, *rest) in sorted(standing_out)[:MOST]:
        words_there = " ".join(first.of(draft.text).split())
        message = (
            f"“{words_there}” and the like: {len(rest) + 1} times in this story. Are all of them needed?"
        )
        yield Finding(first, message, see=tuple(rest))


def _paragraphs(draft: Draft, spans: list[Span]) -> int:
    return len({draft.paragraph_of(span.start) for span in spans})


FLAGS = [
    "Jonas ⟦rolled his eyes⟧ and took the tray.\n\n“Late again,” said Petra. Petra rolled her eyes at "
    "the clock.\n\n"
    "The soup was cold. Jonas rolled his eyes once more.\n\nPetra laughed. Jonas rolled his eyes, and "
    "the cook rolled "
    "his eyes at both of them.",
]
ALLOWS = [
    "Jonas rolled his eyes and took the tray.\n\n“Late again,” said Petra. Petra looked at the "
    "clock.\n\nThe soup was "
    "cold. Jonas rolled his eyes once more.",
    "“Roll your eyes,” said Petra.\n\n“Roll your eyes again.”\n\n“Roll your eyes.”\n\n“Now roll your "
    "eyes.”\n\n“Roll "
    "your eyes for me.”",
]
