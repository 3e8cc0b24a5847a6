"""What was hurt on the left is hurt on the right elsewhere, or the other way about."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.clash import clashes, name_of, traits_of
from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each hurt arm, eye or knee where it is mostly the other that is hurt."""
    for odd, usual in clashes(traits_of(draft, "hurt"), lambda a, b: a.value == b.value):
        whose = f"{name_of(draft, odd.character)}'s"
        message = f"It is {whose} {odd.value} {odd.part} here, and the {usual.value} {usual.part} elsewhere."
        yield Finding(odd.span, message, see=(usual.span,))


FLAGS = [
    "Ivo had broken his left wrist. “It itches,” said Ivo.\n\nIvo scratched at ⟦his bandaged right wrist⟧.",
    "A patch covered Ivo's left eye. “Who?” said Ivo.\n\nThe ⟦patch over Ivo's right eye⟧ was wet.",
]
ALLOWS = [
    "Ivo had broken his left wrist. “It itches,” said Ivo.\n\nIvo scratched at his bandaged left wrist.",
    "Ivo had broken his left wrist. “It itches,” said Ivo.\n\nIvo wrote it down with his right hand.",
    "Ivo had a scar on his left cheek. “Who goes there?” said Ivo.\n\nAnna had a scar on her right cheek.",
]
