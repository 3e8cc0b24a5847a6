"""Who calls others so: what a line calls the one spoken to, and by whom else tags show it said."""

from __future__ import annotations

from helpers import prose_of, told_mentions

from fabula.reading.speech.address import Address
from fabula.reading.speech.turns import find_turns

TEXT = """\
“The kettle's on, skipper,” said Bram.

“Bram, leave it.”

“Right you are, skipper.”

“Hold the line, Bram,” said Oda.

“Take it, Bram,” said Lise.

“Take what?”

“The rope, Bram.”
"""
BRAM, ODA, LISE = range(3)


def callers(english, tagged):
    prose = prose_of(english, TEXT)
    words = ("Bram", "Bram", "Bram", "Oda", "Bram", "Lise", "Bram")
    address = Address(told_mentions(prose, *words), find_turns(prose, {}), tagged)
    return address.callers


def test_who_calls_somebody_what_nobody_else_does_has_called_them_so_before(english):
    tell = callers(english, [BRAM, -1, -1, ODA, LISE, -1, -1])
    assert tell(2) == {BRAM: 1 / 2}


def test_what_several_call_somebody_tells_less_of_each(english):
    tell = callers(english, [BRAM, -1, -1, ODA, LISE, -1, -1])
    assert tell(1) == tell(6) == {ODA: 1 / 3, LISE: 1 / 3}


def test_the_oftener_the_surer(english):
    tell = callers(english, [BRAM, -1, -1, ODA, ODA, -1, -1])
    assert tell(6) == {ODA: 2 / 3}


def test_nothing_is_told_by_what_no_tag_shows_or_by_a_line_that_calls_nobody(english):
    assert callers(english, [-1] * 7)(2) == {}
    assert callers(english, [BRAM, -1, -1, ODA, LISE, -1, -1])(5) == {}
