"""Real-word confusions: a word put in the place of one that sounds or looks like it, as writers do.

Sets that people confuse often are sown often: *its* and *it's* many times for one of *serge* and *surge*. In
the building stories that the model of confusions learned from none is sown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from random import Random

from evaluation.sowing.field import WORDS
from evaluation.sowing.sorts import Edit, Sort
from fabula.models.confusions import confusion_sets, slots_of, words_of
from fabula.span import Span
from fabula.story import Story


def _confused(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose as many confusions as there is room for slips, each of a set chosen by how often it is made."""
    if Path(story.manuscript.source.path).stem in _learned():
        return
    places = _places(story)
    sets = [(often, words) for often, words in confusion_sets() if places[words]]
    for _ in range(len(story.text.split()) // WORDS if sets else 0):
        words = chance.choices([words for _, words in sets], [often for often, _ in sets])[0]
        span, right = chance.choice(places[words])
        wrong = chance.choice([word for word in words if word != right])
        yield Edit(span, _as_written(span.of(story.text), wrong))


@cache
def _learned() -> frozenset[str]:
    from training.realword.prose import stories

    return frozenset(name for purpose in ("learn", "choose") for name, _ in stories(purpose))


def _places(story: Story) -> dict[tuple[str, ...], list[tuple[Span, str]]]:
    """Return for each set where a word of it stands, and which."""
    sets_of = defaultdict(list)
    for _, words in confusion_sets():
        for word in words:
            sets_of[word].append(words)
    places = defaultdict(list)
    for paragraph in story.manuscript.paragraphs:
        words = words_of(story.text, *paragraph)
        for slot in slots_of(words):
            span = Span(words.start[slot.first], words.end[slot.last])
            for known in sets_of[slot.form]:
                places[known].append((span, slot.form))
    return places


def _as_written(old: str, new: str) -> str:
    """Return a word with the capital of the one it takes the place of, and with its apostrophe curly."""
    return (new[:1].upper() + new[1:] if old[:1].isupper() and old != "I" else new).replace("'", "’")


SORTS = {"real-word": Sort(_confused, ("real-word", "set-phrase"), often=6)}
