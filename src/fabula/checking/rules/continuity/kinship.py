"""Two people are brother and sister in one place, and cousins, or parent and child, in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.checking.clash import SURE, name_of, tie_of
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs
from fabula.story import Trait

LEVEL = "warning"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each word for kin that cannot be beside what the two are first called."""
    told: dict[frozenset[str], list[Trait]] = defaultdict(list)
    ties = load_pairs("kin_ties")
    for trait in draft.story.traits:
        if (
            trait.kind == "kin"
            and trait.other is not None
            and trait.value in ties
            and trait.confidence >= SURE
        ):
            told[frozenset((trait.character, trait.other))].append(trait)
    for traits in told.values():
        first = traits[0]
        for one in traits[1:]:
            if tie_of(one, first.character) != tie_of(first, first.character):
                a, b = name_of(draft, first.character), name_of(draft, first.other or "")
                message = f"{a} and {b} are tied by “{one.value}” here, and by “{first.value}” elsewhere."
                yield Finding(one.span, message, see=(first.span,))


FLAGS = [
    "Noor's brother Samir sat. “Hello,” said Samir. “You,” said Noor.\n\n⟦Noor's cousin Samir⟧ sat down.",
    "Ruth was Ana's aunt. “Well?” said Ruth. “Well,” said Ana.\n\n⟦Ruth was Ana's mother⟧.",
]
ALLOWS = [
    "Noor's brother Samir came in. “Hello,” said Samir. “Hello,” said Noor.\n\nSamir's sister Noor sat down.",
    "Noor's brother Samir came in. “Hello,” said Samir. “Hello,” said Noor.\n\nNoor's cousin Karim sat down.",
    "Ruth was Ana's mother. “Well?” said Ruth. “Well,” said Ana.\n\nAna was Ruth's daughter.",
]
