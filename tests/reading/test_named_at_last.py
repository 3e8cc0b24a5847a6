"""Whoever was met by a description has the name by which talk calls them, or what they do tells of them."""

from __future__ import annotations

import pytest
from telling import read_text

CALLED = {
    "who is named from then on": (
        'Detective Ramirez ducked under the tape. The examiner was kneeling there.\n\n"You\'re late," the '
        'examiner said.\n\n"Morning to you too, Pell."\n\nPell pulled back the sheet. Ramirez whistled.\n',
        "the examiner",
        "Pell",
    ),
    "who does by trade what the other did": (
        "The teacher clapped her hands twice.\n\nJoel liked Ms. Okoro, who taught them maths. She never "
        'shouted.\n\n"Fractions," said the teacher. "Page nine."\n',
        "The teacher",
        "Ms. Okoro",
    ),
}


@pytest.mark.parametrize("case", CALLED)
def test_they_are_one(english, case):
    text, words, name = CALLED[case]
    story = read_text(english, text)
    (one,) = [one for one in story.characters if one.name == name]
    assert words in {mention.span.of(text) for mention in one.mentions}


def test_who_is_described_again_behind_the_name_is_another(english):
    text = (
        'The examiner was kneeling there. A constable stood at the door.\n\n"You\'re late," the '
        'examiner said.\n\n"Get the lights, Dana," said Ramirez.\n\nDana went to find the switch. The '
        'examiner sighed.\n\n"Well?" said Ramirez.\n'
    )
    story = read_text(english, text)
    (dana,) = [one for one in story.characters if one.name == "Dana"]
    assert {mention.span.of(text) for mention in dana.mentions} == {"Dana"}
