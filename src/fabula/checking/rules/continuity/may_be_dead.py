"""Somebody acts later on who may be dead by now, though it is not quite sure who has died."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.clash import name_of
from fabula.checking.draft import Draft
from fabula.checking.looks import places_of
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import dead_acting

LEVEL = "suggestion"
LEAST = 0.6  # confidence from which somebody may be the one who died


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first thing done by each who may be dead, where ``dead-acting`` has none."""
    sure = places_of(draft, dead_acting.check)
    for death, deed in dead_acting.deeds_of_the_dead(draft, LEAST, LEAST):
        if deed.verb >= 0 and not any(deed.span.overlaps(place) for place in sure):
            message = f"Is {name_of(draft, death.character)} not dead by now?"
            yield Finding(deed.span, message, see=(death.span,))


FLAGS = [
    "Sheriff Ward lay in the icehouse. “Is he gone?” said Ida. She had sat with him until he died.\n\nIt "
    "rained.\n\n"
    "“It rains,” said Ida.\n\nSheriff ⟦Ward came⟧ in from the back.",
]
ALLOWS = [
    "Sheriff Ward lay in the icehouse. “Is he gone?” said Ida. She had sat with him until he "
    "slept.\n\nIt rained.\n\n"
    "“It rains,” said Ida.\n\nSheriff Ward came in from the back.",
    "Sheriff Ward lay in the icehouse. “Is he gone?” said Ida. She had sat with him until he died.\n\nIt "
    "rained.\n\n"
    "“It rains,” said Ida.\n\nSheriff Ward had liked the rain.",
]
