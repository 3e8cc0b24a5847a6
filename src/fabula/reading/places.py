"""Places: the named places of a story and where they are mentioned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.ids import IdMaker
from fabula.reading.names import NameMention
from fabula.span import Span
from fabula.story import Place


def gather_places(names: Sequence[NameMention]) -> tuple[Place, ...]:
    """Return the places named, in the order of their first mention."""
    mentions: dict[tuple[str, ...], list[Span]] = defaultdict(list)
    shown: dict[tuple[str, ...], str] = {}
    for name in names:
        mentions[name.key].append(name.span)
        shown.setdefault(name.key, " ".join(name.words))
    ids = IdMaker("place-")
    return tuple(Place(ids.make(shown[key]), shown[key], tuple(spans)) for key, spans in mentions.items())
