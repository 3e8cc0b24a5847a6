"""Somebody's eyes are of another colour than elsewhere in the story."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.clash import clashes, colours_of, name_of, traits_of
from fabula.checking.draft import Draft
from fabula.checking.note import Finding

LEVEL = "warning"
COLOURS = "eye_colours"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each colour that is not the person's usual one."""
    told = traits_of(draft, "eyes")
    for odd, usual in clashes(told, lambda a, b: bool(colours_of(a, COLOURS) & colours_of(b, COLOURS))):
        message = (
            f"{name_of(draft, odd.character)} has {odd.value} eyes here, and {usual.value} eyes elsewhere."
        )
        yield Finding(odd.span, message, see=(usual.span,))


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
