"""Hair is of another colour than that of somebody who may be the same person."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import at_odds, find_colours
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import hair_colour
from fabula.reading.lexicon import load_words

LEVEL = "suggestion"


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each colour that may not be right, where ``hair-colour`` has none."""
    if hair_colour.is_dyed(draft):
        return
    sure = [place for one in hair_colour.check(draft) for place in (one.span, *one.see)]
    looks = list(find_colours(draft, load_words("hair_nouns"), "haired", hair_colour.COLOURS))
    for look, before in at_odds(looks, lambda a, b: bool(a.values & b.values)):
        if not any(look.span.overlaps(place) for place in sure):
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
