"""Hair is long here and short before, or straight and curly, of somebody who may be the same person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import at_odds, find_colours
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import other_hair
from fabula.reading.lexicon import load_pairs, load_words
from fabula.span import Span

LEVEL = "suggestion"
PAIRS = (frozenset({"long", "short"}), frozenset({"straight", "curly"}))
_CUT = re.compile(
    r"\b(?:cut|cuts|cutting|haircut|barber|hairdresser|trim\w*|shav\w+|shears|scissors|wig|grown|grew|"
    r"pinned)\b",
    re.I,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each cut of hair that is not the one before, unless it may have been cut."""
    looks = list(find_colours(draft, load_words("hair_nouns"), other_hair.JOINED, load_pairs("hair_cuts")))
    for pair in PAIRS:
        of_pair = [look for look in looks if look.values & pair]
        for look, before in at_odds(of_pair, lambda one, other: bool(one.values & other.values)):
            if not _CUT.search(draft.text, *Span(before.span.end, look.span.start)):
                message = f"This hair is {look.word}, and {before.word} before: the same person's?"
                yield Finding(look.span, message, see=(before.span,))


FLAGS = [
    "The girl had short hair. She sat down. “Well?” said Boris.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nShe shook back her ⟦long hair⟧.",
]
ALLOWS = [
    "The girl had short hair. She sat down.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nShe shook her short hair.",
    "The girl had long hair. She sat down. She had it cut that day.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 12
    + "\n\nShe shook her short hair.",
]
