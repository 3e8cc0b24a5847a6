"""How a turn follows on the one before: by the narration between them, and by what is said and told."""

from __future__ import annotations

import pytest
from helpers import prose_of

from fabula.reading.speech.links import APART, CIRCUMSTANCES, LINKS, Links
from fabula.reading.speech.turns import find_turns

TEXT = """\
“Where is it?”

“Under the bed.” She pointed, with the whole of one long arm and her chin as well, at the bed.

“Under that?”

Nobody moved.

“Under that, Paavo,” said the landlady.

It rained. It went on raining all that day.

The next day was dry.

“Well?”
"""
PAAVO = 3


def links(english, stretch=None):
    prose = prose_of(english, TEXT)
    turns = find_turns(prose, {})
    paragraphs = [0] * len(prose.manuscript.paragraphs)
    called: list[set[int]] = [set(), set(), set(), {PAAVO}, set()]
    cued = ["", "beat", "", "tag_description", ""]
    return Links(prose, turns, stretch or paragraphs, [-1, -1, PAAVO, -1, -1], called, cued)


def test_kinds_are_by_what_lies_between(english):
    found = links(english)
    assert [found.kind(index) for index in range(5)] == [0, 1, 2, 4, 5]
    assert links(english, [0, 0, 0, 0, 1, 1, 1, 1]).kind(3) == APART


@pytest.mark.parametrize(
    ("index", "told"),
    [
        (0, {"asks", "touches_next"}),
        (1, {"asked", "beat", "named_next"}),
        (2, {"asks", "narration_last", "voices"}),
        (3, {"asked", "calls", "named_last", "tag_description"}),
        (4, {"asks", "calls_last", "ends"}),
    ],
)
def test_circumstances_are_what_is_said_and_told(english, index, told):
    row = dict(zip(CIRCUMSTANCES, links(english).circumstances(index, index == 0, 3), strict=True))
    plain = {"length", "length_last", "candidates", "narration", "narration_last", "voices"}
    assert {name for name, value in row.items() if value and name not in plain} == told - plain
    assert row["candidates"] == pytest.approx(0.3)
    assert row["voices"] == 0.25
    assert (row["narration_last"] > 0.5) == (index == 2)


def test_a_row_has_the_kind_and_the_circumstances(english):
    found = links(english)
    row = found.row(1, False, 2)
    assert len(row) == LINKS + len(CIRCUMSTANCES)
    assert row[:LINKS] == [0, 1, 0, 0, 0, 0, 0]
    assert found.row(1, True, 2)[:LINKS] == [1, 0, 0, 0, 0, 0, 0]
