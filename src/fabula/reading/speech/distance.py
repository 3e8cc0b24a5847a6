"""Distance: how far apart two places of a story are for whoever is there, in words of narration.

Talk takes nobody away: a line counts a quarter of its words. A break takes everybody a good way off.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from fabula.reading.prose import Prose

SAID = 0.25  # of a word that somebody says
BREAK = 400.0  # words


def told_before(prose: Prose, stretch: Sequence[int]) -> list[float]:
    """Return for each token, and for the end, how much is told before it [tokens + 1].

    ``stretch`` is the part of the story each paragraph stands in; breaks part one from another.
    """
    parts = [stretch[paragraph] for paragraph in prose.tokens.paragraph]
    breaks = (before != here for before, here in pairwise([*parts[:1], *parts]))
    words = zip(breaks, prose.said, strict=True)
    return list(accumulate((BREAK * new + (SAID if said else 1.0) for new, said in words), initial=0.0))
