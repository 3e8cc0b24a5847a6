"""The one who tells the story is called by name in the narration, as if somebody else told it."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "suggestion"
SCOPE = ("narration",)
MOST = 2  # times; whoever does it more often means it


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the name where it is the subject of what is told."""
    narration = draft.narration
    telling = [one for one in draft.story.characters if one.narrator and one.named]
    if narration is None or len(telling) != 1 or draft.settings.style.person in ("second", "third"):
        return
    tokens = narration.tokens
    found = [
        mention.span
        for head, (id, mention) in sorted(narration.mention_at.items())
        if id == telling[0].id
        and mention.kind == "name"
        and mention.span.of(draft.text) in (telling[0].name, *telling[0].aliases)
        and not narration.said[head]
        and not narration.is_cited(head)
        and " " not in mention.span.of(draft.text)
        and tokens.dep[head] == "nsubj"
        and tokens.tag[tokens.head[head]] in ("VBD", "VBZ")
        and tokens.lower[head + 1] != "the"  # Rudolf the Fifth
    ]
    if len(found) <= MOST:
        for span in found:
            yield Finding(
                span, f"{span.of(draft.text)} tells this story, and is called by name here: is it I?"
            )


FLAGS = [
    "I carried the crates down, and Henk followed with the rope. “Mind the step, Lotte,” said Henk. I "
    "minded it. "
    "“Lotte, you are going too fast,” he said. I set mine down. ⟦Lotte⟧ wiped her hands and looked at "
    "the water. "
    "“You first, Lotte,” he said, and I jumped.",
]
ALLOWS = [
    "I carried the crates down, and Henk followed with the rope. “Mind the step, Lotte,” said Henk. I "
    "minded it. "
    "I set mine down. Henk wiped his hands and looked at the water. “You first, Lotte,” he said, and I "
    "jumped.",
    "Lotte carried the crates down, and Henk followed with the rope. Lotte wiped her hands and looked at "
    "the water.",
]
