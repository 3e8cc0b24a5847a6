"""Places: named ("Atlanta") and common ("the kitchen"), the same place known again, one inside another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.ids import IdMaker
from fabula.reading.names import NameMention
from fabula.reading.scenes.setting import PlacePhrase, Settings
from fabula.span import Span
from fabula.story import Place

NO_EMPHASIS = str.maketrans("", "", "*_")


def gather_places(
    names: Sequence[NameMention], settings: Settings
) -> tuple[tuple[Place, ...], dict[str, str]]:
    """Return the places in the order of their first mention, and the id of each by the key of its phrases.

    A place is known again by its words, articles and possessives left out. Parts of a room or of a road ("the
    door") are no places of their own.
    """
    mentions: dict[str, list[Span]] = defaultdict(list)
    shown: dict[str, str] = {}
    for name in names:
        key = " ".join(name.words).casefold()
        mentions[key].append(name.span)
        shown.setdefault(key, " ".join(name.words))
    taken = {span.end for spans in mentions.values() for span in spans}
    for phrase in settings.phrases:
        span = settings.span(phrase)
        if not phrase.key or span.end in taken or phrase.furniture:
            continue
        mentions[phrase.key].append(span)
        shown.setdefault(phrase.key, _shown(settings, phrase))
    ids = IdMaker("place-")
    ordered = sorted(mentions, key=lambda key: (min(mentions[key]), key))
    of_key = {key: ids.make(shown[key]) for key in ordered}
    places = tuple(
        Place(of_key[key], shown[key], tuple(sorted(mentions[key])), of_key.get(settings.within.get(key, "")))
        for key in ordered
    )
    return places, of_key


def _shown(settings: Settings, phrase: PlacePhrase) -> str:
    """Return what a place is called: as the text first says it, its article in small letters."""
    words = settings.span(phrase).of(settings.tokens.text).translate(NO_EMPHASIS)
    first, space, rest = " ".join(words.split()).partition(" ")
    return (
        f"the {rest}"
        if space and first.lower() in ("a", "an", "the", "this", "that")
        else f"{first}{space}{rest}"
    )
