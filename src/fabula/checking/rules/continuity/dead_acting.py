"""Somebody who is told to be dead speaks or acts later on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.clash import name_of
from fabula.checking.deeds import Deed
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span
from fabula.story import Trait

LEVEL = "warning"
BEFORE = 5  # characters before a name in which its title stands
TOLD, SAID = 0.85, 0.95  # confidences from which it is plain who is meant
PAUSE = 2  # paragraphs between a death and a deed: who dies may have the last word
_UNDEAD = re.compile(
    r"\b(?:ghost(?:s|ly)?|spirits?|haunt(?:s|ed|ing)?|phantom|undead|vampires?|zombies?|resurrect\w*|reborn|"
    r"revived?|afterlife|alive|dreams?|dreamt|dreamed|pretend\w*|faked?)\b",
    re.IGNORECASE,
)

_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Lady|Lord|Sir|[Tt]he|here)\b")  # no one person's own name


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first thing that each of the dead does, unless the dead walk in this story."""
    for death, deed in deeds_of_the_dead(draft, TOLD, SAID):
        yield Finding(deed.span, f"{name_of(draft, death.character)} is dead by now.", see=(death.span,))


def deeds_of_the_dead(draft: Draft, told: float, said: float) -> Iterator[tuple[Trait, Deed]]:
    """Yield each death that is so sure, as it is told or said, and the first thing done by the dead."""
    seen = set()
    for death in draft.story.traits:
        least = told if death.by == "told" else said
        if death.character in seen or death.confidence < least or not _is_plain(draft, death):
            continue
        seen.add(death.character)
        for deed in draft.deeds.get(death.character, ()):
            if _after(draft, death, deed.span.start):
                if not _UNDEAD.search(draft.text, death.span.end, deed.span.end):
                    yield death, deed
                break


def _is_plain(draft: Draft, death: Trait) -> bool:
    """Say whether it is plain who is dead: not by a name that a whole family has."""
    if death.kind != "dead":
        return False
    before = draft.text[max(0, death.span.start - BEFORE) : death.span.start]
    title = _TITLE.search(before + death.span.of(draft.text))
    return title is None or title[0] in name_of(draft, death.character)


def _after(draft: Draft, death: Trait, at: int) -> bool:
    return at > death.span.end and draft.text.count("\n\n", *Span(death.span.end, at)) >= PAUSE


FLAGS = [
    "Ward died at noon. Ida wept.\n\nIt rained.\n\n“It rains,” said Ida.\n\n⟦Ward shut⟧ the door.",
]
ALLOWS = [
    "Ward died at noon. Ida wept.\n\nIt rained.\n\n“It rains,” said Ida.\n\nWard had liked the rain.",
    "Ward nearly died at noon. Ida wept.\n\nIt rained.\n\n“It rains,” said Ida.\n\n“It does,” said Ward.",
]
