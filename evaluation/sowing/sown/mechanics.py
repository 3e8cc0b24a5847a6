"""Slips of marks, stops, capitals and spaces."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from evaluation.sowing.sorts import Edit, Sort, swap
from fabula.span import Span
from fabula.story import Story

BREAKS = 5


def _break_of_another_sort(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose another mark for a break between scenes, where enough show which is the story's."""
    breaks = [segment.span for segment in story.manuscript.segments if segment.kind == "break"]
    marks = [(span, mark) for span in breaks if (mark := span.of(story.text).strip())]
    for span, mark in marks if len(marks) >= BREAKS else ():
        start = story.text.index(mark, span.start)
        yield Edit(Span(start, start + len(mark)), "#" if "*" in mark else "* * *")


SORTS = {
    "unpaired-mark": Sort(swap(r"(?<=[.!?])[”\"]\Z", ""), before=400),
    "mismatched-marks": Sort(swap(r"\A“(?=[A-Z][^“”]{8,}”)", "‘")),
    "unpaired-bracket": Sort(swap(r"(?<=[a-z])\)(?=[ ,.])", ""), before=400),
    "doubled-word": Sort(swap(r"\b(the|and|to|of|in|was|it|her|his|with) (?=[a-z])", r"\1 \1 ")),
    "doubled-stop": Sort(swap(r"(?<=[a-z]{2}),(?= [a-z])", ".,")),
    "space-before-stop": Sort(swap(r"(?<=[a-z]{2}),(?= [a-z])", " ,")),
    "missing-space": Sort(swap(r"(?<=[a-z]{2}), (?=[a-z])", ",")),
    "space-inside-marks": Sort(swap(r"(?<=[\s])“(?=[A-Z])", "“ ")),
    "lowercase-i": Sort(swap(r"\bI(?= (?:am|was|have|had|know|think|don’t|can|will)\b)", "i")),
    "lowercase-sentence": Sort(
        swap(r"(?<=[a-z]{3}\. )(?:H(?=e )|S(?=he )|T(?=he |hey )|I(?=t ))", str.lower)
    ),
    "turned-apostrophe": Sort(swap(r"’(?=(?:em|til|cause)\b)", "‘")),
    "uneven-ellipses": Sort(swap(r"…", "...")),
    "uneven-dashes": Sort(swap(r"(?<=[a-z])—(?=[a-z])", " - ")),
    "uneven-marks": Sort(swap(r"(?<=[a-z])’(?=[a-z])", "'")),
    "uneven-scene-breaks": Sort(_break_of_another_sort),
    "uneven-sentence-spaces": Sort(
        swap(r"(?<=[a-z]{3}\.) (?=[A-Z])", "  "), ("uneven-sentence-spaces", "doubled-space")
    ),
    "doubled-space": Sort(swap(r"(?<=[a-z]) (?=[a-z])", "  ")),
}
