"""What a game shows inside a story names nobody who is not named outside."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.reading.names import find_names
from fabula.reading.names.placeholders import with_stand_ins
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes

BOXED = (
    "Tamsin Orr woke on the stone.\n\n[Welcome, Adventurer!]\n[Class assigned: GLAZIER]\n\n"
    "“Who said that?” said Tamsin.\n\n"
    "[Quest received: Hold the Kiln]\n\nName: Tamsin Orr\nLevel: 1\nClass: Glazier\n\n"
    "[Giant Newt takes 45 damage. Giant Newt falls.]\n\nTamsin looked at the newt.\n"
)
CASES = {
    "boxes": (BOXED, {"Tamsin Orr", "Tamsin"}),
    "who is in a box and outside": (
        BOXED + "\n[Orlo Pike joins the party.]\n\n“Hello,” said Orlo.\n",
        {"Tamsin Orr", "Tamsin", "Orlo Pike", "Orlo"},
    ),
    "two brackets are no boxes": (
        "[Edda Tolley takes the oar.]\n\n“No,” said Tamsin.\n\n[Edda Tolley sings.]\n",
        {"Edda Tolley", "Tamsin"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_boxes_name_nobody(english, case):
    text, expected = CASES[case]
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    assert {name.span.of(text) for name in find_names(prose)[0]} == expected


def test_a_box_that_asks_means_nobody():
    assert with_stand_ins("[Accept? Y/N]\n") == "[Accept? Y/N]\n"
