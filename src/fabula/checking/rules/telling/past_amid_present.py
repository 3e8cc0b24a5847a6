"""One sentence of the narration slips into the past, in a passage told in the present."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.tenses import strays

LEVEL = "suggestion"
SCOPE = ("narration",)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the verb that is in the past."""
    narration = draft.narration
    if narration is None:
        return
    for _, clause in strays(narration, "past", draft.settings.style.tense):
        verb = narration.tokens.span(clause.finite, clause.finite)
        message = (
            f"“{verb.of(draft.text)}” is in the past, and what is around it in the present: is it meant?"
        )
        yield Finding(verb, message)


FLAGS = [
    "Ilse locks the shop and counts the keys. There are nine. Her brother waits in the van with the "
    "heater on. She "
    "⟦climbed⟧ in beside him. He turns the radio down. Neither of them speaks until the bridge. The "
    "river is high. "
    "Rain runs off the railings.",
]
ALLOWS = [
    "Ilse locks the shop and counts the keys. There are nine. Her brother waits in the van with the "
    "heater on. He "
    "bought it from a florist last year. He turns the radio down. Neither of them speaks until the "
    "bridge. The river "
    "is high. Rain runs off the railings.",
    "Ilse locks the shop and counts the keys. There are nine. Her brother waits in the van with the "
    "heater on. Nobody has "
    "rung since her sister left, and her sister called only for money. He turns the radio down. Neither of "
    "them speaks until the bridge. The river "
    "is high. Rain runs off the railings.",
    "Ilse does not answer at once. There are nine keys. Her brother waits in the hall. She has her back "
    "against the door and her arms folded, and she looks about fifteen. He gets up. She sits down. "
    "The rain goes on. Nobody speaks.",
    "Ilse locks the shop and counts the keys. There are nine. Her brother waits in the van with the heater "
    "on. He was going to sing. She climbs in beside him. Neither of them speaks until the bridge. The river "
    "is high. Rain runs off the railings.",
    "Ilse locked the shop and counted the keys. There were nine. Her brother waited in the van with the "
    "heater on. "
    "She climbed in beside him. He turned the radio down. Neither of them spoke until the bridge.",
]
