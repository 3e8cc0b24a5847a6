"""Somebody's eyes are of another colour than elsewhere in the story."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.clash import other_colours
from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
COLOURS = "eye_colours"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each colour that is not the person's usual one."""
    return other_colours(draft, "eyes", COLOURS)


FLAGS = [
    "Anna's eyes were grey.\n\nBoris let her in. “You're late,” said Boris.\n\nAnna shut ⟦her blue eyes⟧.",
    "“Sit,” said Ivo. Ivo had brown eyes and big hands.\n\nIt was dark. ⟦Ivo’s green eyes⟧ shone.",
]
ALLOWS = [
    "Anna's eyes were grey.\n\nBoris let her in. “You're late,” said Boris.\n\nAnna shut her grey eyes.",
    "Anna's eyes were grey.\n\nBoris let her in. Boris had blue eyes.",
    "Anna had hazel eyes. “Well?” said Anna.\n\nAnna shut her brown eyes.",
    "Anna's eyes were blue. “Well?” said Anna.\n\nAnna's eyes were red from crying.",
]
