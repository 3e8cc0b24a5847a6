"""Auxiliaries: the forms of "be", "have" and "can" as they stand in a text, in lower case."""

from __future__ import annotations

IS = frozenset({"is", "'s", "are", "'re", "am", "'m", "was", "were"})
BE = IS | {"be", "been", "being"}
HAD = frozenset({"had", "'d"})
HAS = frozenset({"have", "has", "'ve"})
HAVE = HAD | HAS
CAN = frozenset({"can", "ca"})
CAN_OR_COULD = CAN | {"could"}
