"""Voices: those who have lines, each with a name that is nobody else's, and with the hue of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from fabula.story import Character
from fabula.views.overview import Line, Overview
from fabula.views.showing import showable

HOW = {"thought": " (thinks)", "writing": " (writes)"}

# As in page/browser/page.css: told apart without red and green too, and legible on white.
HUES = ("#00609a", "#9a3c00", "#006549", "#94356d", "#705800", "#00686f", "#5b3f98", "#444444")
REST = "#6a655c"  # for all who speak less
NOBODY = "#7d2020"  # for lines that nobody is known to say


SHORT = 14  # letters of a name that a margin holds in one line


@dataclass(frozen=True, slots=True)
class Voice:
    """Someone who says, thinks or writes a line.

    ``short`` is what fits a margin: where the name is long, a part of it that is nobody else's, if there is
    one. ``hue`` is a colour as the web writes it.
    """

    character: Character
    name: str
    short: str
    hue: str


def voices_of(overview: Overview) -> Mapping[str, Voice]:
    """Return everyone who has a line, by id, those who say most first.

    Of two called alike the second has a number.
    """
    having = {line.speaker.id for line in overview.lines if line.speaker}
    speaking = [row.character.id for row in overview.cast if row.lines]
    hues = dict(zip(speaking, HUES, strict=False))
    taken: set[str] = set()
    voices = {}
    everyone = (*(row.character for row in overview.cast), *overview.not_listed)
    forms = Counter(form for one in everyone for form in {one.name, *one.aliases})
    for one in everyone:
        if one.id in having:
            name = _untaken(showable(one.name), taken)
            short = name if name != showable(one.name) else _shortened(one, forms)
            voices[one.id] = Voice(one, name, short, hues.get(one.id, REST))
    return voices


def said_how(line: Line) -> str:
    """Return what stands behind the name of a voice where a line is not said aloud."""
    return HOW.get(line.quote.kind, "")


def _untaken(name: str, taken: set[str]) -> str:
    """Return a name, with the first number that tells it from those taken, and take it."""
    number, own = 1, name
    while own.casefold() in taken:
        number += 1
        own = f"{name} {number}"
    taken.add(own.casefold())
    return own


def _shortened(one: Character, forms: Counter[str]) -> str:
    """Return a name, or a part of it by which they alone go; ``forms`` says how many go by what."""
    fitting = (form for form in one.aliases if len(form) <= SHORT and form in one.name and forms[form] == 1)
    return showable(one.name if len(one.name) <= SHORT else next(fitting, one.name))
