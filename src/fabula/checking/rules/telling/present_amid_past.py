"""One sentence of the narration slips into the present, in a passage told in the past."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.tenses import looking_back, strays

LEVEL = "warning"
SCOPE = ("narration",)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the verb that is in the present."""
    narration = draft.narration
    if narration is None:
        return
    for _, clause in strays(narration, "present", draft.settings.style.tense):
        verb = narration.tokens.span(clause.finite, clause.finite)
        message = f"“{verb.of(draft.text)}” is in the present, and what is around it in the past."
        yield Finding(verb, message)
    if draft.settings.style.tense != "present":
        for helper in looking_back(narration):
            span = narration.tokens.span(helper, helper)
            yield Finding(span, "“has” is in the present, and its sentence in the past: “had”?", "had")


FLAGS = [
    "Ilse locked the shop and counted the keys. They were the keys he ⟦has⟧ always kept for her. There were "
    "nine. She thought that he ⟦has⟧ forgotten them.",
    "Ilse locked the shop and counted the keys. There were nine. Her brother waited in the van with the "
    "heater on. "
    "She ⟦climbs⟧ in beside him. He turned the radio down. Neither of them spoke until the bridge. The "
    "river was "
    "high. It had rained for a week.",
]
ALLOWS = [
    "Ilse locked the shop and counted the keys. They hung there the way a coat hangs where he has left it.",
    "Ilse locked the shop and counted the keys. There were nine. Her brother waited in the van with the "
    "heater on. "
    "A locked door is a promise. He turned the radio down. Neither of them spoke until the bridge. The "
    "river was "
    "high. It had rained for a week. “She climbs in beside me and never says a word,” he said.",
    "My brother thinks I am mad. He told me so that night. He slung me the towel and I dried a plate. "
    "I dried it until it squeaked. He went upstairs and I heard the bath run. It ran for a long time. "
    "I turned off the lamp. The cat came in.",
    "Ilse locks the shop and counts the keys. There are nine. Her brother waits in the van with the "
    "heater on. She "
    "climbs in beside him. He turns the radio down. Neither of them speaks until the bridge. The river "
    "is high.",
]
