"""Single words stand in capitals for emphasis, where prose has italics."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.reading.quotation.scripts import scripted_lines
from fabula.span import Span

LEVEL = "suggestion"
WHOLE = True
SCOPE = ("narration", "speech", "thought")
_SHOUTED = re.compile(r"(?<![\w.’'\-&/])(?<![A-Z] )[A-Z]{2,}(?![\w’'\-&/]|\.\w)(?! [A-Z]{2,})")
_SHORT_FORMS = frozenset({"us", "am", "pm", "it", "or", "no", "ok", "pa", "ma", "ad", "id"})


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for the story, on the first such word; the others are in ``see``."""
    small = load_words("english_function_words") | load_words("common_words")
    scripted = bool(scripted_lines(draft.text, draft.paragraphs))  # whose action has people in capitals
    places = [
        Span(*match.span())
        for match in draft.find(_SHOUTED)
        if match[0].lower() in small - _SHORT_FORMS
        and _is_within(draft, match)
        and not (scripted and draft.quote_at(match.start()) is None)
    ]
    if places:
        times = f" {len(places)} times" if len(places) > 1 else ""
        message = f"Words in capitals for emphasis{times}, as here: prose has italics for it."
        yield Finding(places[0], message, see=tuple(places[1:]))


def _is_within(draft: Draft, match: re.Match[str]) -> bool:
    """Say whether a word has words in small letters around it, as no sign or heading has."""
    if match.start() == draft.paragraphs[draft.paragraph_of(match.start())].start:
        return False  # chapters often begin so
    around = draft.text[max(0, match.start() - 20) : match.end() + 20].replace(match[0], "")
    return sum(letter.islower() for letter in around) > 8


FLAGS = [
    "“So ⟦WHAT⟧ did the ferryman say?” asked Ilse. “I told you NEVER to come,” she said.",
]
ALLOWS = [
    "The sign said DO NOT ENTER. “So what did he say?” asked Ilse. “By the BBC door, at TWO FIFTEEN.”",
    "DEV\nIs this yours?\n\nWANDA\nIt is.\n\nThe lights flicker. BOTH look up.\n\nDEV\nDid you feel it?",
    "“So *what* did the ferryman say?” asked Ilse.",
]
