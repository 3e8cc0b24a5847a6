"""Learnings: for each claim, how everyone who knows of it came to."""

from __future__ import annotations

from collections import defaultdict

from fabula.story import Learning, Story


def learnings_of(story: Story) -> dict[str, list[Learning]]:
    """Return claim -> how people came to know of it, in the order of the text.

    What is narrated is known to those before whose eyes it happens (``seen``).
    """
    found = [one for claim in story.claims for one in claim.seen]
    of_claim: dict[str, list[Learning]] = defaultdict(list)
    for one in sorted([*found, *story.learnings], key=lambda one: one.span):
        of_claim[one.claim].append(one)
    return of_claim
