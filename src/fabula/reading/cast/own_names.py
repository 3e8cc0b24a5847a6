"""Own names: names that somebody says they have: "My name is Ada", "I was named Ada", "He calls me Jo"."""

from __future__ import annotations

from fabula.reading.prose import Prose

CALLED = frozenset({"called", "nicknamed", "dubbed", "named", "christened"})
CALLING = CALLED | {"call", "calls", "calling"}
GIVEN = frozenset({"christened", "named", "called", "baptised", "baptized"})
IS = frozenset({"is", "was", "'s"})
AM = frozenset({"am", "was", "'m"})
ENDS = frozenset({".", ",", ";", "!", "—", "–", "and", "but"})  # what stands behind "I am Ada"


def is_own_name(prose: Prose, first: int, last: int) -> bool:
    """Say whether the words before a name, its tokens given, tell that it is that of who says "I"."""
    third, before, at = _before(prose, first)
    if is_called_so(prose, first) or (third == "my" and before == "name" and at in IS):
        return True
    if third == "i" and before in AM and at in GIVEN:
        return True
    ends = last + 1 >= len(prose.tokens) or prose.tokens.lower[last + 1] in ENDS
    return ends and before == "i" and at in ("am", "'m")


def is_called_so(prose: Prose, first: int) -> bool:
    """Say whether a name stands behind "calls me" or the like, which may be what few call who says "I"."""
    _, before, at = _before(prose, first)
    return before in CALLING and at == "me"


def _before(prose: Prose, first: int) -> list[str]:
    return ["", "", "", *prose.tokens.lower[max(0, first - 3) : first]][-3:]
