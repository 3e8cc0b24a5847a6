"""Whose "the other captain" is, where two are captains."""

from __future__ import annotations

import pytest
from telling import read_text

TWO = {
    "who spoke before the last": (
        '"You\'re in my water," said Captain Moyle.\n\n"Your water?" said Captain Quint.\n\n'
        '"Mine," said the other captain.\n',
        "Captain Moyle",
    ),
    "not who acted last": (
        '"Sustained," said Judge Bell.\n\nJudge Amory leaned over to see the paper.\n\n'
        '"It\'s hardly evidence," said the other judge.\n',
        "Judge Bell",
    ),
}

NOT_TWO = {
    "of three": (
        "Captain Moyle, Captain Quint and Captain Dray drew lots.\n\n"
        '"You\'re first," said Captain Quint.\n\n"Am I?" said the other captain.\n'
    ),
    "of one who is there": (
        'Captain Moyle spat. "Who are you?" said Captain Moyle.\n\n"Dray," said the other captain.\n'
    ),
}


def last_speaker(trained, text):
    story = read_text(trained, text)
    return next((one.name for one in story.characters if one.id == story.quotes[-1].speaker), None)


@pytest.mark.parametrize(("text", "name"), TWO.values(), ids=TWO)
def test_the_other_of_two_is_not_who_was_told_of_last(trained, text, name):
    assert last_speaker(trained, text) == name


@pytest.mark.parametrize("text", NOT_TWO.values(), ids=NOT_TWO)
def test_without_two_it_is_neither(trained, text):
    assert last_speaker(trained, text) not in {"Captain Moyle", "Captain Quint"}
