"""Somebody whose name the scene has given is called *the blonde*, *the older man*, *the taller woman*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words
from fabula.span import Span
from fabula.story import Character, scene_at

LEVEL = "suggestion"
SCOPE = ("narration",)
OFTEN = 2  # times a story does so from which on it is a habit
_PEOPLE = frozenset({"boy", "female", "girl", "guy", "male", "man", "one", "woman"})
_COLOURED = ("-haired", "-eyed")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield one finding for each epithet, on the first place; the others are in ``see``."""
    places: dict[str, list[Span]] = {}
    for character in draft.story.characters:
        if character.named and not character.protagonist:
            for span in _epithets(draft, character):
                places.setdefault(" ".join(span.of(draft.text).lower().split()), []).append(span)
    if sum(map(len, places.values())) < OFTEN:
        return
    for words, spans in places.items():
        first, *rest = sorted(spans)
        times = f" ({len(spans)} times)" if rest else ""
        message = f"“{words}”{times} is somebody whose name the scene has given: would it do, or a pronoun?"
        yield Finding(first, message, see=tuple(rest))


def _epithets(draft: Draft, character: Character) -> Iterator[Span]:
    """Yield the epithets in the narration for somebody who was named in it before, in the same scene."""
    named_in = None
    for mention in character.mentions:
        if draft.quote_at(mention.span.start) is not None:
            continue
        scene = scene_at(draft.story.scenes, mention.span.start)
        if mention.kind == "name":
            named_in = scene
        elif scene is not None and scene == named_in and _is_epithet(mention.span.of(draft.text)):
            yield mention.span


def _is_epithet(words: str) -> bool:
    article, *between, noun = words.lower().split() if " " in words else (words, "")
    if article != "the" or len(between) > 2:
        return False
    if noun in load_words("epithet_nouns"):
        return True
    return noun in _PEOPLE and any(
        word in load_words("epithet_words") or word.rstrip(",").endswith(_COLOURED) for word in between
    )


FLAGS = [
    "Mary poured the tea. “Sit,” said Mary. Anna sat down. Mary looked at her. ⟦The older woman⟧ pushed "
    "the sugar "
    "over. “Take two,” said Mary. The older woman smiled.",
]
ALLOWS = [
    "Mary poured the tea. “Sit,” said Mary. Anna sat down. Mary looked at her. The older woman nodded.",
    "Gwen poured the tea. “Sit,” said Gwen. Ines sat. A blonde at the next table turned round and "
    "stared. “She is "
    "taller than you,” said Gwen. “The taller woman always wins,” said Ines.",
    "The taller woman poured the tea. “Sit,” she said. Ines sat.",
]
