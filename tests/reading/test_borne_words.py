"""Words that stand with a name, and by which whoever has it is spoken of: Stoker Quill, "the stoker"."""

from __future__ import annotations

import pytest
from telling import read_text

HOLD = (
    "Captain Ibe stood on the ladder, Bette was in the housing, and {boy} was holding the lamp.{more}\n\n"
    "“Well?” said Bette.\n\n"
)

SPOKEN_OF = {
    "by trade": (
        "Stoker Quill lay on his back under the motor. Bette held the lamp.\n\n"
        "“It wants oil,” said the stoker.\n",
        "Quill",
    ),
    "by an office of two words": (
        "“No,” said Vice Principal Hobbs. Bette took the list.\n\n"
        "“Not the fog machine,” said the vice principal.\n",
        "Principal Hobbs",
    ),
    "by age": (
        HOLD.format(boy="the boy Joost", more="") + "“Could we make one?” asked the boy.\n",
        "Joost",
    ),
    "by one put behind": (
        "They had come to see the notary, a Mrs. Brandt, about the house. Anton stood.\n\n"
        "“Sit where you like,” said Mrs. Brandt.\n\n“I'll stand,” said Anton.\n\n"
        "“As you please,” said the notary.\n",
        "Mrs. Brandt",
    ),
    "by what the story opens with": (
        "Cassian had been a vampire for two hundred years and could not make tea. Bette watched him pour.\n\n"
        "“It's grey,” said Bette. Cassian put down the pot.\n\n"
        "“It is meant to be grey,” said the vampire.\n",
        "Cassian",
    ),
}


def last_speaker(trained, text):
    story = read_text(trained, text)
    return next((one.name for one in story.characters if one.id == story.quotes[-1].speaker), None)


@pytest.mark.parametrize(("text", "name"), SPOKEN_OF.values(), ids=SPOKEN_OF)
def test_whoever_a_word_stands_with_is_spoken_of_by_it(trained, text, name):
    assert last_speaker(trained, text) == name


def test_where_there_are_two_boys_the_boy_may_be_either(trained):
    opening = HOLD.format(boy="the boy Joost", more=" Another boy slept on the sacks.")
    story = read_text(trained, opening + "Bette kicked the sacks.\n\n“What?” asked the boy.\n")
    assert story.quotes[-1].by != "tag"


SURGEON = '{opening}\n\n"How is she?" said Amparo.\n\n"Sleeping," said the {noun}.\n'


@pytest.mark.parametrize(
    ("opening", "noun", "name"),
    [
        ("Dr. Whitlock had operated on half the town.", "surgeon", "Dr. Whitlock"),
        ("Captain Duarte came in with a wet coat.", "skipper", "Captain Duarte"),
        ("Dr. Whitlock sent for a surgeon.", "surgeon", "the surgeon"),
        ("Dr. Whitlock and Dr. Blau had both been sent for.", "surgeon", "the surgeon"),
    ],
)
def test_the_surgeon_is_the_one_doctor_unless_a_surgeon_comes_in(trained, opening, noun, name):
    assert last_speaker(trained, SURGEON.format(opening=opening, noun=noun)) == name
