"""Mini-stories with the answers written in, and where a reading departs from them.

``⟦Mara>Jun: “You came,”⟧`` is a line, who says it and to whom; ``{Mara: she}`` is a mention of Mara. An
answer may also be ``I`` (the narrator), ``-`` (nobody), ``!Mara`` (anyone or nobody, but not her), or
``Mara?`` (her, or an answer that shows as unsure). ``Mara+Jun`` are two addressees; without ``>`` the
addressee is not asked. ``⟦thought Mara: ...⟧`` and ``⟦writing Mara: ...⟧`` ask the kind as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pytest

from fabula import Character, Quote, Span, Story
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.views.overview import UNSURE

MARK = re.compile(r"(?P<open>[⟦{])(?P<answer>[^:⟦⟧{}]*): ?|(?P<close>[⟧}])")
KINDS = ("thought", "writing")


@dataclass(frozen=True)
class Asked:
    """A stretch of the text and the answer expected of it; a line or a mention."""

    span: Span
    answer: str
    line: bool


def cases(all_cases: Mapping[str, object], not_yet: Mapping[str, str]) -> list:
    """Return a table's cases as named parameters; those ``not_yet`` read rightly say what goes wrong."""
    assert not_yet.keys() <= all_cases.keys()
    return [
        pytest.param(
            case, id=name, marks=[pytest.mark.xfail(reason=not_yet[name])] if name in not_yet else []
        )
        for name, case in all_cases.items()
    ]


def parse(marked: str) -> tuple[str, list[Asked]]:
    """Split a telling into its text and what is asked."""
    text, asked, opened, at = "", [], [], 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match["open"]:
            opened.append((len(text), match["answer"], match["open"] == "⟦"))
        else:
            start, answer, line = opened.pop()
            asked.append(Asked(Span(start, len(text)), answer, line))
    assert not opened, "a mark is not closed"
    return text + marked[at:], sorted(asked, key=lambda one: one.span)


@cache
def read_text(english, text: str) -> Story:
    """Read a text held in memory, once."""
    return read(from_text(text), english)


def present_beside(english, told: str) -> set[str]:
    """Return who is there in a scene in which Hilde and Gus talk before and after what is told."""
    before = "Hilde sat down in the study. “Well?” said Hilde.\n\n“Well,” said Gus. He lit the lamp.\n\n"
    after = "“It is late,” said Gus.\n\nHilde put out the lamp. “So it is,” said Hilde.\n"
    (scene,) = read_text(english, f"{before}{told}\n\n{after}").scenes
    return set(scene.present)


def goes_by(story: Story, name: str) -> list[Character]:
    """Return the characters with this name or alias, or the narrator for ``I``."""
    if name == "I":
        return [one for one in story.characters if one.narrator]
    folded = [(one, {form.lower() for form in (one.name, *one.aliases)}) for one in story.characters]
    return [one for one, forms in folded if name.lower() in forms]


def misreadings(english, marked: str) -> list[str]:
    """Return what a reading of the telling gets wrong, a line each."""
    text, asked = parse(marked)
    story = read_text(english, text)
    checked = [_line(story, one) if one.line else _mention(story, one) for one in asked]
    return [wrong for one in checked for wrong in one]


def _line(story: Story, asked: Asked) -> list[str]:
    words = asked.span.of(story.text)
    quote = next((quote for quote in story.quotes if quote.span.overlaps(asked.span)), None)
    if quote is None:
        return [f"{words}: no quotation"]
    answer, _, addressees = asked.answer.partition(">")
    kind, _, named = answer.partition(" ")
    kind, answer = (kind, named) if kind in KINDS else ("speech", answer)
    wrong = []
    if quote.kind != kind:
        wrong.append(f"{words}: {quote.kind}, not {kind}")
    if not _agrees(story, answer, [quote.speaker] if quote.speaker else [], quote):
        wrong.append(f"{words}: said by {quote.speaker} ({quote.by} {quote.confidence}), not {answer}")
    if addressees and not _agrees(story, addressees, list(quote.addressees), quote):
        wrong.append(f"{words}: said to {', '.join(quote.addressees) or 'nobody'}, not to {addressees}")
    return wrong


def _mention(story: Story, asked: Asked) -> list[str]:
    owners = [one.id for one in story.characters if any(m.span == asked.span for m in one.mentions)]
    if _agrees(story, asked.answer, owners, None):
        return []
    start, end = asked.span
    around = f"{story.text[max(0, start - 20) : start]}[{story.text[start:end]}]{story.text[end : end + 20]}"
    return [f"{around!r} is {', '.join(owners) or 'nobody'}, not {asked.answer}"]


def _agrees(story: Story, answer: str, found: list[str], quote: Quote | None) -> bool:
    if answer == "-":
        return not found
    if answer.startswith("!"):
        return not {one.id for one in goes_by(story, answer[1:])} & set(found)
    if answer.endswith("?") and (not found or (quote is not None and quote.confidence < UNSURE)):
        return True
    wanted = [[one.id for one in goes_by(story, name)] for name in answer.rstrip("?").split("+")]
    return all(len(ids) == 1 for ids in wanted) and sorted(ids[0] for ids in wanted) == sorted(found)
