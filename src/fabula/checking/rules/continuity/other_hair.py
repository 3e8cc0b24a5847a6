"""Hair is of another colour than that of somebody who may be the same person."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import doubtful_colours
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import hair_colour
from fabula.reading.lexicon import load_pairs, load_words

LEVEL = "suggestion"
JOINED = frozenset({"haired", "headed"})  # the ends of "red-haired"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each colour that may not be right, where ``hair-colour`` has none."""
    if hair_colour.is_dyed(draft):
        return
    nouns, colours = load_words("hair_nouns"), load_pairs(hair_colour.COLOURS)
    if draft.is_short:
        colours = colours | load_pairs("hair_of_age")
    for look, before in doubtful_colours(draft, nouns, JOINED, colours, hair_colour.check):
        message = f"This hair is {look.word}, and {before.word} before: the same person's?"
        yield Finding(look.span, message, see=(before.span,))


FLAGS = [
    "The girl had black hair. She sat down. “Well?” said Boris.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nShe shook her ⟦red hair⟧.",
]
ALLOWS = [
    "The girl had black hair. She sat down.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nHe shook his red hair.",
    "Ida had black hair. “Well?” said Ida. Anna had red hair. “Well,” said Anna.",
]
