"""Eyes are of another colour than those of somebody who may be the same person."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import doubtful_colours
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import eye_colour
from fabula.reading.lexicon import load_pairs

LEVEL = "suggestion"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each colour that may not be right, where ``eye-colour`` has none."""
    nouns = frozenset({"eyes", "eye"})
    colours = load_pairs(eye_colour.COLOURS)
    for look, before in doubtful_colours(draft, nouns, frozenset({"eyed"}), colours, eye_colour.check):
        message = f"These eyes are {look.word}, and {before.word} before: the same person's?"
        yield Finding(look.span, message, see=(before.span,))


FLAGS = [
    "The man had grey eyes. He sat down. “Well?” said Boris.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nHe shut his ⟦brown eyes⟧.",
]
ALLOWS = [
    "The man had grey eyes. He sat down.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nShe shut her brown eyes.",
    "Ivo had grey eyes. “Well?” said Ivo. Boris had brown eyes. “Well,” said Boris.",
]
