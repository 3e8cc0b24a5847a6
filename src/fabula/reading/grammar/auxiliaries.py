"""Auxiliaries: the forms of "be" and "have" as they stand in a text, in lower case."""

from __future__ import annotations

IS = frozenset({"is", "'s", "are", "'re", "am", "'m", "was", "were"})
BE = IS | {"be", "been", "being"}
HAD = frozenset({"had", "'d"})
HAVE = HAD | {"have", "has", "'ve"}
