"""Many stand where *a* or *every* says one: *a young women*, *every men*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
# What may stand between: plain words for people, for "a dozen men" is right.
_BETWEEN = "young|old|older|younger|little|small|tall|big|fat|thin|poor|good|bad|kind|single|dead|strange"
# What follows one that stands alone: "a women's ward" and "a children choir" are something else.
_AFTER = (
    "of|in|at|on|with|who|whom|that|any|and|or|but|was|is|had|has|came|said|told|from|to|by|like|could|would"
)


@cache
def _pattern() -> re.Pattern[str]:
    plurals = "|".join(load_pairs("irregular_plurals"))
    return re.compile(
        rf"\b(?:an?|another|every|each)\s+(?:(?:{_BETWEEN})\s+){{0,2}}(?P<many>{plurals})"
        rf"(?=[.,;:!?…\"”]|\s+(?:{_AFTER})\b)",
        re.IGNORECASE,
    )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each plural of which there is one."""
    for match in draft.find(_pattern()):
        many, span = match["many"], Span(*match.span("many"))
        one = load_pairs("irregular_plurals")[many.lower()]
        right = one.capitalize() if many[0].isupper() else one
        yield Finding(span, f"“{many}” are several: is “{right}” meant?", right)


FLAGS = [
    "She was not a young ⟦women⟧ any more.",
    "“An old ⟦men⟧ told me,” said Bo.",
    "Every ⟦children⟧ in the yard had a kite.",
]
ALLOWS = [
    "It was a men’s club, and beside it a women's ward and a children’s choir.",
    "A dozen men, a few women and a hundred children stood there.",
    "A man-and-women business, said Bo, and a women only night at that.",
]
