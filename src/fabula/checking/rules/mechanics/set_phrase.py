"""A set phrase is not quite itself: *baited breath*, *one in the same*, *deep seeded*, *to no prevail*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.misheard import find_misheard
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "suggestion"
SCOPE = ("narration", "speech", "thought", "writing")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each phrase that Harper, or our own list, knows another form of: one to a slip."""
    taken: list[Span] = []
    for span, words, right in draft.put_right("set-phrase"):
        taken.append(span)
        yield Finding(span, f"“{words}” is usually “{right}”.", right)
    for start, end in draft.paragraphs:
        for slip in find_misheard(draft.text, start, end):
            if not any(span.overlaps(slip.span) for span in taken):
                taken.append(slip.span)
                message = f"“{slip.phrase}” is usually “{slip.right_phrase}”."
                yield Finding(slip.span, message, slip.right)


FLAGS = [
    "They waited with ⟦baited breath⟧ for the lift.",
    "The two keys were ⟦one in the same⟧.",
    "They had been ⟦hauled⟧ up in a barn until the snow stopped.",
    "It was a deep ⟦seeded⟧ fear, and she pulled at the door to no ⟦prevail⟧.",
    "“Oh, for ⟦gods⟧ sake,” said Bo. He was in ⟦cohorts⟧ with the smugglers.",
    "She ⟦through⟧ the ball over the fence, and he stood there ⟦starring⟧ at it.",
    "His voice was ⟦horse⟧, and a pound of ⟦flower⟧ lay all over the floor.",
    "“I can't ⟦except⟧ this,” said Bo, ⟦rising⟧ his hand, and took ⟦of⟧ his hat.",
]
ALLOWS = [
    "They waited with bated breath for the lift.",
    "The two keys were one and the same.",
    "The boats were hauled up on the sand, and the nets hauled up in the sun.",
    "The horse was hoarse. He went through the fence, starring in nobody's film, and smelled the flower.",
    "Everyone except his aunt saw the sun rising; the hat of his uncle was the thrown one, not a throne.",
    "She walked down the Isle of Wight, ringing the bell, and the river poured over the stones.",
]
