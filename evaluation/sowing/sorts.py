"""Sorts of slips: how each is made, and which rules of ``check`` should find it.

A module of ``sown`` is found by its folder. Its ``SORTS`` has a ``Sort`` under each name. A sort
is given the clean story, with all that was read of it, and chance, and proposes edits; a slip may rest on
anything the story says, such as the colour of somebody's eyes in another chapter.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from random import Random

from evaluation.sowing import sown
from fabula.checking.rule import all_rules
from fabula.span import Span
from fabula.story import Story

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class Edit:
    """Words to be put in the place of a stretch of the text, of one paragraph or of several."""

    span: Span
    words: str


Propose = Callable[[Story, Random], Iterable[Edit]]


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of slip; its name is that of the rule that should find it, unless ``rules`` names others.

    ``often`` is how many are sown for one of an ordinary sort. A note of the rule may stand up to ``before``
    characters before the slip: that of a missing mark is on the other mark of the pair.
    """

    propose: Propose
    rules: tuple[str, ...] = ()
    often: int = 1
    before: int = 8


@cache
def all_sorts() -> Mapping[str, Sort]:
    """Return every sort by its name."""
    modules = [
        import_module(f"{sown.__name__}.{found.name}") for found in pkgutil.iter_modules(sown.__path__)
    ]
    return {name: sort for module in modules for name, sort in sorted(module.SORTS.items())}


def rules_of(name: str) -> tuple[str, ...]:
    """Return the rules that should find a sort of slip, first the one it is counted under."""
    return all_sorts()[name].rules or (name,)


def is_looked_for(name: str) -> bool:
    """Say whether any rule that is on by default should find a sort of slip."""
    return any(rule.on for rule in all_rules() if rule.id in rules_of(name))


def swap(pattern: str, words: str | Callable[[str], str]) -> Propose:
    """Return what proposes to put ``words`` where the pattern stands in a paragraph, as ``re.sub`` would.

    In a story with straight marks the marks of the pattern and of the words are straight, too.
    """
    curly = re.compile(pattern)
    straight = re.compile(pattern.translate(_STRAIGHT))

    def propose(story: Story, chance: Random) -> Iterable[Edit]:
        is_straight = '"' in story.text and "“" not in story.text
        for start, end in story.manuscript.paragraphs:
            told = story.text[start:end]  # \A and \Z are the ends of a paragraph
            for match in (straight if is_straight else curly).finditer(told):
                new = words(match[0]) if callable(words) else match.expand(words)
                new = new.translate(_STRAIGHT) if is_straight else new
                if new != match[0]:
                    yield Edit(Span(start + match.start(), start + match.end()), new)

    return propose


def narrated(pattern: str, words: Callable[[str], str]) -> Sort:
    """Return a sort of slip that is one only in the narration."""
    become = swap(pattern, words)

    def propose(story: Story, chance: Random) -> Iterable[Edit]:
        return (edit for edit in become(story, chance) if not _is_said(story, edit))

    return Sort(propose)


def _is_said(story: Story, edit: Edit) -> bool:
    return any(quote.span.overlaps(edit.span) for quote in story.quotes if quote.kind != "other")
