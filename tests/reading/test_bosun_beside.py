"""Whose "the bosun" is where a name and the word stand side by side, or talk tells it: "Bo's the cook"."""

from __future__ import annotations

import pytest
from telling import read_text

TOLD = {
    "part of the name's phrase": (
        'Kenji, the bosun, came up with a lantern. "All hands," said Kenji.\n\n"What is it?" said Rosa.\n\n'
        '"Weather," said the bosun.\n',
        "Kenji",
    ),
    "with the name between dashes": (
        "Rosa found the bosun—Kenji, still in his oilskins—at the rail.\n\n"
        '"Weather coming," said the bosun.\n',
        "Kenji",
    ),
    "with the name in brackets": (
        "The only person awake was the night porter (Iosif, since the spring), and he was reading.\n\n"
        '"Any post?" asked Greta.\n\n"None," said the porter.\n',
        "Iosif",
    ),
    "by the name of the one so described": (
        "\"Who's she?\" asked Bo.\n\nThe cook's name was Annelise, and she kept bees.\n\n"
        '"Out," said the cook.\n',
        "Annelise",
    ),
    "said of whom a line names": (
        '"Who do I ask?" said Per.\n\n"Bo," said Stina. "Bo\'s the cook. He decides."\n\n'
        '"I decide nothing," said the cook.\n',
        "Bo",
    ),
    "said of her whom a line names": (
        '"That\'s Wilhelmina," Jo whispered. "She\'s the coroner."\n\n"Stand back," said the coroner.\n',
        "Wilhelmina",
    ),
}

NOT_TOLD = {
    "in a list": (
        "They were four that night: Sunita, the courier, the cook and a boy with a cough.\n\n"
        '"Who\'s dealing?" said Sunita.\n\n"I am," said the courier.\n',
        "Sunita",
    ),
    "joined by and": (
        'Rosa found Kenji and the bosun at the rail.\n\n"Weather coming," said the bosun.\n',
        "Kenji",
    ),
    "a ship's name": (
        'The ship\'s name was Rosalind, and the cook was sick.\n\n"Out," said the cook.\n',
        "Rosalind",
    ),
    "denied": (
        '"Is Tom the doctor?" asked Ruth.\n\n"Tom is not the doctor," said Sam.\n\n'
        '"Make way," said the doctor.\n',
        "Tom",
    ),
}


def last_speaker(trained, text):
    story = read_text(trained, text)
    return next((one.name for one in story.characters if one.id == story.quotes[-1].speaker), None)


@pytest.mark.parametrize(("text", "name"), TOLD.values(), ids=TOLD)
def test_who_is_told_to_be_the_bosun_is_he(trained, text, name):
    assert last_speaker(trained, text) == name


@pytest.mark.parametrize(("text", "name"), NOT_TOLD.values(), ids=NOT_TOLD)
def test_and_nobody_else_is(trained, text, name):
    assert last_speaker(trained, text) != name
