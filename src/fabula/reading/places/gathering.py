"""Places: named ("Atlanta") and common ("the kitchen"), the same place known again, one inside another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.ids import IdMaker
from fabula.reading.names import NameMention
from fabula.reading.names.placeholders import as_written
from fabula.reading.places.phrases import PlacePhrase
from fabula.reading.scenes.setting import Setting, Settings
from fabula.span import Span
from fabula.story import Place

AT_LAST = Span(1 << 60, 1 << 60)
NO_EMPHASIS = str.maketrans("", "", "*_")


def gather_places(
    names: Sequence[NameMention], settings: Settings, where: Sequence[Setting | None]
) -> tuple[tuple[Place, ...], dict[str, str]]:
    """Return the places in the order of their first mention, and the id of each by the key of its phrases.

    A place is known again by its words, articles and possessives left out. Parts of a room or of a road
    ("the door") are no places of their own. ``where`` are the settings of the scenes: a place that its things
    alone show has no mentions, and comes where its first scene does; one that only the author tells, last.
    """
    mentions: dict[str, list[Span]] = defaultdict(list)
    shown: dict[str, str] = {}
    known_as: dict[str, str] = {}  # the key of a phrase -> that of the name it ends with
    ending: dict[int, str] = {}
    for name in names:
        key = " ".join(name.words).casefold()
        mentions[key].append(name.span)
        shown.setdefault(key, " ".join(name.words))
        ending[name.span.end] = key
    scenes = {setting.key: setting for setting in reversed(where) if setting is not None}
    for phrase in settings.phrases:
        span = settings.span(phrase)
        if span.end in ending:
            known_as.setdefault(phrase.key, ending[span.end])
        elif phrase.key and not phrase.furniture:
            mentions[phrase.key].append(span)
            shown.setdefault(phrase.key, _shown(settings, phrase))
    begins = {key: min(spans) for key, spans in mentions.items()}
    for key, setting in scenes.items():
        if key not in mentions and key not in known_as:
            begins[key] = min(setting.evidence, default=AT_LAST)
            shown[key] = setting.name or f"the {key}"
    ids = IdMaker("place-")
    ordered = sorted(begins, key=lambda key: (begins[key], key))
    of_key = {key: ids.make(shown[key]) for key in ordered}
    of_key |= {key: of_key[name] for key, name in known_as.items() if key not in of_key}
    places = tuple(
        Place(of_key[key], shown[key], tuple(sorted(mentions[key])), of_key.get(settings.within.get(key, "")))
        for key in ordered
    )
    return places, of_key


def _shown(settings: Settings, phrase: PlacePhrase) -> str:
    """Return what a place is called: as the text first says it, its article in small letters."""
    read = settings.account.prose.manuscript.stand_ins
    words = as_written(settings.span(phrase).of(settings.tokens.text), read).translate(NO_EMPHASIS)
    first, space, rest = " ".join(words.split()).partition(" ")
    return (
        f"the {rest}"
        if space and first.lower() in ("a", "an", "the", "this", "that")
        else f"{first}{space}{rest}"
    )
