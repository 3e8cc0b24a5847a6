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


DOING = {
    "teaching": ("Noor taught the infants on the hill. On Friday the roof leaked.", "teacher", "Noor"),
    "driving": ("Frida drove the number nine bus. It was late again.", "driver", "Frida"),
}
ANOTHER = {
    "brought in": ("Frida drove the van. A driver leaned on his horn.", "driver", "Frida"),
    "told of with more": ("Frida drove the van. The taxi driver leaned on his horn.", "driver", "Frida"),
    "for once": ("Noor taught Anna a lesson. At school the bell rang.", "teacher", "Noor"),
    "one of two": ("Frida drove the nine. Omar drove the bus. Frida drove the bus.", "driver", "Frida"),
}


def said_by(english, before, noun):
    story = read_text(english, f'{before}\n\n"Sit down, all of you," said the {noun}.\n')
    return next((one.name for one in story.characters if one.id == story.quotes[0].speaker), None)


@pytest.mark.parametrize(("before", "noun", "name"), DOING.values(), ids=DOING)
def test_who_does_what_a_trade_does_is_meant_by_it(english, before, noun, name):
    assert said_by(english, before, noun) == name


@pytest.mark.parametrize(("before", "noun", "name"), ANOTHER.values(), ids=ANOTHER)
def test_who_does_it_is_not_meant_where_another_may_be(english, before, noun, name):
    assert said_by(english, before, noun) != name
