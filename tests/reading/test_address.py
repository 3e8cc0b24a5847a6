"""Who calls others so: what a line calls the one spoken to, and by whom else it is said."""

from __future__ import annotations

from helpers import prose_of, told_mentions
from telling import goes_by, read_text

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


def callers(english, tagged, likely=None):
    prose = prose_of(english, TEXT)
    words = ("Bram", "Bram", "Bram", "Oda", "Bram", "Lise", "Bram")
    said = [
        (person, 1.0) if person >= 0 else (likely or {}).get(turn, (-1, 0.0))
        for turn, person in enumerate(tagged)
    ]
    address = Address(told_mentions(prose, *words), find_turns(prose, {}), said)
    return address.callers


def test_who_calls_somebody_what_nobody_else_does_has_called_them_so_before(english):
    tell = callers(english, [BRAM, -1, -1, ODA, LISE, -1, -1])
    assert tell(2) == {BRAM: 1 / 2}


def test_what_several_call_somebody_tells_less_of_each(english):
    tell = callers(english, [BRAM, -1, -1, ODA, LISE, -1, -1])
    assert tell(1) == tell(6) == {ODA: 0.33, LISE: 0.33}


def test_the_oftener_the_surer(english):
    tell = callers(english, [BRAM, -1, -1, ODA, ODA, -1, -1])
    assert tell(6) == {ODA: 0.67}


def test_nothing_is_told_by_what_no_tag_shows_or_by_a_line_that_calls_nobody(english):
    assert callers(english, [-1] * 7)(2) == {}
    assert callers(english, [BRAM, -1, -1, ODA, LISE, -1, -1])(5) == {}


def test_a_line_whose_speaker_is_only_likely_tells_as_much_less(english):
    tell = callers(english, [-1, -1, -1, ODA, -1, -1, -1], {4: (LISE, 0.5)})
    assert tell(6) == {ODA: 1 / 2.5, LISE: 0.5 / 2.5}


def test_what_was_decided_of_a_line_itself_tells_nothing_of_it(english):
    tell = callers(english, [BRAM, -1, -1, -1, -1, -1, -1], {2: (ODA, 0.9)})
    assert tell(2) == {BRAM: 1 / 2}


DINNER = """\
Odalys carved. Her sister Brigid, their brother Tom and a lodger called Finch held out their plates.

Tom leaned over. “Not the neck, Duchess.”

“You'll have the neck and be glad of it,” said Odalys.

Tom made a face. “You always were a tyrant, Duchess.”

“You always were a pig,” said Odalys.

Tom grinned. “Runs in the family, Duchess.”

“There's a feather on it,” said Finch.

“That's garnish,” said Brigid.

Nobody laughed.

“Pass the salt, Duchess.”

Odalys passed it.
"""


def test_what_was_decided_first_tells_who_calls_somebody_so(trained):
    story = read_text(trained, DINNER)
    (tom,) = goes_by(story, "Tom")
    assert story.quotes[-1].speaker == tom.id
